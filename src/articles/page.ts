import { DOMParser } from 'linkedom';
import type { PageProblem } from './article.ts';

/**
 * A page's HTML as a document; `{ problem }` where it is larger, fuller or deeper than articles are. The bounds are checked
 * on the characters, before any tree is built of them.
 */
export function openPage(html: string): { document: PageDocument } | PageProblem {
  if (html.length > MOST_CHARACTERS)
    return { code: 'TOO_LARGE', problem: `the page is larger than ${MOST_CHARACTERS} characters` };
  const { elementCount, depth } = measure(html);
  if (elementCount > MOST_ELEMENTS)
    return { code: 'TOO_MANY_ELEMENTS', problem: `the page has more than ${MOST_ELEMENTS} elements` };
  if (depth > DEEPEST) return { code: 'TOO_DEEP', problem: `the page's elements are nested deeper than ${DEEPEST}` };
  // Megabytes of white space cost the parsers seconds, and say nothing.
  const written = html.replace(/\s{2,}/g, (space) => (space.length > 100 ? '\n' : space));
  const isWhole = /<(?:html|body)[\s>]/i.test(written);
  const whole = isWhole ? written : `<!doctype html><html>${written}</html>`;
  try {
    const document = new DOMParser().parseFromString(whole, 'text/html') as unknown as ParsedDocument;
    putInOrder(document);
    return { document };
  } catch (problem) {
    return { code: 'UNREADABLE', problem: `the page cannot be parsed: ${String(problem)}` };
  }
}

/** HTML lets the tags of head and body be left out, and things stand between them. Browsers put it in order, the parser does not. */
function putInOrder(document: ParsedDocument): void {
  const root = document.documentElement;
  if (root === null) return;
  const children = [...root.childNodes];
  const names = children.filter(({ nodeType }) => nodeType === ELEMENT).map(({ nodeName }) => nodeName);
  if (names.join() === 'HEAD,BODY' || names.includes('FRAMESET')) return;
  const head = document.createElement('head');
  const body = document.createElement('body');
  const content = children.flatMap((child) =>
    /^(?:HEAD|BODY)$/.test(child.nodeName) ? [...child.childNodes] : [child],
  );
  const isInHead = ({ nodeType, nodeName, textContent }: PageNode) =>
    nodeType === ELEMENT ? IN_HEAD.has(nodeName) : nodeType !== TEXT || textContent!.trim() === '';
  const first = content.findIndex((node) => !isInHead(node));
  for (const [index, node] of content.entries()) (first === -1 || index < first ? head : body).appendChild(node);
  for (const child of [...root.childNodes]) root.removeChild(child);
  root.appendChild(head);
  root.appendChild(body);
}

const ELEMENT = 1;
const TEXT = 3;

const IN_HEAD = new Set('HEAD TITLE META LINK BASE STYLE SCRIPT NOSCRIPT TEMPLATE'.split(' '));

const MOST_CHARACTERS = 4 * 1024 * 1024;
const MOST_ELEMENTS = 50_000;
const DEEPEST = 400;

/**
 * Counts start tags, and how deep they stand, in one walk over the characters. Where it and the parser might disagree it
 * counts more: a tag closes itself, and a script hides its words, only where the parser sees it so for certain.
 */
function measure(html: string): { elementCount: number; depth: number } {
  const tag = /<(?:!--|(\/?)([a-z][a-z0-9-]{0,20}))/gi;
  const foreign = { svg: 0, math: 0, holdsHtml: false };
  let elementCount = 0;
  let open = 0;
  let depth = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const name = found[2]?.toLowerCase() ?? '!--';
    const isEnd = found[1] === '/';
    if (!isEnd) elementCount += 1;
    if (name === 'svg' || name === 'math') foreign[name] = Math.max(0, foreign[name] + (isEnd ? -1 : 1));
    const isForeign = foreign.svg + foreign.math > 0;
    foreign.holdsHtml = isForeign && (foreign.holdsHtml || INTEGRATION.has(name));
    if (RAW_ENDS.has(name) && !isEnd && !isForeign) {
      tag.lastIndex = endOfRaw(html, name, tag.lastIndex);
    } else if (!UNNESTED.has(name) && !(isForeign && !foreign.holdsHtml && closesItself(html, tag.lastIndex))) {
      open = isEnd ? Math.max(0, open - 1) : open + 1;
      depth = Math.max(depth, open);
    }
  }
  return { elementCount, depth };
}

/** What ends the elements and comments whose content is no markup. */
const RAW_ENDS = new Map([
  ['!--', '-->'],
  ['script', '</script'],
  ['style', '</style'],
]);

/** Past the content that is no markup; the end of the page where nothing ends it, as for the parser. */
function endOfRaw(html: string, name: string, from: number): number {
  // `<!-->` is a whole comment already.
  const start = name === '!--' ? from - 2 : from;
  const end = new RegExp(RAW_ENDS.get(name)!, 'gi');
  end.lastIndex = start;
  return end.test(html) ? end.lastIndex : html.length;
}

function closesItself(html: string, from: number): boolean {
  const next = html.slice(from, from + 5_000).search(/[<>]/);
  return next > 0 && html[from + next] === '>' && html[from + next - 1] === '/';
}

/** Inside of SVG and MathML, elements that hold HTML again. */
const INTEGRATION = new Set('foreignobject desc title mi mo mn ms mtext annotation-xml'.split(' '));

/** Elements without content, and those whose end tag is mostly left out because the next one ends them. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup'.split(
    ' ',
  ),
);

interface ParsedDocument extends Omit<PageDocument, 'documentElement'> {
  documentElement: (PageElement & ParsedElement) | null;
  createElement(name: string): ParsedElement;
}

interface ParsedElement extends PageNode {
  appendChild(child: PageNode): void;
  removeChild(child: PageNode): void;
}

/** What is used of a document. The standard library of this project has no browser types. */
export interface PageDocument {
  documentElement: PageElement | null;
  body: PageElement | null;
  head: PageElement | null;
  title: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  remove(): void;
}

export interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
}
