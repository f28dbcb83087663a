import { Converter } from 'opencc-js/cn2t';

/** Gives simplified Chinese in traditional characters; everything else comes back as it was. */
export type Traditional = (text: string) => string;

/**
 * Where the dictionary of OpenCC picks the wrong character for the language of this field. Each line is what stands
 * in a text and what it becomes; a line whose two sides are alike keeps the characters from being touched.
 */
export const exceptions: readonly (readonly [simplified: string, traditional: string])[] = [
  // Counters where people are served, not pieces of furniture (檯).
  ['服务台', '服務臺'],
  ['咨询台', '諮詢臺'],
  ['前台', '前臺'],
  ['窗口', '窗口'],
  // A file of what was done, not a bill of debts.
  ['台账', '臺賬'],
  // "Only" and "just", never 隻 or 纔.
  ['只要', '只要'],
  ['干活', '幹活'],
  ['征迁', '徵遷'],
  // The county-level banner's league town is a place, and so is 后旗: the rear banner.
  ['后旗', '後旗'],
  ['苏木', '蘇木'],
  ['嘎查', '嘎查'],
  // Reviewed and signed papers: OpenCC takes 签 alone for a bamboo slip.
  ['签收', '簽收'],
  ['回执', '回執'],
  ['克制', '克制'],
  ['周围', '周圍'],
];

/**
 * Character forms of the Taiwan standard without its vocabulary: 网络 stays a 網絡, since names of organisations and
 * services must be recognised. Costs about 0.2 s to make, holds no state. Applied to its own result it changes nothing.
 */
export function createTraditional(): Traditional {
  // The package's types lead nowhere under Node's own resolution.
  const convert = Converter({ from: 'cn', to: 'tw' }) as Traditional;
  const fixed = new Map(exceptions.flatMap(([from, to]) => [[from, to] as const, [to, to] as const]));
  const whole = [...fixed.keys()].sort((a, b) => b.length - a.length).join('|');
  // What stands between isolates is a person's own writing (`asWritten` in base/words.ts).
  const pattern = new RegExp(`\\u2068[^\\u2068\\u2069]*\\u2069|${whole}`, 'g');
  return (text) => {
    if (!/\p{Script=Han}/u.test(text)) return text;
    let from = 0;
    let result = '';
    for (const match of text.matchAll(pattern)) {
      result += convert(text.slice(from, match.index)) + (fixed.get(match[0]) ?? match[0]);
      from = match.index + match[0].length;
    }
    return result + convert(text.slice(from));
  };
}
