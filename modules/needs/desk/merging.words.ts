import { words } from '../../../base/words.ts';

export const mergingDeskWords = words({
  merge: { zh: '与另一件并办', en: 'Handle together' },
  mergeTitle: { zh: '{reference} 与另一件并办', en: 'Handle {reference} together with another' },
  mergeHint: {
    zh: '并办以后只在那一件上答复，两边的群众都收到，各自说解决没有。谁也看不到对方是谁、说了什么。随时可以拆开。',
    en: 'From then on the answer is given there; both residents get it, and each says whether it is solved. Neither learns who the other is or what they said. It can be taken apart at any time.',
  },
  search: { zh: '按编号或原话找', en: 'Search by number or words' },
  searchHint: {
    zh: '列出的都是同一个单位正在办的，说法最近的在前。',
    en: 'Listed is what the same organisation is working on, the nearest wording first.',
  },
  which: { zh: '并入哪一件', en: 'Join to which' },
  whichNeeded: { zh: '请选并入哪一件。', en: 'Choose which one to join.' },
  none: {
    zh: '没有找到能并办的。两件都要派给同一个单位、正在办，受保护的不并。',
    en: 'None found. Both must be with the same organisation and at work; protected ones are never joined.',
  },
  option: { zh: '{reference} · {words}', en: '{reference} · {words}' },
  optionHint: { zh: '{day}说的，{lead}在办', en: 'Said {day}, with {lead}' },
  near: { zh: '说法几乎一样', en: 'nearly the same words' },
  saidSo: { zh: '本人说是同一件事', en: 'the resident says it is the same' },
  dot: { zh: '；', en: '; ' },
  why: { zh: '为什么是同一件事', en: 'Why it is the same matter' },
  whyHint: { zh: '只有单位里看得到。', en: 'Only staff read this.' },
  send: { zh: '并入 {reference}', en: 'Join to {reference}' },
  sendNone: { zh: '并办', en: 'Join' },
  done: { zh: '并入 {reference} 了，一起办。', en: 'Joined to {reference}.' },
  unmerge: { zh: '拆开', en: 'Take apart' },
  unmergeTitle: { zh: '把 {reference} 从 {into} 拆开', en: 'Take {reference} apart from {into}' },
  unmergeHint: {
    zh: '拆开以后各办各的，这一件要单独答复，期限还是原来的。本人的页面上会写明。',
    en: 'Each goes on by itself: this one needs an answer of its own, by the day it always had. The resident reads so.',
  },
  unmergeSend: { zh: '从 {into} 拆开', en: 'Take apart from {into}' },
  unmerged: { zh: '拆开了，{reference} 单独办。', en: 'Taken apart; {reference} goes on by itself.' },
  into: {
    zh: '并入 {reference}，一起办。在那一件上答复。',
    en: 'Joined to {reference}. The answer is given there.',
  },
  followers: { zh: '并在这一件上的：{references}', en: 'Joined to this one: {references}' },
  comma: { zh: '、', en: ', ' },
  alsoSent: {
    zh: '这段答复也会发给并办的 {count} 件的群众（{references}）。请不要写姓名、电话、证件号，附件只给这一件的本人。',
    en: 'This answer also goes to the residents of {count} joined matters ({references}). Leave out names, telephones and identity numbers; files go to this resident only.',
  },
  joinedEvent: { zh: '{who}把这一件并入 {reference}', en: '{who} joined this to {reference}' },
  tookEvent: { zh: '{who}把 {reference} 并到这一件', en: '{who} joined {reference} to this' },
  apartEvent: { zh: '{who}与 {reference} 拆开', en: '{who} took it apart from {reference}' },
  apartByItself: {
    zh: '与 {reference} 自动拆开：不再由同样的单位办，或者有一件受保护、删掉了',
    en: 'Taken apart from {reference} by itself: no longer with the same organisations, or one became protected or was erased',
  },
});
