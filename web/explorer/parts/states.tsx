import type { ReactNode } from 'react';
import { useSay } from '../words/say.tsx';
import './states.css';

/** Something is on its way. */
export function Loading({ lines = 3 }: { lines?: number }) {
  const { say } = useSay();
  return (
    <div className="loading" role="status">
      <span className="unseen">{say('state.loading')}</span>
      {Array.from({ length: lines }, (_, index) => index).map((line) => (
        <span key={line} className="loading__line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** There is nothing, and what can be done about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children}
    </div>
  );
}

/** A list is over. */
export function End({ count }: { count: number }) {
  const { say } = useSay();
  return <p className="end">{say('state.end', { count })}</p>;
}
