import { useEffect, useRef } from 'react';
import type { QuotePageFragment } from '../../graphql/generated/operations.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { download } from '../../parts/download.ts';
import { directionOf } from '../../state/preferences.ts';
import { type Say, useSay } from '../../words/say.tsx';
import { CARD, type Card, drawCard } from './drawCard.ts';
import './cardImage.css';

/** The quote as a picture: looked at, kept as PNG, handed to another application where the browser can. */
export function CardImage({ quote, close }: { quote: QuotePageFragment; close: () => void }) {
  const { say, date } = useSay();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => drawCard(canvas.current!, cardOf(quote, { say, date })));
  const file = async () => {
    const content = await new Promise<Blob | null>((done) => canvas.current!.toBlob(done, 'image/png'));
    return new File([content!], `qawl-${quote.id}.png`, { type: 'image/png' });
  };
  return (
    <Dialog title={say('image.title')} isOpen close={close}>
      <canvas ref={canvas} {...CARD} className="card-image" role="img" aria-label={say('image.label')} />
      <p className="cite__actions">
        <button
          type="button"
          className="button button--main"
          onClick={() => file().then((image) => download(image.name, image))}
        >
          {say('image.download')}
        </button>
        {canShareImages() && (
          <button
            type="button"
            className="button"
            onClick={() =>
              file()
                .then((image) => navigator.share({ files: [image], url: location.href }))
                .catch(ignoreCancel)
            }
          >
            {say('image.share')}
          </button>
        )}
      </p>
    </Dialog>
  );
}

function cardOf(quote: QuotePageFragment, { say, date }: Pick<Say, 'say' | 'date'>): Card {
  const { speaker, speakerRole, source, publishedAt, language } = quote;
  const style = getComputedStyle(document.documentElement);
  const isArabic = directionOf(language) === 'rtl';
  const [open, end] = MARKS[language.slice(0, 2)] ?? ['“', '”'];
  return {
    words: quote.kind === 'DIRECT' ? `${open}${quote.text}${end}` : quote.text,
    direction: directionOf(language),
    speaker: speaker?.name ?? quote.speakerMention ?? say('quote.nobody'),
    notes: [speakerRole?.title ?? null, speaker?.country?.name ?? null].filter((note) => note !== null),
    origin: [
      source.name,
      ...(publishedAt === null ? [] : [date(publishedAt)]),
      ...(source.isSample ? [say('quote.sample')] : []),
    ],
    serif: style.getPropertyValue(isArabic ? '--serif-arabic' : '--serif'),
    sans: style.getPropertyValue(isArabic ? '--sans-arabic' : '--sans'),
  };
}

/** How languages mark somebody's own words; others do as English does. */
const MARKS: Record<string, [string, string]> = {
  ar: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  ru: ['«', '»'],
  de: ['„', '“'],
};

function canShareImages(): boolean {
  return navigator.canShare?.({ files: [new File([], 'qawl.png', { type: 'image/png' })] }) ?? false;
}

/** Whoever closes the sheet of the system has decided so. */
function ignoreCancel(problem: Error): void {
  if (problem.name !== 'AbortError') throw problem;
}
