import { type SuggestionKind, SuggestionsDocument, type SuggestionsQuery } from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';

/** Whom, which country or which outlet somebody may mean who writes, in any script; of all kinds where none are named. */
export function useSuggestions(
  text: string,
  { kinds = null, most, isVital = true }: { kinds?: SuggestionKind[] | null; most: number; isVital?: boolean },
): { choices: Choice[]; isFetching: boolean } {
  const words = text.trim();
  const variables = { text: words, kind: kinds, first: most };
  const { data, isFetching } = useAnswer(SuggestionsDocument, variables, { enabled: words !== '', isVital });
  return { choices: words === '' ? [] : (data?.suggest ?? []).flatMap(choiceOf), isFetching };
}

function choiceOf({ name: form, language, node }: SuggestionsQuery['suggest'][number]): Choice[] {
  if (!('name' in node)) return [];
  const { __typename: kind, id, name, quoteCount } = node;
  return [
    {
      kind,
      id,
      value: 'code' in node ? node.code : id,
      name,
      quoteCount,
      form: form === name ? null : { text: form, lang: language },
      note: ('role' in node ? node.role : null) ?? ('country' in node ? (node.country?.name ?? null) : null),
    },
  ];
}

export interface Choice {
  kind: 'Person' | 'Organization' | 'Country' | 'Source';
  id: string;
  /** What a filter takes: a country's code, else the id. */
  value: string;
  name: string;
  /** Another form of the name, which the words written were found in. */
  form: { text: string; lang: string | null } | null;
  /** Who that is. */
  note: string | null;
  quoteCount: number;
}
