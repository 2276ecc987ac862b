/** The HTML with what a page is about in its head: for whoever shows a link to it, and for readers without scripts. */
export function withPreview(html: string, { title, description, language, kind = 'website' }: Preview): string {
  const tags = [
    `<title>${escaped(title)} · Qawl</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<meta property="og:type" content="${kind}">`,
    `<meta property="og:site_name" content="Qawl">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    `<meta property="og:locale" content="${escaped(language)}">`,
    `<meta name="twitter:card" content="summary">`,
  ];
  // Given by functions: a text with `$&` in it means nothing to `replace` then.
  return html
    .replace(/<title>.*?<\/title>/s, () => tags.join('\n    '))
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escaped(language)}" dir="${directionOf(language)}"`);
}

/** Without what nobody sees and what would turn the direction of the words around it in somebody's list of links. */
function escaped(text: string): string {
  return text
    .replace(BREAK, ' ')
    .replace(UNSEEN, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const BREAK = /[\p{Cc}\u2028\u2029]+/gu;
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const directionOf = (language: string): 'rtl' | 'ltr' => (/^(?:ar|fa|ur|he|ps)(?:-|$)/.test(language) ? 'rtl' : 'ltr');

/** What a page is about, in the language of its words. Plain text: it is escaped here. */
export interface Preview {
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** `article` for a page about one text, `profile` for one about somebody. */
  kind?: 'website' | 'article' | 'profile';
}
