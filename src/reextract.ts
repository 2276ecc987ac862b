import { plainArticle, textToExtract } from './articles/article.ts';
import type { Extraction } from './extraction.ts';
import type { Readers } from './readers/open.ts';
import { afterQuotes } from './store/arrivals.ts';
import type { Database } from './store/database.ts';
import type { ReviewedAgain } from './store/reextract.ts';
import {
  articlesBefore,
  endReextraction,
  nextArticles,
  type Passage,
  passArticle,
  type Reextracted,
  startReextraction,
  tryReextraction,
} from './store/reextractions.ts';

/**
 * Finds quotes anew in every article that is here, one after the other, with the texts of a few in memory. Ended half-way, the next call goes on
 * where it was. Null when another process does the same.
 */
export async function reextract(
  { database, readers, extractor, now, isTrial }: ReextractContext,
  watch: ReextractWatch,
): Promise<Reextracted | null> {
  let passage = isTrial ? await tryReextraction(database) : await startReextraction(database, extractor, now());
  watch.expect(await articlesBefore(database, passage));
  for (;;) {
    const articles = await nextArticles(database, passage);
    if (articles.length === 0) break;
    for (const article of articles) {
      const extraction = await readers.findQuotes(
        textToExtract({ ...plainArticle(article.text), ...article, language: knownLanguage(article.language) }),
      );
      const failed = 'problem' in extraction;
      if (failed) watch.failed(article.articleId, extraction.problem);
      const passed: { passage: Passage; reviewed: ReviewedAgain[] } | null = await passArticle(
        database,
        passage,
        article,
        failed ? null : extraction,
      );
      if (passed === null) return null;
      passage = passed.passage;
      for (const quote of passed.reviewed) await watch.reviewed(article.articleId, quote);
      watch.done(article.articleId);
    }
    if (!isTrial) await afterQuotes(database);
  }
  await endReextraction(database, passage, now());
  return passage.outcome;
}

/** What detection could not tell then is detected anew. */
const knownLanguage = (language: string) => (language === 'und' ? null : language);

interface ReextractContext {
  database: Database;
  readers: Pick<Readers, 'findQuotes'>;
  /** What the readers find quotes with. */
  extractor: Extraction['extractor'];
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  /** Whether nothing is to be kept. */
  isTrial: boolean;
}

/** What a command tells of it. */
interface ReextractWatch {
  expect(count: number): void;
  done(articleId: number): void;
  failed(articleId: number, problem: string): void;
  /** A quote that editors looked at was looked at again. */
  reviewed(articleId: number, quote: ReviewedAgain): Promise<void>;
}
