import { words } from '../../base/words.ts';

export const employersWords = words({
  badUscc: {
    zh: '统一社会信用代码是 18 位数字和大写字母，没有 I、O、S、V、Z。请对着执照再看一遍。',
    en: 'A unified social credit code has 18 digits and capitals, without I, O, S, V, Z. Compare it with the licence.',
  },
  listSummary: {
    zh: '按名称或拼音找用人单位，最多二十个。',
    en: 'Employers by name or pinyin, twenty at most.',
  },
});
