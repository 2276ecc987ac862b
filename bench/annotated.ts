import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AnnotatedDocument } from './score.ts';

/** The files of annotated documents at or below a path, in the order of their names. */
export function annotatedFiles(at: string): string[] {
  if (statSync(at).isFile()) return at.endsWith('.jsonl') && readDocuments(at).length > 0 ? [at] : [];
  return readdirSync(at)
    .sort()
    .flatMap((name) => annotatedFiles(path.join(at, name)));
}

/** The lines of a file that are annotated. */
export function readDocuments(file: string): AnnotatedDocument[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .map((line) => JSON.parse(line) as AnnotatedDocument)
    .filter((document) => Array.isArray(document.quotes));
}
