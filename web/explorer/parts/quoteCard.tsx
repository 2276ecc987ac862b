import { Link } from '@tanstack/react-router';
import type { QuoteCardFragment } from '../graphql/generated/operations.ts';
import { directionOf } from '../state/preferences.ts';
import { useSay } from '../words/say.tsx';
import { Confidence } from './confidence.tsx';
import { CountryChip } from './countryChip.tsx';
import { ArticleLink, SourceLink, SpeakerLink } from './links.tsx';
import { type Mark, MarkedText } from './markedText.tsx';
import { Words } from './words.tsx';
import './quoteCard.css';

/** One quote: who says it, the words in their own language and direction, which countries they are about and why, where and when. */
export function QuoteCard({
  quote,
  found = [],
}: {
  quote: QuoteCardFragment;
  found?: { start: number; end: number }[];
}) {
  const { say, date } = useSay();
  const marks: Mark[] = found.map(({ start, end }) => ({ start, end, kind: 'found' }));
  return (
    <div className="quote-card">
      <p className="quote-card__speaker">
        <Speaker quote={quote} />
      </p>
      <blockquote
        className={`quote-card__words quote-card__words--${quote.kind.toLowerCase()}`}
        lang={quote.language}
        dir={directionOf(quote.language)}
      >
        {quote.kind === 'DIRECT' ? (
          <q>
            <MarkedText text={quote.text} marks={marks} />
          </q>
        ) : (
          <MarkedText text={quote.text} marks={marks} />
        )}
      </blockquote>
      {quote.about.length > 0 && (
        <ul className="quote-card__countries" aria-label={say('quote.about')}>
          {quote.about.map((about) => (
            <li key={about.country.code}>
              <CountryChip about={about} lang={quote.language} />
            </li>
          ))}
        </ul>
      )}
      <p className="quote-card__origin small">
        <SourceLink source={quote.source} />
        {quote.source.isSample && <span className="sample-mark">{say('quote.sample')}</span>}
        {quote.publishedAt !== null && (
          <time dateTime={quote.publishedAt} title={date(quote.publishedAt, { dateStyle: 'full', timeStyle: 'short' })}>
            {date(quote.publishedAt)}
          </time>
        )}
        <ArticleLink article={quote.article} />
        <AlsoInOutlets quote={quote} />
        <Link to="/quotes/$id" params={{ id: quote.id }} aria-keyshortcuts="o">
          {say('quote.open')}
        </Link>
        <span className="quote-card__judgement">
          {quote.vanishedAt !== null && <strong>{say('changed.vanished', { day: date(quote.vanishedAt) })}</strong>}
          {quote.reviewStatus !== 'UNREVIEWED' && <span>{say(`review.${quote.reviewStatus}`)}</span>}
          <span>{say(`kind.${quote.kind}`)}</span>
          <Confidence value={quote.confidence} />
        </span>
      </p>
    </div>
  );
}

/** How many other outlets print the same words, and the way to where they stand side by side. */
function AlsoInOutlets({ quote: { id, source, alsoIn } }: { quote: QuoteCardFragment }) {
  const { say } = useSay();
  const others = new Set(alsoIn.map((place) => place.source.id).filter((outlet) => outlet !== source.id));
  if (others.size === 0) return null;
  return (
    <Link to="/quotes/$id" params={{ id }} hash="also-in">
      {say('quote.alsoInOutlets', { count: others.size })}
    </Link>
  );
}

function Speaker({ quote: { speaker, speakerMention, speakerRole, language } }: { quote: QuoteCardFragment }) {
  const { say } = useSay();
  if (speaker === null) {
    return speakerMention === null ? (
      <span className="quote-card__nobody">{say('quote.nobody')}</span>
    ) : (
      <span className="quote-card__nobody">
        <Words text={speakerMention} lang={language} /> <span className="small">{say('quote.unnamed')}</span>
      </span>
    );
  }
  return (
    <>
      <strong>
        <SpeakerLink speaker={speaker} />
      </strong>
      {speakerRole !== null && (
        <span className="quote-card__role">
          <Words text={speakerRole.title} lang={speakerRole.language} />
        </span>
      )}
      {speaker.country !== null && (
        <span className="small">
          <Words text={speaker.country.name} />
        </span>
      )}
    </>
  );
}
