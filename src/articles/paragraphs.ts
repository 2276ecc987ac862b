import { foldSpace } from '../text/space.ts';
import type { PageNode } from './page.ts';

/** The words below a node as plain text: one paragraph a block element, a blank line between paragraphs, no markup. */
export function paragraphsOf(root: PageNode): string {
  const paragraphs: string[] = [];
  let lines: string[] = [''];
  const endParagraph = () => {
    const paragraph = lines
      .map(foldSpace)
      .filter((line) => line !== '')
      .join('\n');
    if (paragraph !== '') paragraphs.push(paragraph);
    lines = [''];
  };
  const endLine = () => {
    // Two <br> in a row are how many sites write a paragraph.
    if (lines.length > 1 && foldSpace(lines.at(-1)!) === '') endParagraph();
    else lines.push('');
  };
  const walk = (node: PageNode) => {
    if (node.nodeType === TEXT) {
      lines[lines.length - 1] += node.textContent ?? '';
    } else if (node.nodeType === ELEMENT || node.nodeType === FRAGMENT) {
      const name = node.nodeName.toLowerCase();
      if (UNREAD.has(name)) return;
      if (name === 'br') return endLine();
      const isBlock = BLOCKS.has(name);
      if (isBlock) endParagraph();
      for (const child of node.childNodes) walk(child);
      if (isBlock) endParagraph();
      else if (name === 'td' || name === 'th') lines[lines.length - 1] += ' ';
    }
  };
  walk(root);
  endParagraph();
  return paragraphs.join('\n\n');
}

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

const UNREAD = new Set(
  'script style noscript template svg math iframe object video audio canvas form button select textarea input figcaption head title'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
