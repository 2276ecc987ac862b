import { choose, DIGITS, LANGUAGES, THEMES, usePreferences } from '../state/preferences.ts';
import { useSay } from '../words/say.tsx';

/** Language, theme and, in Arabic, digits: kept in this browser, changed without loading anything anew. */
export function Settings() {
  const { say } = useSay();
  const { language, theme, digits } = usePreferences();
  return (
    <div className="frame__settings">
      <select
        className="field"
        aria-label={say('frame.language')}
        value={language}
        onChange={({ target }) => choose({ language: LANGUAGES.find((one) => one === target.value)! })}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {OWN_NAMES[one]}
          </option>
        ))}
      </select>
      {language === 'ar' && (
        <select
          className="field"
          aria-label={say('frame.digits')}
          value={digits}
          onChange={({ target }) => choose({ digits: DIGITS.find((one) => one === target.value)! })}
        >
          <option value="latn">123</option>
          <option value="arab">١٢٣</option>
        </select>
      )}
      <select
        className="field"
        aria-label={say('frame.theme')}
        value={theme}
        onChange={({ target }) => choose({ theme: THEMES.find((one) => one === target.value)! })}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {say(`theme.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Each language in itself, so that whoever reads only that one finds it. */
const OWN_NAMES = { ar: 'العربية', en: 'English', fr: 'Français' };
