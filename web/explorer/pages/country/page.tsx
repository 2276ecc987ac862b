import { getRouteApi, Link } from '@tanstack/react-router';
import { CountryPageDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { CountsBy } from '../../parts/countsBy.tsx';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { Loading } from '../../parts/states.tsx';
import { Subject, SubjectSection } from '../../parts/subject.tsx';
import { Words } from '../../parts/words.tsx';
import { isolated } from '../../text/display.ts';
import { useSay } from '../../words/say.tsx';
import { MissingPage } from '../missing/page.tsx';

const route = getRouteApi('/countries/$code');

/** One country: who speaks about it, from where, how much over time, in which languages, and the latest words. */
export function CountryPage() {
  return (
    <Part>
      <Country />
    </Part>
  );
}

function Country() {
  const { say } = useSay();
  const { code } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const answer = useAnswer(CountryPageDocument, { code }, { keepsPrevious: false });
  const country = answer.data?.country;
  usePageTitle(country == null ? say('page.countries') : isolated(country.name));
  if (answer.isPending) return <Loading lines={8} />;
  if (country == null) return <MissingPage />;
  const own = { aboutCountry: [code] };
  const asked = { ...search, ...own };
  return (
    <Subject
      own={own}
      search={search}
      change={(changed) => navigate({ search: changed })}
      head={
        <>
          <h1>
            <Words text={country.name} />
          </h1>
          <p className="subject__facts">
            <span>{say('country.quotesAbout', { count: country.quoteCount })}</span>
            <Link to="/quotes" search={{ speakerCountry: [code] }}>
              {say('country.itsSpeakers')}
            </Link>
            <Link to="/matrix" search={{ aboutCountry: [code] }}>
              {say('country.inMatrix')}
            </Link>
          </p>
        </>
      }
      side={
        <>
          <SubjectSection id="speakers" title={say('country.speakers')}>
            <CountsBy field="speaker" search={asked} most={12} none="ask.nobody" />
          </SubjectSection>
          <SubjectSection id="from" title={say('country.from')}>
            <CountsBy field="speakerCountry" search={asked} none="country.fromNowhere" />
          </SubjectSection>
          <SubjectSection id="languages" title={say('country.languages')}>
            <CountsBy field="language" search={asked} none="facets.none" />
          </SubjectSection>
          <SubjectSection id="sources" title={say('country.sources')}>
            <CountsBy field="source" search={asked} none="facets.none" />
          </SubjectSection>
        </>
      }
    />
  );
}
