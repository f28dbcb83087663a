import { type Word, words } from '../../base/words.ts';
import type { MessageState, Reason } from './messages.rules.ts';

export const messagesWords = words({
  repliesSummary: {
    zh: '短信网关转来的回复，同一条只收一次。',
    en: 'Replies that the gateway of short messages brings; each is taken once.',
  },
  overviewSummary: {
    zh: '近三十天的消息：数量、状态、没发出去的。没有内容，没有号码。',
    en: 'Messages of the last thirty days: counts, states, what failed. No texts, no numbers.',
  },
  retrySummary: { zh: '把没发出去的一条再发一次。', en: 'Have a failed message tried again.' },
  quietSummary: { zh: '改夜间不发短信的时段。', en: 'Change the hours in which no messages go out.' },
  notFailed: {
    zh: '这一条现在不是“没发出去”，不用再发。刷新看看。',
    en: 'This message is not a failed one any more. Reload to see it.',
  },
});

/** Mails to colleagues; the link stands below. */
export const linkTexts = words({
  invitationSubject: { zh: '{city}连心：您的账号', en: '{city} Lianxin: your account' },
  invitation: {
    zh: '给您开了账号，登录名 {login}。请打开下面的链接设密码，{until} 以前有用，只能用一次。链接只给您，请不要转发。不是您要的，告诉单位的管理员。',
    en: 'You have an account, login {login}. Open the link below to set a password; it is good once, until {until}. It is for you alone: do not forward it. If you know nothing of this, tell your administrator.',
  },
  resetSubject: { zh: '{city}连心：重设密码', en: '{city} Lianxin: a new password' },
  reset: {
    zh: '登录名 {login} 要重设密码。请打开下面的链接，{until} 以前有用，只能用一次。链接只给您，请不要转发。不是您要的，告诉单位的管理员。',
    en: 'A new password for login {login}. Open the link below; it is good once, until {until}. It is for you alone: do not forward it. If you did not ask, tell your administrator.',
  },
});

export const messageStateWords: Record<MessageState, Word> = {
  waiting: { zh: '等着发', en: 'Waiting' },
  sent: { zh: '已发出', en: 'Sent' },
  kept: { zh: '只存发件箱', en: 'Kept in the outbox' },
  failed: { zh: '没发出去', en: 'Failed' },
  dropped: { zh: '不再发', en: 'Dropped' },
};

/** What went wrong and, where somebody can do something about it, what. */
export const reasonWords: Record<Reason, Word> = {
  refused: {
    zh: '网关不收这个号码或这段文字',
    en: 'The gateway refuses this number or text',
  },
  'not-let-in': {
    zh: '网关不认我们：请核对账号或令牌',
    en: 'The gateway does not let us in: check the account or token',
  },
  busy: { zh: '网关忙或出了故障', en: 'The gateway is busy or has a fault' },
  away: { zh: '连不上网关', en: 'The gateway cannot be reached' },
  'too-slow': { zh: '网关十秒没有回话', en: 'The gateway did not answer within ten seconds' },
  nonsense: {
    zh: '网关回的话看不懂：请核对地址和格式',
    en: 'The gateway answers nonsense: check its address and format',
  },
  'no-number': { zh: '本人没有留号码', en: 'The person left no number' },
  'no-way-out': { zh: '还没有设置短信网关或邮件服务器', en: 'No gateway or mail server is set up' },
  stopped: { zh: '本人不要短信', en: 'The person wants no messages' },
  'too-late': { zh: '过了有用的时候', en: 'It was of no use any more' },
  fault: { zh: '系统内部出错，已记录', en: 'A fault of ours, on record' },
};
