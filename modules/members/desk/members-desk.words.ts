import { words } from '../../../base/words.ts';

export const joinWords = words({
  lead: {
    zh: '姓名、电话、干什么、在哪里，选一个组织就行。不要证件，不要表格。',
    en: 'Name, telephone, kind of work, area, and a body. No papers, no form.',
  },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  knownHint: { zh: '已经有了：{text}。不用再问；要改才写。', en: 'Known: {text}. Write only what differs.' },
  area: { zh: '在哪里干活', en: 'Where they work' },
  areaChoose: { zh: '选地区', en: 'Choose an area' },
  work: { zh: '从事工作', en: 'Kind of work' },
  workNone: { zh: '在单位上班', en: 'Employed' },
  employer: { zh: '用人单位（有就选）', en: 'Employer, where there is one' },
  employerType: { zh: '输入名称查找', en: 'Type part of its name' },
  body: { zh: '入哪里', en: 'Which body' },
  bodyFirst: {
    zh: '先选地区，就会列出可以加入的组织。',
    en: 'Choose the area first; the bodies appear here.',
  },
  bodyNone: {
    zh: '这里还没有可以加入的组织（{kind}）。上级组织要先在“组织”里登记。',
    en: 'There is no body to join here ({kind}). The one above must be entered among the bodies first.',
  },
  employer_reason: { zh: '用人单位自己的组织', en: 'The body of the employer' },
  work_reason: { zh: '专收这类劳动者', en: 'Gathers this kind of work' },
  area_reason: { zh: '本地的组织', en: 'The body of the place' },
  above_reason: { zh: '流动的、没有单位的可以入', en: 'For who moves about or has no employer' },
  agreed: {
    zh: '本人同意由该组织保存姓名、电话、工作和地区',
    en: 'The person agrees that this body keeps name, telephone, work and area',
  },
  how: { zh: '怎么同意的', en: 'How they agreed' },
  counter: { zh: '当面', en: 'In person' },
  byPhone: { zh: '电话里', en: 'On the telephone' },
  move: { zh: '转会：退出原来的，入这一个', en: 'Move: leave the former one, join this one' },
  send: { zh: '入会', en: 'Join' },
  agreeFirst: {
    zh: '要本人同意。请念给本人听，同意了再勾。',
    en: 'Read it to the person, and tick it when they agree.',
  },
  done: { zh: '入会了：{body}，会员号 {number}。', en: 'Joined: {body}, number {number}.' },
  moved: {
    zh: '转会了：从{from}转到{body}，会员号 {number}。',
    en: 'Moved from {from} to {body}, number {number}.',
  },
  already: {
    zh: '本人从 {day} 起就是{body}的会员，会员号 {number}。没有重复登记。',
    en: 'A member of {body} since {day} already, number {number}. Nothing was entered twice.',
  },
  next: { zh: '办下一个', en: 'The next person' },
});

export const membershipWords = words({
  isMember: { zh: '名册上有：{body}，{day}入会。', en: 'In the book: {body}, since {day}.' },
  join: { zh: '办入会', en: 'Join' },
  asked: { zh: '要加入的是{kind}。', en: 'To be joined: {kind}.' },
  back: { zh: '回到这件事', en: 'Back to the matter' },
});

export const membersDeskWords = words({
  title: { zh: '会员（在本系统登记的）', en: 'Members entered here' },
  count: { zh: '共 {count} 人，今年入会 {year} 人', en: '{count} now, {year} joined this year' },
  numbersOnly: {
    zh: '名单只有本组织能看；这里只给人数。',
    en: 'Names are for the body itself; these are its numbers.',
  },
  takeIn: { zh: '办入会', en: 'Take somebody in' },
  open: { zh: '看名单', en: 'See the list' },
  number: { zh: '会员号', en: 'Number' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  work: { zh: '从事工作', en: 'Work' },
  area: { zh: '地区', en: 'Area' },
  since: { zh: '入会日期', en: 'Since' },
  ended: { zh: '{kind} {day}', en: '{kind} {day}' },
  erased: { zh: '已删去，只留人数', en: 'Erased; only counted' },
  total: { zh: '{count} 人', en: '{count}' },
  none: { zh: '还没有会员', en: 'Nobody yet' },
  noneText: { zh: '在窗口办入会，或从实名制系统导入。', en: 'Take them in at a counter, or import a sheet.' },
  showEnded: { zh: '看离开的', en: 'Who left' },
  showLive: { zh: '看现在的', en: 'Who is in it' },
  reveal: { zh: '看电话', en: 'See telephone' },
  purpose: { zh: '用途', en: 'Purpose' },
  purposeHint: { zh: '会记下来，本人可以查。', en: 'Goes on record; the person can ask for it.' },
  end: { zh: '登记离开', en: 'Enter that they left' },
  endKind: { zh: '怎么离开的', en: 'How' },
  endOn: { zh: '哪一天', en: 'On' },
  leave: { zh: '算了', en: 'Never mind' },
  act: { zh: '办理', en: 'Acts' },
});
