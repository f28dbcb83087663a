import { words } from '../../base/words.ts';

export const accessWords = words({
  recordsSummary: {
    zh: '访问记录：谁登录过、谁看过联系方式、岗位怎么变的。',
    en: 'Access records: who signed in, who looked at a contact, how roles changed.',
  },
});

export const kindWords = words({
  reveal: { zh: '查看联系方式', en: 'Contact revealed' },
  search: { zh: '按号码找人', en: 'Search for a person' },
  sign_in: { zh: '登录', en: 'Sign-in' },
  failed: { zh: '登录失败', en: 'Failed sign-in' },
  role: { zh: '岗位变动', en: 'Role change' },
  deputy: { zh: '代理', en: 'Deputy' },
  account: { zh: '账号', en: 'Account' },
  export: { zh: '导出', en: 'Export' },
  figure: { zh: '打开数', en: 'Figure opened' },
});

/** What exactly was done, by the name of the happening. */
export const doneWords = words({
  'people.contact-revealed': { zh: '查看了{field}', en: 'Revealed: {field}' },
  'honours.contact-seen': {
    zh: '查看了提名人或提异议的人的联系方式',
    en: 'Saw how whoever nominated or objected can be reached',
  },
  'needs.exported': { zh: '把队列导出成表', en: 'Took the queue out as a sheet' },
  'ledger.opened': { zh: '打开了一个数，看是哪些事', en: 'Opened a figure onto its records' },
  'people.searched': { zh: '按{field}找人', en: 'Searched for a person by {field}' },
  'organisations.signed-in': { zh: '登录', en: 'Signed in' },
  'organisations.signed-out': { zh: '退出登录', en: 'Signed out' },
  'organisations.sign-in-failed': { zh: '密码不对', en: 'Wrong password' },
  'organisations.sessions-ended': { zh: '让自己别处的登录失效', en: 'Ended other sessions' },
  'organisations.password-changed': { zh: '改了密码', en: 'Changed the password' },
  'organisations.invited': { zh: '开了账号', en: 'Made the account' },
  'organisations.link-made': { zh: '给出一次性链接', en: 'Made a one-time link' },
  'organisations.role-given': { zh: '给了岗位：{role}', en: 'Gave the role: {role}' },
  'organisations.role-taken': { zh: '收回岗位：{role}', en: 'Took the role: {role}' },
  'organisations.deputy-named': {
    zh: '请人代理：{role}，{from} 至 {until}',
    en: 'Named a deputy: {role}, {from} to {until}',
  },
  'organisations.deputy-ended': { zh: '结束代理：{role}', en: 'Ended a deputy’s time: {role}' },
  'organisations.staff-changed': { zh: '改了账号资料', en: 'Changed the entry of the account' },
  'organisations.left': { zh: '办了离岗', en: 'Closed the account' },
  'organisations.reopened': { zh: '重新启用账号', en: 'Opened the account again' },
});

export const fieldWords = words({
  name: { zh: '姓名', en: 'name' },
  phone: { zh: '电话', en: 'phone' },
  id_number: { zh: '身份证号', en: 'identity number' },
});
