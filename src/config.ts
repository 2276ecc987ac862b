import { isIP } from 'node:net';
import { z } from 'zod';

/**
 * Every setting, from flags before the environment before defaults. Throws a SettingError that names the setting whose
 * value is wrong. Nothing else in Qawl reads the environment.
 */
export function readSettings(flags: SettingFlags = {}, environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = (flag: string | undefined, variable: string) => flag ?? (environment[variable] || undefined);
  const settings = {
    host: read(given(flags.host, 'HOST') ?? 'localhost', flags.host === undefined ? 'HOST' : '--host', host),
    port: read(given(flags.port, 'PORT') ?? '4000', flags.port === undefined ? 'PORT' : '--port', port),
    databaseUrl: read(
      given(flags.database, 'DATABASE_URL') ?? 'sqlite:data/qawl.sqlite',
      flags.database === undefined ? 'DATABASE_URL' : '--database',
      databaseUrl,
    ),
    logLevel: read(environment.LOG_LEVEL || 'info', 'LOG_LEVEL', logLevel),
    loadsSamples: flags.samples !== false && read(environment.QAWL_SAMPLES || 'on', 'QAWL_SAMPLES', onOrOff) === 'on',
    polls: flags.poll !== false && read(environment.QAWL_POLLING || 'on', 'QAWL_POLLING', onOrOff) === 'on',
    contact: read(environment.QAWL_CONTACT || undefined, 'QAWL_CONTACT', contact),
    allowedHosts: read(environment.QAWL_ALLOWED_HOSTS ?? '', 'QAWL_ALLOWED_HOSTS', hosts),
    proxies: {
      http: read(environment.http_proxy || environment.HTTP_PROXY || undefined, 'http_proxy', proxy),
      https: read(environment.https_proxy || environment.HTTPS_PROXY || undefined, 'https_proxy', proxy),
      except: read(environment.no_proxy || environment.NO_PROXY || '', 'no_proxy', list),
    },
    allowedOrigins: read(environment.QAWL_ALLOWED_ORIGINS ?? '', 'QAWL_ALLOWED_ORIGINS', origins),
    requestsPerMinute: read(environment.QAWL_REQUESTS_PER_MINUTE || '12000', 'QAWL_REQUESTS_PER_MINUTE', rate),
    requestsPerTokenAndMinute: read(
      environment.QAWL_REQUESTS_PER_TOKEN_AND_MINUTE || '12000',
      'QAWL_REQUESTS_PER_TOKEN_AND_MINUTE',
      rate,
    ),
    trustedProxies: read(environment.QAWL_TRUSTED_PROXIES ?? '', 'QAWL_TRUSTED_PROXIES', proxies),
    documentMode: read(environment.QAWL_DOCUMENTS || 'allow', 'QAWL_DOCUMENTS', documentMode),
    documentManifest: environment.QAWL_DOCUMENT_MANIFEST || undefined,
    showsMetrics: read(environment.QAWL_METRICS || 'on', 'QAWL_METRICS', onOrOff) === 'on',
    readingIsOpen: read(environment.QAWL_READING || 'open', 'QAWL_READING', reading) === 'open',
    operationMilliseconds: read(environment.QAWL_OPERATION_SECONDS || '5', 'QAWL_OPERATION_SECONDS', seconds),
    isProduction: environment.NODE_ENV === 'production',
  };
  if (settings.isProduction && settings.allowedHosts.some((name) => LOOPBACK.test(name))) {
    throw new SettingError('QAWL_ALLOWED_HOSTS', 'may not name this machine itself while NODE_ENV is production');
  }
  return settings;
}

/** A database's address without its password, for people to read. */
export function withoutPassword(address: string): string {
  return address.replace(/(?<=^postgres(?:ql)?:\/\/[^/@]{0,200}?:)[^@/]{0,1000}(?=@)/, '***');
}

/** A setting has a value that it cannot have. */
export class SettingError extends Error {
  readonly setting: string;
  constructor(setting: string, problem: string) {
    super(`${setting} ${problem}`);
    this.setting = setting;
  }
}

function read<Value>(value: string | undefined, setting: string, schema: z.ZodType<Value>): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new SettingError(
    setting,
    `${result.error.issues[0]?.message ?? 'is wrong'}, not ${JSON.stringify(value?.replace(/(?<=:\/\/)[^@/]*(?=@)/, '***'))}`,
  );
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a whole number from 0 to 65535');

const host = z.string().regex(/^[\w.:[\]-]{1,253}$/, 'must be a host name or an IP address');

const databaseUrl = z
  .string()
  .regex(/^(?:sqlite:.|postgres(?:ql)?:\/\/.)/, 'must be sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const logLevel = z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`);

const documentMode = z.enum(['off', 'allow', 'only'], 'must be off, allow or only');

const onOrOff = z.enum(['on', 'off'], 'must be on or off');

const reading = z.enum(['open', 'token'], 'must be open or token');

const contact = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/, 'must be an address of mail or of a page, without spaces')
  .optional();

/** As curl has it, an address without a scheme is one of http. */
const proxy = z
  .string()
  .optional()
  .transform((address) => (address === undefined || address.includes('://') ? address : `http://${address}`))
  .refine(
    (address) => address === undefined || (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)),
    'must be the address of a proxy such as http://proxy.example:3128',
  );

/** Words with commas between them. */
const list = z.string().transform((written) =>
  written
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== ''),
);

/** `host` or `host:port`. */
const hosts = list.refine(
  (list) => list.every((name) => /^[\w.:[\]-]{1,253}$/.test(name)),
  'must be host names with commas between them',
);

const origins = list.refine(
  (all) =>
    all.every((one) => URL.canParse(one) && /^https?:$/.test(new URL(one).protocol) && new URL(one).origin === one),
  'must be origins such as https://news.example, with commas between them',
);

const rate = z
  .string()
  .regex(/^(?:off|[1-9]\d{0,8})$/, 'must be a whole number above 0, or off')
  .transform((written) => (written === 'off' ? null : Number(written)));

/** As milliseconds. */
const seconds = z
  .string()
  .regex(/^(?:off|[1-9]\d{0,3})$/, 'must be a whole number of seconds from 1 to 9999, or off')
  .transform((written) => (written === 'off' ? Number.POSITIVE_INFINITY : Number(written) * 1_000));

/** Addresses and networks. */
const proxies = list.refine(
  (all) => all.every(isNetwork),
  'must be IP addresses and networks with commas between them',
);

function isNetwork(written: string): boolean {
  const [address, bits, ...rest] = written.split('/');
  const version = isIP(address!);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

const LOOPBACK = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1?\]?(?:$|:\d))|\.localhost(?:$|:)/;

/** What a command was told on its line. */
export interface SettingFlags {
  host?: string;
  port?: string;
  database?: string;
  /** False after `--no-samples`. */
  samples?: boolean;
  /** False after `--no-poll`. */
  poll?: boolean;
}

export interface Settings {
  host: string;
  port: number;
  /** `sqlite:PATH` or `postgres://…`. */
  databaseUrl: string;
  logLevel: (typeof LEVELS)[number];
  /** Whether an empty database gets the sample articles when the server starts. */
  loadsSamples: boolean;
  /** Whether the server looks at feeds by itself. */
  polls: boolean;
  /** How to reach the people who run this server: said to the sites that are fetched. */
  contact: string | undefined;
  /** Hosts that may be fetched although their addresses are not public. */
  allowedHosts: string[];
  /** The proxies through which the web is asked; allowed hosts, and `except`, are asked directly. */
  proxies: { http: string | undefined; https: string | undefined; except: string[] };
  /** Origins whose pages may read answers. */
  allowedOrigins: string[];
  /** Requests that one address may send in a minute; null for any number. */
  requestsPerMinute: number | null;
  /** Requests that one token may be sent with in a minute; null for any number. */
  requestsPerTokenAndMinute: number | null;
  /** Addresses and networks of proxies in front, whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  /** Whether requests may name stored documents, or must. */
  documentMode: 'off' | 'allow' | 'only';
  /** A file of stored documents. */
  documentManifest: string | undefined;
  /** Whether the server shows its metrics. */
  showsMetrics: boolean;
  /** Whether reading needs no token. */
  readingIsOpen: boolean;
  /** What an operation may take to read. */
  operationMilliseconds: number;
  isProduction: boolean;
}
