import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type Mark, MarkedText } from '../../parts/markedText.tsx';
import { MarkLegend } from '../../parts/markLegend.tsx';
import { directionOf } from '../../state/preferences.ts';
import { isolated } from '../../text/display.ts';
import { marksWithin, paragraphsOf } from '../../text/paragraphs.ts';
import { useSay } from '../../words/say.tsx';
import type { Article, ArticleQuote } from './page.tsx';
import '../../parts/articleText.css';

/** The text in its paragraphs; behind each quote its number, which leads to its page. An address with a quote's id behind `#` begins there. */
export function ArticleText({ article, quotes }: { article: Article; quotes: ArticleQuote[] }) {
  const { say, number } = useSay();
  useQuoteOfAddress();
  const marks: Mark[] = quotes.map((quote, index) => {
    const speaker = quote.speaker?.name ?? quote.speakerMention ?? say('quote.nobody');
    const named = say('article.quoteOf', { number: index + 1, speaker });
    return {
      start: quote.start,
      end: quote.end,
      kind: 'quote',
      id: quote.id,
      title: isolated(speaker),
      after: (
        <Link to="/quotes/$id" params={{ id: quote.id }} className="quote-number" aria-label={named}>
          {number(index + 1)}
        </Link>
      ),
    };
  });
  return (
    <section aria-label={say('article.text')} className="article-page__text">
      {marks.length > 0 && <MarkLegend kinds={['quote']} />}
      <div className="article-text" lang={article.language} dir={directionOf(article.language)}>
        {paragraphsOf(article.text).map((paragraph) => (
          <p key={paragraph.start}>
            <MarkedText
              text={article.text.slice(paragraph.start, paragraph.end)}
              marks={marksWithin(paragraph, marks)}
            />
          </p>
        ))}
      </div>
    </section>
  );
}

/** The router looks for it before the text is here. */
function useQuoteOfAddress(): void {
  const id = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    const mark = id === '' ? null : document.getElementById(id);
    if (mark === null) return;
    mark.classList.add('article-text__found');
    mark.scrollIntoView({ block: 'center' });
    return () => mark.classList.remove('article-text__found');
  }, [id]);
}
