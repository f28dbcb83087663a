const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const large: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const numeral = '[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]';
/** What is counted; without it a numeral is mostly part of a word (一般, 万一, 三轮车, 十字路口). */
const units =
  '(?:个多?月|多?个|年级|[年月日号岁天周块元毛角名位户口人只条亩吨斤次遍回层楼栋号路级分]|小时|分钟|星期|礼拜|公里|万|亿|多[块元年天岁])';
const counted = new RegExp(
  `百分之(${numeral}{1,6})|(${numeral}{1,12})(?:点(${numeral}{1,4}))?(?=${units})`,
  'gu',
);

/** Digits one by one, as in years and numbers of doors: 二〇二六. */
function spelled(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = digits[character];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The value of a Chinese numeral of whole numbers (三百二十, 一万二, 二〇二六, 两千零五), or undefined for what is none.
 * 一万二 is 12,000 and 三百五 350, as people say it.
 */
export function readNumeral(text: string): number | undefined {
  const plain = spelled(text);
  if (plain !== undefined) return Array.from(text).length > 0 ? plain : undefined;
  let whole = 0;
  let part = 0;
  let digit: number | undefined;
  let last = 0;
  let zero = false;
  for (const character of text) {
    const value = digits[character];
    const step = tens[character];
    const big = large[character];
    if (value !== undefined) {
      // 二三十 is about so many, no number.
      if (digit !== undefined && !zero) return undefined;
      zero = value === 0;
      digit = value;
    } else if (step !== undefined) {
      part += (digit ?? 1) * step;
      [digit, last, zero] = [undefined, step, false];
    } else if (big !== undefined) {
      if (part === 0 && digit === undefined) return undefined;
      const section = part + (digit ?? 0);
      whole = big > 10_000 ? (whole + section) * big : whole + section * big;
      [part, digit, last, zero] = [0, undefined, big, false];
    } else return undefined;
  }
  if (digit !== undefined) part += zero || last < 100 || text.includes('零') ? digit : (digit * last) / 10;
  return whole + part;
}

/**
 * The text with counted Chinese numerals in digits: 三个月 → 3个月, 二〇二六年 → 2026年, 百分之五 → 5%. What is no count stays
 * (万一, 一般). For comparing texts, not for quoting: offsets move. Texts are expected as `normalise` leaves them.
 */
export function withDigits(text: string): string {
  return text.replace(counted, (all: string, share?: string, whole?: string, rest?: string) => {
    const told = readNumeral(whole ?? share ?? '');
    if (told === undefined) return all;
    const after = rest === undefined ? '' : `.${String(spelled(rest) ?? '')}`;
    return share === undefined ? `${String(told)}${after}` : `${String(told)}%`;
  });
}
