import type { Language } from '../../base/words.ts';
import type { Traditional } from '../../engines/text/traditional.ts';
import { chineseRun } from './chinese-run.ts';

const han = /\p{Script=Han}/u;
// In what a person wrote may be isolates of their own.
const isolate = /\u2068((?:[^\u2066-\u2069]|[\u2066-\u2068][^\u2066-\u2069]*\u2069)*)\u2069/gu;
const token = /<[^>]*>|[^<]+/gu;
const isVoid = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$|^<!/u;
/** Attributes that hold a text of ours; what was typed stands in `value` and is nobody's to change. */
const textAttribute = /\b(aria-label|placeholder|title|alt|label|data-copied|content)="([^"]*)"/gu;
/** Elements that can hold no element: their whole text is of one language. */
const plainOnly = new Set(['title', 'option', 'textarea', 'script', 'style']);

interface Open {
  readonly name: string;
  /** Inside what a person wrote. */
  readonly kept: boolean;
  /** Inside an element that says it is Chinese. */
  readonly chinese: boolean;
}

function nameOf(tag: string): string {
  return /^<\/?([\w-]+)/.exec(tag)?.[1] ?? '';
}

function attributesIn(tag: string, traditional: Traditional): string {
  return tag
    .replace(textAttribute, (whole, name: string, text: string) =>
      name === 'content' && !tag.includes('name="description"') ? whole : `${name}="${traditional(text)}"`,
    )
    .replace(/\blang="zh-CN"/u, 'lang="zh-Hant"');
}

function labelled(tag: string): string {
  if (/\slang="/u.test(tag) || !/^<(?:optgroup|option|title)\b/u.test(tag)) return tag;
  return tag.replace(/^<[\w-]+/u, (start) => `${start} lang="zh-CN"`);
}

/**
 * A finished page in its language. What the city wrote (names, titles, stations) is Chinese in the database: on a
 * page in traditional characters it is converted here with all else, on an English page each Chinese run gets
 * `lang="zh-CN"`, so that it is drawn and read aloud right. What a person wrote, marked `translate="no"` or by
 * `asWritten`, is never changed. `html` is what React draws: closed tags, escaped texts and attributes.
 */
export function inLanguage(html: string, language: Language, traditional: Traditional): string {
  if (language === 'zh') return html;
  const open: Open[] = [];
  const out: string[] = [];
  const tokens = html.match(token) ?? [];
  const outer: Open = { name: '', kept: false, chinese: false };

  const ours = (text: string, at: Open): string => {
    if (language === 'zh-Hant') return traditional(text);
    if (at.chinese || plainOnly.has(at.name)) return text;
    return text.replace(chineseRun, (chinese) => `<span lang="zh-CN">${chinese}</span>`);
  };
  const textIn = (text: string, at: Open): string => {
    if (at.kept || at.name === 'script' || at.name === 'style') return text;
    let from = 0;
    let made = '';
    for (const match of text.matchAll(isolate)) {
      const own = match[1] ?? '';
      const tag = han.test(own) ? ' lang="zh-CN"' : '';
      made += ours(text.slice(from, match.index), at);
      made += plainOnly.has(at.name) ? own : `<bdi translate="no"${tag}>${own}</bdi>`;
      from = match.index + match[0].length;
    }
    return made + ours(text.slice(from), at);
  };

  for (const [index, part] of tokens.entries()) {
    const at = open.at(-1) ?? outer;
    if (!part.startsWith('<')) {
      out.push(textIn(part, at));
      continue;
    }
    if (part.startsWith('</')) {
      open.pop();
      out.push(part);
      continue;
    }
    const kept = at.kept || part.includes('translate="no"');
    const tag = tagIn(part, tokens[index + 1] ?? '', kept);
    out.push(tag);
    if (isVoid.test(part)) continue;
    const said = /\slang="([^"]*)"/u.exec(tag)?.[1];
    const chinese = said === undefined ? at.chinese : said.startsWith('zh');
    open.push({ name: nameOf(part), kept, chinese });
  }
  return out.join('');

  function tagIn(tag: string, next: string, kept: boolean): string {
    if (language === 'zh-Hant')
      return kept && !tag.startsWith('<textarea') ? tag : attributesIn(tag, traditional);
    if (language !== 'en') return tag;
    const holds = plainOnly.has(nameOf(tag)) && !next.startsWith('<') && han.test(next);
    return holds || han.test(/\slabel="([^"]*)"/u.exec(tag)?.[1] ?? '') ? labelled(tag) : tag;
  }
}
