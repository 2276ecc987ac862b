import { describe, expect, it } from 'vitest';
import { readSettings, SettingError, withoutPassword } from '../../src/config.ts';

describe('settings', () => {
  it('have defaults that need no set-up', () => {
    expect(readSettings({}, {})).toEqual({
      host: 'localhost',
      port: 4000,
      databaseUrl: 'sqlite:data/qawl.sqlite',
      logLevel: 'info',
      loadsSamples: true,
      polls: true,
      contact: undefined,
      allowedHosts: [],
      proxies: { http: undefined, https: undefined, except: [] },
      allowedOrigins: [],
      requestsPerMinute: 12_000,
      requestsPerTokenAndMinute: 12_000,
      readingIsOpen: true,
      trustedProxies: [],
      documentMode: 'allow',
      documentManifest: undefined,
      showsMetrics: true,
      operationMilliseconds: 5_000,
      isProduction: false,
    });
  });

  it('come from a flag before the environment, and an empty variable says nothing', () => {
    const environment = { PORT: '5000', HOST: '0.0.0.0', DATABASE_URL: 'postgres://a@b/c', LOG_LEVEL: '' };
    expect(readSettings({ port: '6000' }, environment)).toMatchObject({
      port: 6000,
      host: '0.0.0.0',
      databaseUrl: 'postgres://a@b/c',
      logLevel: 'info',
    });
  });

  it('take a limit of time in seconds, or none', () => {
    expect(readSettings({}, { QAWL_OPERATION_SECONDS: '30' }).operationMilliseconds).toBe(30_000);
    expect(readSettings({}, { QAWL_OPERATION_SECONDS: 'off' }).operationMilliseconds).toBe(Number.POSITIVE_INFINITY);
    expect(() => readSettings({}, { QAWL_OPERATION_SECONDS: '0.5' })).toThrow(/QAWL_OPERATION_SECONDS must be/);
  });

  it('leave samples out when flag or environment says so', () => {
    expect(readSettings({ samples: false }, {}).loadsSamples).toBe(false);
    expect(readSettings({ samples: true }, { QAWL_SAMPLES: 'off' }).loadsSamples).toBe(false);
  });

  it.each([
    [{ port: '70000' }, {}, '--port'],
    [{ port: '' }, {}, '--port'],
    [{}, { PORT: 'http' }, 'PORT'],
    [{ host: 'a b' }, {}, '--host'],
    [{}, { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ database: 'sqlite:' }, {}, '--database'],
    [{}, { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{}, { QAWL_SAMPLES: 'no' }, 'QAWL_SAMPLES'],
    [{}, { QAWL_ALLOWED_ORIGINS: 'https://news.example/page' }, 'QAWL_ALLOWED_ORIGINS'],
    [{}, { QAWL_ALLOWED_ORIGINS: '*' }, 'QAWL_ALLOWED_ORIGINS'],
    [{}, { QAWL_REQUESTS_PER_MINUTE: '0' }, 'QAWL_REQUESTS_PER_MINUTE'],
    [{}, { QAWL_DOCUMENTS: 'some' }, 'QAWL_DOCUMENTS'],
    [{}, { QAWL_READING: 'closed' }, 'QAWL_READING'],
    [{}, { QAWL_REQUESTS_PER_TOKEN_AND_MINUTE: 'many' }, 'QAWL_REQUESTS_PER_TOKEN_AND_MINUTE'],
    [{}, { QAWL_TRUSTED_PROXIES: '10.0.0.0/33' }, 'QAWL_TRUSTED_PROXIES'],
    [{}, { QAWL_TRUSTED_PROXIES: 'proxy.example' }, 'QAWL_TRUSTED_PROXIES'],
    [{}, { QAWL_CONTACT: 'two words' }, 'QAWL_CONTACT'],
    [{}, { https_proxy: 'socks5://proxy.example' }, 'https_proxy'],
    [{}, { QAWL_ALLOWED_HOSTS: 'a b' }, 'QAWL_ALLOWED_HOSTS'],
    [{}, { QAWL_ALLOWED_HOSTS: 'wire.example,127.0.0.1:80', NODE_ENV: 'production' }, 'QAWL_ALLOWED_HOSTS'],
    [{}, { QAWL_ALLOWED_HOSTS: '[::1]:80', NODE_ENV: 'production' }, 'QAWL_ALLOWED_HOSTS'],
  ])('name the setting that is wrong: %j %j', (flags, environment, setting) => {
    expect(() => readSettings(flags, environment)).toThrow(SettingError);
    expect(() => readSettings(flags, environment)).toThrow(setting);
  });

  it('show no password', () => {
    expect(withoutPassword('postgres://desk:s3cret@db.example/qawl')).toBe('postgres://desk:***@db.example/qawl');
    expect(withoutPassword('sqlite:data/a@b.sqlite')).toBe('sqlite:data/a@b.sqlite');
  });
});
