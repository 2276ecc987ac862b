import type { CountryLink, QuoteState } from '../audit.ts';
import type { Connection } from '../database.ts';
import { saveFinding } from '../findings.ts';
import type { Migration } from '../migrate.ts';
import { sql } from '../sql.ts';

/** What was found of reviewed quotes, to count precision from, and the queue of quotes to review. */
export const quality: Migration = {
  number: 13,
  name: 'quality',
  up: (dialect) => {
    const isPostgres = dialect === 'postgres';
    const integer = isPostgres ? 'bigint' : 'integer';
    return [
      `CREATE TABLE quote_finding (
        "quoteId" ${integer} NOT NULL PRIMARY KEY REFERENCES quote ("id") ON DELETE CASCADE,
        "language" ${isPostgres ? 'text COLLATE "C"' : 'text'} NOT NULL,
        "isFound" boolean NOT NULL,
        "speakerId" ${integer},
        "countries" text NOT NULL,
        "isQuoteRight" boolean NOT NULL,
        "isSpeakerRight" boolean,
        "countryCount" integer NOT NULL,
        "rightCountryCount" integer NOT NULL
      )`,
      'CREATE INDEX quote_finding_by_language ON quote_finding ("language", "quoteId")',
      'ALTER TABLE quote ADD COLUMN "reviewWorth" integer NOT NULL DEFAULT 0',
      'UPDATE quote SET "reviewWorth" = CAST(round((1 - "confidence") * 1000) AS integer) WHERE "reviewStatus" IS NULL',
      `UPDATE quote SET "reviewWorth" = "reviewWorth" + 200
        WHERE "reviewStatus" IS NULL AND "speakerId" IN (SELECT "id" FROM speaker WHERE "quoteCount" >= 20)`,
      'CREATE INDEX quote_to_review ON quote ("reviewWorth", "id") WHERE "reviewStatus" IS NULL',
      'CREATE INDEX quote_to_review_by_language ON quote ("language", "reviewWorth", "id") WHERE "reviewStatus" IS NULL',
    ];
  },
  fill: fillFindings,
  down: () => [
    'DROP INDEX quote_to_review_by_language',
    'DROP INDEX quote_to_review',
    'ALTER TABLE quote DROP COLUMN "reviewWorth"',
    'DROP TABLE quote_finding',
  ],
};

/** What was found is what stood before the first review. */
async function fillFindings(connection: Connection): Promise<void> {
  for (let after = 0; ; ) {
    const reviewed = await connection.query<Reviewed>(sql`
      SELECT q."id", q."language", q."reviewStatus" AS "status", q."speakerId",
        (SELECT e."before" FROM audit_entry e WHERE e."quoteId" = q."id" ORDER BY e."id" LIMIT 1) AS "before"
      FROM quote q WHERE q."reviewStatus" IS NOT NULL AND q."id" > ${after} ORDER BY q."id" LIMIT ${ROWS_AT_ONCE}`);
    for (const { id, language, status, speakerId, before } of reviewed) {
      const countries = await connection.query<CountryLink>(sql`
        SELECT "countryCode" AS "code", "mention", "start", "end", "reason" FROM quote_country WHERE "quoteId" = ${id}`);
      const said = { status, speakerId, speakerName: null, countries };
      const found = before === null ? said : (JSON.parse(before) as QuoteState);
      await saveFinding(connection, { id, language }, { isFound: true, ...found }, said);
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
