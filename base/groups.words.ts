import { words } from './words.ts';

/** Population groups, named as the people they are; the codes are those of `engines/text/groups.ts`. */
export const groupWords = words({
  worker: { zh: '职工', en: 'workers' },
  'migrant-worker': { zh: '务工人员', en: 'migrant workers' },
  'new-form-worker': { zh: '骑手、网约车司机等', en: 'riders and app drivers' },
  'hardship-worker': { zh: '困难职工', en: 'workers in hardship' },
  'job-seeker': { zh: '找工作的人', en: 'people looking for work' },
  entrepreneur: { zh: '创业的人', en: 'people starting a business' },
  'farmer-herder': { zh: '农牧民', en: 'farmers and herders' },
  woman: { zh: '妇女', en: 'women' },
  'single-mother': { zh: '单亲妈妈', en: 'single mothers' },
  'left-behind-woman': { zh: '留守妇女', en: 'left-behind women' },
  child: { zh: '孩子', en: 'children' },
  'left-behind-child': { zh: '留守儿童', en: 'left-behind children' },
  student: { zh: '学生', en: 'students' },
  'young-person': { zh: '青年', en: 'young people' },
  elder: { zh: '老人', en: 'elders' },
  'left-behind-elder': { zh: '留守老人', en: 'left-behind elders' },
  disabled: { zh: '残疾人', en: 'disabled people' },
  patient: { zh: '病人', en: 'patients' },
  'low-income': { zh: '低收入家庭', en: 'families of low income' },
  volunteer: { zh: '志愿者', en: 'volunteers' },
  'returned-overseas': { zh: '归侨侨眷', en: 'returned overseas Chinese' },
  veteran: { zh: '退役军人', en: 'veterans' },
});
