import { lookup as askDns, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { bareHost, isAllowed, isPublicAddress } from './address.ts';
import type { FetchLimits } from './limits.ts';

/**
 * A dispatcher for undici that connects to public addresses only: the address that is checked is the address connected to.
 * `allowed` lists `host` or `host:port` that are excepted. Behind a proxy, the proxy connects.
 */
export function publicDispatcher({ allowed, limits, proxies, resolve = askDns }: ConnectOptions): Dispatcher {
  const timeout = limits.connectMilliseconds;
  const toPublic = buildConnector({ timeout, lookup: lookupWith(resolve, { isPublicOnly: true }) });
  const toAllowed = buildConnector({ timeout, lookup: lookupWith(resolve, { isPublicOnly: false }) });
  // Without proxies this is an Agent like any other; the empty words keep it from reading the environment.
  return new EnvHttpProxyAgent({
    httpProxy: proxies.http ?? '',
    httpsProxy: proxies.https ?? '',
    noProxy: [...(proxies.except ?? []), ...allowed].join(','),
    proxyTunnel: false,
    requestTls: { timeout },
    proxyTls: { timeout },
    headersTimeout: limits.headersMilliseconds,
    bodyTimeout: limits.idleMilliseconds,
    maxHeaderSize: 32_768,
    connections: limits.connectionsPerHost,
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 10_000,
    connect: (options, callback) => {
      if (isAllowed(options.hostname, options.port, allowed)) return toAllowed(options, callback);
      // Node asks no lookup for a literal address: it has to be judged here.
      const host = bareHost(options.hostname);
      if (isIP(host) !== 0 && !isPublicAddress(host)) return callback(new PrivateAddressError(host, host), null);
      return toPublic(options, (problem, socket) => {
        if (problem !== null) return callback(problem, null);
        const reached = socket.remoteAddress;
        if (reached !== undefined && isPublicAddress(withoutMapping(reached))) return callback(null, socket);
        socket.destroy();
        return callback(new PrivateAddressError(host, reached ?? 'nothing'), null);
      });
    },
  });
}

/**
 * Why an address must not be asked through a proxy, as far as DNS here tells what its name leads to; null where it may. The proxy
 * asks DNS once more, and there are networks in which only the proxy knows the names of the web: no answer here is no refusal.
 */
export async function refusalByName(
  url: string,
  { allowed, resolve = askDns }: { allowed: readonly string[]; resolve?: Resolve },
  signal: AbortSignal,
): Promise<string | null> {
  const { hostname, port } = new URL(url);
  const host = bareHost(hostname);
  if (isIP(host) !== 0 || isAllowed(hostname, port, allowed)) return null;
  return new Promise((done) => {
    signal.addEventListener('abort', () => done(null), { once: true });
    resolve(host, { all: true }, (problem, addresses) => {
      const inside = problem === null ? privateAmong(addresses) : undefined;
      done(inside === undefined ? null : new PrivateAddressError(host, inside).message);
    });
  });
}

/** A name leads to a place that must not be asked. */
export class PrivateAddressError extends Error {
  constructor(host: string, address: string) {
    super(
      host === address
        ? `${host} is not a public address`
        : `${host} leads to ${address}, which is not a public address`,
    );
  }
}

/** Asks DNS for every address of a name and, for public ones only, refuses all of them when one is not. */
function lookupWith(resolve: Resolve, { isPublicOnly }: { isPublicOnly: boolean }): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (problem, addresses) => {
      if (problem !== null) return callback(problem, []);
      const inside = isPublicOnly ? privateAmong(addresses) : undefined;
      if (inside !== undefined) return callback(new PrivateAddressError(hostname, inside), []);
      const first = addresses[0];
      if (first === undefined) return callback(new Error(`${hostname} has no address`), []);
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

function privateAmong(addresses: LookupAddress[]): string | undefined {
  return addresses.find(({ address }) => !isPublicAddress(address))?.address;
}

/** A socket of a two-family host tells 1.2.3.4 as ::ffff:1.2.3.4; that is no mapped address which somebody asked for. */
function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

interface ConnectOptions {
  allowed: readonly string[];
  limits: FetchLimits;
  proxies: Proxies;
  resolve?: Resolve;
}

/** Addresses of proxies for http: and https: addresses, and hosts that are asked without one. */
export interface Proxies {
  http?: string;
  https?: string;
  except?: readonly string[];
}

/** The part of `dns.lookup` that is used: all addresses of a name. */
export type Resolve = (
  hostname: string,
  options: { all: true },
  callback: (problem: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;
