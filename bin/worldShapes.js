// Draws the countries of the world for the explorer's map: web/explorer/parts/generated/worldShapes.json, a path for each, so that browsers
// neither load the atlas nor project it. Not kept in git; drawn anew where this file or the atlas is another than it was.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const atlas = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
const drawn = path.join(root, 'web/explorer/parts/generated/worldShapes.json');

/** Writes the shapes: width, height, and of each country its ISO numeric code, path, middle, and whether it is hard to see. */
export async function drawWorldShapes() {
  const topology = readFileSync(atlas, 'utf8');
  const stamp = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(topology)
    .digest('hex');
  if (existsSync(drawn) && JSON.parse(readFileSync(drawn, 'utf8')).stamp === stamp) return;
  mkdirSync(path.dirname(drawn), { recursive: true });
  writeFileSync(
    drawn,
    JSON.stringify({ stamp, width: WIDTH, height: HEIGHT, shapes: await draw(JSON.parse(topology)) }),
  );
}

const WIDTH = 960;
const HEIGHT = 440;

async function draw(topology) {
  const [{ geoEqualEarth, geoPath }, { feature }, { presimplify, simplify }] = await Promise.all([
    import('d3-geo'),
    import('topojson-client'),
    import('topojson-simplify'),
  ]);
  // The atlas has more points than the picture can show; borders stay shared.
  const coarse = simplify(presimplify(topology), DETAIL);
  const countries = feature(coarse, coarse.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
  const margin = [
    [4, 4],
    [WIDTH - 4, HEIGHT - 4],
  ];
  const projection = geoEqualEarth().precision(1).fitExtent(margin, { type: 'FeatureCollection', features: countries });
  const draw = geoPath(projection).digits(1);
  return countries.flatMap((country) => {
    const line = draw(country);
    if (line === null) return [];
    const [x, y] = draw.centroid(country).map((place) => Math.round(place * 10) / 10);
    const { name } = country.properties;
    return [{ numeric: country.id ?? UNNUMBERED[name] ?? name, path: line, x, y, isSmall: draw.area(country) < SMALL }];
  });
}

/** Square degrees: what a point must add to be kept. */
const DETAIL = 0.03;

/** Square units of the picture below which a country is hard to see, and gets a ring. */
const SMALL = 6;
const ANTARCTICA = '010';

/** ISO gives Kosovo no number; the API knows it by its code. */
const UNNUMBERED = { Kosovo: 'XK' };

if (process.argv[1] === fileURLToPath(import.meta.url)) await drawWorldShapes();
