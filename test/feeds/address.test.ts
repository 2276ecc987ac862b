import { describe, expect, it } from 'vitest';
import { isPublicAddress, refusalOf } from '../../src/feeds/address.ts';

describe('addresses of the web', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.9/',
    'http://2130706434/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://0.0.0.0/',
    'http://10.20.30.40/',
    'http://172.20.0.1/',
    'http://192.168.5/',
    'http://169.254.169.254/latest/',
    'http://100.64.12.1/',
    'http://198.19.0.1/',
    'http://192.0.0.8/',
    'http://224.0.0.251/',
    'http://250.1.2.3/',
    'http://168.63.129.16/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[64:ff9b:1::1]/',
    'http://[2002:a00:1::1]/',
    'http://[2001::1]/',
    'http://[2001:db8::7]/',
    'http://[3fff::7]/',
    'http://[fe80::7]/',
    'http://[fec0::7]/',
    'http://[fd12::7]/',
    'http://[ff05::7]/',
    'http://[5f00::7]/',
    'http://localhost/',
    'http://LocalHost./',
    'http://printer.local/',
    'http://db.internal/',
    'http://news.example@127.0.0.1/',
    'http://①②⑦.0.0.①/',
    'http://news.example:25/',
    'http://news.example:5432/',
    'ftp://news.example/',
    'file:///etc/hosts',
    'data:text/html,x',
    'javascript:alert(1)',
  ])('refuses %s', (address) => {
    expect(refusalOf(new URL(address))).toEqual(expect.any(String));
  });

  it.each([
    'http://news.example/',
    'https://news.example/feed.xml',
    'https://news.example:8443/feed',
    'http://news.example:8080/',
    'http://9.9.9.9/',
    'http://172.32.0.9/',
    'https://[2a00:1450:4001::1]/',
    'https://أخبار.example/',
  ])('lets %s be asked', (address) => {
    expect(refusalOf(new URL(address))).toBeNull();
  });

  it('lets an allowed host be asked at the allowed port only', () => {
    expect(refusalOf(new URL('http://127.0.0.1:9876/'), ['127.0.0.1:9876'])).toBeNull();
    expect(refusalOf(new URL('http://127.0.0.1:9877/'), ['127.0.0.1:9876'])).not.toBeNull();
    expect(refusalOf(new URL('file:///etc/hosts'), ['127.0.0.1:9876'])).not.toBeNull();
  });

  it('takes for public no word that is no address', () => {
    expect(isPublicAddress('news.example')).toBe(false);
    expect(isPublicAddress('')).toBe(false);
  });
});
