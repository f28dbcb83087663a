import { words } from '../../../base/words.ts';

export const personWords = words({
  title: { zh: '查来过的人', en: 'Find a person' },
  lead: {
    zh: '按电话或身份证号查，要一个不差。查的是谁、为什么，都留下记录，本人看得到。',
    en: 'By telephone or identity number, exactly. Who searched and why is on record, and the person reads it.',
  },
  by: { zh: '按什么查', en: 'Search by' },
  phone: { zh: '电话', en: 'Telephone' },
  idNumber: { zh: '身份证号', en: 'Identity number' },
  purpose: { zh: '为什么查', en: 'Purpose' },
  purposeHint: {
    zh: '比如：来人忘了查询码，问办到哪一步',
    en: 'Such as: forgot the code and asks how it stands',
  },
  send: { zh: '查', en: 'Search' },
  nothing: { zh: '没有查到', en: 'Nothing found' },
  nothingText: {
    zh: '本单位看得到的事里没有这个号码。别的单位有没有，这里不说。',
    en: 'No need that your organisation may see has this number. Whether others have one is not told here.',
  },
  found: { zh: '查到 {count} 件', en: '{count} found' },
  said: { zh: '{day}说的', en: 'said {day}' },
});

export const erasureWords = words({
  title: { zh: '删除申请', en: 'Requests to erase' },
  waiting: { zh: '有 {count} 件删除申请等您定', en: '{count} requests to erase wait for you' },
  lead: {
    zh: '同意了，原话、姓名、电话、各单位的答复都删掉，计数和记录的链条不动，找不回来。',
    en: 'If agreed, words, name, number and answers are erased for good; counts and the sealed record stay.',
  },
  empty: { zh: '没有等着定的删除申请', en: 'No requests to erase' },
  emptyText: {
    zh: '本人在自己的页面上申请删除、而单位已经在办的，会列在这里。',
    en: 'Requests of residents whose matters organisations already have are listed here.',
  },
  reference: { zh: '编号 {reference}', en: 'No. {reference}' },
  facts: {
    zh: '{said}说的 · {asked}申请删除 · 有它的单位：{organisations}',
    en: 'said {said} · asked {asked} · known to: {organisations}',
  },
  due: { zh: '最迟 {day}定（还剩 {days} 个工作日）', en: 'decide by {day} ({days} working days left)' },
  overdue: { zh: '本该 {day}定', en: 'was due {day}' },
  between: { zh: '、', en: ', ' },
  erase: { zh: '同意删除 {reference}', en: 'Erase {reference}' },
  refuse: { zh: '不同意', en: 'Refuse' },
  sure: { zh: '删除 {reference}？删了找不回来。', en: 'Erase {reference}? It cannot be brought back.' },
  yes: { zh: '删除', en: 'Erase' },
  reason: { zh: '为什么不同意（本人看得到）', en: 'Why not (the person reads this)' },
  sendRefusal: { zh: '告诉本人', en: 'Tell the person' },
  erased: { zh: '{reference} 已删除。', en: '{reference} is erased.' },
  refused: { zh: '已告诉本人。', en: 'The person is told.' },
});
