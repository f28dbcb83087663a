import { words } from '../../base/words.ts';

export const lintWords = words({
  notText: {
    zh: '{file} 不是文字：请每行写一个指标，存为 UTF-8。',
    en: '{file} is not a text: write one indicator a line, in UTF-8.',
  },
});
