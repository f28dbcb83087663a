import { words } from '../../../base/words.ts';

export const passingDeskWords = words({
  lead: {
    zh: '报表本来到“未收集”为止。确实要下级单位数一数，由您决定并写明理由，对方看得到您的姓名和理由。只问列，不带任何人的信息。',
    en: 'A return ends with what is not collected. If bodies below really must count, you decide so and write why; they see your name and the reason. Columns are asked, nothing about anybody goes along.',
  },
  columns: { zh: '要哪几列', en: 'Which columns' },
  cells: { zh: '未收集 {count} 格', en: '{count} cells not collected' },
  organisations: { zh: '向哪些下级单位要', en: 'Of which bodies below' },
  reason: { zh: '为什么要', en: 'Why' },
  reasonHint: {
    zh: '至少 {least} 个字，对方看得到：谁要用、做什么用、为什么台账里没有。',
    en: 'At least {least} characters, shown to them: who needs it, for what, and why the ledger has none of it.',
  },
  due: { zh: '最迟哪天', en: 'By when' },
  pass: { zh: '决定向下要', en: 'Decide to ask' },
  again: { zh: '知道要过，还是再要一次', en: 'Ask again, knowing it' },
  needed: {
    zh: '请选列、选单位，并写明理由（至少 {least} 个字）。',
    en: 'Choose columns and bodies, and write why (at least {least} characters).',
  },
  open: { zh: '向下要', en: 'Ask below' },
  openTitle: {
    zh: '向下级单位要“{title}”里未收集的',
    en: 'Ask below for what is not collected of “{title}”',
  },
  passed: { zh: '要了。对方答了，会列在下面。', en: 'Asked. Their answers appear below.' },
  ofUs: { zh: '上级单位问我们的', en: 'Asked of us' },
  asked: { zh: '我们向下要的', en: 'What we asked below' },
  by: { zh: '{organisation} {name}决定要，最迟 {due}', en: 'decided by {name}, {organisation}; by {due}' },
  why: { zh: '理由：', en: 'Why:' },
  answer: { zh: '回答', en: 'Answer' },
  answerHint: {
    zh: '只填这一格的数或情况，不写人的姓名、电话、证件号。不填，就写至少 {least} 个字的理由。',
    en: 'The number or fact of this cell alone, nobody’s name or number. To decline, write why in at least {least} characters.',
  },
  send: { zh: '交上去', en: 'Send' },
  decline: { zh: '不填，按上面写的理由', en: 'Decline for the reason above' },
  putRight: { zh: '更正', en: 'Put right' },
  countedBy: { zh: '由{organisation}清点 · {name} {time}', en: 'counted by {organisation} · {name} {time}' },
  declinedBy: { zh: '{organisation} {name} {time}', en: '{organisation} {name} {time}' },
});
