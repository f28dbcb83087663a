import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const unread = new Set(
  'script style noscript template iframe object svg canvas form button select input textarea nav footer aside head'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article blockquote center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul br body'.split(
    ' ',
  ),
);
/** What pages call that which is not the text. */
const aside =
  /(?:^|[-_\s])(?:nav|menu|foot|header|side|comment|share|related|recommend|hot|ad|ads|breadcrumb|crumb|copyright|pager|toolbar|login|search)(?:$|[-_\s\d])/iu;

/** A block and what lies directly in it: how much is text, how much of that leads elsewhere. */
interface Block {
  readonly element: Element;
  readonly parent: Block | null;
  text: number;
  linked: number;
  marks: number;
  score: number;
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

function isLeftOut(element: Element): boolean {
  if (unread.has(element.tagName)) return true;
  return element.attrs.some(
    ({ name, value }) =>
      ((name === 'class' || name === 'id') && aside.test(value) && element.tagName !== 'body') ||
      name === 'hidden' ||
      (name === 'style' && /display\s*:\s*none/iu.test(value)),
  );
}

interface Step {
  readonly node: Node;
  readonly block: Block;
  readonly isLinked: boolean;
}

/** Walks without recursion: a page may be nested as deep as it likes. */
function blocksOf(root: Element): Block[] {
  const top: Block = { element: root, parent: null, text: 0, linked: 0, marks: 0, score: 0 };
  const found = [top];
  const stack: Step[] = [{ node: root, block: top, isLinked: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, block, isLinked } = step;
    if (isText(node)) {
      const size = node.value.replaceAll(/\s+/gu, '').length;
      block.text += size;
      if (isLinked) block.linked += size;
      block.marks += node.value.match(/[，。；：！？,.]/gu)?.length ?? 0;
    }
    if (!isElement(node) || (node !== root && isLeftOut(node))) continue;
    let inner = block;
    if (node !== root && blocks.has(node.tagName) && node.tagName !== 'br') {
      inner = { element: node, parent: block, text: 0, linked: 0, marks: 0, score: 0 };
      found.push(inner);
    }
    const linked = isLinked || node.tagName === 'a';
    for (const child of node.childNodes) stack.push({ node: child, block: inner, isLinked: linked });
  }
  return found;
}

/** The element under which most of the running text lies: a block gives to its parent, less to the one above. */
function mainOf(all: readonly Block[]): Element | undefined {
  for (const block of all) {
    if (block.text < 15) continue;
    const own = (block.text + 20 * block.marks) * (1 - block.linked / block.text);
    block.score += own * 0.6;
    if (block.parent) block.parent.score += own;
    if (block.parent?.parent) block.parent.parent.score += own * 0.5;
  }
  return all.reduce<Block | undefined>(
    (best, one) => (one.score > (best?.score ?? 0) ? one : best),
    undefined,
  )?.element;
}

/** Text by blocks, one a line; the cells of a row are parted by blanks. Lists of links are left out. */
function textOf(root: Element): string {
  const out: string[] = [];
  const ends = Symbol('end');
  const stack: (Node | typeof ends)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === ends) out.push('\n');
    else if (isText(node)) out.push(node.value.replaceAll(/[\s\u00a0]+/gu, ' '));
    else if (isElement(node) && (node === root || !isLeftOut(node))) {
      const isCell = node.tagName === 'td' || node.tagName === 'th';
      if (blocks.has(node.tagName)) out.push(isCell ? ' ' : '\n');
      if (blocks.has(node.tagName) && !isCell) stack.push(ends);
      for (const child of node.childNodes.toReversed()) stack.push(child);
    }
  }
  return out
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A heading of the page that stands outside its text, as a title mostly does. */
function titleOf(all: readonly Block[], text: string): string {
  const first = all.find(({ element }) => element.tagName === 'h1');
  const title = first ? textOf(first.element).replaceAll('\n', ' ') : '';
  return title === '' || title.length > 100 || text.slice(0, 400).includes(title) ? '' : `${title}\n`;
}

/** The main text of a page, what lies around it left out; empty where the page holds no text. */
export function htmlText(html: string): string {
  const document = parse(html);
  const root = document.childNodes.find(
    (node): node is Element => isElement(node) && node.tagName === 'html',
  );
  const body = root?.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'body');
  if (!body) return '';
  const all = blocksOf(body);
  const main = mainOf(all);
  const text = textOf(main ?? body);
  return titleOf(all, text) + text;
}

/** Whether a text is a page: tags of one at its beginning, or many of them. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 2000);
  return (
    /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/iu.test(head) ||
    (head.match(/<\/(?:p|div|span|td|a)>/giu)?.length ?? 0) >= 2
  );
}
