import { words } from '../../base/words.ts';

/** What stands below the persons of a form, where a name would be. */
export const footWords = words({
  foot: {
    zh: '^(?:合\\s*计|总\\s*计|小\\s*计|(?:填|制|经办|审核|负责|联系|填报|单位负责)[报表]?人|填报|备注|说明|注[：:])',
    en: 'what stands at the foot of a form',
  },
});

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
