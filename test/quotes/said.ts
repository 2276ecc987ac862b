import { extract } from '../../src/extract.ts';

/** What a text says, a line for each quote: `KIND | words | speaker | cue`, a dash where there is none. */
export function said(language: string, text: string): string[] {
  return extract({ text, language }).quotes.map((quote) =>
    [quote.kind, quote.text, quote.speaker?.name ?? '-', quote.cue ?? '-'].join(' | '),
  );
}

/** The speakers alone, in the order of the quotes. */
export function speakers(language: string, text: string): (string | null)[] {
  return extract({ text, language }).quotes.map((quote) => quote.speaker?.name ?? null);
}
