import type { ReactNode } from 'react';
import { useSay } from '../words/say.tsx';
import './countList.css';

/** Names with their counts, and a bar as long as each count. */
export function CountList({ counts, isBusy = false }: { counts: Counted[]; isBusy?: boolean }) {
  const { number } = useSay();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ol className="count-list" aria-busy={isBusy}>
      {counts.map(({ key, name, count }) => (
        <li key={key}>
          <span className="count-list__name">{name}</span>
          <span className="number small">{number(count)}</span>
          <span className="count-list__bar" aria-hidden="true" style={{ inlineSize: `${(count / most) * 100}%` }} />
        </li>
      ))}
    </ol>
  );
}

interface Counted {
  key: string;
  /** A link with the words of it. */
  name: ReactNode;
  count: number;
}
