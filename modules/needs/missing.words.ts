import { words } from '../../base/words.ts';

export const missingWords = words({
  /** Papers that everybody has. */
  usual: { zh: '^(本人)?(身份证|社保卡|医保卡|户口本|户口簿|银行卡)', en: '^identity card' },
  missing: { zh: '还缺：{documents}', en: 'Still missing: {documents}' },
  against: { zh: '但：{reasons}', en: 'But: {reasons}' },
  unknown: { zh: '不清楚：{reasons}', en: 'Not known: {reasons}' },
  join: { zh: '要先入会：{kind}', en: 'Join first: {kind}' },
  joinTo: {
    zh: '要先入会：这一项要先加入{kind}。',
    en: 'Join first: this is for members ({kind}).',
  },
  joinHow: { zh: '怎么入、到哪里入', en: 'How and where to join' },
  comma: { zh: '、', en: ', ' },
});
