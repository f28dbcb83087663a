import { words } from '../../base/words.ts';

export const missingWords = words({
  /** Papers that everybody has. */
  usual: { zh: '^(本人)?(身份证|社保卡|医保卡|户口本|户口簿|银行卡)', en: '^identity card' },
  missing: { zh: '还缺：{documents}', en: 'Still missing: {documents}' },
  against: { zh: '但：{reasons}', en: 'But: {reasons}' },
  unknown: { zh: '不清楚：{reasons}', en: 'Not known: {reasons}' },
  comma: { zh: '、', en: ', ' },
});
