import { words } from '../../../base/words.ts';

export const photoPageWords = words({
  title: { zh: '传照片给窗口', en: 'Send photographs to the counter' },
  what: {
    zh: '照片只加到您刚才在窗口说的那件事里，经办的人看得到。这个页面用一次，十分钟内有用。',
    en: 'They are added only to what you have just said at the counter, for those who handle it. This page works once, within ten minutes.',
  },
  choose: { zh: '拍一张，或者选照片、PDF', en: 'Take one, or choose photographs or PDFs' },
  send: { zh: '传给窗口', en: 'Send' },
  sentTitle: { zh: '窗口收到了', en: 'The counter has it' },
  sent: {
    zh: '可以关掉这个页面了。手机里的照片没有动。',
    en: 'You can close this page. Nothing on your telephone was changed.',
  },
  usedTitle: { zh: '照片已经到了窗口', en: 'The photographs have reached the counter' },
  used: {
    zh: '这个二维码用过了，不用再传。还有别的照片，请窗口再出一个。',
    en: 'This code has been used; nothing need be sent again. For more photographs ask the counter for another.',
  },
  goneTitle: { zh: '这个二维码不能用了', en: 'This code no longer works' },
});
