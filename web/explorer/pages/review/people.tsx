import { Merge } from './merge.tsx';
import { Split } from './split.tsx';
import { Suggestions } from './suggestions.tsx';

/** Who is one and who is two: what is suggested first, then whom one chooses. */
export function People() {
  return (
    <div className="review-page__section">
      <Suggestions />
      <Merge />
      <Split />
    </div>
  );
}
