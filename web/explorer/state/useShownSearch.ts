import { useState } from 'react';
import type { QuoteSearch } from './quoteSearch.ts';

/**
 * The search of the address, to show and to change: what is changed here is shown at once, the address follows when the router is there. An
 * address that changes by itself, by going back for one, is shown as it is.
 */
export function useShownSearch(
  ofAddress: QuoteSearch,
  goTo: (search: QuoteSearch) => unknown,
): [QuoteSearch, (changed: QuoteSearch) => void] {
  const [known, setKnown] = useState(ofAddress);
  const [shown, setShown] = useState(ofAddress);
  if (known !== ofAddress) {
    setKnown(ofAddress);
    setShown(ofAddress);
  }
  const change = (changed: QuoteSearch) => {
    setShown(changed);
    goTo(changed);
  };
  return [shown, change];
}
