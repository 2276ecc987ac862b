// Loaded into the command by `--import`: the process ends as by `kill -9` at the commit whose number KILL_AT_COMMIT has, just before it where that is
// odd, and where it is even when the database has it and nobody has heard of that yet.
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';

const last = Number(process.env.KILL_AT_COMMIT);
let commits = 0;

function commit(run) {
  commits += 1;
  if (commits === last && last % 2 === 1) end();
  const result = run();
  if (commits === last) end();
  return result;
}

function end() {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment: nothing is to happen in it.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
}

const { prepare } = BetterSqlite3.prototype;
BetterSqlite3.prototype.prepare = function prepareCounted(text) {
  const statement = prepare.call(this, text);
  // A statement that writes outside of a transaction is one.
  const commits = () => text === 'COMMIT' || (!statement.readonly && !this.inTransaction && text !== 'BEGIN IMMEDIATE');
  for (const name of ['run', 'all']) {
    const run = statement[name].bind(statement);
    Object.defineProperty(statement, name, {
      value: (...values) => (commits() ? commit(() => run(...values)) : run(...values)),
    });
  }
  return statement;
};

const { query } = pg.Client.prototype;
const inTransaction = new WeakSet();
pg.Client.prototype.query = function queryCounted(text, ...values) {
  if (text === 'BEGIN') inTransaction.add(this);
  const isCommit = text === 'COMMIT' || (!inTransaction.has(this) && /^\s*(?:INSERT|UPDATE|DELETE|WITH)\b/.test(text));
  if (text === 'COMMIT' || text === 'ROLLBACK') inTransaction.delete(this);
  // A promise: the question is on its way.
  return isCommit ? commit(() => query.call(this, text, ...values)) : query.call(this, text, ...values);
};
