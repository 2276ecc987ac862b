import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { AlsoInDocument, type QuotePageFragment } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { SideBySide } from '../../parts/sideBySide.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** Where else the same words were printed, each wording beside this one where they differ, and the way to it. Nothing where they were not. */
export function AlsoIn({ quote }: { quote: QuotePageFragment }) {
  const { say, date } = useSay();
  const answer = useAnswer(AlsoInDocument, { id: quote.id }, { keepsPrevious: false });
  const places = answer.data?.quote?.alsoIn ?? [];
  const heading = useHeadingOfAddress(places.length > 0);
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="also-in">
      <h2 id="also-in" ref={heading}>
        {say('quote.alsoIn', { count: places.length })}
      </h2>
      <ul className="quote-page__places">
        {places.map(({ id: place, text, language, publishedAt, source, article }) => (
          <li key={place}>
            <p className="small">
              <Link to="/quotes/$id" params={{ id: place }}>
                <Words text={source.name} />
                {article.title !== null && (
                  <>
                    {': '}
                    <Words text={article.title} lang={article.language} />
                  </>
                )}
              </Link>{' '}
              {publishedAt !== null && <time dateTime={publishedAt}>{date(publishedAt)}</time>}
            </p>
            {text === quote.text ? (
              <p>
                <Words text={text} lang={language} /> <span className="small">{say('wordings.same')}</span>
              </p>
            ) : (
              <SideBySide
                left={{ title: <Words text={quote.source.name} />, text: quote.text, lang: quote.language }}
                right={{ title: <Words text={source.name} />, text, lang: language }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The router looks for it before it is here. */
function useHeadingOfAddress(isHere: boolean): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isMeant = useLocation({ select: ({ hash }) => hash === 'also-in' });
  useEffect(() => {
    if (isHere && isMeant) heading.current!.scrollIntoView();
  }, [isHere, isMeant]);
  return heading;
}
