import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { QuotePageFragment } from '../../graphql/generated/operations.ts';
import { useShortcut } from '../../state/shortcuts.ts';
import { useSay } from '../../words/say.tsx';

const Cite = lazy(() => import('../../parts/cite.tsx').then(({ Cite }) => ({ default: Cite })));
const CardImage = lazy(() => import('./cardImage.tsx').then(({ CardImage }) => ({ default: CardImage })));
const Review = lazy(() => import('./review.tsx').then(({ Review }) => ({ default: Review })));

/** What can be done with a quote: cite it (`c`), make a picture of it, say that it is wrong. The first two open over the page, the last in it. */
export function QuoteActions({ quote }: { quote: QuotePageFragment }) {
  const { say } = useSay();
  const [open, setOpen] = useState<'cite' | 'image' | 'review' | null>(null);
  const close = () => setOpen(null);
  useShortcut('c', () => setOpen('cite'));
  const opened: Record<NonNullable<typeof open>, ReactNode> = {
    cite: <Cite id={quote.id} close={close} />,
    image: <CardImage quote={quote} close={close} />,
    review: <Review quote={quote} close={close} />,
  };
  return (
    <>
      <div className="quote-page__actions">
        <button type="button" className="button" aria-keyshortcuts="c" onClick={() => setOpen('cite')}>
          {say('quote.cite')}
        </button>
        <button type="button" className="button" onClick={() => setOpen('image')}>
          {say('quote.image')}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={open === 'review'}
          onClick={() => setOpen(open === 'review' ? null : 'review')}
        >
          {say('quote.review')}
        </button>
      </div>
      {open !== null && <Suspense>{opened[open]}</Suspense>}
    </>
  );
}
