import { words } from '../../../base/words.ts';

/** Apart from the screen's other texts: the desk's menu asks for it on every screen. */
export const supervisionTitleWords = words({
  supervision: { zh: '督办和整改', en: 'Supervision' },
  chain: { zh: '督办提醒', en: 'Reminders of supervision' },
});
