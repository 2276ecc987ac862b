import { encodeId } from '../../schema/ids.ts';
import { articleChanges } from '../store/articleChanges.ts';
import type { Database } from '../store/database.ts';
import { findQuotes } from '../store/find.ts';
import { createLoaders, type Loaders } from '../store/loaders.ts';

/** What became of an article: its copies, its changes and the quotes that vanished from it; null where there is none. */
export async function storyOf(database: Database, articleId: number): Promise<object | null> {
  const loaders = createLoaders(database);
  const article = await loaders.article.load(articleId);
  if (article === null) return null;
  return {
    ...(await nameOf(loaders, articleId)),
    storedAt: moment(article.storedAt),
    quotes: article.quoteCount,
    alsoIn: await copiesOf(loaders, articleId),
    changes: await changesOf(loaders, articleId, article.title),
    vanished: await vanishedFrom(database, loaders, articleId),
  };
}

async function nameOf(loaders: Loaders, articleId: number) {
  const article = (await loaders.article.load(articleId))!;
  const source = await loaders.source.load(article.sourceId);
  const { title, url, publishedAt } = article;
  return {
    id: encodeId('Article', articleId),
    title,
    url,
    source: source?.name ?? null,
    publishedAt: moment(publishedAt),
  };
}

async function copiesOf(loaders: Loaders, articleId: number): Promise<object[]> {
  const copies = await loaders.articleCopies.load({ articleId, most: MOST_COPIES });
  return Promise.all(
    copies.map(async (copy) => ({
      ...(await nameOf(loaders, copy.articleId)),
      likeness: Number(copy.likeness.toFixed(2)),
    })),
  );
}

/** Each time that it was seen to say something else than before. */
async function changesOf(loaders: Loaders, articleId: number, title: string | null): Promise<object[]> {
  const formers = await loaders.articleRevisions.load(articleId);
  const text = (await loaders.articleText.load(articleId)) ?? '';
  return formers.map((former, place) => {
    const next = formers[place + 1] ?? { title, text };
    const headline = former.title === next.title ? {} : { title: { before: former.title, after: next.title } };
    return { seenAt: moment(former.replacedAt), ...headline, paragraphs: articleChanges(former.text, next.text) };
  });
}

async function vanishedFrom(database: Database, loaders: Loaders, articleId: number): Promise<object[]> {
  const { rows } = await findQuotes(database, { article: [articleId], vanished: true }, 'TEXT_ASC', {
    size: MOST_VANISHED,
  });
  const quotes = await Promise.all(rows.map(({ key }) => loaders.quote.load(key)));
  return Promise.all(
    quotes
      .filter((quote) => quote !== null)
      .map(async ({ id, text, vanishedAt, changedToId }) => ({
        id: encodeId('Quote', id),
        text,
        vanishedAt: moment(vanishedAt),
        changedTo: changedToId === null ? null : ((await loaders.quote.load(changedToId))?.text ?? null),
      })),
  );
}

const moment = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();

const MOST_COPIES = 100;
const MOST_VANISHED = 100;
