import { words } from '../../../base/words.ts';

export const dutyKindWords = words({
  basic: { zh: '基本履职', en: 'Basic' },
  assisting: { zh: '配合履职', en: 'Assisting' },
  'taken-back': { zh: '上级收回', en: 'Taken back' },
});

export const ownershipWords = words({
  unowned: { zh: '责任真空', en: 'Unowned' },
  overlap: { zh: '职责重叠', en: 'Overlap' },
  thin: { zh: '力量单薄', en: 'Thin' },
  settled: { zh: '有着落', en: 'Settled' },
});

export const dutiesWords = words({
  stale: {
    zh: '“{name}”刚才被别人改过，请看一眼再改。',
    en: '“{name}” has just been changed by somebody else. Look at it and try again.',
  },
  unknownArea: { zh: '没有这个地区，或者已经撤销', en: 'There is no such area, or it is closed' },
  issuedLater: { zh: '发布日期还没有到', en: 'This day has not come yet' },
  beforeIssue: { zh: '不能早于发布日期', en: 'Not before the day it was issued' },
  sameEdition: {
    zh: '这个地区已经有“{name}”从同一天起生效；要改它就改那一版',
    en: 'This area has “{name}” from the same day; change that edition instead',
  },
  withdrawnEdition: {
    zh: '“{name}”已经作废，先恢复再导入。',
    en: '“{name}” is withdrawn; restore it before you import into it.',
  },
  restoreTwin: {
    zh: '“{title}”后来又加过，是第 {number} 项；放回去就成了两项。要改就改那一项。',
    en: '“{title}” has been entered again as number {number}; two of it cannot stand. Change that one instead.',
  },
  full: { zh: '一版最多 {most} 项', en: 'An edition lists {most} duties at most' },
  unknownCell: {
    zh: '没有这个类别或地区，或者它不在您看的范围里。',
    en: 'There is no such category or area, or it is not among those you see.',
  },
  settledCell: {
    zh: '这一类在这里已经有着落，不用提到会上。',
    en: 'This is settled here; there is nothing to offer.',
  },
});
