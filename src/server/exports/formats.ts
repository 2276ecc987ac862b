import { stringify } from 'csv-stringify/sync';

/** How a list of records is written, a batch at a time. */
export const FORMATS: Record<'csv' | 'ndjson' | 'json', ExportFormat> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    write: async function* (batches) {
      let isFirst = true;
      for await (const batch of batches) {
        const rows = batch.map((record) => Object.values(record).map(cell));
        // Spreadsheets read UTF-8 only with the mark that says so.
        yield `${isFirst ? '\ufeff' : ''}${csv(isFirst && batch[0] ? [Object.keys(batch[0]), ...rows] : rows)}`;
        isFirst = false;
      }
    },
  },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    write: async function* (batches) {
      for await (const batch of batches) yield batch.map((record) => `${JSON.stringify(record)}\n`).join('');
    },
  },
  json: {
    type: 'application/json; charset=utf-8',
    write: async function* (batches) {
      let before = '[\n';
      for await (const batch of batches) {
        yield before + batch.map((record) => JSON.stringify(record)).join(',\n');
        before = ',\n';
      }
      yield before === '[\n' ? '[]\n' : '\n]\n';
    },
  },
};

/** What a cell that begins with one of these would do in a spreadsheet is its reader's business, not its writer's: it gets a quote before it. */
const csv = (rows: unknown[][]): string => stringify(rows, { escape_formulas: true, record_delimiter: 'windows' });

const cell = (value: unknown): unknown => (Array.isArray(value) ? value.join(';') : (value ?? ''));

interface ExportFormat {
  /** Its content type. */
  type: string;
  write(batches: AsyncIterable<object[]>): AsyncGenerator<string>;
}
