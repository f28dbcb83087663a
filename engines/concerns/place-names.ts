import type { Segmenter } from '../text/segmenter.ts';
import { isEmptyWord, isFunctionCharacter, isKinWord } from '../text/stop-words.ts';
import { beside, joint, kinds, noName, ordinal } from './data/place-words.ts';

/** The places a text names, as its words give them. */
export interface PlaceNames {
  /** Estates, roads, schools, companies, villages: the name with its kind (丽水新城小区). */
  readonly named: readonly string[];
  /** Towns and streets of a city, in which much else lies. */
  readonly towns: readonly string[];
  /** Cities and districts under a mask (a市, a2区), lower case. */
  readonly masked: readonly string[];
}

const kindsByEnd = Map.groupBy(kinds, (kind) => kind.at(-1) ?? '');

function kindOf(word: string): string | undefined {
  return kindsByEnd.get(word.at(-1) ?? '')?.find((kind) => word.endsWith(kind));
}

/** What every district has one of: a name only with its district before it. */
const everywhere =
  /^(?:市|县|区|旗|城|第)?(?:人民|中心|中医|妇幼保健|实验|中心城|第?[一二三四五六七八九十]+|职业|职业技术|技工|职工|住房公积金|公积金|管理|社会保障|社保|政务|文化|火车|汽车|农民|老年|党校|师范|机关|中央|滨河|解放|建设|新华|步行|商业|国有|有限|责任|股份|分)+$/u;
const towns = /(?:街道|镇|乡|苏木)$/u;
/** Kinds of which a word of everyday writing names no one in particular. */
const ofMany = /(?:厂|公司|集团|市场|超市|商场|医院|学院|大学|酒店|饭店|银行)$/u;
/** What the segmenter says of a word that everyday writing does not hold. */
const unknown = 0.8;
const han = /^\p{Script=Han}+$/u;
const masks = /(?<![a-z0-9])[a-z]\d{0,2}[省市区县州旗镇乡]/gu;
const lines = /(?:地铁|轻轨|公交)?(\d{1,3})(号线|路(?=公交|车|司机|改线|班车))/gu;
/** Schools and hospitals by their number, which only their district makes a name. */
const numbered =
  /(?:[a-z]\d{0,2}|\p{Script=Han}{2,3}?)[市县区旗]第?([一二三四五六七八九十]+)(中|小|医院|幼儿园|小学|人民医院)(?:学)?/gu;
const longest = 9;
const most = 12;
/** Below it a word is so common in writing that it rather stands beside a name than in one. */
const commonWord = 0.42;

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Reads the names a normalised text gives to places, in its order. Pure; never throws. */
export function readPlaceNames(text: string, segmenter: Segmenter): PlaceNames {
  const masked = new Set<string>();
  for (const [code] of text.matchAll(masks)) masked.add(code);
  const named = new Set<string>();
  const inTowns = new Set<string>();
  for (const [whole] of text.matchAll(numbered))
    named.add(whole.replace(ordinal.before, '').replace(/中学$/u, ordinal.short));
  for (const [whole] of text.matchAll(lines)) named.add(whole.replace(/^(?:公交|地铁|轻轨)/u, ''));
  let mask = '';
  for (const stretch of text
    .replaceAll(masks, (found) => `\n${found}\n`)
    .split(/[^\p{Script=Han}a-z0-9]+/u)) {
    const before = mask;
    mask = masked.has(stretch) ? stretch : '';
    if (stretch.length < 3 || mask !== '') continue;
    for (const name of namesOf(stretch, segmenter)) {
      if (named.size + inTowns.size >= most) break;
      if (towns.test(name)) inTowns.add(name);
      else if (!isEverywhere(name)) named.add(name);
      else if (before !== '' && stretch.startsWith(name)) named.add(`${before}${name}`);
    }
  }
  return { named: [...named], towns: [...inTowns], masked: [...masked] };
}

function isEverywhere(name: string): boolean {
  const kind = kindOf(name);
  return kind !== undefined && everywhere.test(name.slice(0, -kind.length));
}

function namesOf(stretch: string, segmenter: Segmenter): string[] {
  let at = 0;
  const pieces: Piece[] = joined(segmenter.cut(stretch)).map((text) => {
    const piece = { text, start: at };
    at += text.length;
    return piece;
  });
  const found: string[] = [];
  pieces.forEach((piece, index) => {
    const kind = kindOf(piece.text);
    if (kind === undefined || !han.test(piece.text)) return;
    if (noName.has(piece.text) && !isWholeKind(piece.text)) return;
    const from = startOf(pieces, index, segmenter);
    // 纺织厂 alone is any of its kind.
    if (from === index && ofMany.test(piece.text) && segmenter.telling(piece.text) !== unknown) return;
    const name = pieces
      .slice(from, index + 1)
      .map(({ text }) => text)
      .join('');
    if (name.length - kind.length < 2 || name.length > longest + 3) return;
    found.push(name);
  });
  return found;
}

/** 之城 and 之家 end a name as one. */
function joined(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    if (found.at(-1) === joint.of && joint.ends.includes(word)) found.splice(-1, 1, `${joint.of}${word}`);
    else found.push(word);
  }
  return found;
}

/** 小区, 路: a kind by itself, which needs a name before it. */
function isWholeKind(word: string): boolean {
  return kinds.includes(word);
}

/** Goes back from the kind as long as what stands there may belong to its name. */
function startOf(pieces: readonly Piece[], end: number, segmenter: Segmenter): number {
  let from = end;
  let length = 0;
  while (from > 0) {
    const before = pieces[from - 1]?.text ?? '';
    // 天和家园: a joint between two single characters joins a name.
    const inside = before === joint.and && from === end && pieces[from - 2]?.text.length === 1;
    if (length + before.length > longest - 2) break;
    if (!inside && !belongs(before, from === end, segmenter)) break;
    from -= 1;
    length += before.length;
  }
  return from;
}

function belongs(word: string, next: boolean, segmenter: Segmenter): boolean {
  if (beside.has(word) || (word.length > 1 && noName.has(word))) return false;
  if (word.length === 1) return !isFunctionCharacter(word) || next;
  if (isEmptyWord(word) || isKinWord(word)) return false;
  // 城市管理 stands beside a name; 阳光 right before 花园 belongs to it.
  return segmenter.telling(word) >= (next ? 0.1 : commonWord);
}
