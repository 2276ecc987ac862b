import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { SuggestionKind } from '../../graphql/generated/operations.ts';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

const Typeahead = lazy(() => import('../../parts/typeahead.tsx').then(({ Typeahead }) => ({ default: Typeahead })));

/** A place in the sentence: what stands in it, each to be taken out, and a box that opens to put something in. */
export function Blank({ question, kinds, chosen, toggle }: BlankProps) {
  const { say } = useSay();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Whoever chose by the keyboard goes on from where the box was.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      {chosen.map(({ value, name }) => (
        <button key={value} type="button" className="chip" onClick={() => toggle(value)}>
          <span className="unseen">{say('chips.remove')}</span>
          <Words text={name} />
          <span aria-hidden="true">×</span>
        </button>
      ))}
      {isOpen ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: nothing is pressed; it closes when the focus leaves it.
        <span
          className="sentence__box"
          onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}
          onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
        >
          <Suspense fallback={<span className="chip sentence__blank">…</span>}>
            <Typeahead
              kinds={kinds}
              label={question}
              choose={({ value }) => {
                setOpen(false);
                if (!chosen.some((one) => one.value === value)) toggle(value);
              }}
            />
          </Suspense>
        </span>
      ) : (
        <button
          ref={opener}
          type="button"
          className="chip sentence__blank"
          aria-label={chosen.length === 0 ? undefined : `${say('ask.add')}: ${question}`}
          onClick={() => setOpen(true)}
        >
          {chosen.length === 0 ? question : '+'}
        </button>
      )}
    </>
  );
}

interface BlankProps {
  /** What stands there as long as nothing is chosen. */
  question: string;
  kinds: SuggestionKind[];
  chosen: { value: string; name: string }[];
  /** Puts a value in, or takes it out. */
  toggle: (value: string) => void;
}
