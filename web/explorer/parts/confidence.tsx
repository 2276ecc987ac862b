import { useSay } from '../words/say.tsx';

/** How sure it is that the words and their speaker are right: as bars, as a word, and as a number when pointed at. */
export function Confidence({ value }: { value: number }) {
  const { say, percent } = useSay();
  const level = LEVELS.find(({ from }) => value >= from)!;
  return (
    <span className="confidence" title={say('confidence.title', { share: percent(value) })}>
      <svg viewBox="0 0 13 10" width="13" height="10" aria-hidden="true" className="confidence__bars">
        {[3, 6, 10].map((height, bar) => (
          <rect
            key={height}
            x={bar * 4.5 + 0.5}
            y={10 - height}
            width="3"
            height={height}
            className={bar < level.bars ? 'confidence__bar confidence__bar--full' : 'confidence__bar'}
          />
        ))}
      </svg>
      {say(level.phrase)}
    </span>
  );
}

const LEVELS = [
  { from: 0.85, bars: 3, phrase: 'confidence.high' },
  { from: 0.6, bars: 2, phrase: 'confidence.medium' },
  { from: Number.NEGATIVE_INFINITY, bars: 1, phrase: 'confidence.low' },
] as const;
