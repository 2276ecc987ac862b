import { type LinkOptions, useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { SuggestedName } from '../parts/suggestedName.tsx';
import { type Choice, useSuggestions } from '../parts/suggestions.ts';
import { useShortcut } from '../state/shortcuts.ts';
import { useSay } from '../words/say.tsx';

/** One box for everything: words of quotes, and while one writes whom, which country or which outlet one may mean, in any script. `/` leads into it. */
export function SearchBox() {
  // A page with other words has another box.
  const words = useSearch({ strict: false, select: ({ search }) => search ?? '' });
  return <Box key={words} words={words} />;
}

function Box({ words }: { words: string }) {
  const { say } = useSay();
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState(words);
  const [isOpen, setOpen] = useState(false);
  /** The place of the choice that Enter takes; -1 for the words as they stand. */
  const [at, setAt] = useState(-1);
  const { choices } = useSuggestions(isOpen ? text : '', { most: MOST, isVital: false });
  const isShown = isOpen && choices.length > 0;
  useShortcut('/', () => {
    box.current?.focus();
    box.current?.select();
  });
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const choose = (choice: Choice | undefined) => {
    const search = text.trim();
    close();
    if (choice !== undefined) setText('');
    navigate(choice === undefined ? { to: '/quotes', search: search === '' ? {} : { search } } : pageOf(choice));
  };
  const walk = (step: 1 | -1) => setAt(((at + 1 + step + choices.length + 1) % (choices.length + 1)) - 1);
  return (
    <search className="frame__search">
      <form
        className="frame__search"
        onSubmit={(event) => {
          event.preventDefault();
          choose(choices[at]);
        }}
        onBlur={close}
      >
        <input
          ref={box}
          name="search"
          dir="auto"
          className="field"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          value={text}
          role="combobox"
          aria-label={say('frame.search')}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={list}
          aria-activedescendant={isShown && at >= 0 ? `${list}${at}` : undefined}
          aria-keyshortcuts="/"
          placeholder={say('frame.searchHint')}
          onChange={({ target }) => {
            setText(target.value);
            setOpen(true);
            setAt(-1);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
            if (!isShown || !(event.key === 'ArrowDown' || event.key === 'ArrowUp')) return;
            event.preventDefault();
            walk(event.key === 'ArrowDown' ? 1 : -1);
          }}
        />
        <div
          id={list}
          role="listbox"
          aria-label={say('frame.suggestions')}
          className="frame__suggestions"
          hidden={!isShown}
        >
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the one that is meant.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box.
            <div
              key={choice.id}
              id={`${list}${index}`}
              role="option"
              aria-selected={index === at}
              className="frame__suggestion"
              // The box would lose the focus, and the list with it.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              <SuggestedName choice={choice} />
            </div>
          ))}
        </div>
      </form>
    </search>
  );
}

const MOST = 8;

/** Where what is meant has its page; an outlet's is what it printed. */
function pageOf({ kind, id, value }: Choice): LinkOptions {
  if (kind === 'Country') return { to: '/countries/$code', params: { code: value } };
  if (kind === 'Source') return { to: '/quotes', search: { source: [id] } };
  return { to: '/speakers/$id', params: { id } };
}
