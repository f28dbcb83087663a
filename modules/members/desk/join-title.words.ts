import { words } from '../../../base/words.ts';

/** Apart from the screen's other texts: other screens lead to it by this name. */
export const joinTitleWords = words({
  join: { zh: '办入会', en: 'Join a body' },
  fromNeed: { zh: '给本人办入会', en: 'Let this person join a body' },
});
