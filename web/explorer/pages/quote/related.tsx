import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  type QuoteCardFragment,
  type QuotePageFragment,
  RelatedQuotesDocument,
} from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { QuoteCard } from '../../parts/quoteCard.tsx';
import { Loading } from '../../parts/states.tsx';
import type { QuoteSearch } from '../../state/quoteSearch.ts';
import { useSay } from '../../words/say.tsx';

/** What else the speaker says in this article, and what others say about the same countries. */
export function RelatedQuotes({ quote }: { quote: QuotePageFragment }) {
  const { say } = useSay();
  const inArticle = { article: [quote.article.id], speaker: quote.speaker === null ? [] : [quote.speaker.id] };
  const aboutSame = { aboutCountry: quote.about.map(({ country }) => country.code) };
  const hasSpeaker = quote.speaker !== null;
  const hasCountries = quote.about.length > 0;
  const answer = useAnswer(
    RelatedQuotesDocument,
    { inArticle, hasSpeaker, aboutSame, hasCountries, first: SHOWN + 1 },
    { enabled: hasSpeaker || hasCountries, keepsPrevious: false },
  );
  if (!hasSpeaker && !hasCountries) return null;
  if (answer.isPending) return <Loading lines={6} />;
  const others = (list: { nodes: QuoteCardFragment[] } | undefined) =>
    (list?.nodes ?? []).filter(({ id }) => id !== quote.id).slice(0, SHOWN);
  const here = others(answer.data!.inArticle);
  const elsewhere = others(answer.data!.aboutSame);
  return (
    <>
      <List title={say('quote.sameSpeaker')} quotes={here} search={inArticle}>
        {say('quote.allOfThem')}
      </List>
      <List title={say('quote.sameCountries')} quotes={elsewhere} search={aboutSame}>
        {say('quote.allOfThem')}
      </List>
    </>
  );
}

const SHOWN = 3;

function List({
  title,
  quotes,
  search,
  children,
}: {
  title: string;
  quotes: QuoteCardFragment[];
  search: QuoteSearch;
  children: ReactNode;
}) {
  if (quotes.length === 0) return null;
  return (
    <section aria-label={title} className="quote-page__related">
      <h2>{title}</h2>
      <ol>
        {quotes.map((quote) => (
          <li key={quote.id}>
            <QuoteCard quote={quote} />
          </li>
        ))}
      </ol>
      <Link to="/quotes" search={search}>
        {children}
      </Link>
    </section>
  );
}
