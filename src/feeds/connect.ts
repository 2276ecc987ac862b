import { lookup as askDns, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { bareHost, isAllowed, isPublicAddress } from './address.ts';

/**
 * A dispatcher for undici that connects to public addresses only: the address that is checked is the address connected to.
 * `allowed` lists `host` or `host:port` that are excepted; `resolve` asks DNS and may be replaced in tests.
 */
export function publicAgent(allowed: readonly string[], resolve: Resolve = askDns): Agent {
  const toPublic = buildConnector({ timeout: 5_000, lookup: publicLookup(resolve) });
  const toAllowed = buildConnector({ timeout: 5_000 });
  return new Agent({
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
    maxHeaderSize: 32_768,
    connections: 2,
    keepAliveTimeout: 1_000,
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

/** Asks DNS for every address of a name and refuses all of them when one is not public. */
function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (problem, addresses) => {
      if (problem !== null) return callback(problem, []);
      const inside = addresses.find(({ address }) => !isPublicAddress(address));
      if (inside !== undefined) return callback(new PrivateAddressError(hostname, inside.address), []);
      const first = addresses[0];
      if (first === undefined) return callback(new Error(`${hostname} has no address`), []);
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/** A socket of a two-family host tells 1.2.3.4 as ::ffff:1.2.3.4; that is no mapped address which somebody asked for. */
function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** The part of `dns.lookup` that is used: all addresses of a name. */
export type Resolve = (
  hostname: string,
  options: { all: true },
  callback: (problem: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;
