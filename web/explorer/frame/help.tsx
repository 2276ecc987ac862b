import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { choose, usePreferences } from '../state/preferences.ts';
import { SHORTCUTS, useShortcut } from '../state/shortcuts.ts';
import { useSay } from '../words/say.tsx';

/** Which key does what; `?` opens it. The keys can be turned off, for those who speak to their computer. */
export function HelpDialog() {
  const { say } = useSay();
  const { hasShortcuts } = usePreferences();
  const [isOpen, setOpen] = useState(false);
  useShortcut('?', () => setOpen(true));
  return (
    <>
      <button type="button" className="button button--plain" onClick={() => setOpen(true)}>
        {say('help.title')}
      </button>
      <Dialog title={say('help.title')} isOpen={isOpen} close={() => setOpen(false)}>
        <table className="data-table">
          <tbody>
            {SHORTCUTS.map((key) => (
              <tr key={key}>
                <th scope="row">
                  <kbd dir="ltr">{key}</kbd>
                </th>
                <td>{say(`help.${key}`)}</td>
              </tr>
            ))}
            {OTHER_KEYS.map(({ keys, phrase }) => (
              <tr key={phrase}>
                <th scope="row">
                  <kbd dir="ltr">{keys}</kbd>
                </th>
                <td>{say(phrase)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label>
          <input
            type="checkbox"
            checked={hasShortcuts}
            onChange={({ target }) => choose({ hasShortcuts: target.checked })}
          />{' '}
          {say('help.switch')}
        </label>
      </Dialog>
    </>
  );
}

/** What the browser and boxes do with keys by themselves. */
const OTHER_KEYS = [
  { keys: '↑ ↓', phrase: 'help.arrows' },
  { keys: 'Esc', phrase: 'help.escape' },
] as const;
