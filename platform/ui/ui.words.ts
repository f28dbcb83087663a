import { words } from '../../base/words.ts';

/** Texts that belong to no module: what a list, a form or a lost line says. */
export const uiWords = words({
  product: { zh: '连心', en: 'Lianxin' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  places: { zh: '工作台', en: 'Places' },
  close: { zh: '关闭', en: 'Close' },
  language: { zh: '语言', en: 'Language' },
  cancel: { zh: '先不做', en: 'Not now' },
  send: { zh: '提交', en: 'Send' },
  sending: { zh: '正在提交', en: 'Sending' },
  retry: { zh: '再试一次', en: 'Try again' },
  print: { zh: '打印', en: 'Print' },
  wholePage: { zh: '整页打开', en: 'Open as a page' },
  loading: { zh: '正在打开', en: 'Loading' },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  pageOf: { zh: '第 {page} 页，共 {pages} 页', en: 'Page {page} of {pages}' },
  unreachable: {
    zh: '连不上服务器，不知道刚才那一步做成没有。您写的都还在，连上后再交一次，不会变成两份。',
    en: 'The server could not be reached, so it is not known whether that was done. What you wrote is kept; send it again once you are connected, it will not count twice.',
  },
  unreachableRead: {
    zh: '连不上服务器。请检查网络；连上后这里会自己接着打开。',
    en: 'The server could not be reached. Check the network; this goes on by itself once connected.',
  },
  fault: {
    zh: '这一页出了差错，没有改动任何内容。请再试一次；还不行，请告诉管理员。',
    en: 'This page went wrong; nothing was changed. Try again, and tell the administrator if it stays.',
  },
  offline: {
    zh: '现在没有连上，看到的可能不是最新的。连上后自动更新。',
    en: 'Not connected at the moment; what you see may not be the newest. It updates by itself.',
  },
  lost: { zh: '没有这一页', en: 'There is no such page' },
  lostText: {
    zh: '网址可能抄漏了，或者内容已经搬走。',
    en: 'The address may be incomplete, or the content has moved.',
  },
  lostBack: { zh: '回到我的工作', en: 'Back to my work' },
  keys: { zh: '快捷键', en: 'Keys' },
  due: { zh: '还剩 {days} 个工作日', en: '{days} working days left' },
  dueOne: { zh: '还剩 1 个工作日', en: '1 working day left' },
  dueToday: { zh: '今天到期', en: 'Due today' },
  overdue: { zh: '超期 {days} 个工作日', en: '{days} working days overdue' },
  overdueOne: { zh: '超期 1 个工作日', en: '1 working day overdue' },
  noDeadline: { zh: '没有期限', en: 'Nothing due' },
  nothing: { zh: '没有找到', en: 'Nothing found' },
  required: { zh: '这里要填写。', en: 'This is required.' },
});
