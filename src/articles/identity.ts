import { createHash } from 'node:crypto';

/**
 * The one form of an article's address under which it is known; null for what is no http(s) address. Host in lower case, no
 * default port, password, fragment, tracking parameter, or slash at the end of a path.
 */
export function canonicalUrl(address: string | null | undefined): string | null {
  if (address == null || address.length > 2_000 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  url.search = kept.join('&');
  // Servers send /story/ to /story or the other way round; two different articles never differ by it alone.
  url.pathname = url.pathname.replace(/(?<=[^/])\/$/, '');
  return url.href;
}

/** Names an article that has no address: a hash of its words, whatever the space between them. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ')).digest('hex');
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0]!.toLowerCase();
  return TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix)) || TRACKING.has(name);
}

/** Parameters that say where a reader came from, never what the page shows. */
const TRACKING_PREFIXES = ['utm_', 'at_medium', 'at_campaign', 'at_custom', 'pk_', 'mtm_', 'stm_', 'hsa_', '_hs'];
const TRACKING = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'oly_anon_id',
  'oly_enc_id',
  'vero_id',
  'wickedid',
  'ncid',
  'cmpid',
  'xtor',
  'ocid',
  's_cid',
  '__twitter_impression',
  'ref_src',
  'ref_url',
  'spref',
  'smid',
  'ito',
  'ns_campaign',
  'ns_mchannel',
  'ns_source',
  'ns_linkname',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
]);
