import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { type UndoError, UndoInput, UndoPayload } from '../schema/audit.ts';
import type { Context } from '../schema/context.ts';
import { rowId } from '../schema/ids.ts';
import { forgetAll } from '../src/store/loaders.ts';
import { undo } from '../src/store/undo.ts';

@Resolver()
export class UndoResolver {
  @Authorized('EDITOR')
  @Mutation(() => UndoPayload, {
    description:
      'Takes back what an entry of the audit log did: what was before is so again, counts follow at once, and the log has it. Needs the token of an editor.',
  })
  async undo(
    @Arg('input', () => UndoInput, { description: 'Which entry.' }) { id }: UndoInput,
    @Ctx() { database, loaders, token }: Context,
  ): Promise<UndoPayload> {
    const entryId = rowId(id, ['AuditEntry']);
    if (entryId === null) return refused('ENTRY_NOT_FOUND');
    const outcome = await undo(database, { entryId, editor: token!, now: Date.now() });
    if ('problem' in outcome) return refused(outcome.problem);
    forgetAll(loaders);
    return { entry: await loaders.auditEntry.load(outcome.entryId), userErrors: [] };
  }
}

function refused(code: UndoError['code']): UndoPayload {
  return { entry: null, userErrors: [{ code, message: MESSAGES[code], argument: 'input.id' }] };
}

const MESSAGES: Record<UndoError['code'], string> = {
  ENTRY_NOT_FOUND: 'There is no entry with this id.',
  ALREADY_UNDONE: 'It was taken back before.',
  CHANGED_SINCE: 'What it made was changed again since: take the later change back first.',
  GONE: 'What it changed is not here any more.',
};
