import type { Article } from '../entities/article.ts';
import type { ArticleRevision } from '../schema/articleRevision.ts';
import { articleChanges } from '../src/store/articleChanges.ts';
import type { Loaders } from '../src/store/loaders.ts';

/** What an article said, and says, the oldest first, each with what changed. */
export async function revisionsOf(article: Article, loaders: Loaders): Promise<ArticleRevision[]> {
  const formers = await loaders.articleRevisions.load(article.id);
  const last = formers.at(-1);
  const current = {
    number: (last?.number ?? 0) + 1,
    title: article.title,
    seenAt: last?.replacedAt ?? article.storedAt,
    text: (await loaders.articleText.load(article.id)) ?? '',
  };
  const all = [...formers, current];
  return all.map(({ number, title, seenAt, text }, place) => ({
    number,
    title,
    seenAt,
    text,
    isCurrent: place === all.length - 1,
    changes: place === 0 ? [] : articleChanges(all[place - 1]!.text, text),
  }));
}
