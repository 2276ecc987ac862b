import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';

/** The countries of the world as paths on a picture of WIDTH × HEIGHT; fetched and drawn once, when somebody first looks. */
export function worldShapes(): Promise<Shape[]> {
  shapes ??= draw().catch((problem: unknown) => {
    shapes = null;
    throw problem;
  });
  return shapes;
}

export const WIDTH = 960;
export const HEIGHT = 440;

let shapes: Promise<Shape[]> | null = null;

async function draw(): Promise<Shape[]> {
  const response = await fetch(atlas);
  if (!response.ok) throw new Error(`The map could not be had: HTTP ${response.status}`);
  const topology = (await response.json()) as Atlas;
  const countries = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
  const projection = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    { type: 'FeatureCollection', features: countries },
  );
  const path = geoPath(projection).digits(1);
  return countries.flatMap((country) => {
    const drawn = path(country);
    if (drawn === null) return [];
    const { name } = country.properties;
    const numeric = country.id === undefined ? (BY_NAME[name] ?? name) : String(country.id);
    const [x, y] = path.centroid(country);
    return [{ numeric, path: drawn, x, y, isSmall: path.area(country) < SMALL }];
  });
}

/** Square units of the picture below which a country is hard to see, and gets a ring. */
const SMALL = 6;
const ANTARCTICA = '010';

/** The atlas gives no number to these, nor does ISO; the API knows Kosovo by XK. */
const BY_NAME: Record<string, string> = { Kosovo: 'XK' };

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface Shape {
  /** ISO 3166-1 numeric, such as `466`; else a name. */
  numeric: string;
  /** What `d` of an SVG path takes. */
  path: string;
  /** Its middle. */
  x: number;
  y: number;
  isSmall: boolean;
}
