import type { QuotePageFragment } from '../../graphql/generated/operations.ts';
import { Confidence } from '../../parts/confidence.tsx';
import { CountryChip } from '../../parts/countryChip.tsx';
import { ArticleLink, OutsideLink, SourceLink, SpeakerLink } from '../../parts/links.tsx';
import { Words } from '../../parts/words.tsx';
import { directionOf } from '../../state/preferences.ts';
import { shown } from '../../text/display.ts';
import { useSay } from '../../words/say.tsx';

/** Who says it, the words in large, which countries they are about, where and when they were printed. */
export function QuoteHeader({ quote }: { quote: QuotePageFragment }) {
  const { say, date } = useSay();
  const words = shown(quote.text);
  return (
    <header className="quote-page__head">
      <Speaker quote={quote} />
      <blockquote
        className={`quote-page__words ${words.length > LONG ? 'quote-page__words--long' : ''}`}
        lang={quote.language}
        dir={directionOf(quote.language)}
      >
        {quote.kind === 'DIRECT' ? <q>{words}</q> : words}
      </blockquote>
      {quote.about.length > 0 && (
        <ul className="quote-page__countries" aria-label={say('quote.about')}>
          {quote.about.map((about) => (
            <li key={about.country.code}>
              <CountryChip about={about} lang={quote.article.language} />
            </li>
          ))}
        </ul>
      )}
      <p className="quote-page__origin small">
        <SourceLink source={quote.source} />
        {quote.source.isSample && <span className="sample-mark">{say('quote.sample')}</span>}
        {quote.publishedAt !== null && (
          <time dateTime={quote.publishedAt}>{date(quote.publishedAt, { dateStyle: 'long', timeStyle: 'short' })}</time>
        )}
        {quote.article.byline !== null && <Words text={quote.article.byline} lang={quote.article.language} />}
        <ArticleLink article={quote.article} />
        {quote.article.url !== null && (
          <OutsideLink url={quote.article.url} text={hostOf(quote.article.url)} lang="en" />
        )}
        <span>{say(`kind.${quote.kind}`)}</span>
        <Confidence value={quote.confidence} />
        {quote.reviewStatus !== 'UNREVIEWED' && <strong>{say(`review.${quote.reviewStatus}`)}</strong>}
      </p>
    </header>
  );
}

/** Longer words are set smaller: they are to be read, not looked at. */
const LONG = 280;

function Speaker({ quote: { speaker, speakerMention, speakerRole, article } }: { quote: QuotePageFragment }) {
  const { say } = useSay();
  if (speaker === null) {
    return (
      <h1 className="quote-page__speaker">
        {speakerMention === null ? (
          say('quote.nobody')
        ) : (
          <>
            <Words text={speakerMention} lang={article.language} />{' '}
            <span className="small quote-page__role">{say('quote.unnamed')}</span>
          </>
        )}
      </h1>
    );
  }
  return (
    <div className="quote-page__speaker">
      <h1>
        <SpeakerLink speaker={speaker} />
      </h1>
      {speakerRole !== null && (
        <Words text={speakerRole.title} lang={speakerRole.language} className="quote-page__role" />
      )}
      {speaker.country !== null && <Words text={speaker.country.name} className="small" />}
    </div>
  );
}

/** Where a link leads, as far as its host. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
