import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle, readFragment } from '../../src/articles/read.ts';

const page = readFileSync(new URL('../fixtures/pages/arabic-story.html', import.meta.url), 'utf8');

describe('reading the article of a page', () => {
  it('takes the body and what the page says about it, and nothing that stands around it', () => {
    const article = readArticle(page, { url: 'https://www.shiraa.example/akhbar/khatt-jadid/?fbclid=1' });
    expect(article).toMatchObject({
      title: 'وزير الموانئ يعلن خط ملاحة جديدا مع تونس',
      byline: 'ليلى البحري',
      siteName: 'صحيفة الشراع',
      publishedAt: '2025-02-11T05:30:00.000Z',
      language: 'ar',
      canonicalUrl: 'https://shiraa.example/akhbar/khatt-jadid',
    });
    const paragraphs = 'text' in article ? article.text.split('\n\n') : [];
    expect(
      paragraphs
        .filter((paragraph) => paragraph !== 'وزير الموانئ يعلن خط ملاحة جديدا مع تونس')
        .map((words) => words.slice(0, 14)),
    ).toEqual(['أعلن وزير المو', 'وقال السواحلي:', 'وأضاف أن الوزا', 'من جهتها، رحبت']);
    expect('text' in article && article.text).not.toMatch(/تعليق|شاهد|القمح|فيسبوك|تصوير|الحقوق/);
  });

  it('believes no page that claims the address of another site', () => {
    const claim = page.replace('https://shiraa.example/akhbar/khatt-jadid/', 'https://other.example/story/');
    expect(readArticle(claim, { url: 'https://shiraa.example/x/' })).toMatchObject({
      canonicalUrl: 'https://shiraa.example/x',
    });
  });

  it('finds nothing on a page without an article, and says so by an empty text', () => {
    expect(readArticle('')).toMatchObject({ title: null, text: '' });
    expect(readArticle('<html><body><nav><a href="/">Home</a></nav></body></html>')).toMatchObject({ text: '' });
  });

  it('takes the text from JSON-LD where the page builds itself in the browser', () => {
    const articleBody = 'The mayor spoke at length. '.repeat(30).trim();
    const built = `<html lang="en"><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script></head><body><div id="app"></div></body></html>`;
    expect(readArticle(built)).toMatchObject({ text: articleBody });
  });

  it('passes over metadata that is malformed', () => {
    const broken = page.replace('{"@context"', '{"@context').replace('2025-02-11T08:30', '2025-02-31T08:30');
    expect(readArticle(broken)).toMatchObject({
      title: 'وزير الموانئ يعلن خط ملاحة جديدا مع تونس',
      byline: null,
      publishedAt: null,
    });
  });

  it('refuses pages that are too deep, too full or too large before it builds a tree of them', () => {
    expect(readArticle('<div>'.repeat(100_000))).toMatchObject({ code: 'TOO_MANY_ELEMENTS' });
    expect(readArticle('<b>'.repeat(1_000))).toMatchObject({ code: 'TOO_DEEP' });
    expect(readArticle('<br>'.repeat(60_000))).toMatchObject({ code: 'TOO_MANY_ELEMENTS' });
    expect(readArticle(' '.repeat(5_000_000))).toMatchObject({ code: 'TOO_LARGE' });
  });

  it('reads past white space without end', () => {
    const wide = page.replace('<main>', `<main>${' \n'.repeat(1_000_000)}`);
    expect(readArticle(wide)).toEqual(readArticle(page));
  });

  it('takes for depth neither icons, nor markup inside of scripts and comments', () => {
    const icons = `<svg>${'<path d="M0 0"/>'.repeat(600)}</svg>`;
    const script = `<script>${"x = '<div>';".repeat(600)}</script><!-- ${'<div>'.repeat(600)} -->`;
    expect(readArticle(page.replace('<main>', `${icons}${script}<main>`))).toMatchObject({ byline: 'ليلى البحري' });
    expect(readArticle(page.replace('<main>', `${'<div/>'.repeat(600)}<main>`))).toHaveProperty('problem');
    expect(readArticle('<script>'.repeat(40_000))).toMatchObject({ text: '' });
  });

  it('resolves who is who in a graph of JSON-LD, with line breaks inside of its strings', () => {
    const graph = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"NewsArticle","headline":"Boats
      return","author":{"@id":"#ines"},"publisher":{"@id":"#post"},"datePublished":"2025-03-04T09:15:30+02:00"},
      {"@id":"#ines","@type":"Person","name":"Ines Calder"},{"@id":"#post","@type":"Organization","name":"Harbour Post"}]}</script>`;
    expect(readArticle(`<html><head>${graph}</head><body><p>x</p></body></html>`)).toMatchObject({
      title: 'Boats return',
      byline: 'Ines Calder',
      siteName: 'Harbour Post',
      publishedAt: '2025-03-04T07:15:30.000Z',
    });
  });

  it('takes the site’s name off the headline, "by" off the byline, and reads a date that is written out', () => {
    const head =
      '<meta property="og:title" content="السفن تعود | المرفأ"><meta property="og:site_name" content="المرفأ"><meta name="author" content="بقلم: نور البحري">';
    expect(
      readArticle(
        `<html><head>${head}</head><body><article><time>الثلاثاء 4 آذار/مارس 2025</time><p>x</p></article></body></html>`,
      ),
    ).toMatchObject({ title: 'السفن تعود', byline: 'نور البحري', publishedAt: '2025-03-04T00:00:00.000Z' });
  });

  it.each([
    [
      'neither head nor body',
      '<html lang="en"><title>Boats</title><article><h1>Boats</h1><p>The boats are back.</p></article></html>',
    ],
    [
      'a head that does not end',
      '<html><head><title>Boats</title><meta name="a"><h1>Boats</h1><p>The boats are back.</p></html>',
    ],
    ['no root', '<title>Boats</title><p>The boats are back.</p>'],
    [
      'a script between head and body',
      '<html><head><title>Boats</title></head><script>x()</script><body><p>The boats are back.</p></body></html>',
    ],
    ['words after its body', '<html><head><title>Boats</title></head><body></body><p>The boats are back.</p></html>'],
  ])('reads a page with %s as browsers do', (_, html) => {
    expect(readArticle(html)).toMatchObject({ title: 'Boats', text: expect.stringMatching(/The boats are back\.$/) });
  });

  it('reads a fragment as paragraphs: blocks and doubled line breaks part them', () => {
    expect(readFragment('<p>One &amp; <b>two</b></p>three<br>four<br><br>five<script>x()</script>')).toBe(
      'One & two\n\nthree\nfour\n\nfive',
    );
    expect(readFragment('5 < 6')).toBe('5 < 6');
  });
});
