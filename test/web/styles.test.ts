import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const explorer = fileURLToPath(new URL('../../web/explorer', import.meta.url));
const sheets = readdirSync(explorer, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

it('styles know begin and end, not left and right, so that Arabic pages are mirrored', () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b|(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/;
  const found = sheets.flatMap((file) =>
    readFileSync(path.join(explorer, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        physical.test(line) && !line.includes('@media') ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(sheets.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});

it('colours are named in the tokens alone, so that both themes have them', () => {
  const found = sheets
    .filter((file) => file !== path.join('styles', 'tokens.css'))
    .filter((file) =>
      /#[0-9a-f]{3,8}\b|\b(?:white|black)\b(?!-)/i.test(readFileSync(path.join(explorer, file), 'utf8')),
    );
  expect(found).toEqual([]);
});
