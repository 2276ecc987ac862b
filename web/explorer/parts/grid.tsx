import { Link } from '@tanstack/react-router';
import type { CSSProperties, ReactNode } from 'react';
import type { QuoteSearch } from '../state/quoteSearch.ts';
import { useSay } from '../words/say.tsx';
import './grid.css';

/**
 * Counts by two things at once, as a table whose cells are the darker the more they hold; each leads to its quotes. The numbers stand in the
 * cells, so that it is its own table for whoever does not see the shades.
 */
export function Grid({ caption, corner, rows, columns, counts, door, isBusy = false }: GridProps) {
  const { say, number } = useSay();
  const most = Math.max(1, ...counts.values());
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard.
    <section className="grid__scroll" aria-label={caption} aria-busy={isBusy} tabIndex={0}>
      <table className="grid">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="grid__corner small">
              {corner}
            </th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className="grid__column">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {columns.map((column) => {
                const count = counts.get(cellKey(row.key, column.key)) ?? 0;
                if (count === 0) return <td key={column.key} className="grid__nothing" />;
                return (
                  <td key={column.key} className="grid__cell" style={shade(count, most)}>
                    <Link
                      to="/quotes"
                      search={door(row.key, column.key)}
                      aria-label={say('grid.cell', { row: row.label, column: column.label, count })}
                    >
                      {number(count)}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Under which a cell's count is kept. */
export function cellKey(row: string, column: string): string {
  return `${row} ${column}`;
}

/** By the root: what is a tenth as much can still be told from nothing. */
function shade(count: number, most: number): CSSProperties {
  return { '--shade': `${Math.round(Math.sqrt(count / most) * 100)}%` } as CSSProperties;
}

interface GridProps {
  caption: string;
  /** What rows and columns are. */
  corner: string;
  rows: Line[];
  columns: Line[];
  /** By `cellKey`. */
  counts: Map<string, number>;
  /** Which quotes a cell counts. */
  door: (row: string, column: string) => QuoteSearch;
  isBusy?: boolean;
}

interface Line {
  key: string;
  name: ReactNode;
  /** The same as plain text. */
  label: string;
}
