import { words } from '../../../base/words.ts';

export const similarWords = words({
  title: { zh: '以前有人遇到过', en: 'Others had this too' },
  counted: { zh: '像这样的事办过 {count} 件，{solved} 件办成', en: '{count} such matters, {solved} solved' },
  countedBy: {
    zh: '{organisation}办过 {count} 件，{solved} 件办成',
    en: '{organisation} dealt with {count}, solved {solved}',
  },
  days: { zh: '，一般 {days} 个工作日', en: ', usually in {days} working days' },
  sameDay: { zh: '，一般当天', en: ', usually on the same day' },
});

/** Beside the box, while somebody still writes. */
export const typingWords = words({
  title: { zh: '这 {count} 项也许能帮上', en: '{count} services may help' },
  why: {
    zh: '{organisation}，{days} 个工作日内答复',
    en: '{organisation}, answers within {days} working days',
  },
  take: { zh: '写完了，请{organisation}来办', en: 'Done writing: ask {organisation}' },
  more: {
    zh: '接着写，会找得更准。写完按“看看谁能帮”。还没有存下任何东西。',
    en: 'Go on writing for a better fit, then press “See who can help”. Nothing is stored yet.',
  },
  accuse: { zh: '举报请打 12388，这里不办', en: 'For an accusation, ring 12388; it is not dealt with here' },
});
