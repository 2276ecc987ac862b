import { useEffect, useEffectEvent } from 'react';
import { preferences } from './preferences.ts';

/** Does something when a key is pressed, as long as the component is there; the part that came last goes first. */
export function useShortcut(key: Shortcut, action: () => void): void {
  const latest = useEffectEvent(action);
  useEffect(() => {
    const entry = { key, run: () => latest() };
    entries.unshift(entry);
    return () => {
      entries.splice(entries.indexOf(entry), 1);
    };
  }, [key]);
}

/** All keys, as the help dialog lists them. */
export const SHORTCUTS = ['/', 'j', 'k', 'o', 'e', 'c', 'r', 's', 'w', 'n', 'u', '?'] as const;

const entries: { key: Shortcut; run: () => void }[] = [];

window.addEventListener('keydown', (event) => {
  if (!preferences().hasShortcuts || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isWriting(event.target) || document.querySelector('dialog[open]') !== null) return;
  const pressed = /^[!-~]$/.test(event.key) ? event.key : LATIN_KEYS[event.code]?.(event.shiftKey);
  const entry = entries.find(({ key }) => key === pressed);
  if (entry === undefined) return;
  event.preventDefault();
  entry.run();
});

/** Where the keyboard writes Arabic or Russian, the key of the letter counts. */
const LATIN_KEYS: Record<string, (isShifted: boolean) => Shortcut | null> = {
  KeyJ: () => 'j',
  KeyK: () => 'k',
  KeyO: () => 'o',
  KeyE: () => 'e',
  KeyC: () => 'c',
  KeyR: () => 'r',
  KeyS: () => 's',
  KeyW: () => 'w',
  KeyN: () => 'n',
  KeyU: () => 'u',
  Slash: (isShifted) => (isShifted ? '?' : '/'),
};

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

export type Shortcut = (typeof SHORTCUTS)[number];
