import { words } from '../../base/words.ts';

export const photoWords = words({
  ask: {
    zh: '出一个二维码，请本人用手机传照片；用一次，十分钟内有用。',
    en: 'A page for the person’s telephone to send photographs: once, within ten minutes.',
  },
  gone: {
    zh: '这个二维码用过了，或者过了时间。请窗口再出一个。',
    en: 'This code has been used or is too old. Ask the counter for another.',
  },
  none: { zh: '还没有选照片。', en: 'No photograph chosen yet.' },
});
