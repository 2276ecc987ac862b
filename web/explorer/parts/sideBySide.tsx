import { type ReactNode, useMemo } from 'react';
import { directionOf } from '../state/preferences.ts';
import { differences } from '../text/differences.ts';
import { useSay } from '../words/say.tsx';
import { MarkedText } from './markedText.tsx';
import { MarkLegend } from './markLegend.tsx';
import './sideBySide.css';

/** Two wordings beside each other, the words that only one of them has marked. Nothing stands where a text is null. */
export function SideBySide({ left, right }: { left: Wording; right: Wording }) {
  const { say } = useSay();
  const found = useMemo(
    () => (left.text === null || right.text === null ? null : differences(left.text, right.text)),
    [left.text, right.text],
  );
  const areMarked = found !== null && found.left.length + found.right.length > 0;
  return (
    <div className="side-by-side">
      {areMarked && <MarkLegend kinds={['differs']} />}
      {([left, right] as const).map(({ title, text, lang }, side) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: there are two sides, and they stay.
        <figure key={side}>
          <figcaption className="small">{title}</figcaption>
          {text === null ? (
            <p className="small">{say('wordings.nothing')}</p>
          ) : (
            <blockquote lang={lang} dir={directionOf(lang)}>
              <MarkedText
                text={text}
                marks={((side === 0 ? found?.left : found?.right) ?? []).map((place) => ({
                  ...place,
                  kind: 'differs',
                }))}
              />
            </blockquote>
          )}
        </figure>
      ))}
    </div>
  );
}

export interface Wording {
  /** Whose words they are. */
  title: ReactNode;
  text: string | null;
  lang: string;
}
