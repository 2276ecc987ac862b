import { useState } from 'react';
import {
  ArticleCopiesDocument,
  type ArticleCopiesQuery,
  ArticleWordsDocument,
} from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { ArticleLink, SourceLink } from '../../parts/links.tsx';
import { Part } from '../../parts/part.tsx';
import { SideBySide } from '../../parts/sideBySide.tsx';
import { Loading } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';
import type { Article } from './page.tsx';

/** Articles of other outlets with much the same text, each to be read beside this one. Nothing where there are none. */
export function Copies({ article }: { article: Article }) {
  const { say } = useSay();
  const copies = useCopies(article.id);
  if (copies.length === 0) return null;
  return (
    <section aria-labelledby="also-in" className="article-page__others">
      <h2 id="also-in">{say('article.alsoIn', { count: outletsOf(copies) })}</h2>
      <ul className="article-page__list">
        {copies.map((copy) => (
          <li key={copy.article.id}>
            <Copy article={article} copy={copy} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way there from the head of the page. */
export function CopiesLink({ id }: { id: string }) {
  const { say } = useSay();
  const copies = useCopies(id);
  return copies.length === 0 ? null : <a href="#also-in">{say('article.alsoIn', { count: outletsOf(copies) })}</a>;
}

function useCopies(id: string): Copied[] {
  return useAnswer(ArticleCopiesDocument, { id }, { keepsPrevious: false, isVital: false }).data?.article?.alsoIn ?? [];
}

const outletsOf = (copies: Copied[]) => new Set(copies.map(({ article }) => article.source.id)).size;

function Copy({ article, copy: { likeness, article: other } }: { article: Article; copy: Copied }) {
  const { say, date, percent } = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="article-page__origin">
        <SourceLink source={other.source} />
        <ArticleLink article={other} />
        {other.publishedAt !== null && <time dateTime={other.publishedAt}>{date(other.publishedAt)}</time>}
        <span className="small">{say('article.likeness', { share: percent(likeness) })}</span>
      </p>
      <button type="button" className="button small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('wordings.compare')}
      </button>
      {isOpen && (
        <Part loading={<Loading lines={6} />}>
          <Compared article={article} other={other} />
        </Part>
      )}
    </>
  );
}

function Compared({ article, other }: { article: Article; other: Copied['article'] }) {
  const answer = useAnswer(ArticleWordsDocument, { id: other.id }, { keepsPrevious: false });
  if (answer.isPending) return <Loading lines={6} />;
  return (
    <SideBySide
      left={{ title: <Words text={article.source.name} />, text: article.text, lang: article.language }}
      right={{
        title: <Words text={other.source.name} />,
        text: answer.data!.article?.text ?? null,
        lang: other.language,
      }}
    />
  );
}

type Copied = NonNullable<ArticleCopiesQuery['article']>['alsoIn'][number];
