import { parseDate } from '../text/dates.ts';
import type { IncomingArticle, ReadProblem } from './article.ts';
import { languageTag } from './language.ts';

/**
 * One line of a JSONL file as an article with its `id`: `text`, and as far as known `id`, `title`, `url`, `language` or
 * `lang`, `publishedAt`, `source`, `byline`. The text is kept unit for unit. A line that is wrong says what is wrong with it.
 */
export function readJsonLine(line: string): (IncomingArticle & { id: string | null }) | ReadProblem {
  const record = objectIn(line);
  if (record === null) return { problem: 'is not a JSON object' };
  const { text } = record;
  if (typeof text !== 'string') return { problem: 'has no "text"' };
  const publishedAt = record.publishedAt ?? record.published ?? record.date;
  return {
    id: typeof record.id === 'number' ? String(record.id) : words(record.id),
    text,
    title: words(record.title),
    url: words(record.url),
    language: languageTag(words(record.language) ?? words(record.lang)),
    publishedAt: typeof publishedAt === 'string' ? parseDate(publishedAt) : null,
    byline: words(record.byline) ?? words(record.author),
    sourceName: sourceIn(record.source),
    isSample: false,
  };
}

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** An outlet's name, alone or as `{"name": …}`. */
function sourceIn(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'name' in value) return words(value.name);
  return words(value);
}
