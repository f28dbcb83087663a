import { words } from '../../../base/words.ts';

export const saidBeforeWords = words({
  own: {
    zh: '这件事您{day}说过，{organisation}正在办',
    en: 'You told this on {day}; {organisation} is working on it',
  },
  ownWaiting: {
    zh: '这件事您{day}说过，正在给您找该办的单位',
    en: 'You told this on {day}; the right organisation is being found',
  },
  ownText: {
    zh: '想补充，可以写在那一件里。刚写的这段还在，下面照样能交。',
    en: 'You can add to that one. What you just wrote is kept and can be handed over below all the same.',
  },
  look: { zh: '看进度', en: 'See how it stands' },
  another: { zh: '我说的是另一件事', en: 'This is something else' },
  near: {
    zh: '附近已有几位居民反映了同样的事，{organisation}正在办',
    en: 'Several residents nearby told the same; {organisation} is working on it',
  },
  nearText: {
    zh: '您说“我也是”，下一步就请{organisation}一起办。谁说的、说了什么，互相都看不到。',
    en: 'Say “Me too” and the next step asks {organisation} to handle yours as well. Nobody sees who else told it, or what they said.',
  },
  also: { zh: '我也是', en: 'Me too' },
});
