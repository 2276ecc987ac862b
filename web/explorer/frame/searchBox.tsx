import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useShortcut } from '../state/shortcuts.ts';
import { useSay } from '../words/say.tsx';

/** One box for words of quotes; `/` leads into it. */
export function SearchBox() {
  const { say } = useSay();
  const box = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const words = useSearch({ strict: false, select: ({ search }) => search ?? '' });
  useShortcut('/', () => {
    box.current?.focus();
    box.current?.select();
  });
  return (
    <search className="frame__search">
      <form
        className="frame__search"
        onSubmit={(event) => {
          event.preventDefault();
          const search = box.current?.value.trim() ?? '';
          navigate({ to: '/quotes', search: search === '' ? {} : { search } });
        }}
      >
        <input
          key={words}
          ref={box}
          type="search"
          name="search"
          dir="auto"
          className="field"
          maxLength={200}
          defaultValue={words}
          aria-label={say('frame.search')}
          placeholder={say('frame.searchHint')}
          aria-keyshortcuts="/"
        />
      </form>
    </search>
  );
}
