import { describe, expect, it } from 'vitest';
import { canonicalUrl, contentHash } from '../../src/articles/identity.ts';

describe('what makes an article the same article', () => {
  it.each([
    ['HTTPS://News.Example:443/Story?id=7&utm_source=x&fbclid=y#comments', 'https://news.example/Story?id=7'],
    ['http://news.example:80/story/', 'http://news.example/story'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example./a?b=&c', 'https://news.example/a?b=&c'],
    ['https://user:word@news.example/a?&&', 'https://news.example/a'],
    ['https://أخبار.example/خبر', 'https://xn--igbicxr.example/%D8%AE%D8%A8%D8%B1'],
  ])('knows %s as %s', (address, known) => {
    expect(canonicalUrl(address)).toBe(known);
    expect(canonicalUrl(known)).toBe(known);
  });

  it.each([null, '', 'story', '/story', 'mailto:a@b.example', 'javascript:x', 'file:///x'])(
    'knows %j under no address',
    (address) => {
      expect(canonicalUrl(address)).toBeNull();
    },
  );

  it('knows an address that is longer than addresses are under none', () => {
    expect(canonicalUrl(`https://news.example/${'x'.repeat(3_000)}`)).toBeNull();
  });

  it('hashes words, not the space between them', () => {
    expect(contentHash('قال  الوزير\r\n')).toBe(contentHash('قال الوزير'));
    expect(contentHash('cafe\u0301')).toBe(contentHash('café'));
    expect(contentHash('a b')).not.toBe(contentHash('ab'));
  });
});
