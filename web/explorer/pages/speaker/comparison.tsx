import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { QuoteCountsDocument, SpeakerPageDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { DataTable } from '../../parts/dataTable.tsx';
import { SpeakerLink } from '../../parts/links.tsx';
import { Loading } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { filterOf, type QuoteSearch } from '../../state/quoteSearch.ts';
import { useSay } from '../../words/say.tsx';
import { foundSpeaker } from './found.ts';

const Typeahead = lazy(() => import('../../parts/typeahead.tsx').then(({ Typeahead }) => ({ default: Typeahead })));

/** The countries that this speaker and another speak about, side by side. Whom to compare with stands in the address. */
export function Comparison({ speaker, other, search, choose }: ComparisonProps) {
  const { say } = useSay();
  return (
    <div className="speaker-comparison">
      {other === undefined ? (
        <Suspense fallback={<Loading lines={1} />}>
          <Typeahead
            kinds={['PERSON', 'ORGANIZATION']}
            label={say('speaker.compareWith')}
            choose={({ id }) => choose(id)}
            takesFocus={false}
          />
        </Suspense>
      ) : (
        <>
          <SideBySide speaker={speaker} other={other} search={search} />
          <button type="button" className="button small" onClick={() => choose(undefined)}>
            {say('speaker.compareEnd')}
          </button>
        </>
      )}
    </div>
  );
}

function SideBySide({
  speaker,
  other: otherId,
  search,
}: Omit<ComparisonProps, 'choose' | 'other'> & { other: string }) {
  const { say, number, countryName } = useSay();
  const answer = useAnswer(SpeakerPageDocument, { id: otherId });
  const counts = [useCounts(speaker.id, search), useCounts(otherId, search)];
  if (answer.isPending || counts.includes(null)) return <Loading lines={6} />;
  const other = foundSpeaker(answer.data);
  if (other === null) return <p>{say('speaker.compareMissing')}</p>;
  const [ofSpeaker, ofOther] = counts as [Map<string, number>, Map<string, number>];
  const total = (code: string) => (ofSpeaker.get(code) ?? 0) + (ofOther.get(code) ?? 0);
  const codes = [...new Set([...ofSpeaker.keys(), ...ofOther.keys()])].sort((a, b) => total(b) - total(a));
  const cell = (id: string, code: string, count = 0) =>
    count === 0 ? (
      number(0)
    ) : (
      <Link to="/quotes" search={{ ...search, speaker: [id], aboutCountry: [code] }}>
        {number(count)}
      </Link>
    );
  return (
    <>
      <p>
        <SpeakerLink speaker={other} />
      </p>
      <DataTable
        caption={say('speaker.compare')}
        columns={[
          { title: say('facets.aboutCountry') },
          { title: speaker.name, isNumber: true },
          { title: other.name === speaker.name ? say('speaker.compareOther') : other.name, isNumber: true },
        ]}
        rows={codes.slice(0, MOST).map((code) => ({
          key: code,
          cells: [
            <Words key="name" text={countryName(code)} />,
            cell(speaker.id, code, ofSpeaker.get(code)),
            cell(otherId, code, ofOther.get(code)),
          ],
        }))}
      />
    </>
  );
}

/** How many quotes of a speaker are about each country; null while it is on its way. */
function useCounts(speakerId: string, search: QuoteSearch): Map<string, number> | null {
  const answer = useAnswer(QuoteCountsDocument, {
    groupBy: ['ABOUT_COUNTRY'],
    filter: filterOf({ ...search, speaker: [speakerId] }),
    first: MOST,
  });
  return answer.data === undefined
    ? null
    : new Map(answer.data.quoteStats.groups.map(({ count, keys: [country] }) => [country!.key, count]));
}

const MOST = 20;

interface ComparisonProps {
  speaker: { id: string; name: string };
  /** The id of the other speaker. */
  other: string | undefined;
  search: QuoteSearch;
  choose: (id: string | undefined) => void;
}
