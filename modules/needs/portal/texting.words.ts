import { words } from '../../../base/words.ts';

export const textingWords = words({
  title: { zh: '短信', en: 'Text messages' },
  wanted: {
    zh: '事情有进展，我们发短信到 {phone}。短信里没有链接，也不会向您要验证码。',
    en: 'When something happens we send a text message to {phone}. There is never a link in it, and it never asks you for a code.',
  },
  stopped: {
    zh: '您说过不要短信，我们不再往 {phone} 发。',
    en: 'You said that you want no text messages, so none go to {phone}.',
  },
  stop: { zh: '不要再发短信', en: 'Send no more text messages' },
  resume: { zh: '有进展还是发短信给我', en: 'Send me text messages again' },
});
