import { ChipNamesDocument } from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';

/** Names of people, organizations, outlets and articles by their ids: those that are here already. Never throws for an id that names nothing. */
export function useNames(ids: string[]): Map<string, string> {
  const answer = useAnswer(ChipNamesDocument, { ids: ids.slice(0, MOST) }, { enabled: ids.length > 0 });
  const nodes = (ids.length > 0 ? answer.data?.nodes : undefined) ?? [];
  return new Map(
    nodes.flatMap((node) => {
      if (node === null) return [];
      const name = 'name' in node ? node.name : 'title' in node ? node.title : null;
      return 'id' in node && name !== null ? [[node.id, name] as const] : [];
    }),
  );
}

/** As many as the API gives at once. */
const MOST = 100;
