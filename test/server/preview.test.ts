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
});
