import { normalise } from '../text/normalise.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { simplifiedUnits } from '../text/simplified-units.ts';
import { joints } from './data/joints.ts';
import type { NameReader } from './person-names.ts';
import { readPlaceNames } from './place-names.ts';
import type { MessageReader, Reading } from './reading.ts';

/** Characters of a title. */
export const shortest = 6;
export const longest = 24;

const asked =
  /^(?:关于|对于|针对|对|就|请问|请教|请求|请|恳请|恳求|跪求|求助|求|希望|建议|呼吁|强烈要求|强烈|反映|反应|投诉|举报|咨询|再次|再|领导|书记|市长|尊敬的|您好|你好|有关|一下|下|我们|我想|想|实名|紧急|在|是(?!否|不)|又|也|且|而|但|并|因为|由于|您|敢问|为什么|为何|想了解|了解|请帮|帮|谁来|政府|部门|给予|予以)+(?=.{4})/u;
const left =
  /有关$|(?:等)?(?:的)?(?:一些|若干|相关|几个)?(?:问题|情况|现象|事情|事宜|行为|咨询|投诉|建议|请求|反映|求助|诉求|疑问)$|(?:该)?(?:怎么办|如何解决|何时解决|谁来管|有没有人管|请处理|求解决|请解决|能否解决|什么时候解决)$|[的了呢吗吧啊呀]$/u;
const ends = /[\n,，。.!！?？;；:：、…~～"“”'‘’()（）【】[\]《》<>|/\\]+/u;
/** Numbers tell a house or a person; a mask and the number of a line of bus or train do not. */
const numbers =
  /(?<![A-Za-z])\d+(?!\d*(?:号线|路(?:公交|车)))|[零一二三四五六七八九十百]{2,}|[一二两三四五六七八九十几][百千万]|[栋幢]|单元/u;
const masks = /[A-Za-z]\d{0,2}(?=[省市区县州旗镇乡])/gu;

export interface TitleInput {
  /** The members, most central first. */
  readonly readings: readonly Reading[];
  /** What a feature weighs in the middle of the group. */
  readonly weightOf: (feature: string) => number;
  /** In how many members a feature stands. */
  readonly heldBy: (feature: string) => number;
  readonly place: string | null;
  /** The place as it is shown; where none is known, what most of them call it. */
  readonly handle: string | null;
  readonly words: readonly string[];
}

/** Words of which a title holds some. */
const telling = 5;
/** Members whose phrases may become the title. */
const heard = 16;

/**
 * A phrase out of the members' own words that says what they have in common: nothing in it that only one of them says,
 * no number, nobody's name. Where none fits, the place and the words that tie them.
 */
export function titleOf(
  input: TitleInput,
  reader: MessageReader,
  segmenter: Segmenter,
  mayNameSomebody: NameReader,
): string {
  let best = '';
  let bestScore = 0;
  for (const [phrase, first] of phrases(input.readings.slice(0, heard))) {
    const score = first * scoreOf(phrase, input, reader, segmenter, mayNameSomebody);
    if (score > bestScore || (score === bestScore && score > 0 && phrase < best)) {
      best = phrase;
      bestScore = score;
    }
  }
  return best === '' ? composed(input) : best;
}

/** What is said later than at the beginning more seldom says what it is about. */
const later = 0.75;

/** Phrases of these messages, and what it is worth where they stand. */
function phrases(readings: readonly Reading[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { message } of readings) {
    const title = message.title?.trim() ?? '';
    const said = (title === '' ? (message.text ?? '') : title).slice(0, 240);
    const clauses = said.normalize('NFKC').split(ends);
    clauses.forEach((clause, at) => {
      const next = clauses[at + 1];
      for (const words of next === undefined ? [clause] : [clause, `${clause}${joints.clause}${next}`]) {
        const plain = trimmed(words);
        const size = Array.from(plain).length;
        if (size < shortest || size > longest) continue;
        found.set(plain, Math.max(found.get(plain) ?? 0, at === 0 ? 1 : later));
      }
    });
  }
  return found;
}

function trimmed(words: string): string {
  let plain = words.replaceAll(/\s+/gu, ' ').trim();
  for (let turn = 0; turn < 3; turn++)
    plain = plain
      .replace(asked, '')
      .replace(left, '')
      .replace(/^[，\s]+|[，\s]+$/gu, '');
  return plain;
}

function scoreOf(
  phrase: string,
  input: TitleInput,
  reader: MessageReader,
  segmenter: Segmenter,
  mayNameSomebody: NameReader,
): number {
  if (numbers.test(phrase.replaceAll(masks, ''))) return 0;
  const normal = simplifiedUnits(normalise(phrase));
  const { named } = readPlaceNames(normal, segmenter);
  const own = input.place;
  // A place that the others do not name would tell where one of them lives.
  if (named.some((name) => own === null || !(own.includes(name) || name.includes(own)))) return 0;
  const places = own === null ? named : [...named, own];
  if (mayNameSomebody(normal, places)) return 0;
  // Whoever says it of themselves says it for nobody else.
  if (/我|本人|俺|咱/u.test(normal)) return 0;
  let weight = 0;
  let only = 0;
  let all = 0;
  for (const [feature] of reader.features(normal)) {
    if (own?.includes(feature)) continue;
    all += 1;
    if (input.heldBy(feature) < Math.min(2, input.readings.length)) only += 1;
    else weight += input.weightOf(feature);
  }
  if (all === 0 || only / all > 0.34) return 0;
  // What ties them must be in it: where no place does, two of the words that do most.
  const tied = input.words.slice(0, telling).filter((word) => normal.includes(word)).length;
  if (tied < Math.min(own === null || !normal.includes(own) ? 2 : 1, input.words.length)) return 0;
  const size = Array.from(phrase).length;
  const readable = size >= 8 && size <= 20 ? 1 : 0.85;
  const placed = own === null || normal.includes(own) ? 1 : 0.5;
  return (weight / Math.sqrt(all + 2)) * readable * placed * (1 - only / all);
}

function composed({ handle: name, words }: TitleInput): string {
  const rest = words.filter((word) => !name?.includes(word));
  let title = name ?? rest.shift() ?? '';
  let joint = name === null ? joints.list : joints.about;
  while (rest.length > 0 && Array.from(title).length < shortest + 6) {
    const next = `${title}${joint}${rest.shift() ?? ''}`;
    if (Array.from(next).length > longest) break;
    title = next;
    joint = joints.list;
  }
  const whole = Array.from(title).slice(0, longest).join('');
  return Array.from(whole).length < shortest ? `${joints.before}${whole}${joints.after}` : whole;
}
