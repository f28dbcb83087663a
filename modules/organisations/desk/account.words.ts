import { words } from '../../../base/words.ts';

export const accountWords = words({
  title: { zh: '我的账号', en: 'My account' },
  who: { zh: '{name} · 工号 {number} · 账号 {login}', en: '{name} · number {number} · login {login}' },
  roles: { zh: '岗位：{roles}', en: 'Roles: {roles}' },
  actFor: { zh: '现在替哪个单位办事', en: 'Acting for' },
  actForHint: {
    zh: '您在几个单位有岗位。换了以后，看到的和能做的都是那个单位的。',
    en: 'You have roles in several organisations. What you see and may do is that of the one chosen here.',
  },
  password: { zh: '改密码', en: 'Change password' },
  old: { zh: '原来的密码', en: 'Old password' },
  next: { zh: '新密码', en: 'New password' },
  nextHint: {
    zh: '至少 10 个字符。三四个不相干的词，中间加空格，好记也难猜。不能用身份证号、电话号码。',
    en: 'At least 10 characters. Three or four unrelated words with spaces are easy to keep and hard to guess. No identity or telephone number.',
  },
  again: { zh: '新密码再输一次', en: 'New password once more' },
  different: { zh: '两次输的新密码不一样。', en: 'The two new passwords differ.' },
  show: { zh: '显示密码', en: 'Show the passwords' },
  change: { zh: '改密码', en: 'Change password' },
  changed: {
    zh: '密码改好了。别处的登录都已失效（{count} 处），下次登录用新密码。',
    en: 'The password is changed. All other sessions have ended ({count}); use the new one from now on.',
  },
  sessions: { zh: '在哪里登录着', en: 'Where you are signed in' },
  sessionsHint: {
    zh: '不认得的，就让它失效，再改密码。两小时没有用会自己退出，最长 12 小时。',
    en: 'End what you do not know, then change the password. A session ends by itself after two idle hours, or twelve.',
  },
  device: { zh: '设备', en: 'Device' },
  unknownDevice: { zh: '认不出的设备', en: 'Unknown device' },
  began: { zh: '什么时候登录', en: 'Signed in' },
  seen: { zh: '最后使用', en: 'Last used' },
  here: { zh: '就是这里', en: 'This one' },
  endOne: { zh: '让它失效', en: 'End it' },
  endOneOf: { zh: '让 {device} 上的登录失效', en: 'End the session on {device}' },
  endOthers: { zh: '别处的登录全部失效', en: 'End all others' },
  ended: { zh: '{count} 处登录已经失效。', en: '{count} sessions ended.' },
  deputies: { zh: '代理', en: 'Deputies' },
  deputiesHint: {
    zh: '出差、休假时，请一位同事在那几天里代理您的岗位。记录在案，可以提前结束。',
    en: 'While you are away a colleague may hold your role for some days. It is on record and can be ended early.',
  },
  noDeputies: { zh: '现在没有代理。', en: 'There is no deputy now.' },
  who2: { zh: '谁代理', en: 'Deputy' },
  role: { zh: '岗位', en: 'Role' },
  from: { zh: '从哪天', en: 'From' },
  until: { zh: '到哪天', en: 'Until' },
  namedLine: {
    zh: '{name}代理您的{role}，{from} 至 {until}',
    en: '{name} is your deputy as {role}, {from} to {until}',
  },
  heldLine: {
    zh: '您代理{name}的{role}，{from} 至 {until}',
    en: 'You are deputy of {name} as {role}, {from} to {until}',
  },
  end: { zh: '提前结束', en: 'End early' },
  endOf: { zh: '提前结束{name}的代理', en: 'End early: {name}' },
  choose: { zh: '选一位同事', en: 'Choose a colleague' },
  name: { zh: '请这位同事代理', en: 'Name as deputy' },
  named: { zh: '记下了。到期自动结束。', en: 'Done. It ends by itself.' },
  language: { zh: '语言', en: 'Language' },
});

export const welcomeWords = words({
  titleNew: { zh: '欢迎，请先设密码', en: 'Welcome: set your password' },
  titleReset: { zh: '重设密码', en: 'Set a new password' },
  hello: {
    zh: '{name}您好。这是您在{organisation}的账号：{login}',
    en: 'Hello {name}. This is your account at {organisation}: {login}',
  },
  set: { zh: '设好密码', en: 'Set the password' },
  done: { zh: '密码设好了', en: 'The password is set' },
  doneText: { zh: '请用账号 {login} 和新密码登录。', en: 'Please sign in as {login} with the new password.' },
  toSignIn: { zh: '去登录', en: 'Sign in' },
  notGoodText: {
    zh: '链接没有复制完整。请从头到尾再复制一次；还不行，请找给您链接的人再要一个。',
    en: 'The link was not copied whole. Copy it again from beginning to end, or ask whoever gave it to you for a new one.',
  },
  notGood: { zh: '这个链接用不了', en: 'This link cannot be used' },
});
