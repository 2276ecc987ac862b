import { Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AuditEntry } from '../entities/auditEntry.ts';
import { Quote } from '../entities/quote.ts';
import { Speaker } from '../entities/speaker.ts';
import { type AuditFilterInput, AuditLogArguments, AuditState, Editor } from '../schema/audit.ts';
import { AuditEntryConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { rowIds } from '../schema/ids.ts';
import { listOf } from '../schema/list.ts';
import { AUDIT_SHAPE, type AuditFilter, countAuditEntries, findAuditEntries } from '../src/store/audit.ts';

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @Authorized('EDITOR')
  @Query(() => AuditEntryConnection, {
    description: 'What editors changed, the newest first: nothing is ever edited there. Needs the token of an editor.',
  })
  auditLog(
    @Args(() => AuditLogArguments) { filter: asked, ...page }: AuditLogArguments,
    @Ctx() { database, loaders }: Context,
  ) {
    const filter = auditFilter(asked ?? {});
    return new AuditEntryConnection(
      listOf(page, {
        order: 'auditLog',
        shape: AUDIT_SHAPE,
        find: (request) => findAuditEntries(database, filter, request),
        count: () => countAuditEntries(database, filter),
        load: (id) => loaders.auditEntry.load(id),
      }),
    );
  }

  @FieldResolver(() => Editor, { description: 'Who did it.' })
  async editor(@Root() { tokenId }: AuditEntry, @Ctx() { loaders }: Context): Promise<Editor> {
    return { number: tokenId, name: (await loaders.editor.load(tokenId))?.name ?? null };
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'The quote that was reviewed; null where it was none, or is gone with its article.',
  })
  quote(@Root() { quoteId }: AuditEntry, @Ctx() { loaders }: Context) {
    return quoteId === null ? null : loaders.quote.load(quoteId);
  }

  @FieldResolver(() => Speaker, {
    nullable: true,
    description: 'The person or organization that was changed; null where it was a quote alone.',
  })
  speaker(@Root() { speakerId }: AuditEntry, @Ctx() { loaders }: Context) {
    return speakerId === null ? null : loaders.speaker.load(speakerId);
  }

  @FieldResolver(() => AuditState, { description: 'How it was before.' })
  before(@Root() { before }: AuditEntry) {
    return new AuditState(JSON.parse(before));
  }

  @FieldResolver(() => AuditState, { description: 'How it was after.' })
  after(@Root() { after }: AuditEntry) {
    return new AuditState(JSON.parse(after));
  }

  @FieldResolver(() => AuditEntry, { nullable: true, description: 'The entry that this one took back.' })
  undoes(@Root() { undoesId }: AuditEntry, @Ctx() { loaders }: Context) {
    return undoesId === null ? null : loaders.auditEntry.load(undoesId);
  }

  @FieldResolver(() => AuditEntry, { nullable: true, description: 'The entry that took this one back.' })
  async undoneBy(@Root() { id }: AuditEntry, @Ctx() { loaders }: Context) {
    const undoing = await loaders.undoing.load(id);
    return undoing === null ? null : loaders.auditEntry.load(undoing);
  }
}

function auditFilter({ action, quote, speaker, editor }: AuditFilterInput): AuditFilter {
  return {
    action,
    tokenId: editor,
    quoteId: quote == null ? null : rowIds([quote], ['Quote'], 'filter.quote')[0],
    speakerId: speaker == null ? null : rowIds([speaker], ['Person', 'Organization'], 'filter.speaker')[0],
  };
}
