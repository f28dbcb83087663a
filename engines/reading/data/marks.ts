import type { HeadingStyle } from '../interface.ts';

/** Single marks that the rules look for. */
export const mark = {
  comma: '、',
  quote: '“',
  title: '《',
  colon: '：',
  nth: '第',
  andSo: '等',
  many: '余多来',
  words: '词',
  yes: '是',
  shall: '要',
  upper: '上',
  lower: '下',
  one: '一',
} as const;

const numeral = '[一二三四五六七八九十]{1,3}';

/** How a heading begins its line. */
export const lineMarks: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['chapter', new RegExp(`^(${numeral})、(?!${numeral}、)`, 'u')],
  ['section', new RegExp(`^（(${numeral})）`, 'u')],
  ['ordinal', new RegExp(`^第(${numeral})[，、：]`, 'u')],
  ['number', /^(\d{1,2})[.．、](?!\d)/u],
  ['bracketed', /^（(\d{1,2})）/u],
];

/** 一是, 二要: points within a paragraph. */
export const pointMark = new RegExp(
  `(?<=^|[。；：，！\\n\\s])(${numeral})([是要])(?=[\\p{Script=Han}“])`,
  'gu',
);

/** Where a body that acts may begin in a sentence, and what may not follow it. */
export const bodyBegins = '(?<=^|[，。；：、！\\s“]|其中|今年|去年|季度|半年|要求|是|各级|请|由|以来)';
export const ownName = '(?!其中)[\\p{Script=Han}]{2,4}[市县旗区]';
export const noBodyAfter = '(?![会长主席委部办书]|工作者)';

/** 各位代表、同志们： what may follow the first of those addressed. */
export const addressedToo = '(?:[，、][^，。：\\n]{1,10}){0,3}[：:！]';
export const addressedEnd = '.{0,24}[：:！]$';
