import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { rowId, rowIds } from '../schema/ids.ts';
import { NotAPersonInput, NotAPersonPayload } from '../schema/notAPerson.ts';
import { AddNamePayload, RenameSpeakerPayload, SpeakerNameInput } from '../schema/speakerNames.ts';
import { SplitSpeakerInput, SplitSpeakerPayload } from '../schema/splitSpeaker.ts';
import { nameByEditor } from '../src/store/deskNames.ts';
import { forgetAll } from '../src/store/loaders.ts';
import { foldedName } from '../src/store/names.ts';
import { notAPerson } from '../src/store/notAPerson.ts';
import { type SplitProblem, splitSpeaker } from '../src/store/splitSpeaker.ts';

/** What editors say of one person or organization. */
@Resolver()
export class SpeakerDeskResolver {
  @Authorized('EDITOR')
  @Mutation(() => SplitSpeakerPayload, {
    description:
      'Makes two of a person or organization who is two: the quotes and names given go to somebody new, or to one who is here, and both are told apart. With `dryRun` it only tells what would move. Needs the token of an editor.',
  })
  async splitSpeaker(
    @Arg('input', () => SplitSpeakerInput, { description: 'Who, and what goes.' }) input: SplitSpeakerInput,
    @Ctx() { database, loaders, token }: Context,
  ): Promise<SplitSpeakerPayload> {
    const refused = (code: SplitProblem | 'NAME_WITHOUT_LETTERS') => ({
      speaker: null,
      other: null,
      moves: null,
      entry: null,
      userErrors: [{ code, ...SPLIT_PROBLEMS[code] }],
    });
    if (input.quotes.length > MOST_QUOTES)
      throw badUserInput('input.quotes', `at most ${MOST_QUOTES} ids, not ${input.quotes.length}.`);
    if (input.names.length > MOST_NAMES)
      throw badUserInput('input.names', `at most ${MOST_NAMES} names, not ${input.names.length}.`);
    const speakerId = rowId(input.id, SPEAKERS);
    if (speakerId === null) return refused('SPEAKER_NOT_FOUND');
    const intoId = input.intoId == null ? null : rowId(input.intoId, SPEAKERS);
    if (input.intoId != null && intoId === null) return refused('INTO_NOT_FOUND');
    const name = input.name == null ? null : shortName(input.name, 'input.name');
    if (name !== null && foldedName(name) === '') return refused('NAME_WITHOUT_LETTERS');
    const outcome = await splitSpeaker(database, {
      speakerId,
      intoId,
      name,
      quoteIds: rowIds(input.quotes, ['Quote'], 'input.quotes'),
      names: [...new Set(input.names)],
      isTrial: input.dryRun,
      ...by(token),
    });
    if ('problem' in outcome) return refused(outcome.problem);
    forgetAll(loaders);
    const { moves, otherId, entryId } = outcome;
    const [speaker, other, entry] = await Promise.all([
      loaders.speaker.load(speakerId),
      otherId === null ? null : loaders.speaker.load(otherId),
      entryId === null ? null : loaders.auditEntry.load(entryId),
    ]);
    return { speaker, other, moves, entry, userErrors: [] };
  }

  @Authorized('EDITOR')
  @Mutation(() => RenameSpeakerPayload, {
    description:
      'Calls a person or organization by another name, which links to it by itself from then on. Needs the token of an editor.',
  })
  renameSpeaker(
    @Arg('input', () => SpeakerNameInput, { description: 'Who, and how.' }) input: SpeakerNameInput,
    @Ctx() context: Context,
  ): Promise<RenameSpeakerPayload> {
    return named(context, input, true);
  }

  @Authorized('EDITOR')
  @Mutation(() => AddNamePayload, {
    description:
      'Says that a name is that of a person or organization: articles that use it mean this one from then on. Needs the token of an editor.',
  })
  addName(
    @Arg('input', () => SpeakerNameInput, { description: 'Who, and which name.' }) input: SpeakerNameInput,
    @Ctx() context: Context,
  ): Promise<AddNamePayload> {
    return named(context, input, false);
  }

  @Authorized('EDITOR')
  @Mutation(() => NotAPersonPayload, {
    description:
      'Says that what was taken for a person is none: its quotes have no speaker any more, those of articles to come neither. With `dryRun` it only tells how many. Needs the token of an editor.',
  })
  async notAPerson(
    @Arg('input', () => NotAPersonInput, { description: 'Which one.' }) { id, dryRun }: NotAPersonInput,
    @Ctx() { database, loaders, token }: Context,
  ): Promise<NotAPersonPayload> {
    const speakerId = rowId(id, SPEAKERS);
    const outcome =
      speakerId === null
        ? ({ problem: 'SPEAKER_NOT_FOUND' } as const)
        : await notAPerson(database, { speakerId, isTrial: dryRun, ...by(token) });
    if ('problem' in outcome) {
      const { problem: code } = outcome;
      return {
        moves: null,
        entry: null,
        userErrors: [{ code, message: NOBODY_PROBLEMS[code], argument: 'input.id' }],
      };
    }
    forgetAll(loaders);
    const entry = outcome.entryId === null ? null : await loaders.auditEntry.load(outcome.entryId);
    return { moves: outcome.moves, entry, userErrors: [] };
  }
}

async function named(
  { database, loaders, token }: Context,
  { id, name: given, language = null }: SpeakerNameInput,
  isMain: boolean,
) {
  const name = shortName(given, 'input.name');
  const refused = (code: keyof typeof NAME_PROBLEMS) => ({
    speaker: null,
    entry: null,
    userErrors: [{ code, ...NAME_PROBLEMS[code] }],
  });
  if (foldedName(name) === '') return refused('NAME_WITHOUT_LETTERS');
  const speakerId = rowId(id, SPEAKERS);
  if (speakerId === null) return refused('SPEAKER_NOT_FOUND');
  const outcome = await nameByEditor(database, { speakerId, name, language, isMain, ...by(token) });
  if ('problem' in outcome) return refused(outcome.problem);
  forgetAll(loaders);
  const [speaker, entry] = await Promise.all([
    loaders.speaker.load(speakerId),
    loaders.auditEntry.load(outcome.entryId),
  ]);
  return { speaker, entry, userErrors: [] };
}

function by(token: Context['token']) {
  return { editor: token!, now: Date.now() };
}

function shortName(name: string, argument: string): string {
  if (name.length > LONGEST_NAME)
    throw badUserInput(argument, `at most ${LONGEST_NAME} characters, not ${name.length}.`);
  return name.trim();
}

const SPEAKERS = ['Person' as const, 'Organization' as const];
const MOST_QUOTES = 1_000;
const MOST_NAMES = 100;
const LONGEST_NAME = 300;

const NOBODY = 'There is no person or organization with this id.';
const NO_LETTER = { message: 'The name has no letter.', argument: 'input.name' };

const SPLIT_PROBLEMS: Record<SplitProblem | 'NAME_WITHOUT_LETTERS', { message: string; argument: string }> = {
  SPEAKER_NOT_FOUND: { message: NOBODY, argument: 'input.id' },
  INTO_NOT_FOUND: { message: NOBODY, argument: 'input.intoId' },
  SAME_SPEAKER: { message: 'Both are one.', argument: 'input.intoId' },
  DIFFERENT_KINDS: { message: 'A person and an organization cannot be one.', argument: 'input.intoId' },
  NAME_NOT_OF_SPEAKER: { message: 'One of the names is not one of the speaker’s.', argument: 'input.names' },
  QUOTE_NOT_OF_SPEAKER: { message: 'One of the quotes is not one of the speaker’s.', argument: 'input.quotes' },
  NO_NAME_LEFT: { message: 'All names would go: one must stay.', argument: 'input.names' },
  NOTHING_MOVES: { message: 'Give quotes, names, or both.', argument: 'input' },
  NAME_WITHOUT_LETTERS: NO_LETTER,
};

const NAME_PROBLEMS = {
  SPEAKER_NOT_FOUND: { message: NOBODY, argument: 'input.id' },
  NAME_WITHOUT_LETTERS: NO_LETTER,
  ALREADY_SO: { message: 'It was so before.', argument: 'input.name' },
};

const NOBODY_PROBLEMS = {
  SPEAKER_NOT_FOUND: NOBODY,
  IS_ORGANIZATION: 'It is an organization, which is no person anyway.',
  ALREADY_SO: 'It was said before.',
};
