import { Link } from '@tanstack/react-router';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Empty } from '../../parts/states.tsx';
import { useSay } from '../../words/say.tsx';

/** Nothing has this address. The server says so too, with its status. */
export function MissingPage() {
  const { say } = useSay();
  usePageTitle(say('missing.title'));
  return (
    <>
      <h1>{say('missing.title')}</h1>
      <Empty title={say('missing.text')}>
        <Link to="/quotes">{say('missing.quotes')}</Link>
      </Empty>
    </>
  );
}
