import { lazy, type ReactNode, Suspense, useState } from 'react';
import { LANGUAGES } from '../../state/preferences.ts';
import type { QuoteSearch } from '../../state/quoteSearch.ts';
import { Phrase, type PhraseKey, useSay } from '../../words/say.tsx';
import { PERIODS, type Period, periodFrom, periodOf } from './periods.ts';

const Typeahead = lazy(() => import('../../parts/typeahead.tsx').then(({ Typeahead }) => ({ default: Typeahead })));

/** “[Who] said [what] about [which country] [when] in [language, outlet]”: each blank is filled in its place, in the order of the reader's language. */
export function Sentence({ search, change }: { search: QuoteSearch; change: (search: QuoteSearch) => void }) {
  const { say } = useSay();
  const add = (name: 'speaker' | 'aboutCountry' | 'source', value: string) =>
    change({ ...search, [name]: [...new Set([...(search[name] ?? []), value])] });
  return (
    <div className="sentence">
      <Phrase
        phrase="ask.sentence"
        values={{
          who: (
            <Blank key="who" phrase="ask.who">
              {(label, done) => (
                <Typeahead kind="speaker" label={label} choose={({ value }) => done(() => add('speaker', value))} />
              )}
            </Blank>
          ),
          what: <What key={search.search ?? ''} search={search} change={change} />,
          country: (
            <Blank key="country" phrase="ask.country">
              {(label, done) => (
                <Typeahead
                  kind="country"
                  label={label}
                  choose={({ value }) => done(() => add('aboutCountry', value))}
                />
              )}
            </Blank>
          ),
          when: (
            <select
              key="when"
              className="field sentence__field"
              aria-label={say('ask.when')}
              value={periodOf(search)}
              onChange={({ target }) => change({ ...search, ...periodFrom(target.value as Period, Date.now()) })}
            >
              {PERIODS.map((period) => (
                <option key={period} value={period}>
                  {say(`period.${period}`)}
                </option>
              ))}
              {periodOf(search) === 'other' && <option value="other">{say('period.other')}</option>}
            </select>
          ),
          language: <Language key="language" search={search} change={change} />,
          outlet: (
            <Blank key="outlet" phrase="ask.outlet">
              {(label, done) => (
                <Typeahead kind="source" label={label} choose={({ value }) => done(() => add('source', value))} />
              )}
            </Blank>
          ),
        }}
      />
    </div>
  );
}

/** A place in the sentence that opens into a box. */
function Blank({
  phrase,
  children,
}: {
  phrase: PhraseKey;
  children: (label: string, done: (change: () => void) => void) => ReactNode;
}) {
  const { say } = useSay();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" className="chip sentence__blank" onClick={() => setOpen(true)}>
        {say(phrase)}
      </button>
    );
  }
  const done = (change: () => void) => {
    setOpen(false);
    change();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is pressed; it closes when the focus leaves it.
    <span
      className="sentence__box"
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      <Suspense fallback={<span className="chip sentence__blank">…</span>}>{children(say(phrase), done)}</Suspense>
    </span>
  );
}

function What({ search, change }: { search: QuoteSearch; change: (search: QuoteSearch) => void }) {
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

function Language({ search, change }: { search: QuoteSearch; change: (search: QuoteSearch) => void }) {
  const { say, languageName } = useSay();
  return (
    <select
      className="field sentence__field"
      aria-label={say('ask.language')}
      value={search.language?.[0] ?? ''}
      onChange={({ target }) => change({ ...search, language: target.value === '' ? undefined : [target.value] })}
    >
      <option value="">{say('ask.anyLanguage')}</option>
      {[...new Set([...LANGUAGES, ...OTHERS, ...(search.language ?? [])])].map((code) => (
        <option key={code} value={code}>
          {languageName(code)}
        </option>
      ))}
    </select>
  );
}

/** Read as well, less surely. */
const OTHERS = ['ru', 'de', 'es'];
