import 'reflect-metadata';
import { ArgsType, Field, Int } from 'type-graphql';
import { badUserInput } from './errors.ts';

export const LARGEST_PAGE = 100;

/** The four arguments of every connection. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many to give from the start: 1 to 100; 20 when neither `first` nor `last` is given.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Give what comes after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many to give from the end: 1 to 100; not together with `first`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Give what comes before this cursor.' })
  before?: string | null;
}

/** How many rows to give and from which end. BAD_USER_INPUT outside 1 to 100, or for both ends at once: never a silent clamp. */
export function pageSize({ first, last }: PageArguments): { size: number; fromEnd: boolean } {
  if (first != null && last != null) {
    throw badUserInput('last', 'first and last cannot be given together; ask for one end of the list.');
  }
  if (first != null) return { size: withinLimit('first', first), fromEnd: false };
  if (last != null) return { size: withinLimit('last', last), fromEnd: true };
  return { size: DEFAULT_PAGE, fromEnd: false };
}

/** The number, when it is 1 to the limit; else BAD_USER_INPUT that names the argument and the limit. */
export function withinLimit(argument: string, count: number, limit = LARGEST_PAGE): number {
  if (count < 1 || count > limit) throw badUserInput(argument, `must be 1 to ${limit}, not ${count}.`);
  return count;
}

/** The page where none is asked for. */
export const DEFAULT_PAGE = 20;
