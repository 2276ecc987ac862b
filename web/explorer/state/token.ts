import { useSyncExternalStore } from 'react';

/** The token that an editor gave, for as long as the tab is open; null without one. */
export function keptToken(): string | null {
  try {
    return sessionStorage.getItem(PLACE);
  } catch {
    return null;
  }
}

/** The same in a component, which follows it. */
export function useKeptToken(): string | null {
  return useSyncExternalStore(listen, keptToken);
}

/** Keeps a token; null lets go of the one that is kept. */
export function keepToken(given: string | null): void {
  try {
    if (given === null) sessionStorage.removeItem(PLACE);
    else sessionStorage.setItem(PLACE, given);
  } catch {
    // Where the browser keeps nothing, nothing can be changed.
  }
  for (const listener of listeners) listener();
}

const PLACE = 'qawl.token';
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
