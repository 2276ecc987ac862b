import { useSay } from '../words/say.tsx';
import type { Mark } from './markedText.tsx';
import './markedText.css';

/** What the marks in a text mean, each as it looks there. */
export function MarkLegend({ kinds }: { kinds: Exclude<Mark['kind'], 'found'>[] }) {
  const { say } = useSay();
  return (
    <ul className="mark-legend small" aria-label={say('mark.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <mark className={`marked-text__${kind}`}>{say(`mark.${kind}`)}</mark>
        </li>
      ))}
    </ul>
  );
}
