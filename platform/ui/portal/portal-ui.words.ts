import { words } from '../../../base/words.ts';

export const portalUiWords = words({
  problem: { zh: '有地方要改一下', en: 'Something needs another look' },
  optional: { zh: '（可以不填）', en: ' (optional)' },
  keptAll: { zh: '您写的都还在。', en: 'What you wrote is kept.' },
  again: {
    zh: '这一份刚才已经收下了。要把现在这段话另外再交一次，请再按一下下面的按钮。',
    en: 'This form was already received. To send the present text as a new one, press the button again.',
  },
  tooOften: { zh: '先歇一会儿', en: 'Please wait a little' },
  changed: { zh: '刚刚有新进展', en: 'Something changed meanwhile' },
  working: { zh: '正在交…', en: 'Sending…' },
});
