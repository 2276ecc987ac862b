// Loaded into the command by `--import`: an SQLite database has MOST_PAGES pages and no more, as on a disk that is full.
import BetterSqlite3 from 'better-sqlite3';

const { pragma } = BetterSqlite3.prototype;
BetterSqlite3.prototype.pragma = function pragmaWithLimit(words, ...options) {
  if (words.startsWith('journal_mode')) pragma.call(this, `max_page_count = ${Number(process.env.MOST_PAGES)}`);
  return pragma.call(this, words, ...options);
};
