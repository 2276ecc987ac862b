import { getRouteApi } from '@tanstack/react-router';
import { QuoteDocument, type QuotePageFragment } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Evidence } from '../../parts/evidence.tsx';
import { InArticle } from '../../parts/inArticle.tsx';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { Loading } from '../../parts/states.tsx';
import { ViewActions } from '../../parts/viewActions.tsx';
import { useSay } from '../../words/say.tsx';
import { MissingPage } from '../missing/page.tsx';
import { AlsoIn } from './alsoIn.tsx';
import { Changed } from './changed.tsx';
import { QuoteActions } from './quoteActions.tsx';
import { QuoteHeader } from './quoteHeader.tsx';
import { RelatedQuotes } from './related.tsx';
import './page.css';

const route = getRouteApi('/quotes/$id');

/** One quote: its words, where they stand, and why they are taken for this speaker's, about these countries. */
export function QuotePage() {
  const { id } = route.useParams();
  return (
    <Part loading={<Loading lines={10} />}>
      <Loaded key={id} id={id} />
    </Part>
  );
}

function Loaded({ id }: { id: string }) {
  const answer = useAnswer(QuoteDocument, { id }, { keepsPrevious: false });
  if (answer.isPending) return <Loading lines={10} />;
  const { quote } = answer.data!;
  return quote === null ? <MissingPage /> : <Shown quote={quote} />;
}

function Shown({ quote }: { quote: QuotePageFragment }) {
  const { say } = useSay();
  const speaker = quote.speaker?.name ?? quote.speakerMention ?? say('quote.nobody');
  usePageTitle(`${speaker}: ${quote.text.slice(0, 80)}`);
  return (
    <div className="quote-page">
      <QuoteHeader quote={quote} />
      <QuoteActions quote={quote} />
      <Part loading={null}>
        <Changed quote={quote} />
      </Part>
      <div className="quote-page__body">
        <section aria-labelledby="in-article" className="quote-page__article">
          <h2 id="in-article">{say('quote.inArticle')}</h2>
          <InArticle quote={quote} />
        </section>
        <section aria-labelledby="evidence">
          <h2 id="evidence">{say('evidence.title')}</h2>
          <Evidence quote={quote} />
        </section>
      </div>
      <Part loading={null}>
        <AlsoIn quote={quote} />
      </Part>
      <div className="quote-page__others">
        <Part>
          <RelatedQuotes quote={quote} />
        </Part>
      </div>
      <section aria-labelledby="of-article">
        <h2 id="of-article">{say('quote.ofArticle', { count: quote.article.quoteCount })}</h2>
        <ViewActions
          search={{ article: [quote.article.id] }}
          query={{ operation: QuoteDocument, variables: { id: quote.id } }}
        />
      </section>
    </div>
  );
}
