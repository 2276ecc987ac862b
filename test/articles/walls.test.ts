import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read.ts';

const SENTENCE = 'The harbour council met on Tuesday and spoke about the new quay. ';

describe('what stands in front of an article', () => {
  it.each([
    ['says that it is not free', page({ data: { isAccessibleForFree: 'False' }, sentences: 6 })],
    [
      'is locked by its meta elements',
      page({ head: '<meta property="article:content_tier" content="locked">', sentences: 6 }),
    ],
    ['has a box in place of its text', page({ sentences: 6, after: '<div class="paywall">Become a member</div>' })],
    [
      'ends in English as such pages do',
      page({ sentences: 20, after: '<p>Subscribe to continue reading this story.</p>' }),
    ],
    [
      'ends in French as such pages do',
      page({
        sentences: 20,
        after: '<p>Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.</p>',
      }),
    ],
    [
      'ends in Arabic as such pages do',
      page({ sentences: 20, after: '<p>هذا المحتوى للمشتركين فقط، اشترك الآن لمتابعة القراءة.</p>' }),
    ],
  ])('is a paywall where the page %s', (_, html) => {
    expect(readArticle(html)).toMatchObject({ wall: 'PAYWALL' });
  });

  it.each([
    [
      'says that it is free',
      page({ data: { isAccessibleForFree: true }, sentences: 6, after: '<div class="paywall">Join</div>' }),
    ],
    ['is not free but there as a whole', page({ data: { isAccessibleForFree: false }, sentences: 60 })],
    ['has as many words as it says', page({ data: { isAccessibleForFree: false, wordCount: 66 }, sentences: 6 })],
    [
      'has its box ready and hidden',
      page({ sentences: 6, after: '<div class="paywall" style="display: none">Become a member</div>' }),
    ],
    [
      'names its column after the paywall',
      page({
        sentences: 0,
        after: `<div class="paywall-body"><p>${SENTENCE.repeat(7)}</p><p>${SENTENCE.repeat(7)}</p></div>`,
      }),
    ],
    [
      'is about cookies',
      page({ data: {}, sentences: 6, after: '<p>“We use no cookies,” the mayor said. “Accept all? Reject all?”</p>' }),
    ],
    ['says nothing of the kind', page({ sentences: 6 })],
  ])('is nothing where the page %s', (_, html) => {
    expect(readArticle(html)).toMatchObject({ wall: null, text: expect.stringContaining('spoke about the new quay') });
  });

  it('is a question about cookies where that is all there is, in any language', () => {
    for (const words of [
      'We value your privacy. We and our 812 partners use cookies to store information. <button>Accept all</button>',
      'Le respect de votre vie privée. Nous utilisons des cookies. Tout accepter. Continuer sans accepter.',
      'نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك. قبول الكل. إدارة الخيارات',
    ])
      expect(readArticle(`<html><body><div role="dialog"><p>${words}</p></div></body></html>`)).toMatchObject({
        wall: 'COOKIE_WALL',
      });
    expect(readArticle(page({ sentences: 60 }), { url: 'https://consent.news.example/collect?to=1' })).toMatchObject({
      wall: 'COOKIE_WALL',
    });
  });

  it('is a check for robots', () => {
    const check =
      '<html><head><title>Just a moment</title></head><body><p>Enable JavaScript and cookies to continue</p></body></html>';
    expect(readArticle(check)).toMatchObject({ wall: 'ROBOT_CHECK' });
  });
});

function page({ head = '', data, sentences, after = '' }: Parts): string {
  const script =
    data === undefined
      ? ''
      : `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
  const paragraphs = Array.from({ length: Math.ceil(sentences / 3) }, () => `<p>${SENTENCE.repeat(3)}</p>`).join('');
  return `<html lang="en"><head><title>Quay</title>${head}${script}</head><body><article><h1>Quay</h1>${paragraphs}${after}</article></body></html>`;
}

interface Parts {
  head?: string;
  data?: Record<string, unknown>;
  sentences: number;
  after?: string;
}
