import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The tables of figures in a Markdown file, each between `<!-- NAME -->` and `<!-- /NAME -->`: the first column names the row,
 * the first line the columns.
 */
export function readTable(file: string, name: string): Map<string, Record<string, string>> {
  const { body } = parts(file, name);
  const [head, , ...lines] = body.split('\n').filter((line) => line.startsWith('|'));
  const columns = cells(head ?? '');
  return new Map(
    lines.map(cells).map((row) => [row[0]!, Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']))]),
  );
}

/** Writes the table anew, with the rows that were there and are not measured now. Rows stand in the order of their names. */
export function writeTable(file: string, name: string, columns: string[], measured: Map<string, string[]>): void {
  const { before, after } = parts(file, name);
  const rows = new Map<string, string[]>();
  for (const [row, cellsOf] of readTable(file, name))
    rows.set(
      row,
      columns.slice(1).map((column) => cellsOf[column] ?? '–'),
    );
  for (const [row, values] of measured) rows.set(row, values);
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([row, values]) => [row, ...values]);
  const widths = columns.map((column, at) => Math.max(column.length, 3, ...lines.map((line) => line[at]!.length)));
  const written = [columns, widths.map((width) => '-'.repeat(width)), ...lines].map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`,
  );
  writeFileSync(file, `${before}\n\n${written.join('\n')}\n\n${after}`);
}

function parts(file: string, name: string): { before: string; body: string; after: string } {
  const text = readFileSync(file, 'utf8');
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`${file}: has no table ${open}`);
  return {
    before: text.slice(0, start + open.length),
    body: text.slice(start + open.length, end),
    after: text.slice(end),
  };
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
