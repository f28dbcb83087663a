import { words } from '../../base/words.ts';

/** What is written into cells; forms of upper offices are Chinese. */
export const factsWords = words({
  male: { zh: '男', en: 'male' },
  female: { zh: '女', en: 'female' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  and: { zh: '、', en: ', ' },
  line: { zh: '；', en: '; ' },
  unknown: { zh: '未收集', en: 'not collected' },
  noHelp: { zh: '本期台账无记录', en: 'nothing on the ledger in this time' },
});
