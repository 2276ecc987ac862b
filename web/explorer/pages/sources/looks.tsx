import { FeedLooksDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { DataTable } from '../../parts/dataTable.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { useSay } from '../../words/say.tsx';
import { Problem } from './problem.tsx';

/** The last looks at a feed, newest first: asked for anew whenever there was another. */
export function Looks({ id, lookedAt }: { id: string; lookedAt: string | null }) {
  const { say } = useSay();
  if (lookedAt === null) return <Empty title={say('feedHealth.NEW')} />;
  return <Table key={lookedAt} id={id} />;
}

function Table({ id }: { id: string }) {
  const { say, number, date } = useSay();
  const answer = useAnswer(FeedLooksDocument, { id }, { keepsPrevious: false, isFresh: true });
  if (answer.isPending) return <Loading />;
  const { node } = answer.data!;
  const looks = node !== null && 'looks' in node ? node.looks : [];
  return (
    <DataTable
      caption={say('feeds.looks')}
      columns={[
        { title: say('feeds.lastLook') },
        { title: say('feeds.outcome') },
        { title: say('sources.articles'), isNumber: true },
        { title: say('page.quotes'), isNumber: true },
      ]}
      rows={looks.map(({ lookedAt, outcome, problem, problemCode, articleCount, quoteCount }) => ({
        key: lookedAt,
        cells: [
          <time key="at" dateTime={lookedAt}>
            {date(lookedAt, { dateStyle: 'medium', timeStyle: 'medium' })}
          </time>,
          problemCode === null ? (
            say(`feedOutcome.${outcome}`)
          ) : (
            <Problem key="problem" code={problemCode} english={problem} />
          ),
          number(articleCount),
          number(quoteCount),
        ],
      }))}
    />
  );
}
