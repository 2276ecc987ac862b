import type { Connection } from '../../src/store/database.ts';

/**
 * All that a database holds of articles and feeds, without what differs from run to run: keys and moments of this day. Two databases of the same contents give
 * the same. Counts, search rows and sketches are in it.
 */
export async function contentsOf({ query, dialect }: Connection): Promise<Record<string, unknown[]>> {
  const contents: Record<string, unknown[]> = {};
  for (const [name, statement] of Object.entries(CONTENTS)) {
    const rows = await query(statement);
    contents[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  // What is indexed cannot be read back on SQLite; whether it finds, can.
  for (const [table, words] of [
    ['quote_search', ['boat', 'harbour', 'water']],
    ['article_search', ['boat', 'harbour', 'minister']],
    ['speaker_search', ['arvel', 'moe']],
  ] as const)
    for (const word of words) {
      const found = dialect === 'sqlite' ? `${table} MATCH '${word}'` : `terms @@ '${word}'::tsquery`;
      contents[`${table} ${word}`] = await query(`SELECT count(*) AS "count" FROM ${table} WHERE ${found}`);
    }
  return contents;
}

const CONTENTS = {
  source: 'SELECT "key", "name", "articleCount", "quoteCount" FROM source',
  article: `SELECT s."key", a."title", a."url", a."language", a."quoteCount", a."contentHash", a."readFrom", a."text"
    FROM article a JOIN source s ON s."id" = a."sourceId"`,
  identity: 'SELECT i."identity", a."url" FROM article_identity i LEFT JOIN article a ON a."id" = i."articleId"',
  revision:
    'SELECT a."url", r."number", r."title", r."text" FROM article_revision r JOIN article a ON a."id" = r."articleId"',
  sketch: 'SELECT a."url", k."sketch" FROM article_sketch k JOIN article a ON a."id" = k."articleId"',
  band: 'SELECT a."url", b."band" FROM article_band b LEFT JOIN article a ON a."id" = b."articleId"',
  articleSpeaker: `SELECT a."url", s."name", l."position", l."mentionCount" FROM article_speaker l
    JOIN article a ON a."id" = l."articleId" JOIN speaker s ON s."id" = l."speakerId"`,
  articleCountry: `SELECT a."url", l."countryCode", l."mentionCount" FROM article_country l JOIN article a ON a."id" = l."articleId"`,
  articleFeed: `SELECT a."url", f."url" AS "feed", l."entryHash" FROM article_feed l
    JOIN article a ON a."id" = l."articleId" JOIN feed f ON f."id" = l."feedId"`,
  speaker: 'SELECT "kind", "name", "role", "countryCode", "quoteCount" FROM speaker',
  speakerName:
    'SELECT s."name" AS "speaker", n."name", n."language" FROM speaker_name n JOIN speaker s ON s."id" = n."speakerId"',
  speakerCountry:
    'SELECT s."name", c."countryCode", c."quoteCount" FROM speaker_country c JOIN speaker s ON s."id" = c."speakerId"',
  quote: `SELECT a."url", q."kind", q."text", q."start", q."end", s."name", q."isLeftOut", q."vanishedAt" > 0 AS "vanished", t."text" AS "changedTo"
    FROM quote q JOIN article a ON a."id" = q."articleId" LEFT JOIN speaker s ON s."id" = q."speakerId" LEFT JOIN quote t ON t."id" = q."changedToId"`,
  quoteCountry: `SELECT q."text", c."countryCode", c."mention", c."start", c."isLeftOut" FROM quote_country c JOIN quote q ON q."id" = c."quoteId"`,
  country: 'SELECT "code", "quoteCount" FROM country WHERE "quoteCount" <> 0',
  tally: `SELECT t."dimensions", COALESCE(s."key", t."first") AS "first", t."second", t."quoteCount" FROM quote_tally t
    LEFT JOIN source s ON t."dimensions" LIKE 'SOURCE%' AND CAST(s."id" AS text) = t."first" WHERE t."quoteCount" <> 0 AND t."dimensions" NOT LIKE '%DAY%'`,
  feed: 'SELECT "url", "title", "status", "problem", "failureCount", "etag", "leasedBy" FROM feed',
};
