import { directionOf } from '../state/preferences.ts';
import { shown } from '../text/display.ts';

/**
 * Words from outside: a name, a title, a quote. In their own language and direction, isolated from what stands beside them. Every text
 * that the API gives goes through here (or through MarkedText); without a language the first letter decides the direction.
 */
export function Words({ text, lang, className }: { text: string; lang?: string | null; className?: string }) {
  return (
    <bdi lang={lang ?? undefined} dir={lang ? directionOf(lang) : 'auto'} className={className}>
      {shown(text)}
    </bdi>
  );
}
