import { getRouteApi, Link } from '@tanstack/react-router';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { TokenForm } from '../../parts/tokenForm.tsx';
import { keepToken, useKeptToken } from '../../state/token.ts';
import { useSay } from '../../words/say.tsx';
import { Log } from './log.tsx';
import { People } from './people.tsx';
import { Quality } from './quality.tsx';
import { Queue } from './queue.tsx';
import './page.css';

const route = getRouteApi('/review');

/** Where editors put the machine right: what is most worth a look, who is one and who is not, what was changed, and how much is right. */
export function ReviewPage() {
  const { say } = useSay();
  const token = useKeptToken();
  const { view, language } = route.useSearch();
  usePageTitle(say('page.review'));
  return (
    <div className="review-page">
      <h1>{say('page.review')}</h1>
      {token === null ? (
        <TokenForm />
      ) : (
        <>
          <nav aria-label={say('desk.views')} className="review-page__views">
            {VIEWS.map((one) => (
              <Link
                key={one ?? 'queue'}
                to="/review"
                search={{ language, view: one }}
                className="button"
                aria-current={view === one ? 'page' : undefined}
              >
                {say(`desk.${one ?? 'queue'}`)}
              </Link>
            ))}
          </nav>
          <Part key={view ?? 'queue'}>{view === 'log' ? <Log /> : view === 'people' ? <People /> : <Queue />}</Part>
        </>
      )}
      <section aria-labelledby="quality" className="review-page__section">
        <h2 id="quality">{say('desk.quality')}</h2>
        <Part>
          <Quality />
        </Part>
      </section>
      {token !== null && (
        <p>
          <button type="button" className="button button--plain" onClick={() => keepToken(null)}>
            {say('token.forget')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The queue comes first, and has no name in the address. */
const VIEWS = [undefined, 'people', 'log'] as const;
