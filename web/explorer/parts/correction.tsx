import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { QuotePageFragment, ReviewQuoteInput } from '../graphql/generated/operations.ts';
import { useSay } from '../words/say.tsx';
import { Loading } from './states.tsx';
import { Words } from './words.tsx';
import './correction.css';

const Typeahead = lazy(() => import('./typeahead.tsx').then(({ Typeahead }) => ({ default: Typeahead })));

/** Another speaker, somebody new, or nobody, and the countries as they should be. Only what was changed is sent. */
export function Correction({
  quote,
  isBusy,
  opens,
  correct,
}: {
  quote: QuotePageFragment;
  isBusy: boolean;
  /** Which box is open from the start. */
  opens?: 'speaker' | 'countries' | undefined;
  correct: (changes: Pick<ReviewQuoteInput, 'speakerId' | 'speakerName' | 'aboutCountry'>) => void;
}) {
  const { say } = useSay();
  const [speaker, setSpeaker] = useState<Named | null>(quote.speaker);
  const [countries, setCountries] = useState<Named[]>(
    quote.about.map(({ country }) => ({ id: country.code, name: country.name })),
  );
  const [newName, setNewName] = useState<string | null>(null);
  const isNew = newName !== null && newName.trim() !== '';
  const isOtherSpeaker = newName === null && (speaker?.id ?? null) !== (quote.speaker?.id ?? null);
  const areOtherCountries = codes(countries) !== codes(quote.about.map(({ country }) => ({ id: country.code })));
  const add = (country: Named) => setCountries([...countries.filter(({ id }) => id !== country.id), country]);
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        correct({
          ...(isNew ? { speakerName: newName.trim() } : {}),
          ...(isOtherSpeaker ? { speakerId: speaker?.id ?? null } : {}),
          ...(areOtherCountries ? { aboutCountry: countries.map(({ id }) => id) } : {}),
        });
      }}
    >
      <fieldset>
        <legend>{say('correction.speaker')}</legend>
        {newName === null ? (
          <>
            {speaker === null ? <p>{say('quote.nobody')}</p> : <Chosen one={speaker} remove={() => setSpeaker(null)} />}
            <div className="correction__choices">
              <Chooser
                kinds={['PERSON', 'ORGANIZATION']}
                label={say('correction.otherSpeaker')}
                startsOpen={opens === 'speaker'}
                choose={({ value, name }) => setSpeaker({ id: value, name })}
              />
              <button type="button" className="button" onClick={() => setNewName('')}>
                {say('correction.newSpeaker')}
              </button>
            </div>
          </>
        ) : (
          <>
            <label>
              {say('correction.newName')}
              <input
                className="field"
                dir="auto"
                maxLength={300}
                value={newName}
                // biome-ignore lint/a11y/noAutofocus: a button opened it to be written in.
                autoFocus
                onChange={({ target }) => setNewName(target.value)}
              />
            </label>
            <button type="button" className="button button--plain" onClick={() => setNewName(null)}>
              {say('correction.noNewSpeaker')}
            </button>
          </>
        )}
      </fieldset>
      <fieldset>
        <legend>{say('correction.countries')}</legend>
        {countries.length === 0 && <p>{say('evidence.noCountry')}</p>}
        <ul>
          {countries.map((country) => (
            <li key={country.id}>
              <Chosen one={country} remove={() => setCountries(countries.filter(({ id }) => id !== country.id))} />
            </li>
          ))}
        </ul>
        <Chooser
          kinds={['COUNTRY']}
          label={say('correction.addCountry')}
          startsOpen={opens === 'countries'}
          choose={({ value, name }) => add({ id: value, name })}
        />
      </fieldset>
      <button
        type="submit"
        className="button button--main"
        disabled={isBusy || !(isNew || isOtherSpeaker || areOtherCountries)}
      >
        {say('correction.save')}
      </button>
    </form>
  );
}

/** A button that opens into a box, and comes back when something is chosen there. */
function Chooser({ choose, startsOpen = false, ...box }: ComponentProps<typeof Typeahead> & { startsOpen?: boolean }) {
  const [isOpen, setOpen] = useState(startsOpen);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(startsOpen);
  useEffect(() => {
    // Whoever chose by the keyboard goes on from where the box was.
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button ref={opener} type="button" className="button" onClick={() => setOpen(true)}>
        {box.label}
      </button>
    );
  }
  return (
    <Suspense fallback={<Loading lines={1} />}>
      <Typeahead
        {...box}
        choose={(choice) => {
          setOpen(false);
          choose(choice);
        }}
      />
    </Suspense>
  );
}

function Chosen({ one, remove }: { one: Named; remove: () => void }) {
  const { say } = useSay();
  return (
    <button type="button" className="chip" onClick={remove}>
      <span className="unseen">{say('chips.remove')}</span>
      <Words text={one.name} />
      <span aria-hidden="true">×</span>
    </button>
  );
}

const codes = (countries: { id: string }[]) =>
  countries
    .map(({ id }) => id)
    .toSorted()
    .join();

interface Named {
  /** Of a speaker; of a country its code. */
  id: string;
  name: string;
}
