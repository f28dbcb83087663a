import { words } from '../../base/words.ts';

/** Texts of every list of settings. */
export const settingsUiWords = words({
  search: { zh: '找名称、电话', en: 'Find a name or a number' },
  save: { zh: '保存', en: 'Save' },
  close: { zh: '停用', en: 'Close' },
  reopen: { zh: '恢复', en: 'Open again' },
  closed: { zh: '已停用', en: 'Closed' },
  closeAsk: { zh: '停用“{name}”？', en: 'Close “{name}”?' },
  closeText: {
    zh: '以后不再出现在选项里，已有的记录照样留着，随时可以恢复。',
    en: 'It is offered no longer. Records that name it stay, and it can be opened again at any time.',
  },
  showClosed: { zh: '也列出已停用的', en: 'List closed ones too' },
  count: { zh: '共 {count} 个', en: '{count} in all' },
  more: { zh: '只列出前 {most} 个，请用查找。', en: 'The first {most} are listed; use the search.' },
  none: { zh: '还没有', en: 'Nothing here yet' },
  noneText: { zh: '请先新建一个。', en: 'Add the first one.' },
  notFound: { zh: '没有找到', en: 'Nothing found' },
  notFoundText: { zh: '换个写法，或清空查找。', en: 'Search for something else or clear the search.' },
  saved: { zh: '已保存', en: 'Saved' },
  /** Each parts two texts of a list. */
  separators: { zh: '、，,；;', en: ',;' },
  comma: { zh: '、', en: ', ' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '不是', en: 'no' },
  choose: { zh: '请选择', en: 'Choose' },
  nowIs: {
    zh: '别人刚改成：{value}。您写的还没保存',
    en: 'Somebody made it: {value}. What you wrote is not saved yet',
  },
  taken: { zh: '别人刚改的，这里已是新的', en: 'Somebody changed it; this is the new one' },
  nowEmpty: { zh: '别人刚清空了', en: 'Somebody emptied it' },
  noneChoice: { zh: '没有', en: 'None' },
});
