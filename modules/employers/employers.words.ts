import { words } from '../../base/words.ts';

export const employersWords = words({
  badUscc: {
    zh: '统一社会信用代码是 18 位数字和大写字母，没有 I、O、S、V、Z。请对着执照再看一遍。',
    en: 'A unified social credit code has 18 digits and capitals, without I, O, S, V, Z. Compare it with the licence.',
  },
  sameUscc: {
    zh: '这个代码已经是“{name}”的。请核对，或者去改那一个。',
    en: 'This code is that of “{name}”. Compare it, or correct that one.',
  },
  sameName: {
    zh: '这个地区已经有“{name}”。',
    en: 'There is already “{name}” in this area.',
  },
  unknownArea: { zh: '没有这个地区，或它已停用。', en: 'There is no such area, or it is closed.' },
  stale: {
    zh: '刚刚有人改过“{name}”。您写的还在；请看过现在的再保存。',
    en: 'Somebody changed “{name}” meanwhile. What you wrote is kept; look at what stands there now and save again.',
  },
  listSummary: {
    zh: '按名称或拼音找用人单位，最多二十个。',
    en: 'Employers by name or pinyin, twenty at most.',
  },
  pageSummary: { zh: '用人单位，一页一页看。', en: 'Employers, page by page.' },
  addSummary: { zh: '登记一个用人单位。', en: 'Enter an employer.' },
  changeSummary: { zh: '改正用人单位的资料。', en: 'Correct an employer.' },
});
