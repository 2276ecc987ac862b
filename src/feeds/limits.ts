/** What a fetch may take at most. Times are milliseconds, sizes bytes. */
export const FETCH_LIMITS: FetchLimits = {
  connectMilliseconds: 5_000,
  headersMilliseconds: 10_000,
  idleMilliseconds: 10_000,
  milliseconds: 30_000,
  bytes: 15 * 1024 * 1024,
  ratio: 100,
  redirects: 5,
  connectionsPerHost: 2,
};

export interface FetchLimits {
  /** Until a connection stands, its name looked up and its certificate checked. */
  connectMilliseconds: number;
  /** From the question to the end of the answer's headers. */
  headersMilliseconds: number;
  /** Between two pieces of the answer. */
  idleMilliseconds: number;
  /** In all, redirects included; waiting for one's turn at a host is not counted. */
  milliseconds: number;
  /** Of the answer, unpacked. */
  bytes: number;
  /** How many times its packed size an answer may unpack to, beyond the first million bytes. */
  ratio: number;
  redirects: number;
  connectionsPerHost: number;
}
