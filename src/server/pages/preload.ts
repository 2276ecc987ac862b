import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What Vite wrote about the build, by source. */
export function readBuildManifest(built: string): Manifest {
  const file = path.join(built, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

/** The HTML with what comes of some sources in its head: the browser fetches it while it reads the first script, not after that. */
export function withPreloads(html: string, manifest: Manifest, sources: string[]): string {
  const { scripts, styles } = filesOf(manifest, sources);
  const isNew = (file: string) => !html.includes(`"/${file}"`);
  const links = [
    ...scripts.filter(isNew).map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ...styles.filter(isNew).map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
  ];
  return html.replace('</head>', () => `  ${links.join('\n    ')}\n  </head>`);
}

/** Chunks with all that they import, each once. */
function filesOf(manifest: Manifest, sources: string[]) {
  const seen = new Set<string>();
  const scripts: string[] = [];
  const styles: string[] = [];
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    scripts.push(chunk.file);
    styles.push(...(chunk.css ?? []));
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const source of sources) visit(source);
  return { scripts, styles };
}

export type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;
