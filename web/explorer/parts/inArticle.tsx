import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { FormerTextDocument, type QuotePageFragment } from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { directionOf } from '../state/preferences.ts';
import { marksWithin, paragraphsAround, paragraphsOf } from '../text/paragraphs.ts';
import { useSay } from '../words/say.tsx';
import { MarkedText } from './markedText.tsx';
import { MarkLegend } from './markLegend.tsx';
import { Part } from './part.tsx';
import { marksOf } from './quoteMarks.ts';
import { Loading } from './states.tsx';
import './articleText.css';

/** The quote where it stands in its article; one that vanished, in the text as it was with it. */
export function InArticle({ quote }: { quote: QuotePageFragment }) {
  if (quote.vanishedAt === null) return <InText quote={quote} text={quote.article.text} />;
  return (
    <Part>
      <InFormerText quote={quote} />
    </Part>
  );
}

function InFormerText({ quote }: { quote: QuotePageFragment }) {
  const { say } = useSay();
  const answer = useAnswer(FormerTextDocument, { id: quote.id }, { keepsPrevious: false });
  if (answer.isPending) return <Loading lines={6} />;
  const revisions = answer.data!.quote?.article.revisions ?? [];
  const former = revisions.findLast(({ text }) => text.slice(quote.start, quote.end) === quote.text);
  if (former === undefined) return <p className="small">{say('changed.textGone')}</p>;
  return <InText quote={quote} text={former.text} />;
}

/** The paragraphs of a text that show the quote and what speaks for it, marked; what lies between them is left out, and says so. */
function InText({ quote, text }: { quote: QuotePageFragment; text: string }) {
  const { say } = useSay();
  const { article } = quote;
  const marks = marksOf(quote, say);
  const paragraphs = paragraphsOf(text);
  const numbers = paragraphsAround(paragraphs, marks);
  const kinds = LEGEND.filter((kind) => marks.some((mark) => mark.kind === kind));
  return (
    <>
      <MarkLegend kinds={kinds} />
      <div className="article-text" lang={article.language} dir={directionOf(article.language)}>
        {numbers.map((number, index) => {
          const paragraph = paragraphs[number]!;
          const isGap = number !== (index === 0 ? 0 : numbers[index - 1]! + 1);
          return (
            <Fragment key={number}>
              {isGap && <p className="article-text__gap">[…]</p>}
              <p>
                <MarkedText text={text.slice(paragraph.start, paragraph.end)} marks={marksWithin(paragraph, marks)} />
              </p>
            </Fragment>
          );
        })}
        {(numbers.at(-1) ?? 0) < paragraphs.length - 1 && <p className="article-text__gap">[…]</p>}
      </div>
      <p>
        <Link to="/articles/$id" params={{ id: article.id }} hash={quote.id}>
          {say('quote.wholeArticle', { count: article.quoteCount })}
        </Link>
      </p>
    </>
  );
}

const LEGEND = ['quote', 'speaker', 'cue', 'country'] as const;
