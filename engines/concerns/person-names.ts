import { dict } from '@node-rs/jieba/dict.js';
import type { Segmenter } from '../text/segmenter.ts';
import { isFunctionCharacter } from '../text/stop-words.ts';
import { surnames } from './data/surnames.ts';

const titles =
  /(?:先生|女士|小姐|老师|师傅|局长|书记|主任|院长|校长|所长|经理|老板|同志|大爷|大妈|阿姨|大哥|大姐|科长|队长|医生|大夫|律师|法官|警官|支书|村长|县长|市长|区长|镇长|乡长|站长|处长|会计|教授|护士)$/u;
const telling = /我叫|名叫|叫做|本人|姓名|身份证|电话|手机|微信|联系人|某某|[一-鿿]某|×|\*/u;
const unknown = 0.8;
/** What the dictionary takes for a name and writing holds more often is another word as well: 养老金, 明白. */
const seldom = 40;

/** Tells whether a stretch of normal text may hold somebody's name or how to reach them. */
export type NameReader = (text: string, places: readonly string[]) => boolean;

/** The dictionary's own names: 王志强 is a word to it as 白菜 is. */
function namesOfDictionary(): Set<string> {
  const found = new Set<string>();
  const lines = Buffer.from(dict).toString('utf8');
  for (const [, word = '', often] of lines.matchAll(/^(\S{2,4}) (\d+) nr[a-z]*$/gmu)) {
    if (Number(often) <= seldom) found.add(word);
  }
  return found;
}

/**
 * Suspects rather too often than not: what it refuses is not quoted, and nothing is lost but one phrase among many. Names
 * of places are taken out first. Reads jieba's dictionary from its package (about 0.1 s), so make one per process.
 */
export function createNameReader(segmenter: Segmenter): NameReader {
  const known = namesOfDictionary();
  return (text, places) => {
    let rest = text;
    for (const place of places.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(place, '\n');
    if (telling.test(rest)) return true;
    const words = segmenter.cut(rest);
    return words.some((word, at) => {
      const first = Array.from(word)[0] ?? '';
      if (titles.test(word)) {
        const who = word.replace(titles, '') || (words[at - 1] ?? '');
        return surnames.has(Array.from(who)[0] ?? '');
      }
      if (known.has(word)) return true;
      if (!surnames.has(first)) return false;
      if (word.length === 1) return mayBeGiven(words[at + 1] ?? '', segmenter, known);
      return word.length <= 3 && segmenter.telling(word) === unknown;
    });
  };
}

function mayBeGiven(word: string, segmenter: Segmenter, known: ReadonlySet<string>): boolean {
  if (!/^\p{Script=Han}{1,2}$/u.test(word)) return false;
  if (word.length === 1) return !isFunctionCharacter(word);
  return word[0] === word[1] || known.has(word) || segmenter.telling(word) === unknown;
}
