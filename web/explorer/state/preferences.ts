import { useSyncExternalStore } from 'react';

/** What the reader chose, kept in this browser: language, theme, digits, and whether single keys do something. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(listen, preferences);
}

/** The same outside of components. */
export function preferences(): Preferences {
  return current;
}

/** Changes some of it, here and in every other tab; the page says so in `lang`, `dir` and `data-theme`. */
export function choose(changes: Partial<Preferences>): void {
  current = { ...current, ...changes };
  try {
    localStorage.setItem(PLACE, JSON.stringify(current));
  } catch {
    // Not kept where the browser keeps nothing; it holds until the page is left.
  }
  tell();
}

export const LANGUAGES = ['ar', 'en', 'fr'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const DIGITS = ['latn', 'arab'] as const;

/** The direction in which a language is written. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  /^(?:ar|fa|ur|he|ps|sd|ug|ckb|yi|dv)(?:-|$)/.test(language) ? 'rtl' : 'ltr';

// public/early.js reads the same before this runs.
const PLACE = 'qawl.preferences';
const listeners = new Set<() => void>();
let current = read();

window.addEventListener('storage', ({ key }) => {
  if (key !== PLACE) return;
  current = read();
  tell();
});

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  const page = document.documentElement;
  page.lang = current.language;
  page.dir = directionOf(current.language);
  if (current.theme === 'system') delete page.dataset.theme;
  else page.dataset.theme = current.theme;
  for (const listener of listeners) listener();
}

function read(): Preferences {
  let kept: Partial<Preferences> = {};
  try {
    kept = (JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Preferences> | null) ?? {};
  } catch {
    // Nothing that can be read.
  }
  const wanted = [kept.language, ...navigator.languages].map((language) => String(language).slice(0, 2));
  return {
    language:
      LANGUAGES.find((language) => language === wanted.find((code) => LANGUAGES.some((one) => one === code))) ?? 'en',
    theme: THEMES.find((theme) => theme === kept.theme) ?? 'system',
    digits: DIGITS.find((digits) => digits === kept.digits) ?? 'latn',
    hasShortcuts: kept.hasShortcuts !== false,
  };
}

export interface Preferences {
  language: (typeof LANGUAGES)[number];
  theme: (typeof THEMES)[number];
  /** Of an Arabic page: 123 or ١٢٣. */
  digits: (typeof DIGITS)[number];
  hasShortcuts: boolean;
}
