import { Link } from '@tanstack/react-router';
import { SpeakerLink } from '../../parts/links.tsx';
import { Empty } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';
import type { ArticleQuote } from './page.tsx';

/** The quotes of an article beside its text, by the numbers that they have in it. */
export function QuotesBeside({ quotes }: { quotes: ArticleQuote[] }) {
  const { say, number } = useSay();
  return (
    <section aria-labelledby="quotes-beside">
      <h2 id="quotes-beside">{say('article.quotes')}</h2>
      {quotes.length === 0 && <Empty title={say('article.noQuotes')} />}
      <ol className="quotes-beside">
        {quotes.map((quote, index) => (
          <li key={quote.id}>
            <span className="quote-number" aria-hidden="true">
              {number(index + 1)}
            </span>
            <span className="quotes-beside__speaker">
              <Speaker quote={quote} />
            </span>
            <Link to="/quotes/$id" params={{ id: quote.id }} className="quotes-beside__words">
              <Words text={quote.text} lang={quote.language} />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Speaker({ quote: { speaker, speakerMention, language } }: { quote: ArticleQuote }) {
  const { say } = useSay();
  if (speaker !== null) return <SpeakerLink speaker={speaker} />;
  return speakerMention === null ? say('quote.nobody') : <Words text={speakerMention} lang={language} />;
}
