import { words } from '../../../base/words.ts';

export const placesSettingWords = words({
  addArea: { zh: '新建地区', en: 'Add an area' },
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '种类', en: 'Kind' },
  level: { zh: '级别', en: 'Level' },
  levelHint: { zh: '可以选，也可以自己写。', en: 'Choose one or write your own.' },
  code: { zh: '区划代码', en: 'Code' },
  codeHint: { zh: '可以不填。', en: 'May be left empty.' },
  parent: { zh: '上级', en: 'Parent' },
  whole: { zh: '全市', en: 'The whole city' },
  addStation: { zh: '新建驿站', en: 'Add a station' },
  area: { zh: '在哪里', en: 'Area' },
  address: { zh: '地址', en: 'Address' },
  phone: { zh: '电话', en: 'Telephone' },
  hours: { zh: '开放时间（门口写的）', en: 'Hours, as on the door' },
  openFrom: { zh: '开门', en: 'Opens' },
  openTo: { zh: '关门', en: 'Closes' },
  openDays: { zh: '开放日', en: 'Days' },
  facilities: { zh: '设施', en: 'Facilities' },
  facilitiesHint: { zh: '写一个按一次回车。', en: 'Press Enter after each.' },
  days: { zh: '一二三四五六日', en: 'Mo Tu We Th Fr Sa Su' },

  linesHint: {
    zh: '按这里的顺序显示在群众的“求助热线”页上。',
    en: 'Shown to residents in this order.',
  },
  lineName: { zh: '名称', en: 'Name' },
  lineAbout: { zh: '管什么', en: 'What for' },
  lineMatters: { zh: '有这些危险时排在最前', en: 'First in these dangers' },
  lineMattersOf: { zh: '{name}：有这些危险时排在最前', en: '{name}: first in these dangers' },
  addLine: { zh: '加一条', en: 'Add a line' },
  removeLine: { zh: '删去“{name}”', en: 'Remove “{name}”' },
  lineWrong: { zh: '第 {row} 条，{column}：{detail}', en: 'Line {row}, {column}: {detail}' },
  linesSaved: {
    zh: '保存了，群众的“求助热线”页已经换成这些。',
    en: 'Saved. The residents’ page of help lines shows these now.',
  },
  removeAsk: { zh: '保存以后，群众就看不到它了。', en: 'Residents no longer see it once this is saved.' },
  up: { zh: '上移“{name}”', en: 'Move “{name}” up' },
  remove: { zh: '删去', en: 'Remove' },
});

export const areasSheetWords = words({
  chooseHint: {
    zh: '.xlsx 或 .csv，列名：名称、上级、级别，可加代码。先试读，看过结果再导入。',
    en: '.xlsx or .csv, titled name, parent, level and perhaps code. It is tried first.',
  },
});
