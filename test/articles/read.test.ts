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
    expect(readArticle('<div>'.repeat(100_000))).toEqual({ problem: expect.stringContaining('elements') });
    expect(readArticle('<b>'.repeat(1_000))).toEqual({ problem: expect.stringContaining('nested deeper') });
    expect(readArticle('<br>'.repeat(60_000))).toEqual({ problem: expect.stringContaining('elements') });
    expect(readArticle(' '.repeat(5_000_000))).toEqual({ problem: expect.stringContaining('larger') });
  });

  it('takes for depth neither icons, nor markup inside of scripts and comments', () => {
    const icons = `<svg>${'<path d="M0 0"/>'.repeat(600)}</svg>`;
    const script = `<script>${"x = '<div>';".repeat(600)}</script><!-- ${'<div>'.repeat(600)} -->`;
    expect(readArticle(page.replace('<main>', `${icons}${script}<main>`))).toMatchObject({ byline: 'ليلى البحري' });
    expect(readArticle(page.replace('<main>', `${'<div/>'.repeat(600)}<main>`))).toHaveProperty('problem');
    expect(readArticle('<script>'.repeat(40_000))).toMatchObject({ text: '' });
  });

  it('reads a fragment as paragraphs: blocks and doubled line breaks part them', () => {
    expect(readFragment('<p>One &amp; <b>two</b></p>three<br>four<br><br>five<script>x()</script>')).toBe(
      'One & two\n\nthree\nfour\n\nfive',
    );
    expect(readFragment('5 < 6')).toBe('5 < 6');
  });
});
