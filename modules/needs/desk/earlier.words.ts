import { words } from '../../../base/words.ts';

export const earlierDeskWords = words({
  title: { zh: '以前的事', en: 'Earlier matters' },
  person: { zh: '这个人以前来过', en: 'This person has been here' },
  about: { zh: '{employer}以前的事', en: 'Earlier about {employer}' },
  near: { zh: '同一个地方，最近有人这样说过', en: 'Told from the same place lately' },
  elsewhere: { zh: '{day}，{organisation}', en: '{day}, {organisation}' },
  elsewhereHint: {
    zh: '别的单位的事，内容不在这里显示。',
    en: 'With other organisations; what was said is not shown here.',
  },
  said: { zh: '{day} {words}', en: '{day} {words}' },
  latest: { zh: '{by}：{words}', en: '{by}: {words}' },
  withLead: { zh: '{lead}在办', en: '{lead} has it' },
  nobody: { zh: '还没有单位在办', en: 'Nobody has it yet' },
  again: { zh: '还是这件事，记进去', en: 'The same again: add it' },
  againOf: { zh: '还是 {reference} 这件事，记进去', en: 'The same again: add it to {reference}' },
  againByPhone: { zh: '本人来电又说：{words}', en: 'The person rang and said again: {words}' },
  againAtCounter: { zh: '本人来访又说：{words}', en: 'The person came and said again: {words}' },
  stands: { zh: '{when}已记，{latest}', en: 'Taken down {when}; {latest}' },
  morning: { zh: '上午', en: 'this morning' },
  afternoon: { zh: '下午', en: 'this afternoon' },
  evening: { zh: '晚上', en: 'this evening' },
  tried: { zh: '{name}{count}次没打通{party}', en: '{name} rang {party} {count} times in vain' },
  /** As one says a small number, from none to nine. */
  counts: { zh: '零一两三四五六七八九', en: '0123456789' },
  triedPerson: { zh: '本人', en: 'the person' },
  works: { zh: '厂', en: 'works' },
  triedWorks: { zh: '厂方', en: 'the works' },
  triedOther: { zh: '对方', en: 'the other side' },
  takes: { zh: '还是这件事，记进去', en: 'The same again: add it' },
  added: {
    zh: '记进 {reference} 了，没有另立一件。办的单位会看到。',
    en: 'Added to {reference}; no second need was made. Whoever handles it will see it.',
  },
});
