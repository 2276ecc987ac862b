/** Why a question was not answered, in what the page needs to say it. */
export class AskError extends Error {
  /** `unreachable`: no answer came. `limited`: too many requests. `refused`: asked wrongly. `token`: a token is needed, or another. `broken`: the server's fault. */
  readonly kind: 'unreachable' | 'limited' | 'refused' | 'token' | 'broken';
  /** The code of the API, such as `BAD_USER_INPUT`; null where no answer came. */
  readonly code: string | null;
  /** The argument that it lies with, where the API says so. */
  readonly argument: string | null;
  /** By which the server's log knows the request. */
  readonly requestId: string | null;

  constructor(message: string, { kind, code = null, argument = null, requestId = null }: AskTrouble) {
    super(message);
    this.name = 'AskError';
    this.kind = kind;
    this.code = code;
    this.argument = argument;
    this.requestId = requestId;
  }

  /** Whether the same question may be answered a moment later. */
  get mayPass(): boolean {
    return this.kind === 'unreachable' || this.kind === 'broken';
  }
}

/** The kind of trouble that a code of the API stands for. */
export function kindOf(code: string | null, status: number): AskError['kind'] {
  if (code === 'RATE_LIMITED' || status === 429) return 'limited';
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return 'token';
  return code === null || code === 'INTERNAL_SERVER_ERROR' || status >= 500 ? 'broken' : 'refused';
}

interface AskTrouble {
  kind: AskError['kind'];
  code?: string | null;
  argument?: string | null;
  requestId?: string | null;
}
