import { words } from '../../../base/words.ts';

export const accessDeskWords = words({
  title: { zh: '访问记录', en: 'Access records' },
  intro: {
    zh: '谁在什么时候登录、看过哪件事的联系方式、为了什么，岗位怎么变的。这里没有诉求的内容，也没有居民的信息。',
    en: 'Who signed in when, who looked at the contact of which need and why, how roles changed. Nothing of a need or a resident stands here.',
  },
  person: { zh: '哪位工作人员', en: 'Member of staff' },
  personHint: { zh: '工号、姓名、账号', en: 'Number, name, login' },
  kind: { zh: '哪一类', en: 'Kind' },
  anyKind: { zh: '全部', en: 'All' },
  from: { zh: '从哪天', en: 'From' },
  until: { zh: '到哪天', en: 'Until' },
  find: { zh: '查', en: 'Find' },
  clear: { zh: '全部清除', en: 'Clear' },
  total: { zh: '共 {count} 条', en: '{count} records' },
  at: { zh: '时间', en: 'Time' },
  by: { zh: '谁', en: 'Who' },
  what: { zh: '做了什么', en: 'What' },
  toWhom: { zh: '对谁的账号', en: 'Whose account' },
  need: { zh: '诉求编号', en: 'Need' },
  purpose: { zh: '为了什么', en: 'Purpose' },
  nobody: { zh: '没有登录的人', en: 'Nobody signed in' },
  system: { zh: '系统', en: 'The system' },
  none: { zh: '没有这样的记录', en: 'No such records' },
  noneText: {
    zh: '放宽条件再查。记录在事情发生后一两秒出现。',
    en: 'Ask for more. Records appear a second or two after the event.',
  },
  exporting: { zh: '正在导出，{count} / {total}', en: 'Exporting, {count} / {total}' },
  export: { zh: '导出表格（CSV）', en: 'Export (CSV)' },
  most: {
    zh: '只能导出最新的 {most} 条，请按日期分几次导出。',
    en: 'Only the newest {most} are exported; go by dates for the rest.',
  },
  fileName: { zh: '访问记录', en: 'access-records' },
  organisation: { zh: '单位', en: 'Organisation' },
});
