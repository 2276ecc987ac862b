import { describe, expect, it } from 'vitest';
import { filterFrom } from '../../src/server/exports/filters.ts';
import { parseParameters, writeParameters } from '../../web/explorer/state/address.ts';
import {
  exportAddress,
  feedAddress,
  filterOf,
  type QuoteSearch,
  readQuoteSearch,
  toggled,
  without,
} from '../../web/explorer/state/quoteSearch.ts';

const EVERYTHING: QuoteSearch = {
  aboutCountry: ['ML', 'NE'],
  article: ['QXJ0aWNsZTox'],
  kind: ['DIRECT'],
  language: ['ar', 'zh-Hant'],
  minConfidence: 0.5,
  orderBy: 'PUBLISHED_ASC',
  organization: ['T3JnOjE'],
  publishedFrom: '2026-01-01T00:00:00.000Z',
  publishedTo: '2026-02-01T00:00:00+02:00',
  reviewStatus: ['CONFIRMED'],
  search: 'القمح, "both hands" & more',
  source: ['U291cmNlOjE'],
  speaker: ['UGVyc29uOjE'],
  speakerCountry: ['RU'],
};

describe('the address of a list of quotes', () => {
  it('holds all of it, and gives it back', () => {
    expect(readQuoteSearch(parseParameters(writeParameters({ ...EVERYTHING })))).toEqual(EVERYTHING);
  });

  it('is the same for the same state, and reads as people write it', () => {
    expect(writeParameters({ language: ['ar'], aboutCountry: ['ML', 'NE'] })).toBe('?aboutCountry=ML,NE&language=ar');
    expect(writeParameters({ aboutCountry: [], search: '', speaker: undefined })).toBe('');
  });

  it('speaks the language of exports and feeds', () => {
    const filter = (address: string) => {
      const parameters = new URL(address, 'http://localhost').searchParams;
      parameters.delete('orderBy');
      return filterFrom<object>('QuoteFilter', parameters);
    };
    const { orderBy, ...fields } = EVERYTHING;
    expect(exportAddress(EVERYTHING, 'csv')).toContain(`orderBy=${orderBy}`);
    expect(Object.keys(filter(exportAddress(EVERYTHING, 'csv'))).toSorted()).toEqual(Object.keys(fields).toSorted());
    expect(feedAddress(EVERYTHING, 'atom')).not.toContain('orderBy');
    expect(filter(feedAddress(EVERYTHING, 'atom'))).toMatchObject({
      aboutCountry: ['ML', 'NE'],
      search: fields.search,
    });
  });

  it.each([
    ['aboutCountry=ml,Mali,ML', { aboutCountry: ['ML'] }],
    ['aboutCountry=ML&aboutCountry=NE,ML', { aboutCountry: ['ML', 'NE'] }],
    ['kind=LOUD&minConfidence=2&publishedFrom=yesterday&orderBy=TEXT_ASC', {}],
    ['minConfidence=0', { minConfidence: 0 }],
    ['minConfidence=', {}],
    ['search=%20%20', {}],
    ['speaker=%3Cscript%3E', {}],
    ['__proto__=1&constructor=2&nothing=3', {}],
  ])('opens although part of it cannot be: %s', (address, search) => {
    expect(readQuoteSearch(parseParameters(`?${address}`))).toEqual(search);
  });

  it('is asked for without what is no part of it, which the router leaves in', () => {
    const given = parseParameters('?aboutCountry=nowhere&utm_source=letter&language=ar');
    const search = { ...given, ...readQuoteSearch(given) };
    expect(filterOf(search)).toEqual({ language: ['ar'] });
    expect(exportAddress(search, 'csv')).toBe('/export/quotes.csv?language=ar');
    expect(feedAddress(search, 'atom')).toBe('/feeds/quotes.atom?language=ar');
  });

  it('has values put in and taken out', () => {
    const search = toggled(toggled({ search: 'grain' }, 'aboutCountry', 'ML'), 'aboutCountry', 'NE');
    expect(search).toEqual({ search: 'grain', aboutCountry: ['ML', 'NE'] });
    expect(toggled(search, 'aboutCountry', 'ML')).toEqual({ search: 'grain', aboutCountry: ['NE'] });
    expect(without(search, 'aboutCountry', 'search')).toEqual({});
  });
});
