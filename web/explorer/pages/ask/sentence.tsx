import { useNames } from '../../parts/names.ts';
import { LANGUAGES } from '../../state/preferences.ts';
import { type ListName, type QuoteSearch, toggled } from '../../state/quoteSearch.ts';
import { Phrase, useSay } from '../../words/say.tsx';
import { Blank } from './blank.tsx';
import { PERIODS, type Period, periodFrom, periodOf } from './periods.ts';

/** “[Who] said [what] about [which country] [when] in [language, outlet]”: each blank is filled in its place, in the order of the reader's language. */
export function Sentence({ search, change }: SentenceProps) {
  const { say, countryName } = useSay();
  const names = useNames([...(search.speaker ?? []), ...(search.source ?? [])]);
  const named = (name: ListName, nameOf: (value: string) => string) =>
    (search[name] ?? []).map((value) => ({ value, name: nameOf(value) }));
  const byId = (id: string) => names.get(id) ?? '…';
  const toggle = (name: ListName) => (value: string) => change(toggled(search, name, value));
  return (
    <div className="sentence">
      <Phrase
        phrase="ask.sentence"
        values={{
          g: (words) => <span className="sentence__group">{words}</span>,
          who: (
            <Blank
              key="who"
              question={say('ask.who')}
              kinds={['PERSON', 'ORGANIZATION']}
              chosen={named('speaker', byId)}
              toggle={toggle('speaker')}
            />
          ),
          what: <What key="what" search={search} change={change} />,
          country: (
            <Blank
              key="country"
              question={say('ask.country')}
              kinds={['COUNTRY']}
              chosen={named('aboutCountry', countryName)}
              toggle={toggle('aboutCountry')}
            />
          ),
          when: <When key="when" search={search} change={change} />,
          language: <Language key="language" search={search} change={change} />,
          outlet: (
            <Blank
              key="outlet"
              question={say('ask.outlet')}
              kinds={['SOURCE']}
              chosen={named('source', byId)}
              toggle={toggle('source')}
            />
          ),
        }}
      />
    </div>
  );
}

/** Fields that the sentence shows. */
export const SENTENCE_FIELDS: (keyof QuoteSearch)[] = [
  'speaker',
  'search',
  'aboutCountry',
  'publishedFrom',
  'publishedTo',
  'language',
  'source',
];

function What({ search, change }: SentenceProps) {
  const { say } = useSay();
  return (
    <form
      className="sentence__box"
      onSubmit={(event) => {
        event.preventDefault();
        const words = String(new FormData(event.currentTarget).get('words')).trim();
        change({ ...search, search: words === '' ? undefined : words });
      }}
    >
      <input
        key={search.search}
        name="words"
        className="field sentence__field"
        dir="auto"
        maxLength={200}
        defaultValue={search.search}
        aria-label={say('ask.whatLabel')}
        placeholder={say('ask.what')}
        onBlur={({ target }) => target.value.trim() !== (search.search ?? '') && target.form?.requestSubmit()}
      />
    </form>
  );
}

function When({ search, change }: SentenceProps) {
  const { say } = useSay();
  const period = periodOf(search);
  return (
    <select
      className="field sentence__field"
      aria-label={say('ask.when')}
      value={period}
      onChange={({ target }) => change({ ...search, ...periodFrom(target.value as Period, Date.now()) })}
    >
      {PERIODS.map((one) => (
        <option key={one} value={one}>
          {say(`period.${one}`)}
        </option>
      ))}
      {period === 'other' && <option value="other">{say('period.other')}</option>}
    </select>
  );
}

function Language({ search, change }: SentenceProps) {
  const { say, languageName } = useSay();
  const [chosen = '', ...more] = search.language ?? [];
  return (
    <select
      className="field sentence__field"
      aria-label={say('ask.language')}
      value={chosen}
      onChange={({ target }) => change({ ...search, language: target.value === '' ? undefined : [target.value] })}
    >
      <option value="">{say('ask.anyLanguage')}</option>
      {[...new Set([...LANGUAGES, ...OTHERS, ...(search.language ?? [])])].map((code) => (
        <option key={code} value={code}>
          {code === chosen ? [code, ...more].map(languageName).join(' + ') : languageName(code)}
        </option>
      ))}
    </select>
  );
}

/** Read as well, less surely. */
const OTHERS = ['ru', 'de', 'es'];

interface SentenceProps {
  search: QuoteSearch;
  change: (search: QuoteSearch) => void;
}
