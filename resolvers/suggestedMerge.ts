import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Speaker } from '../entities/speaker.ts';
import { SuggestedMergeConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { rowId } from '../schema/ids.ts';
import {
  type KeepApartError,
  KeepApartInput,
  KeepApartPayload,
  MergeEvidence,
  SuggestedMerge,
} from '../schema/keepApart.ts';
import { listOf } from '../schema/list.ts';
import { PageArguments } from '../schema/page.ts';
import { countSuggestions, findSuggestions, keepApart, SUGGESTION_SHAPE } from '../src/store/keepApart.ts';
import { forgetAll } from '../src/store/loaders.ts';

@Resolver(() => SuggestedMerge)
export class SuggestedMergeResolver {
  @Authorized('EDITOR')
  @Query(() => SuggestedMergeConnection, {
    description:
      'Two and two who may be one, the likeliest first: merge them, or keep them apart. Needs the token of an editor.',
  })
  suggestedMerges(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('speaker', () => ID, {
      nullable: true,
      description: 'Whom one of the two must be: a person or an organization; anybody when absent.',
    })
    speaker: string | null | undefined,
    @Ctx() { database, loaders }: Context,
  ) {
    // Nobody has an id below 1.
    const speakerId = speaker == null ? null : (rowId(speaker, ['Person', 'Organization']) ?? 0);
    return new SuggestedMergeConnection(
      listOf(page, {
        order: 'suggestedMerges',
        shape: SUGGESTION_SHAPE,
        find: (request) => findSuggestions(database, speakerId, request),
        count: () => countSuggestions(database, speakerId),
        load: (_key, [, oneId, otherId]) => loaders.suggestion.load(`${oneId} ${otherId}`),
      }),
    );
  }

  @FieldResolver(() => Speaker)
  one(@Root() { oneId }: Stored, @Ctx() { loaders }: Context) {
    return loaders.speaker.load(oneId);
  }

  @FieldResolver(() => Speaker)
  other(@Root() { otherId }: Stored, @Ctx() { loaders }: Context) {
    return loaders.speaker.load(otherId);
  }

  @FieldResolver(() => [MergeEvidence])
  evidence(@Root() { evidence }: Stored): MergeEvidence[] {
    const told = JSON.parse(evidence) as { kind: string; points: number; because?: string | number | null }[];
    return told.map(({ kind, points, because }) => ({
      kind,
      points,
      because: because == null ? null : String(because),
    }));
  }

  @Authorized('EDITOR')
  @Mutation(() => KeepApartPayload, {
    description:
      'Says that two are not one, whatever evidence says: they are not suggested again. Needs the token of an editor.',
  })
  async keepApart(
    @Arg('input', () => KeepApartInput, { description: 'Which two.' }) { id, otherId }: KeepApartInput,
    @Ctx() { database, loaders, token }: Context,
  ): Promise<KeepApartPayload> {
    const one = rowId(id, ['Person', 'Organization']);
    if (one === null) return refused('SPEAKER_NOT_FOUND', 'input.id');
    const other = rowId(otherId, ['Person', 'Organization']);
    if (other === null) return refused('SPEAKER_NOT_FOUND', 'input.otherId');
    const said = { speakerId: one, otherId: other, editor: token!, now: Date.now() };
    const outcome = await keepApart(database, said);
    if ('problem' in outcome) return refused(outcome.problem, outcome.isOfOther ? 'input.otherId' : 'input.id');
    forgetAll(loaders);
    return { entry: await loaders.auditEntry.load(outcome.entryId), userErrors: [] };
  }
}

function refused(code: KeepApartError['code'], argument: string): KeepApartPayload {
  return { entry: null, userErrors: [{ code, message: MESSAGES[code], argument }] };
}

const MESSAGES: Record<KeepApartError['code'], string> = {
  SPEAKER_NOT_FOUND: 'There is no person or organization with this id.',
  SAME_SPEAKER: 'They are one: split them.',
  ALREADY_SO: 'They were told apart before.',
};

/** As the store has it. */
interface Stored {
  oneId: number;
  otherId: number;
  evidence: string;
}
