import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { QuotePageFragment } from '../graphql/generated/operations.ts';
import { directionOf } from '../state/preferences.ts';
import { marksWithin, paragraphsAround, paragraphsOf } from '../text/paragraphs.ts';
import { useSay } from '../words/say.tsx';
import { MarkedText } from './markedText.tsx';
import { MarkLegend } from './markLegend.tsx';
import { marksOf } from './quoteMarks.ts';
import './articleText.css';

/** The paragraphs of the article that show the quote and what speaks for it, marked; what lies between them is left out, and says so. */
export function InArticle({ quote }: { quote: QuotePageFragment }) {
  const { say } = useSay();
  const { article } = quote;
  // What vanished does not stand in the text of now.
  const marks = quote.vanishedAt === null ? marksOf(quote, say) : [];
  const paragraphs = paragraphsOf(article.text);
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
                <MarkedText
                  text={article.text.slice(paragraph.start, paragraph.end)}
                  marks={marksWithin(paragraph, marks)}
                />
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
