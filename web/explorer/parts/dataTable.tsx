import type { ReactNode } from 'react';
import './dataTable.css';

/** A plain table: the twin of every chart and map, for those who read numbers rather than shapes. The first column names the row. */
export function DataTable({ caption, columns, rows }: { caption: string; columns: Column[]; rows: DataRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard.
    <section className="data-table__scroll" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, isNumber }) => (
              <th key={title} scope="col" className={isNumber ? 'data-table__number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {cells.map((cell, index) => (
                <td
                  key={columns[index + 1]!.title}
                  className={columns[index + 1]!.isNumber ? 'data-table__number' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export interface Column {
  title: string;
  isNumber?: boolean;
}

export interface DataRow {
  key: string;
  /** One a column, the name of the row first. */
  cells: ReactNode[];
}
