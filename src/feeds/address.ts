import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Why an address of the web must not be asked, in words; null when it may be. This is the part that needs no DNS: scheme,
 * port, names of private networks, and addresses written as numbers. What a name leads to is judged when connecting.
 */
export function refusalOf(url: URL, allowed: readonly string[] = []): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is neither http: nor https:`;
  if (isAllowed(url.hostname, url.port, allowed)) return null;
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port);
  if (!isWebPort(port)) return `port ${port} is not a port of the web`;
  const host = bareHost(url.hostname);
  if (host === '') return 'it names no host';
  if (isIP(host) !== 0) return isPublicAddress(host) ? null : `${host} is not a public address`;
  if (PRIVATE_NAMES.some((name) => host === name || host.endsWith(`.${name}`)))
    return `${host} is a name of private networks`;
  return null;
}

/** True for an address in the public internet: one that no private, local, multicast, translated or reserved range holds. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return !CLOUD_ADDRESSES.has(parsed.toString());
  // Everything given out for the public IPv6 internet begins with the bits 001; ::127.0.0.1 and other leftovers do not.
  const first = parsed.toByteArray()[0]!;
  return first >= 0x20 && first <= 0x3f && !RESERVED_IPV6.some(([prefix, bits]) => parsed.match(prefix, bits));
}

/** True for `host` or `host:port` in the list of hosts that the newsroom itself vouches for. */
export function isAllowed(hostname: string, port: string, allowed: readonly string[]): boolean {
  return allowed.includes(bareHost(hostname)) || allowed.includes(`${bareHost(hostname)}:${port}`);
}

/** Lower case, without the brackets of IPv6 and the full stop at the end of a rooted name. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

/** The web's own ports and the usual second choices. Others belong to mail, databases and machines' inner life. */
function isWebPort(port: number): boolean {
  return port === 80 || port === 443 || port === 8443 || port === 8888 || (port >= 8000 && port <= 8099);
}

const PRIVATE_NAMES = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'home.arpa',
  'localdomain',
  'onion',
];

/** Public by their number, yet answered inside a cloud by the machine's own keeper. */
const CLOUD_ADDRESSES = new Set(['168.63.129.16']);

const RESERVED_IPV6 = [ipaddr.parseCIDR('2001:db8::/32'), ipaddr.parseCIDR('3fff::/20'), ipaddr.parseCIDR('2002::/16')];
