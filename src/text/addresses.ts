/**
 * The one form of an article's address under which it is known; null for what is no http(s) address. Host in lower case, no
 * default port, password, fragment, tracking parameter, or slash at the end of a path; the outlet's own, where a cache for AMP has it.
 */
export function canonicalUrl(address: string | null | undefined): string | null {
  if (address == null || address.length > 2_000 || !URL.canParse(address)) return null;
  const url = new URL(address.replace(AMP_CACHE, 'https://'));
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
  url.pathname = url.pathname.replace(LAST_SLASH, '');
  return url.href;
}

/** `https://news-example.cdn.ampproject.org/c/s/news.example/story`, `https://www.google.com/amp/s/news.example/story`. */
const AMP_CACHE =
  /^https?:\/\/(?:[^/?#]+\.(?:cdn\.ampproject\.org|bing-amp\.com)\/[cv]|(?:www\.)?google\.[a-z.]{2,6}\/amp)\/(?:s\/)?(?=[^/?#.]+\.)/i;

/**
 * What is the same for every form of an article's address: with http or https, with or without `www.`, its page for AMP or the
 * other one. Null for what is no http(s) address. It names an article and leads nowhere.
 */
export function addressKey(address: string | null | undefined): string | null {
  const canonical = canonicalUrl(address);
  if (canonical === null) return null;
  const { host, pathname, search } = new URL(canonical);
  const path = AMP_PATHS.reduce((shorter, amp) => shorter.replace(amp, ''), pathname);
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !AMP_PARAMETER.test(parameter));
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return `//${host.replace(SAME_SITE, '')}${path.replace(LAST_SLASH, '')}${query}`;
}

/** `www.news.example` and `amp.news.example` are `news.example`; `amp.example` is a site of its own. */
const SAME_SITE = /^(?:(?:www|amp)\.)+(?=[^.]+\.)/;

/** `/amp/story`, `/story/amp`, `/story.amp.html`, `/story.amp`. */
const AMP_PATHS = [/^\/amp(?=\/.)/, /(?<=.)\/amp\/?$/, /\.amp(?=(?:\.html?)?$)/];

const AMP_PARAMETER = /^(?:amp|amp=1|amp=true|(?:outputtype|output|type|view)=amp|amp_js_v=.*|usqp=.*)$/i;

/** Servers send /story/ to /story or the other way round; two different articles never differ by it alone. */
const LAST_SLASH = /(?<=[^/])\/$/;

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
