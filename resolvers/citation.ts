import type { Quote } from '../entities/quote.ts';
import type { Context } from '../schema/context.ts';
import { encodeId } from '../schema/ids.ts';
import { bestName } from '../schema/names.ts';
import { type CitationStyle, cite } from '../src/citations/cite.ts';

/** A quote cited, with its speaker's name in a language of the reader's. */
export async function citationOf(
  quote: Quote,
  style: CitationStyle,
  { loaders, languages }: Pick<Context, 'loaders' | 'languages'>,
): Promise<string> {
  const [speaker, article, source] = await Promise.all([
    quote.speakerId === null ? null : loaders.speaker.load(quote.speakerId),
    loaders.article.load(quote.articleId),
    loaders.source.load(quote.sourceId),
  ]);
  return cite(
    {
      id: encodeId('Quote', quote.id),
      text: quote.text,
      kind: quote.kind,
      speaker: speaker === null ? null : bestName(speaker.names, speaker.name, null, languages),
      title: article?.title ?? null,
      byline: article?.byline ?? null,
      source: source?.name ?? '',
      url: article?.url ?? null,
      language: quote.language,
      publishedAt: quote.publishedAt,
    },
    style,
  );
}
