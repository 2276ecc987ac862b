import { NewestQuotesDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { QuoteCard } from '../../parts/quoteCard.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { filterOf, type QuoteSearch } from '../../state/quoteSearch.ts';
import { useSay } from '../../words/say.tsx';

/** The newest quotes that the sentence asks for. */
export function NewestQuotes({ search }: { search: QuoteSearch }) {
  const { say } = useSay();
  const answer = useAnswer(NewestQuotesDocument, { filter: filterOf(search), first: 5 });
  if (answer.isPending) return <Loading lines={8} />;
  const { nodes } = answer.data!.quotes;
  if (nodes.length === 0) return <Empty title={say('quotes.none')}>{say('quotes.noneHint')}</Empty>;
  return (
    <ol className="ask-page__quotes" aria-busy={answer.isPlaceholderData}>
      {nodes.map((quote) => (
        <li key={quote.id}>
          <QuoteCard quote={quote} />
        </li>
      ))}
    </ol>
  );
}
