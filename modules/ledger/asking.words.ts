import { words } from '../../base/words.ts';

export const askingWords = words({
  backwards: {
    zh: '开始的月份在结束的月份之后。把两个月份换过来再查。',
    en: 'The first month is after the last. Exchange them and ask again.',
  },
  figureSummary: {
    zh: '台账里的一个数：任何地区、单位和月份，可看任何时点。',
    en: 'A figure of the ledger: any area, organisation and months, as of any instant.',
  },
  entriesSummary: {
    zh: '一个数是由哪些记录组成的；谁打开过会留下记录。',
    en: 'The entries a figure is made of; who opened it is on record.',
  },
});
