import { Link } from '@tanstack/react-router';
import { ChangedQuoteDocument, type QuotePageFragment } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { SideBySide } from '../../parts/sideBySide.tsx';
import { useSay } from '../../words/say.tsx';

/** What the article said before or says now in place of these words, side by side, and when they vanished. Nothing where nothing changed. */
export function Changed({ quote }: { quote: QuotePageFragment }) {
  const { say, date } = useSay();
  const answer = useAnswer(ChangedQuoteDocument, { id: quote.id }, { keepsPrevious: false });
  const { changedFrom = null, changedTo = null } = answer.data?.quote ?? {};
  if (quote.vanishedAt === null && changedFrom === null) return null;
  const [before, after] = changedTo !== null ? [quote, changedTo] : [changedFrom, quote];
  const other = changedTo ?? changedFrom;
  return (
    <section aria-labelledby="changed" className="quote-page__changed">
      <h2 id="changed">
        {quote.vanishedAt === null
          ? say('changed.worded')
          : say('changed.vanished', { day: date(quote.vanishedAt, { dateStyle: 'long' }) })}
      </h2>
      {other !== null && before !== null && (
        <>
          <SideBySide
            left={{ title: say('changed.before'), text: before.text, lang: before.language }}
            right={{ title: say('changed.now'), text: after.text, lang: after.language }}
          />
          <p>
            <Link to="/quotes/$id" params={{ id: other.id }}>
              {say(changedTo === null ? 'changed.toFormer' : 'changed.toPresent')}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
