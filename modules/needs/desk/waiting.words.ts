import { words } from '../../../base/words.ts';

export const waitingWords = words({
  waiting: {
    zh: '{count} 条答复在等网络，留在这台电脑上。网络回来会自己交，不会重复。可以接着记下一件。',
    en: '{count} answers wait on this computer for the network. They are sent by themselves, once. Go on with the next.',
  },
  tryNow: { zh: '现在就试', en: 'Try now' },
  sent: { zh: '等网络的 {count} 条答复都交上去了。', en: 'All {count} waiting answers were sent.' },
  refused: { zh: '“{words}”没有收下：{reason}', en: '“{words}” was not taken: {reason}' },
  back: { zh: '放回来改', en: 'Put back to mend' },
});
