import { getRouteApi } from '@tanstack/react-router';
import { SpeakerPageDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { CountsBy } from '../../parts/countsBy.tsx';
import { CountryLink, OutsideLink } from '../../parts/links.tsx';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { Loading } from '../../parts/states.tsx';
import { Subject, SubjectSection } from '../../parts/subject.tsx';
import { Words } from '../../parts/words.tsx';
import { isolated } from '../../text/display.ts';
import { useSay } from '../../words/say.tsx';
import { MissingPage } from '../missing/page.tsx';
import { Comparison } from './comparison.tsx';
import { Course } from './course.tsx';
import { foundSpeaker } from './found.ts';
import { Names } from './names.tsx';
import { Offices } from './offices.tsx';
import { SameAs } from './sameAs.tsx';
import './page.css';

const route = getRouteApi('/speakers/$id');

/** One person or organization: the forms of the name, the countries spoken about, over time and beside another speaker, and every quote. */
export function SpeakerPage() {
  return (
    <Part>
      <Speaker />
    </Part>
  );
}

function Speaker() {
  const { say } = useSay();
  const { id } = route.useParams();
  const { with: other, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const answer = useAnswer(SpeakerPageDocument, { id }, { keepsPrevious: false });
  const speaker = foundSpeaker(answer.data);
  usePageTitle(speaker === null ? say('page.quotes') : isolated(speaker.name));
  if (answer.isPending) return <Loading lines={8} />;
  if (speaker === null) return <MissingPage />;
  const own = { speaker: [id] };
  const asked = { ...search, ...own };
  return (
    <Subject
      own={own}
      search={search}
      change={(changed) => navigate({ search: { ...changed, with: other } })}
      head={
        <>
          <h1>
            <Words text={speaker.name} />
          </h1>
          <p className="subject__facts">
            <span>{say(`speaker.${speaker.__typename}`)}</span>
            {'role' in speaker && speaker.role !== null && <Words text={speaker.role} />}
            {speaker.country !== null && <CountryLink country={speaker.country} />}
            <span>{say('quotes.count', { count: speaker.quoteCount })}</span>
            {speaker.wikidataId !== null && (
              <OutsideLink url={`https://www.wikidata.org/wiki/${speaker.wikidataId}`} text="Wikidata" lang="en" />
            )}
          </p>
        </>
      }
      side={
        <>
          <SubjectSection id="names" title={say('speaker.names')}>
            <Names names={speaker.names} />
          </SubjectSection>
          {'offices' in speaker && speaker.offices.length > 0 && (
            <SubjectSection id="offices" title={say('office.title')}>
              <Offices offices={speaker.offices} />
            </SubjectSection>
          )}
          <SameAs id={id} />
          <SubjectSection id="countries" title={say('speaker.countries')}>
            <CountsBy field="aboutCountry" search={asked} most={12} none="ask.noCountry" />
          </SubjectSection>
          <SubjectSection id="compare" title={say('speaker.compare')}>
            <Comparison
              speaker={speaker}
              other={other}
              search={search}
              choose={(chosen) => navigate({ search: { ...search, with: chosen }, resetScroll: false })}
            />
          </SubjectSection>
          <SubjectSection id="sources" title={say('country.sources')}>
            <CountsBy field="source" search={asked} none="facets.none" />
          </SubjectSection>
        </>
      }
    >
      <Part>
        <Course search={asked} />
      </Part>
    </Subject>
  );
}
