import { words } from '../../../base/words.ts';

/** Titles of the sheet of rounds; it is written in Chinese. */
export const roundSheetWords = words({
  name: { zh: '评选', en: 'Rounds' },
  kind: { zh: '种类', en: 'Kind' },
  title: { zh: '名称', en: 'Name' },
  organisation: { zh: '主办单位', en: 'Held by' },
  state: { zh: '状态', en: 'State' },
  closesOn: { zh: '提名截止', en: 'Nominations until' },
  publicityUntil: { zh: '公示到', en: 'Public until' },
  nominations: { zh: '提名', en: 'Nominations' },
  openObjections: { zh: '待答复异议', en: 'Unanswered objections' },
});

/** Titles of the sheet of applications and titles. */
export const titleSheetWords = words({
  name: { zh: '创建称号', en: 'Titles' },
  holder: { zh: '单位', en: 'Body' },
  programme: { zh: '创建项目', en: 'Programme' },
  state: { zh: '状态', en: 'State' },
  dueOn: { zh: '复查日', en: 'To be looked at by' },
  by: { zh: '申报单位', en: 'Applied through' },
});
