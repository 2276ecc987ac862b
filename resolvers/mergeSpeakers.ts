import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { rowId } from '../schema/ids.ts';
import { type MergeSpeakersError, MergeSpeakersInput, MergeSpeakersPayload } from '../schema/mergeSpeakers.ts';
import { forgetAll } from '../src/store/loaders.ts';
import { mergeByEditor } from '../src/store/speakerDesk.ts';

@Resolver()
export class MergeSpeakersResolver {
  @Authorized('EDITOR')
  @Mutation(() => MergeSpeakersPayload, {
    description:
      'Makes two people, or two organizations, one: quotes, articles and names of the one go to the other, and its id leads there. With `dryRun` it only tells what would move. Needs the token of an editor.',
  })
  async mergeSpeakers(
    @Arg('input', () => MergeSpeakersInput, { description: 'Which two.' }) { id, intoId, dryRun }: MergeSpeakersInput,
    @Ctx() { database, loaders, token }: Context,
  ): Promise<MergeSpeakersPayload> {
    const from = rowId(id, ['Person', 'Organization']);
    if (from === null) return refused('SPEAKER_NOT_FOUND', 'input.id');
    const into = rowId(intoId, ['Person', 'Organization']);
    if (into === null) return refused('SPEAKER_NOT_FOUND', 'input.intoId');
    const outcome = await mergeByEditor(database, {
      fromId: from,
      intoId: into,
      editor: token!,
      now: Date.now(),
      isTrial: dryRun,
    });
    if ('problem' in outcome) return refused(outcome.problem, outcome.isOfInto ? 'input.intoId' : 'input.id');
    forgetAll(loaders);
    const [speaker, entry] = await Promise.all([
      loaders.speaker.load(into),
      outcome.entryId === null ? null : loaders.auditEntry.load(outcome.entryId),
    ]);
    return { speaker, moves: outcome.moves, entry, userErrors: [] };
  }
}

function refused(code: MergeSpeakersError['code'], argument: string): MergeSpeakersPayload {
  return { speaker: null, moves: null, entry: null, userErrors: [{ code, message: MESSAGES[code], argument }] };
}

const MESSAGES: Record<MergeSpeakersError['code'], string> = {
  SPEAKER_NOT_FOUND: 'There is no person or organization with this id.',
  SAME_SPEAKER: 'They are one already.',
  DIFFERENT_KINDS: 'A person and an organization cannot be one.',
};
