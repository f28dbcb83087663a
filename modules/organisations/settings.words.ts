import { words } from '../../base/words.ts';

/** What kinds of bodies there are; the code is what is stored. */
export const kindWords = words({
  coordination: { zh: '群团联席会议办公室（群团服务中心）', en: 'Office of the joint meeting' },
  union: { zh: '工会', en: 'Trade union' },
  youth: { zh: '共青团', en: 'Youth league' },
  women: { zh: '妇联', en: 'Women’s federation' },
  science: { zh: '科协', en: 'Science association' },
  disabled: { zh: '残联', en: 'Disabled persons’ federation' },
  'red-cross': { zh: '红十字会', en: 'Red Cross' },
  commerce: { zh: '工商联', en: 'Federation of industry and commerce' },
  arts: { zh: '文联', en: 'Federation of literary and art circles' },
  overseas: { zh: '侨联', en: 'Federation of returned overseas Chinese' },
  'family-planning': { zh: '计生协', en: 'Family planning association' },
  association: { zh: '社团、协会', en: 'Association' },
  'social-work-department': { zh: '社会工作部', en: 'Social work department' },
  labour: { zh: '人社局', en: 'Labour bureau' },
  'civil-affairs': { zh: '民政局', en: 'Civil affairs bureau' },
  'medical-insurance': { zh: '医保局', en: 'Medical insurance bureau' },
  hospital: { zh: '医院', en: 'Hospital' },
  education: { zh: '教育局', en: 'Education bureau' },
  court: { zh: '法院', en: 'Court' },
  justice: { zh: '司法局', en: 'Justice bureau' },
  petition: { zh: '信访局', en: 'Petition bureau' },
  hotline: { zh: '便民热线中心', en: 'Hotline centre' },
  'social-work-agency': { zh: '社工机构', en: 'Social work agency' },
  bank: { zh: '银行', en: 'Bank' },
  other: { zh: '其他', en: 'Other' },
});

export const settingsWords = words({
  comma: { zh: '、', en: ', ' },
  allSummary: { zh: '全部单位，含已停用的。', en: 'Every organisation, closed ones with it.' },
  addSummary: { zh: '新建一个单位。', en: 'Add an organisation.' },
  changeSummary: { zh: '改单位的资料。', en: 'Change an organisation.' },
  closeSummary: { zh: '停用或恢复一个单位。', en: 'Close an organisation or open it again.' },
  historySummary: { zh: '一项设置谁改过、什么时候改的。', en: 'Who changed a setting, and when.' },
  stale: {
    zh: '刚刚有人改过这个单位，您看到的不是最新的。您写的还在；请看过最新的再保存。',
    en: 'Somebody changed this organisation meanwhile. What you wrote is kept; look at the newest and save again.',
  },
  unknownArea: { zh: '没有这个地区，或它已停用。', en: 'There is no such area, or it is closed.' },
  unknownParent: { zh: '没有这个上级单位，或它已停用。', en: 'There is no such parent, or it is closed.' },
  cycle: {
    zh: '上级不能是它自己或它的下级。',
    en: 'Its parent cannot be itself or one of its own branches.',
  },
  sameName: { zh: '已经有“{name}”。', en: 'There is already “{name}”.' },
  hasBranches: {
    zh: '下面还有 {count} 个没停用的单位：{names}。请先给它们改上级，或者停用。',
    en: '{count} open branches stand below it: {names}. Give them another parent or close them first.',
  },
  more: { zh: '等', en: ' …' },
  stillOpen: {
    zh: '{name}还不能停用，先办完这些：',
    en: '{name} cannot be closed yet. First settle this:',
  },
  hasStaff: {
    zh: '还有 {count} 人在岗：{names}。请先给他们办离岗，事情会交给同事或退回单位。',
    en: '{count} people have not left: {names}. Close their accounts first; what they have open is handed over.',
  },
  hasStations: {
    zh: '驿站由它的人值守：{names}。请先安排别的单位的人去。',
    en: 'Its staff keep these stations: {names}. Let somebody of another organisation take over first.',
  },
  lastOffice: {
    zh: '这是最后一个群团联席会议办公室，群众在网上说的事都由它接。请先另建一个。',
    en: 'This is the last office of the joint meeting, which receives what residents say online. Add another first.',
  },
});
