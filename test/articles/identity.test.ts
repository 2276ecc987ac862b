import { expect, it } from 'vitest';
import { contentHash, guidsOf } from '../../src/articles/identity.ts';

it('hashes words, not the space between them', () => {
  expect(contentHash('قال  الوزير\r\n')).toBe(contentHash('قال الوزير'));
  expect(contentHash('cafe\u0301')).toBe(contentHash('café'));
  expect(contentHash('a b')).not.toBe(contentHash('ab'));
  // Stored ones are compared with new ones.
  expect(contentHash(' \u00a0قال  الوزير\r\n\tcafe\u0301 ')).toBe(
    '0ed61a288123f224ce3594a4b1da941235e1d4277a05813cb7e171a3514cae84',
  );
});

it('takes what a feed calls an entry for its name, in that feed alone', () => {
  const entries = [
    { id: 'tag:1', link: 'https://tide.example/1' },
    { id: null, link: 'https://tide.example/2' },
    { id: 'tag:3', link: null },
  ];
  const here = guidsOf('https://tide.example/feed', entries);
  expect(here).toEqual([expect.any(String), null, expect.any(String)]);
  expect(new Set(here).size).toBe(3);
  expect(guidsOf('http://www.tide.example/feed/?utm_source=x', entries)).toEqual(here);
  expect(guidsOf('https://tide.example/other', entries)[0]).not.toBe(here[0]);
  expect(guidsOf(null, entries)).toEqual([null, null, null]);
});

it('takes no name that a feed gives to several entries', () => {
  const entries = [
    { id: 'home', link: 'https://tide.example/1' },
    { id: 'home', link: 'https://tide.example/2' },
    { id: 'none', link: null },
    { id: 'none', link: null },
    { id: 'twice', link: 'https://tide.example/3' },
    { id: 'twice', link: 'https://tide.example/3' },
  ];
  const [first, second, third, fourth, fifth, sixth] = guidsOf('https://tide.example/feed', entries);
  expect([first, second, third, fourth]).toEqual([null, null, null, null]);
  expect(fifth).toEqual(expect.any(String));
  expect(sixth).toBe(fifth);
});
