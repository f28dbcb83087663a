import { words } from '../../base/words.ts';

export const employersWords = words({
  listSummary: {
    zh: '按名称或拼音找用人单位，最多二十个。',
    en: 'Employers by name or pinyin, twenty at most.',
  },
});
