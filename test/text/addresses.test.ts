import { describe, expect, it } from 'vitest';
import { addressKey, canonicalUrl } from '../../src/text/addresses.ts';

describe('an address that is written in another form', () => {
  it.each([
    ['HTTPS://News.Example:443/Story?id=7&utm_source=x&fbclid=y#comments', 'https://news.example/Story?id=7'],
    ['http://news.example:80/story/', 'http://news.example/story'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example./a?b=&c', 'https://news.example/a?b=&c'],
    ['https://user:word@news.example/a?&&', 'https://news.example/a'],
    ['https://news-example.cdn.ampproject.org/c/s/news.example/a?b=1', 'https://news.example/a?b=1'],
    ['https://www.google.com/amp/s/news.example/a', 'https://news.example/a'],
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
});

describe('what names the article at an address', () => {
  it.each([
    'http://news.example/story?id=7',
    'https://www.news.example/story/?id=7',
    'https://WWW.news.example/story?utm_medium=feed&id=7#top',
    'https://amp.news.example/story?id=7',
    'https://news.example/amp/story?id=7',
    'https://news.example/story/amp/?id=7',
    'https://news.example/story?id=7&amp=1',
    'https://news.example/story?outputType=amp&id=7',
    'https://news-example.cdn.ampproject.org/v/s/www.news.example/story?id=7&usqp=mq331&amp_js_v=0.1',
  ])('is the same for %s', (address) => {
    expect(addressKey(address)).toBe('//news.example/story?id=7');
  });

  it.each([
    ['https://news.example/', '//news.example/'],
    ['https://news.example/amp', '//news.example/amp'],
    ['https://news.example:8443/a', '//news.example:8443/a'],
    ['https://news.example/story.amp.html', '//news.example/story.html'],
    ['https://news.example/champ', '//news.example/champ'],
    ['https://news.example/amplifiers/amps', '//news.example/amplifiers/amps'],
    ['https://www.example/a', '//www.example/a'],
    ['https://amp.example/a', '//amp.example/a'],
    ['https://news.example/a?b=amp&output=text', '//news.example/a?b=amp&output=text'],
  ])('of %s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  it('is nothing for what is no address', () => {
    expect(addressKey('mailto:desk@news.example')).toBeNull();
    expect(addressKey(null)).toBeNull();
  });
});
