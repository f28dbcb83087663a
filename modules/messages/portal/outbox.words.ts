import { words } from '../../../base/words.ts';

export const outboxWords = words({
  title: { zh: '演示发件箱', en: 'Outbox of the demo' },
  lead: {
    zh: '演示系统不往外发短信。本来要发给群众的短信都放在这里，可以替他们回一条试试。',
    en: 'The demo sends nothing out. What residents would have been sent is kept here, and you can answer for them.',
  },
  empty: {
    zh: '还没有短信。在首页说一件事，交给单位时留下电话，这里就有了。',
    en: 'No messages yet. Say a need on the home page and leave a telephone when you hand it over.',
  },
  toHome: { zh: '去首页说一件事', en: 'Say a need' },
  to: { zh: '发给 {phone}', en: 'To {phone}' },
  sentAt: { zh: '{time}', en: '{time}' },
  waits: {
    zh: '还没有发，{time} 以后发',
    en: 'Waiting: goes out after {time}',
  },
  replies: { zh: '替本人回复', en: 'Answer for them' },
  '1': { zh: '1（解决了）', en: '1 (solved)' },
  '2': { zh: '2（没解决）', en: '2 (not solved)' },
  '3': { zh: '3（请打电话给我）', en: '3 (ring me)' },
  other: { zh: '回别的话', en: 'Answer something else' },
  send: { zh: '回复', en: 'Answer' },
  taken: {
    zh: '回复收到了，和短信网关转来的一样处理。去工作台或本人那一页看看。',
    en: 'The answer was taken as if the gateway had brought it. Look at the desk or the person’s page.',
  },
});
