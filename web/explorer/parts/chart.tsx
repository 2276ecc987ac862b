import { type ReactNode, useState } from 'react';
import { useSay } from '../words/say.tsx';
import { type Column, type DataRow, DataTable } from './dataTable.tsx';
import './chart.css';

/** The frame of a chart or map: its title, what it shows in a sentence, the picture, and the same numbers as a table. */
export function Chart({ title, summary, columns, rows, children, actions }: ChartProps) {
  const { say } = useSay();
  const [showsTable, setShowsTable] = useState(false);
  return (
    <figure className="chart">
      <figcaption className="chart__caption">
        <h2 className="chart__title">{title}</h2>
        <p className="small chart__summary">{summary}</p>
      </figcaption>
      {showsTable ? <DataTable caption={title} columns={columns} rows={rows} /> : children}
      <div className="chart__actions">
        {actions}
        <button
          type="button"
          className="button button--plain small chart__table-switch"
          aria-pressed={showsTable}
          onClick={() => setShowsTable(!showsTable)}
        >
          {say('chart.table')}
        </button>
      </div>
    </figure>
  );
}

interface ChartProps {
  title: string;
  /** What the picture tells, in words. */
  summary: string;
  columns: Column[];
  rows: DataRow[];
  /** The picture: an SVG whose parts are reached by the keyboard, or that is hidden from readers of the screen. */
  children: ReactNode;
  /** What can be done with it, beside the switch to the table. */
  actions?: ReactNode;
}
