import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `samples` and `docs`: one up from this file in a checkout, two up once compiled. */
export function projectRoot(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return path.basename(path.dirname(here)) === 'dist' ? path.join(here, '../..') : path.dirname(here);
}
