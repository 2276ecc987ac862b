import { Link } from '@tanstack/react-router';
import {
  ArticleChangesDocument,
  type ArticleChangesQuery,
  VanishedQuotesDocument,
} from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { SideBySide } from '../../parts/sideBySide.tsx';
import { Loading } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';
import type { Article } from './page.tsx';

/** What the article said before it was changed, beside what it says since, the newest change first; and the quotes that are gone with it. */
export function Changes({ article }: { article: Article }) {
  const { say, date } = useSay();
  const answer = useAnswer(ArticleChangesDocument, { id: article.id }, { keepsPrevious: false });
  if (answer.isPending) return <Loading lines={4} />;
  const revisions = answer.data!.article?.revisions ?? [];
  return (
    <section aria-labelledby="changes" className="article-page__others">
      <h2 id="changes">{say('changed.since')}</h2>
      <ol className="article-page__list">
        {revisions
          .map((revision, place) => ({ revision, former: revisions[place - 1] }))
          .filter(({ former }) => former !== undefined)
          .reverse()
          .map(({ revision, former }) => (
            <li key={revision.number}>
              <h3>
                <time dateTime={revision.seenAt}>
                  {date(revision.seenAt, { dateStyle: 'long', timeStyle: 'short' })}
                </time>
              </h3>
              <Revision lang={article.language} revision={revision} former={former!} />
            </li>
          ))}
      </ol>
      <Vanished article={article} />
    </section>
  );
}

function Revision({ lang, revision, former }: { lang: string; revision: Revised; former: Revised }) {
  const { say } = useSay();
  const title = revision.title === former.title ? [] : [{ before: former.title, after: revision.title }];
  return [...title, ...revision.changes].map(({ before, after }, place) => (
    <SideBySide
      // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order of the text.
      key={place}
      left={{ title: say('changed.before'), text: before, lang }}
      right={{ title: say('changed.after'), text: after, lang }}
    />
  ));
}

function Vanished({ article }: { article: Article }) {
  const { say, date } = useSay();
  const answer = useAnswer(VanishedQuotesDocument, { article: article.id, first: 100 }, { keepsPrevious: false });
  const quotes = answer.data?.quotes.nodes ?? [];
  if (quotes.length === 0) return null;
  return (
    <>
      <h3 id="vanished">{say('changed.quotes')}</h3>
      <ul className="article-page__list" aria-labelledby="vanished">
        {quotes.map(({ id, text, language, speaker, speakerMention, vanishedAt }) => (
          <li key={id}>
            <p className="article-page__origin">
              <Words text={speaker?.name ?? speakerMention ?? say('quote.nobody')} />
              <time dateTime={vanishedAt!} className="small">
                {say('changed.vanished', { day: date(vanishedAt!, { dateStyle: 'long' }) })}
              </time>
            </p>
            <Link to="/quotes/$id" params={{ id }}>
              <Words text={text} lang={language} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

type Revised = NonNullable<ArticleChangesQuery['article']>['revisions'][number];
