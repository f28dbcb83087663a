import type { Word } from '../../base/words.ts';
import { words } from '../../base/words.ts';
import type { Delivery, ServiceState } from './contract/shapes.ts';

/** What the menu's endpoints are for, and what is said when a change cannot be made. */
export const editingWords = words({
  menuSummary: {
    zh: '工作人员看的服务菜单，含本单位的草稿和已下架的。',
    en: 'The menu as staff see it, with drafts and withdrawn services of their own.',
  },
  openedSummary: { zh: '一项服务，可改的样子。', en: 'One service, to be changed.' },
  addSummary: { zh: '新建一项服务。', en: 'Offer something new.' },
  changeSummary: { zh: '改一项服务。', en: 'Change a service.' },
  setStateSummary: { zh: '上架或下架一项服务。', en: 'Publish or withdraw a service.' },
  historySummary: { zh: '一项服务改过哪些地方。', en: 'What was changed of a service.' },
  restoreSummary: { zh: '换回以前的样子。', en: 'Put an earlier version back.' },
  trySheetSummary: { zh: '试导入一张服务表，什么都不改。', en: 'Try a sheet of services; changes nothing.' },
  importSheetSummary: { zh: '导入一张服务表。', en: 'Import a sheet of services.' },
  exportSheetSummary: {
    zh: '把服务导出成表格，或下载空表。',
    en: 'Services as a sheet, or an empty one to fill in.',
  },

  staleBy: {
    zh: '{name}在 {time} 改过这一项，您看到的不是最新的。您写的还在；请看过最新的再保存。',
    en: '{name} changed this at {time}. What you wrote is kept; look at the newest and save again.',
  },
  staleSystem: {
    zh: '这一项刚刚改过，您看到的不是最新的。您写的还在；请看过最新的再保存。',
    en: 'This was changed meanwhile. What you wrote is kept; look at the newest and save again.',
  },
  sameTitle: {
    zh: '这个单位已经有“{title}”。请换个名称。',
    en: 'There is already “{title}” here. Choose another.',
  },
  sameCode: {
    zh: '编号 {code} 已经用在“{title}”上。',
    en: 'Number {code} is already that of “{title}”.',
  },
  unknownOrganisation: {
    zh: '没有这个单位，或它已停用。',
    en: 'There is no such organisation, or it is closed.',
  },
  unknownCategory: { zh: '没有这个类别：{name}。', en: 'There is no such category: {name}.' },
  unknownArea: { zh: '没有这个地区，或它已停用：{name}。', en: 'No such area, or it is closed: {name}.' },
  ambiguousArea: {
    zh: '有几个地区都叫“{name}”。请写成“上级/名称”。',
    en: 'Several areas are called “{name}”. Write “parent/name”.',
  },
  unknownStation: { zh: '没有这个驿站，或它已停用。', en: 'There is no such station, or it is closed.' },
  needsLink: {
    zh: '网上办的服务要写网址，以 http:// 或 https:// 开头。',
    en: 'What is done online needs its address, beginning with http:// or https://.',
  },
  closedOrganisation: {
    zh: '这个单位已停用，不能上架。',
    en: 'This organisation is closed; nothing of it can be published.',
  },
  noEdition: { zh: '没有这一版。', en: 'There is no such version.' },
  notYours: {
    zh: '不归您改：您只能改本单位的服务。',
    en: 'Not yours: you may change services of your organisation.',
  },
  twice: { zh: '和第 {row} 行是同一项。', en: 'The same service as row {row}.' },
  empty: { zh: '这里要填写。', en: 'This is required.' },
  tooLong: { zh: '最多 {most} 个字。', en: 'At most {most} characters.' },
  tooMany: { zh: '最多写 {most} 个。', en: 'At most {most} of them.' },
  notDays: { zh: '要填 1 到 {most} 的整数。', en: 'A whole number from 1 to {most}.' },
  notOneOf: { zh: '认不出“{name}”。可以填：{all}。', en: '“{name}” is not known. Possible: {all}.' },
  notPhone: {
    zh: '电话号码不对，只用数字、空格、“-”，最前面可以有“+”。',
    en: 'Not a telephone number: digits, blanks, “-”, and perhaps a “+” in front.',
  },
  comma: { zh: '、', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  none: { zh: '（空）', en: '(empty)' },
  wholeCity: { zh: '全市', en: 'The whole city' },
  everybody: { zh: '所有人', en: 'Everybody' },
  noLimit: { zh: '不限', en: 'Any number' },
});

export const stateWords: Record<ServiceState, Word> = words({
  draft: { zh: '草稿', en: 'Draft' },
  published: { zh: '已上架', en: 'Published' },
  withdrawn: { zh: '已下架', en: 'Withdrawn' },
});

/** How it is done, in a sheet and at the desk; residents read a sentence instead. */
export const deliveryNames: Record<Delivery, Word> = words({
  dispatch: { zh: '派单', en: 'Dispatch' },
  appointment: { zh: '预约', en: 'Appointment' },
  'drop-in': { zh: '直接来', en: 'Drop-in' },
  link: { zh: '网上办', en: 'Online' },
});
