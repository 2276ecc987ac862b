import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../articles/files.ts';
import { readMarkdown } from '../articles/markdown.ts';
import { ingestArticle } from '../ingest.ts';
import type { Readers } from '../readers/open.ts';
import type { Database } from '../store/database.ts';
import { databaseStats } from '../store/maintenance.ts';
import { inPackage } from './package.ts';

/** Stores the invented articles that come with Qawl; those that are there already stay as they are. */
export async function loadSamples(database: Database, readers: Readers): Promise<SampleSummary> {
  const summary: SampleSummary = { articles: 0, quotes: 0, duplicates: 0 };
  for (const file of await filesBelow(inPackage('samples'))) {
    if (path.extname(file) !== '.md' || path.basename(file) === 'README.md') continue;
    const article = { ...readMarkdown(await readFile(file, 'utf8')), isSample: true };
    const saved = await ingestArticle({ database, readers, now: Date.now }, article);
    // Whoever took a sample down wants it no more.
    if ('code' in saved) continue;
    if ('problem' in saved) throw new Error(`${file} ${saved.problem}`);
    summary.duplicates += saved.isDuplicate ? 1 : 0;
    summary.articles += saved.isDuplicate ? 0 : 1;
    summary.quotes += saved.isDuplicate ? 0 : saved.quoteCount;
  }
  return summary;
}

/** Whether no article is stored at all. */
export async function isEmpty(database: Database): Promise<boolean> {
  return (await databaseStats(database)).articles === 0;
}

export interface SampleSummary {
  articles: number;
  quotes: number;
  duplicates: number;
}
