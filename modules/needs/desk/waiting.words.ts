import { words } from '../../../base/words.ts';

export const waitingWords = words({
  waiting: {
    zh: '{count} 条答复在等网络，留在这台电脑上。网络回来会自己交，不会重复；请不要关掉浏览器。',
    en: '{count} answers wait on this computer for the network. They are sent by themselves, once; keep the browser open.',
  },
  tryNow: { zh: '现在就试', en: 'Try now' },
  sent: { zh: '等网络的 {count} 条答复都交上去了。', en: 'All {count} waiting answers were sent.' },
  refused: { zh: '“{words}”没有收下：{reason}', en: '“{words}” was not taken: {reason}' },
  back: { zh: '放回来改', en: 'Put back to mend' },
  put: {
    zh: '现在没有网络。这条先留在这台电脑上，可以接着记下一件。',
    en: 'There is no network now. This one waits on this computer; you can take down the next.',
  },
});
