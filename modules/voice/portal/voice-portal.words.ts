import { words } from '../../../base/words.ts';

export const heardWords = words({
  title: { zh: '大家关心的事', en: 'What many people tell' },
  lead: {
    zh: '至少 5 个人说过的同一件事，和有关单位的回应。不写是谁说的。',
    en: 'Matters that at least five people told, and what was said to them. Never who told them.',
  },
  none: { zh: '还没有公开的回应。', en: 'Nothing has been answered here yet.' },
  noneText: { zh: '您有事，可以在首页写下来。', en: 'Whatever you need, write it on the first page.' },
  say: { zh: '我有事要说', en: 'I have something to say' },
  told: { zh: '{count} 个人说过', en: 'Told by {count} people' },
  answered: { zh: '{organisation} · {day}', en: '{organisation} · {day}' },
  wholeCity: { zh: '全市', en: 'Whole city' },
});
