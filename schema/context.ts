import type { Arrivals } from '../src/store/arrivals.ts';
import type { Database } from '../src/store/database.ts';
import type { Loaders } from '../src/store/loaders.ts';
import type { TimeLimit } from '../src/store/timeLimit.ts';
import type { KnownToken } from '../src/store/tokens.ts';
import type { Newsroom } from './newsroom.ts';
import type { Webhooks } from './webhooks.ts';

/** What every resolver of one request shares. */
export interface Context {
  /** Reads within `timeLimit`. */
  database: Database;
  timeLimit: TimeLimit;
  /** Tells of quotes as they are stored; null where none are told of. */
  arrivals: Arrivals | null;
  /** Batched reads, remembered for this request only. */
  loaders: Loaders;
  /** The token that came with the request, checked; null where none came. */
  token: KnownToken | null;
  /** Takes articles in; null where this server only answers. */
  newsroom: Newsroom | null;
  /** Sends messages to webhooks; null where this server sends nothing. */
  webhooks: Webhooks | null;
  /** Languages that the reader wants, best first, from Accept-Language; each in canonical BCP 47 case. */
  languages: string[];
  /** Names this request in the log and in errors. */
  requestId: string;
}
