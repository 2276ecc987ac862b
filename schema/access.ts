import { GraphQLError } from 'graphql';
import type { AuthChecker } from 'type-graphql';
import type { Role } from '../entities/token.ts';
import type { Context } from './context.ts';

/**
 * Lets a request through `@Authorized(role)` when its token has that role or a higher one. Else throws UNAUTHENTICATED without a
 * token, FORBIDDEN with a lower one.
 */
export const checkRole: AuthChecker<Context, Role> = ({ context: { token } }, roles) => {
  const needed = roles[0] ?? 'READER';
  if (token === null) {
    throw new GraphQLError(
      `This needs the token of ${NAMES[needed]}: send it in the header \`authorization: Bearer …\`.`,
      { extensions: { code: 'UNAUTHENTICATED', role: needed } },
    );
  }
  if (!hasRole(token, needed)) {
    throw new GraphQLError(`This needs the token of ${NAMES[needed]}; yours is that of ${NAMES[token.role]}.`, {
      extensions: { code: 'FORBIDDEN', role: needed },
    });
  }
  return true;
};

/** Whether a token is there and has a role or a higher one. */
export function hasRole(token: Context['token'], role: Role): boolean {
  return token !== null && RANKS[token.role] >= RANKS[role];
}

const RANKS: Record<Role, number> = { READER: 0, EDITOR: 1, ADMIN: 2 };
const NAMES: Record<Role, string> = { READER: 'a reader', EDITOR: 'an editor', ADMIN: 'an admin' };
