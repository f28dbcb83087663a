import { words } from '../../base/words.ts';

export const organisationsWords = words({
  signInSummary: { zh: '工作人员登录。', en: 'Staff sign in.' },
  signOutSummary: { zh: '退出登录。', en: 'Sign out; the session ends at once.' },
  meSummary: { zh: '现在登录的是谁。', en: 'Who is signed in.' },
  listSummary: { zh: '本市的单位。', en: 'The organisations of the city.' },
  colleaguesSummary: { zh: '本单位的工作人员。', en: 'The staff of one’s own organisation.' },
  wrongPassword: {
    zh: '账号或密码不对。请核对后再试；忘了密码请找本单位负责人。',
    en: 'The login or the password is wrong. Check them and try again, or ask the head of your organisation.',
  },
});
