import { words } from '../../../base/words.ts';

export const messagesDeskWords = words({
  title: { zh: '消息', en: 'Messages' },
  lead: {
    zh: '发给群众的短信和邮件，近三十天。这里没有内容，也没有号码。',
    en: 'Text messages and mails to residents, last thirty days. No texts and no numbers are shown here.',
  },
  empty: { zh: '近三十天没有发过消息', en: 'No messages in the last thirty days' },
  emptyText: {
    zh: '群众留了电话，事情收到、有答复时就会发一条。',
    en: 'Residents who leave a telephone get one when their matter is received and when it is answered.',
  },
  about: { zh: '说的是', en: 'What it says' },
  replies: {
    zh: '收到回复 {taken} 条，退订 {stopped} 个，认不出号码的 {unknown} 条。',
    en: '{taken} answers, {stopped} wanted no more, {unknown} from numbers nobody here knows.',
  },
  failedTitle: { zh: '没发出去', en: 'Failed' },
  failedNone: {
    zh: '没有。发不出去、试了几次都不行的，会列在这里。',
    en: 'None. What could not be sent after several tries is listed here.',
  },
  failedText: {
    zh: '已经试过几次。问题解决后再发；两周后文字自动删掉，就不能再发了。',
    en: 'These were tried several times. Send them again when the trouble is over; after two weeks their texts are deleted.',
  },
  queued: { zh: '哪天的', en: 'From' },
  why: { zh: '为什么', en: 'Why' },
  channel: { zh: '方式', en: 'By' },
  sms: { zh: '短信', en: 'Text message' },
  mail: { zh: '邮件', en: 'Mail' },
  retryHead: { zh: '可以做', en: 'To do' },
  again: { zh: '再发一次', en: 'Send again' },
  againNamed: { zh: '再发一次：{about}，{at}', en: 'Send again: {about}, {at}' },
  retried: { zh: '马上再发。', en: 'It is being sent again.' },
  quietTitle: { zh: '夜间不发', en: 'Quiet hours' },
  quietText: {
    zh: '这段时间里不发短信，攒到时段结束再发。本人刚要的验证码不受限制。',
    en: 'In these hours nothing is sent; it goes out when they end. A code that somebody has just asked for is not held back.',
  },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '记下了，从下一条起算。', en: 'Saved; it holds from the next message on.' },
});
