import { useEffect } from 'react';
import { shown } from '../text/display.ts';

/** The title of the window: the page, then the explorer. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${shown(title)} · Qawl`;
  }, [title]);
}
