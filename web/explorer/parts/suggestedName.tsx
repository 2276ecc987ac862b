import { useSay } from '../words/say.tsx';
import type { Choice } from './suggestions.ts';
import { Words } from './words.tsx';
import './suggestedName.css';

/** What one may mean: its name, the form that matched, who that is, and how many quotes there are. */
export function SuggestedName({ choice: { name, form, note, quoteCount } }: { choice: Choice }) {
  const { number } = useSay();
  return (
    <>
      <span>
        <Words text={name} />
        {form !== null && (
          <span className="small suggested-name__form">
            <Words text={form.text} lang={form.lang} />
          </span>
        )}
        {note !== null && (
          <span className="small suggested-name__note">
            <Words text={note} />
          </span>
        )}
      </span>
      <span className="small number">{number(quoteCount)}</span>
    </>
  );
}
