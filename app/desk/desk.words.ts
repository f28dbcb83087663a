import { words } from '../../base/words.ts';

export const deskWords = words({
  work: { zh: '我的工作', en: 'My work' },
  organisation: { zh: '本单位', en: 'My organisation' },
  counter: { zh: '接待', en: 'Counter' },
  month: { zh: '本月', en: 'This month' },
  steering: { zh: '会议与任务', en: 'Meetings and tasks' },
  papers: { zh: '公文与报告', en: 'Papers and reports' },
  staff: { zh: '人员', en: 'Staff' },
  access: { zh: '访问记录', en: 'Access records' },
  desk: { zh: '{city}群团工作台', en: 'Desk of {city}' },
  settings: { zh: '设置', en: 'Settings' },
  settingOrganisations: { zh: '单位', en: 'Organisations' },
  settingEmployers: { zh: '用人单位', en: 'Employers' },
  settingAreas: { zh: '地区', en: 'Areas' },
  settingStations: { zh: '驿站', en: 'Stations' },
  settingHelpLines: { zh: '热线', en: 'Help lines' },
  settingDeadlines: { zh: '期限', en: 'Deadlines' },
  settingHistory: { zh: '导入历史', en: 'Past needs' },
  settingCalendar: { zh: '日历', en: 'Calendar' },
  notForRole: { zh: '您的岗位不用这一页', en: 'This page is not for your role' },
  notForRoleText: {
    zh: '左边列的是您能用的页面。',
    en: 'The pages you can use are listed on the left.',
  },
  toFirst: { zh: '去我的第一页', en: 'Go to my first page' },
});
