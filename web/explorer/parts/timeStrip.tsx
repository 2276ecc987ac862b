import { type PointerEvent, useRef, useState } from 'react';
import { QuotesOverTimeDocument } from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { filterOf, type QuoteSearch, without } from '../state/quoteSearch.ts';
import { useSay } from '../words/say.tsx';
import { Chart } from './chart.tsx';
import { type Span, spansBetween, type Unit, unitFor } from './spans.ts';
import { Empty, Loading } from './states.tsx';
import './timeStrip.css';

/** How many of the quotes were published when; drawn over, it keeps those of that time. Time runs from left to right in every language. */
export function TimeStrip({ search, change }: { search: QuoteSearch; change: (search: QuoteSearch) => void }) {
  const { say, date, number } = useSay();
  const filter = filterOf(without(search, 'publishedFrom', 'publishedTo'));
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const months = useAnswer(QuotesOverTimeDocument, { unit: 'MONTH', filter, timeZone });
  const unit = unitFor(months.data?.quoteStats.groups.map(({ keys }) => keys[0]!.key) ?? []);
  const finer = useAnswer(
    QuotesOverTimeDocument,
    { unit, filter, timeZone },
    { enabled: months.data !== undefined && unit !== 'MONTH' },
  );
  const answer = unit === 'MONTH' ? months : finer;
  if (answer.isPending) return <Loading lines={2} />;
  const counts = new Map(answer.data!.quoteStats.groups.map(({ count, keys }) => [keys[0]!.key, count]));
  const spans = spansBetween([...counts.keys()], unit);
  if (spans.length === 0) return <Empty title={say('time.none')} />;
  const bars = spans.map((span) => ({ ...span, count: counts.get(span.key) ?? 0 }));
  const most = bars.reduce((best, bar) => (bar.count > best.count ? bar : best));
  const named = (span: Span) => date(span.from, NAMES[unit]);
  return (
    <Chart
      title={say('time.title')}
      summary={say('time.summary', {
        from: named(bars[0]!),
        to: named(bars.at(-1)!),
        most: unit === 'WEEK' ? say('time.weekOf', { day: named(most) }) : named(most),
        count: most.count,
      })}
      columns={[{ title: say(`time.${unit}`) }, { title: say('page.quotes'), isNumber: true }]}
      rows={bars.map((bar) => ({ key: bar.key, cells: [named(bar), number(bar.count)] }))}
      actions={<Dates search={search} change={change} />}
    >
      <Bars bars={bars} named={named} search={search} change={change} />
    </Chart>
  );
}

const NAMES: Record<Unit, Intl.DateTimeFormatOptions> = {
  DAY: { day: 'numeric', month: 'short', year: 'numeric' },
  WEEK: { day: 'numeric', month: 'short', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
};

/** The picture, hidden from readers of the screen: they have the dates and the table. */
function Bars({ bars, named, search, change }: BarsProps) {
  const { number } = useSay();
  const strip = useRef<SVGSVGElement>(null);
  const [brush, setBrush] = useState<[number, number] | null>(null);
  const highest = Math.max(...bars.map(({ count }) => count));
  const isNarrowed = search.publishedFrom !== undefined || search.publishedTo !== undefined;
  const kept = bars.map((bar) => isKept(bar, search));

  // A few bars stand in the middle, as slim as many would be.
  const room = Math.max(bars.length, FEW);
  const begin = (room - bars.length) / 2;

  const barAt = (event: PointerEvent) => {
    const { left, width } = strip.current!.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * room - begin);
    return Math.max(0, Math.min(bars.length - 1, at));
  };
  const finish = () => {
    if (brush === null) return;
    const [first, last] = brush[0] <= brush[1] ? brush : [brush[1], brush[0]];
    setBrush(null);
    change({
      ...search,
      publishedFrom: new Date(bars[first]!.from).toISOString(),
      publishedTo: new Date(bars[last]!.to - 1).toISOString(),
    });
  };
  const isBrushed = (index: number) => brush !== null && index >= Math.min(...brush) && index <= Math.max(...brush);

  return (
    <svg
      ref={strip}
      className={isNarrowed || brush !== null ? 'time-strip time-strip--narrowed' : 'time-strip'}
      viewBox={`${-begin} 0 ${room} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        strip.current?.setPointerCapture(event.pointerId);
        setBrush([barAt(event), barAt(event)]);
      }}
      onPointerMove={(event) => brush && setBrush([brush[0], barAt(event)])}
      onPointerUp={finish}
      onPointerCancel={() => setBrush(null)}
    >
      {bars.map((bar, index) => {
        const height = bar.count === 0 ? 0 : Math.max(1, (bar.count / highest) * (HEIGHT - 2));
        const isOn = brush === null ? kept[index]! : isBrushed(index);
        return (
          <g key={bar.key} className={isOn ? 'time-strip__bar time-strip__bar--on' : 'time-strip__bar'}>
            <title>{`${named(bar)}: ${number(bar.count)}`}</title>
            <rect x={index} y="0" width="1" height={HEIGHT} className="time-strip__ground" />
            <rect x={index + 0.08} y={HEIGHT - height} width="0.84" height={height} />
          </g>
        );
      })}
    </svg>
  );
}

const HEIGHT = 40;
const FEW = 24;

function isKept({ from, to }: Span, { publishedFrom, publishedTo }: QuoteSearch): boolean {
  return (
    (publishedFrom === undefined || to > Date.parse(publishedFrom)) &&
    (publishedTo === undefined || from <= Date.parse(publishedTo))
  );
}

/** The same choice for those who write dates: days in the reader's time zone. */
function Dates({ search, change }: { search: QuoteSearch; change: (search: QuoteSearch) => void }) {
  const { say } = useSay();
  return (
    <div className="time-strip__dates small">
      <label>
        {say('facets.publishedFrom')}{' '}
        <input
          type="date"
          className="field"
          value={dayOf(search.publishedFrom)}
          onChange={({ target }) => change({ ...search, publishedFrom: momentOf(target.value, '00:00:00') })}
        />
      </label>
      <label>
        {say('facets.publishedTo')}{' '}
        <input
          type="date"
          className="field"
          value={dayOf(search.publishedTo)}
          onChange={({ target }) => change({ ...search, publishedTo: momentOf(target.value, '23:59:59.999') })}
        />
      </label>
    </div>
  );
}

/** The day of a moment as the field writes it. */
function dayOf(moment: string | undefined): string {
  if (moment === undefined) return '';
  const day = new Date(moment);
  return [String(day.getFullYear()).padStart(4, '0'), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function momentOf(day: string, time: string): string | undefined {
  const moment = new Date(`${day}T${time}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

interface BarsProps {
  bars: (Span & { count: number })[];
  named: (span: Span) => string;
  search: QuoteSearch;
  change: (search: QuoteSearch) => void;
}
