import drawn from './generated/worldShapes.json?url';

/** The countries of the world as paths on a picture, drawn when the explorer was built (bin/worldShapes.js); fetched once, when somebody first looks. */
export function worldShapes(): Promise<WorldShapes> {
  shapes ??= load().catch((problem: unknown) => {
    shapes = null;
    throw problem;
  });
  return shapes;
}

let shapes: Promise<WorldShapes> | null = null;

async function load(): Promise<WorldShapes> {
  const response = await fetch(drawn);
  if (!response.ok) throw new Error(`The map could not be had: HTTP ${response.status}`);
  return (await response.json()) as WorldShapes;
}

interface WorldShapes {
  /** Of the picture, in the units of its paths. */
  width: number;
  height: number;
  shapes: Shape[];
}

export interface Shape {
  /** ISO 3166-1 numeric, such as `466`; `XK` for Kosovo; else a name. */
  numeric: string;
  /** What `d` of an SVG path takes. */
  path: string;
  /** Its middle. */
  x: number;
  y: number;
  /** Whether it is hard to see, and gets a ring. */
  isSmall: boolean;
}
