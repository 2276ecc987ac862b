import { describe, expect, it } from 'vitest';
import { withPreview } from '../../src/server/pages/preview.ts';

const HTML = '<html lang="en"><head><title>Qawl</title></head><body></body></html>';

describe('the preview of a page', () => {
  it('stands in the head of its HTML, in its language and direction', () => {
    const html = withPreview(HTML, { title: 'قالت الوزيرة', description: 'عن مالي', language: 'ar', kind: 'article' });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<title>قالت الوزيرة · Qawl</title>');
    expect(html).toContain('<meta name="description" content="عن مالي">');
    expect(html).toContain('<meta property="og:type" content="article">');
  });

  it('is text, whatever it holds', () => {
    const title = `</title><script>alert(1)</script>"' $& $1`;
    const html = withPreview(HTML, { title, description: title, language: 'en"><b' });
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('"><b');
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html).toContain('$&#38; $1');
  });

  it('has nothing in it that reorders or hides what stands beside it', () => {
    const title = 'Anna \u202enimda\u202c\u200b Whit\u0000field\u2067';
    expect(withPreview(HTML, { title, description: '', language: 'en' })).toContain('<title>Anna nimda Whit field ');
  });
});
