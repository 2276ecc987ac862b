import { QualityDocument, type ShareFragment } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { DataTable } from '../../parts/dataTable.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { useSay } from '../../words/say.tsx';

/** How much is right by the reviews so far, by language, each with its interval and how many were reviewed. */
export function Quality() {
  const { say, languageName } = useSay();
  const answer = useAnswer(QualityDocument, {});
  if (answer.isPending) return <Loading />;
  const { languages, ...all } = answer.data!.quality;
  if (all.quotes.reviewed === 0) return <Empty title={say('desk.noReviews')} />;
  const rows = [
    ...languages.map(({ language, ...parts }) => ({ key: language, name: languageName(language), ...parts })),
    { key: 'all', name: say('desk.allLanguages'), ...all },
  ];
  return (
    <>
      <p className="small">{say('desk.qualityHint')}</p>
      <DataTable
        caption={say('desk.byLanguage')}
        columns={[
          { title: say('desk.language') },
          ...(['quotes', 'speakers', 'countries'] as const).map((part) => ({
            title: say(`desk.right.${part}`),
            isNumber: true,
          })),
        ]}
        rows={rows.map(({ key, name, quotes, speakers, countries }) => ({
          key,
          cells: [
            name,
            <Share key="quotes" share={quotes} />,
            <Share key="speakers" share={speakers} />,
            <Share key="countries" share={countries} />,
          ],
        }))}
      />
    </>
  );
}

function Share({ share: { precision, low, high, reviewed } }: { share: ShareFragment }) {
  const { say, number } = useSay();
  const digits = (share: number) => number(share, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (precision === null || low === null || high === null) return <>{say('desk.unknown')}</>;
  return (
    <>
      <strong>{digits(precision)}</strong>{' '}
      <span className="small">{say('desk.share', { low: digits(low), high: digits(high), count: reviewed })}</span>
    </>
  );
}
