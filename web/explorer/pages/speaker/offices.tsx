import type { SpeakerPageQuery } from '../../graphql/generated/operations.ts';
import { Words } from '../../parts/words.tsx';
import { type Say, useSay } from '../../words/say.tsx';

/** What somebody was and is, each with its time and with who says so: the catalogue of office holders, or articles. */
export function Offices({ offices }: { offices: Office[] }) {
  const { say, date } = useSay();
  return (
    <ol className="speaker-offices">
      {offices.map(({ title, language, from, to, source, articleCount }) => (
        <li key={`${source} ${language} ${title} ${from}`}>
          <Words text={title} lang={language} />
          <p className="small">
            <span>{timeOf({ from, to, source }, { say, date })}</span>{' '}
            <span>
              {source === 'CATALOGUE' ? say('office.catalogue') : say('office.articles', { count: articleCount })}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** From when to when, as far as it is known. An office of the catalogue without an end lasts. */
function timeOf(
  { from, to, source }: Pick<Office, 'from' | 'to' | 'source'>,
  { say, date }: Pick<Say, 'say' | 'date'>,
) {
  const day = (moment: string) => date(moment, { timeZone: 'UTC', ...PARTS[moment.length] });
  if (from === null) return to === null ? say('office.unknown') : say('office.until', { to: day(to) });
  if (to === null) return source === 'CATALOGUE' ? say('office.since', { from: day(from) }) : day(from);
  return from === to ? day(from) : say('office.time', { from: day(from), to: day(to) });
}

/** A year, a month, a day, by how many characters they are written with. */
const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

type Office = Extract<NonNullable<SpeakerPageQuery['node']>, { __typename: 'Person' }>['offices'][number];
