import type { QuoteKind, ReviewStatus } from '../graphql/generated/operations.ts';
import { type ListName, type QuoteSearch, toggled, without } from '../state/quoteSearch.ts';
import { type Say, useSay } from '../words/say.tsx';
import { useNames } from './names.ts';
import { Words } from './words.tsx';
import './filterChips.css';

/** What a search asks for, value by value, each with what takes it out again; of the fields in `except`, nothing. */
export function FilterChips({ search, change, except = [] }: FilterChipsProps) {
  const sayings = useSay();
  const names = useNames([
    ...(search.speaker ?? []),
    ...(search.organization ?? []),
    ...(search.source ?? []),
    ...(search.article ?? []),
  ]);
  const chips = chipsOf(search, names, sayings).filter(({ name }) => !except.includes(name));
  if (chips.length === 0) return null;
  const { say } = sayings;
  return (
    <ul className="filter-chips" aria-label={say('chips.title')}>
      {chips.map(({ key, field, value, removed }) => (
        <li key={key}>
          <button type="button" className="chip" onClick={() => change(removed)}>
            <span className="unseen">{say('chips.remove')}</span>
            <span className="filter-chips__field">{field}</span>
            <Words text={value} />
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            className="button button--plain small"
            onClick={() => change(search.orderBy === undefined ? {} : { orderBy: search.orderBy })}
          >
            {say('chips.removeAll')}
          </button>
        </li>
      )}
    </ul>
  );
}

function chipsOf(search: QuoteSearch, names: Map<string, string>, { say, ...sayings }: Say): Chip[] {
  const chips: Chip[] = LISTS.flatMap((name) =>
    (search[name] ?? []).map((value) => ({
      key: `${name} ${value}`,
      name,
      field: say(`facets.${name}`),
      value: shownValue(name, value, names, { say, ...sayings }),
      removed: toggled(search, name, value),
    })),
  );
  const { search: words, publishedFrom, publishedTo, minConfidence } = search;
  if (words !== undefined)
    chips.unshift({
      key: 'search',
      name: 'search',
      field: say('facets.search'),
      value: words,
      removed: without(search, 'search'),
    });
  if (publishedFrom !== undefined)
    chips.push({
      key: 'publishedFrom',
      name: 'publishedFrom',
      field: say('facets.publishedFrom'),
      value: sayings.date(publishedFrom),
      removed: without(search, 'publishedFrom'),
    });
  if (publishedTo !== undefined)
    chips.push({
      key: 'publishedTo',
      name: 'publishedTo',
      field: say('facets.publishedTo'),
      value: sayings.date(publishedTo),
      removed: without(search, 'publishedTo'),
    });
  if (minConfidence !== undefined)
    chips.push({
      key: 'minConfidence',
      name: 'minConfidence',
      field: say('facets.minConfidence'),
      value: sayings.percent(minConfidence),
      removed: without(search, 'minConfidence'),
    });
  if (search.vanished)
    chips.push({
      key: 'vanished',
      name: 'vanished',
      field: say('facets.vanished'),
      value: '',
      removed: without(search, 'vanished'),
    });
  return chips;
}

const LISTS: ListName[] = [
  'speaker',
  'organization',
  'speakerCountry',
  'aboutCountry',
  'kind',
  'language',
  'source',
  'article',
  'reviewStatus',
];

function shownValue(
  name: ListName,
  value: string,
  names: Map<string, string>,
  { say, languageName, countryName }: Say,
): string {
  if (name === 'aboutCountry' || name === 'speakerCountry') return countryName(value);
  if (name === 'language') return languageName(value);
  if (name === 'kind') return say(`kind.${value as QuoteKind}`);
  if (name === 'reviewStatus') return say(`review.${value as ReviewStatus}`);
  return names.get(value) ?? '…';
}

interface FilterChipsProps {
  search: QuoteSearch;
  change: (search: QuoteSearch) => void;
  except?: (keyof QuoteSearch)[];
}

interface Chip {
  key: string;
  name: keyof QuoteSearch;
  field: string;
  value: string;
  /** The search without it. */
  removed: QuoteSearch;
}
