import { words } from '../../../base/words.ts';

export const organisationsDeskWords = words({
  title: { zh: '工作人员登录', en: 'Staff sign in' },
  login: { zh: '账号', en: 'Login' },
  password: { zh: '密码', en: 'Password' },
  signIn: { zh: '登录', en: 'Sign in' },
  signingIn: { zh: '正在登录', en: 'Signing in' },
  forgotten: {
    zh: '忘了密码，请找本单位负责人。',
    en: 'If you forgot your password, ask the head of your organisation.',
  },
  forResidents: {
    zh: '想办事、想说说遇到的事，请到居民页面。',
    en: 'Looking for help yourself? Go to the residents’ page.',
  },
  notReached: {
    zh: '连不上服务器，没有登录。请检查网络后再试。',
    en: 'The server could not be reached and you are not signed in. Check the network and try again.',
  },
  bothNeeded: { zh: '账号和密码都要填写。', en: 'Both login and password are needed.' },
  over: { zh: '登录已到期', en: 'Your session has ended' },
  overText: {
    zh: '请再登录一次。这一页没有关，您写的都还在，登录后接着做。',
    en: 'Please sign in again. This page stays open and what you wrote is kept; go on afterwards.',
  },
  signOut: { zh: '退出登录', en: 'Sign out' },
  menu: { zh: '{name}的菜单', en: 'Menu of {name}' },
});
