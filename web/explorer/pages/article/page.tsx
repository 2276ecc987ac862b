import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import {
  ArticleDocument,
  type ArticleQuery,
  ArticleQuotesDocument,
  type ArticleQuotesQuery,
  type ArticleQuotesQueryVariables,
} from '../../graphql/generated/operations.ts';
import { useAnswer, useEndless } from '../../graphql/useAnswer.ts';
import { OutsideLink, SourceLink } from '../../parts/links.tsx';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { Loading } from '../../parts/states.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { ViewActions } from '../../parts/viewActions.tsx';
import { Words } from '../../parts/words.tsx';
import { directionOf } from '../../state/preferences.ts';
import { shown } from '../../text/display.ts';
import { useSay } from '../../words/say.tsx';
import { MissingPage } from '../missing/page.tsx';
import { ArticleText } from './articleText.tsx';
import { Changes } from './changes.tsx';
import { Copies, CopiesLink } from './copies.tsx';
import { QuotesBeside } from './quotesBeside.tsx';
import { WhoAndWhere } from './whoAndWhere.tsx';
import './page.css';

const route = getRouteApi('/articles/$id');

/** One article: its text with every quote in it marked, each the way to its page; who speaks in it, about which countries. */
export function ArticlePage() {
  const { id } = route.useParams();
  return (
    <Part loading={<Loading lines={10} />}>
      <Loaded key={id} id={id} />
    </Part>
  );
}

function Loaded({ id }: { id: string }) {
  const answer = useAnswer(ArticleDocument, { id }, { keepsPrevious: false });
  if (answer.isPending) return <Loading lines={10} />;
  const { article } = answer.data!;
  return article === null ? <MissingPage /> : <Shown article={article} />;
}

function Shown({ article }: { article: Article }) {
  const { say } = useSay();
  usePageTitle(article.title ?? say('article.untitled'));
  return (
    <div className="article-page">
      <ArticleHeader article={article} />
      <Part loading={<Loading lines={10} />}>
        <WithQuotes article={article} />
      </Part>
      {article.revisedAt !== null && (
        <Part>
          <Changes article={article} />
        </Part>
      )}
      <Part loading={null}>
        <Copies article={article} />
      </Part>
      <ViewActions
        search={{ article: [article.id] }}
        query={{ operation: ArticleQuotesDocument, variables: quotesVariables(article.id) }}
      />
    </div>
  );
}

function ArticleHeader({ article }: { article: Article }) {
  const { say, date } = useSay();
  return (
    <header className="article-page__head">
      {article.title === null ? (
        <h1>{say('article.untitled')}</h1>
      ) : (
        <h1 lang={article.language} dir={directionOf(article.language)}>
          {shown(article.title)}
        </h1>
      )}
      <p className="article-page__origin small">
        <SourceLink source={article.source} />
        {article.isSample && <span className="sample-mark">{say('quote.sample')}</span>}
        {article.publishedAt !== null && (
          <time dateTime={article.publishedAt}>
            {date(article.publishedAt, { dateStyle: 'long', timeStyle: 'short' })}
          </time>
        )}
        {article.byline !== null && <Words text={article.byline} lang={article.language} />}
        {article.url !== null && <OutsideLink url={article.url} text={article.url} lang="en" />}
        <Link to="/quotes" search={{ article: [article.id] }}>
          {say('quotes.count', { count: article.quoteCount })}
        </Link>
        <CopiesLink id={article.id} />
        {article.revisedAt !== null && (
          <a href="#changes">{say('changed.on', { day: date(article.revisedAt, { dateStyle: 'long' }) })}</a>
        )}
      </p>
    </header>
  );
}

/** All quotes of the text, which is shown when they are here: marks that come late would move the lines that one reads. */
function WithQuotes({ article }: { article: Article }) {
  const answer = useEndless<ArticleQuotesQuery, ArticleQuotesQueryVariables>(
    ArticleQuotesDocument,
    quotesVariables(article.id),
    ({ quotes }) => quotes,
  );
  const { hasNextPage, isFetching, isError, fetchNextPage } = answer;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  if (answer.isFetchNextPageError) return <Trouble error={answer.error} retry={() => fetchNextPage()} />;
  if (answer.isPending || hasNextPage) return <Loading lines={10} />;
  const quotes = answer.data!.pages.flatMap((page) => page.quotes.nodes);
  return (
    <div className="article-page__columns">
      <ArticleText article={article} quotes={quotes} />
      <aside className="article-page__side">
        <QuotesBeside quotes={quotes} />
        <WhoAndWhere article={article} quotes={quotes} />
      </aside>
    </div>
  );
}

function quotesVariables(article: string): Omit<ArticleQuotesQueryVariables, 'after'> {
  return { article, first: 100 };
}

export type Article = NonNullable<ArticleQuery['article']>;
export type ArticleQuote = ArticleQuotesQuery['quotes']['nodes'][number];
