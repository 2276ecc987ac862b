import { useState } from 'react';
import { QuoteCountsDocument, type QuoteDimension, type QuoteKind } from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { filterOf, type ListName, type QuoteSearch, toggled, without } from '../state/quoteSearch.ts';
import { type PhraseKey, type Say, useSay } from '../words/say.tsx';
import { nameOf } from './counted.ts';
import { Part } from './part.tsx';
import { Loading } from './states.tsx';
import { Words } from './words.tsx';
import './facets.css';

/** What can be chosen in each field of a search, with how many quotes it would leave. Each field is a part that counts, and fails, alone. */
export function Facets({ search, change }: { search: QuoteSearch; change: (search: QuoteSearch) => void }) {
  const { say } = useSay();
  return (
    <section className="facets" aria-label={say('facets.title')}>
      {FACETS.map((facet) => (
        <fieldset key={facet.name} className="facets__facet">
          <legend>{say(facet.title)}</legend>
          <Part>
            <Choices facet={facet} search={search} change={change} />
          </Part>
        </fieldset>
      ))}
      <label className="facets__choice">
        <input
          type="checkbox"
          checked={search.vanished === true}
          onChange={({ target }) => change({ ...search, vanished: target.checked || undefined })}
        />
        <span>{say('facets.vanished')}</span>
      </label>
    </section>
  );
}

/** Fields in the order in which they are shown. */
const FACETS: Facet[] = [
  { name: 'aboutCountry', dimension: 'ABOUT_COUNTRY', title: 'facets.aboutCountry' },
  { name: 'speaker', dimension: 'SPEAKER', title: 'facets.speaker' },
  { name: 'speakerCountry', dimension: 'SPEAKER_COUNTRY', title: 'facets.speakerCountry' },
  { name: 'language', dimension: 'LANGUAGE', title: 'facets.language' },
  { name: 'source', dimension: 'SOURCE', title: 'facets.source' },
  { name: 'kind', dimension: 'KIND', title: 'facets.kind' },
];

function Choices({ facet: { name, dimension }, search, change }: ChoicesProps) {
  const { say, number, languageName } = useSay();
  const [shown, setShown] = useState(FEW);
  // What is chosen in a field does not narrow its own choices: of several values, one must hold.
  const filter = filterOf(without(search, name));
  const answer = useAnswer(QuoteCountsDocument, { groupBy: [dimension], filter, first: MOST });
  if (answer.isPending) return <Loading />;
  const groups = answer.data!.quoteStats.groups.map(({ count, keys: [group] }) => ({
    key: group!.key,
    label: nameOf(group!),
    count,
  }));
  const chosen = new Set<string>(search[name]);
  const offered = groups.filter(({ key }, index) => index < shown || chosen.has(key));
  const missing = [...chosen].filter((key) => !groups.some((group) => group.key === key));
  return (
    <div aria-busy={answer.isPlaceholderData} className="facets__choices">
      {[...offered, ...missing.map((key) => ({ key, label: key, count: 0 }))].map(({ key, label, count }) => (
        <label key={key} className="facets__choice">
          <input type="checkbox" checked={chosen.has(key)} onChange={() => change(toggled(search, name, key))} />
          <span>
            <Words text={labelOf(name, key, label, { say, languageName })} />
          </span>
          <span className="facets__count number">{number(count)}</span>
        </label>
      ))}
      {offered.length === 0 && missing.length === 0 && <p className="small">{say('facets.none')}</p>}
      {groups.length > shown && (
        <button type="button" className="button button--plain small" onClick={() => setShown(shown + MORE)}>
          {say('facets.more')}
        </button>
      )}
    </div>
  );
}

const FEW = 6;
const MORE = 20;
const MOST = 100;

/** Languages and kinds are named here; countries, speakers and outlets by the API. */
function labelOf(name: ListName, key: string, label: string, { say, languageName }: Pick<Say, 'say' | 'languageName'>) {
  if (name === 'language') return languageName(key);
  if (name === 'kind') return say(`kind.${key as QuoteKind}`);
  return label;
}

interface Facet {
  name: ListName;
  dimension: QuoteDimension;
  title: PhraseKey;
}

interface ChoicesProps {
  facet: Facet;
  search: QuoteSearch;
  change: (search: QuoteSearch) => void;
}
