import type { CountryLink, QuoteState } from '../audit.ts';
import type { Connection } from '../database.ts';
import { saveFinding } from '../findings.ts';
import type { Migration } from '../migrate.ts';
import { sql } from '../sql.ts';

/** What editors say of people: names that teach, quotes that were moved one by one, who is nobody, and which quotes left with whom. */
export const desk: Migration = {
  number: 17,
  name: 'desk',
  up: (dialect) => {
    const integer = dialect === 'postgres' ? 'bigint' : 'integer';
    return [
      'ALTER TABLE quote_finding ADD COLUMN "form" text',
      'CREATE INDEX quote_finding_by_form ON quote_finding ("form")',
      'ALTER TABLE quote ADD COLUMN "isSpeakerSet" boolean NOT NULL DEFAULT FALSE',
      'ALTER TABLE speaker ADD COLUMN "isNobody" boolean NOT NULL DEFAULT FALSE',
      `CREATE TABLE audit_quote (
        "entryId" ${integer} NOT NULL REFERENCES audit_entry ("id"),
        "quoteId" ${integer} NOT NULL REFERENCES quote ("id") ON DELETE CASCADE,
        PRIMARY KEY ("entryId", "quoteId")
      )`,
      'CREATE INDEX audit_quote_by_quote ON audit_quote ("quoteId")',
    ];
  },
  fill: fillFindings,
  down: () => [
    'DROP TABLE audit_quote',
    'ALTER TABLE speaker DROP COLUMN "isNobody"',
    'ALTER TABLE quote DROP COLUMN "isSpeakerSet"',
    'DROP INDEX quote_finding_by_form',
    'ALTER TABLE quote_finding DROP COLUMN "form"',
  ],
};

/** What was found is what stood before the first review. */
async function fillFindings(connection: Connection): Promise<void> {
  for (let after = 0; ; ) {
    const reviewed = await connection.query<Reviewed>(sql`
      SELECT q."id", q."language", q."reviewStatus" AS "status", q."speakerId",
        (SELECT e."before" FROM audit_entry e WHERE e."quoteId" = q."id" ORDER BY e."id" LIMIT 1) AS "before"
      FROM quote q WHERE q."reviewStatus" IS NOT NULL AND q."id" > ${after}
        AND NOT EXISTS (SELECT 1 FROM quote_finding f WHERE f."quoteId" = q."id") ORDER BY q."id" LIMIT ${ROWS_AT_ONCE}`);
    for (const { id, language, status, speakerId, before } of reviewed) {
      const countries = await connection.query<CountryLink>(sql`
        SELECT "countryCode" AS "code", "mention", "start", "end", "reason" FROM quote_country WHERE "quoteId" = ${id}`);
      const said = { status, speakerId, speakerName: null, countries };
      const found = before === null ? said : (JSON.parse(before) as QuoteState);
      await saveFinding(connection, { id, language }, { isFound: true, form: null, ...found }, said);
    }
    if (reviewed.length < ROWS_AT_ONCE) return;
    after = reviewed.at(-1)!.id;
  }
}

const ROWS_AT_ONCE = 500;

interface Reviewed extends Pick<QuoteState, 'status' | 'speakerId'> {
  id: number;
  language: string;
  before: string | null;
}
