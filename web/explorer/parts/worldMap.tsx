import { type PointerEvent, use, useRef, useState } from 'react';
import { shown } from '../text/display.ts';
import { useSay } from '../words/say.tsx';
import { type Shape, worldShapes } from './worldShapes.ts';
import './worldMap.css';

/**
 * Counts of countries as a map: a click on one toggles it, a rectangle drawn over several chooses those that have a count. Hidden from readers
 * of the screen: stand in a <Chart>, whose table has the same, and does the same. Suspends until the shapes are here.
 */
export function WorldMap({ counts, chosen, toggle, choose }: WorldMapProps) {
  const { number } = useSay();
  const { width, height, shapes } = use(worldShapes());
  const map = useRef<SVGSVGElement>(null);
  const [brush, setBrush] = useState<Brush | null>(null);
  const byNumeric = new Map(counts.map((count) => [count.numeric ?? count.code, count]));
  const highest = Math.max(1, ...counts.map(({ count }) => count));
  const isChosen = (counted: CountedCountry | undefined) => counted !== undefined && chosen.includes(counted.code);
  // The outline of a chosen one lies over its neighbours.
  const drawn = shapes
    .map((shape) => ({ shape, counted: byNumeric.get(shape.numeric) }))
    .sort((a, b) => Number(isChosen(a.counted)) - Number(isChosen(b.counted)));

  const placeOf = ({ clientX, clientY }: PointerEvent): [number, number] => {
    const box = map.current!.getBoundingClientRect();
    return [((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height];
  };
  const finish = (event: PointerEvent) => {
    if (brush === null) return;
    setBrush(null);
    const area = areaOf({ ...brush, to: placeOf(event) });
    if (area.width < CLICK && area.height < CLICK) {
      const code = document.elementFromPoint(event.clientX, event.clientY)?.getAttribute('data-code');
      if (code) toggle(code);
      return;
    }
    const codes = drawn.flatMap(({ shape, counted }) => (counted && isWithin(shape, area) ? [counted.code] : []));
    if (codes.length > 0) choose(codes);
  };

  return (
    <svg
      ref={map}
      className="world-map"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        map.current?.setPointerCapture(event.pointerId);
        setBrush({ from: placeOf(event), to: placeOf(event) });
      }}
      onPointerMove={(event) => brush && setBrush({ ...brush, to: placeOf(event) })}
      onPointerUp={finish}
      onPointerCancel={() => setBrush(null)}
    >
      {drawn.map(({ shape, counted }) => {
        const step = counted === undefined ? 0 : stepOf(counted.count, highest);
        const state = isChosen(counted) ? ' world-map__country--chosen' : '';
        const title = counted && <title>{`${shown(counted.name)}: ${number(counted.count)}`}</title>;
        const properties = {
          className: `world-map__country world-map__country--${step}${state}`,
          'data-code': counted?.code,
        };
        return (
          <g key={shape.numeric}>
            <path d={shape.path} {...properties}>
              {title}
            </path>
            {shape.isSmall && counted !== undefined && (
              <circle cx={shape.x} cy={shape.y} r="5" {...properties}>
                {title}
              </circle>
            )}
          </g>
        );
      })}
      {brush !== null && <rect className="world-map__brush" {...areaOf(brush)} />}
    </svg>
  );
}

/** Units of the picture within which a press is a click. */
const CLICK = 6;

/** Five shades: by the square root, for a few countries have most. */
function stepOf(count: number, highest: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count / highest) * 5));
}

function areaOf({ from, to }: Brush) {
  return {
    x: Math.min(from[0], to[0]),
    y: Math.min(from[1], to[1]),
    width: Math.abs(from[0] - to[0]),
    height: Math.abs(from[1] - to[1]),
  };
}

function isWithin({ x, y }: Shape, area: ReturnType<typeof areaOf>): boolean {
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
}

interface Brush {
  from: [number, number];
  to: [number, number];
}

interface WorldMapProps {
  counts: CountedCountry[];
  /** Codes of those that are chosen. */
  chosen: string[];
  /** Puts one in or takes it out. */
  toggle: (code: string) => void;
  /** Chooses these and no others. */
  choose: (codes: string[]) => void;
}

export interface CountedCountry {
  code: string;
  /** ISO 3166-1 numeric; null for Kosovo. */
  numeric: string | null;
  name: string;
  count: number;
}
