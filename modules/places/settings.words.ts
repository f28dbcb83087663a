import { words } from '../../base/words.ts';

export const settingsWords = words({
  comma: { zh: '、', en: ', ' },
  allAreasSummary: { zh: '全部地区，含已停用的。', en: 'Every area, closed ones with it.' },
  addAreaSummary: { zh: '新建一个地区。', en: 'Add an area.' },
  changeAreaSummary: { zh: '改名称、级别、代码，或改挂到别处。', en: 'Rename, change or move an area.' },
  closeAreaSummary: { zh: '停用或恢复一个地区。', en: 'Close an area or open it again.' },
  tryAreasSummary: { zh: '试读一张地区表，不写入。', en: 'Read a sheet of areas without taking it over.' },
  importAreasSummary: {
    zh: '导入一张地区表里能用的行。',
    en: 'Take over the good rows of a sheet of areas.',
  },
  exportAreasSummary: {
    zh: '导出地区表，或下载空表。',
    en: 'The areas as a sheet, or an empty one with an example.',
  },
  allStationsSummary: { zh: '全部驿站，含已停用的。', en: 'Every station, closed ones with it.' },
  addStationSummary: { zh: '新建一个驿站。', en: 'Add a station.' },
  changeStationSummary: { zh: '改驿站的资料。', en: 'Change a station.' },
  closeStationSummary: { zh: '停用或恢复一个驿站。', en: 'Close a station or open it again.' },
  helpLinesSummary: { zh: '求助热线，按顺序。', en: 'The help lines, in order.' },
  setHelpLinesSummary: { zh: '整份保存求助热线和顺序。', en: 'Save all help lines and their order.' },

  stale: {
    zh: '刚刚有人改过这一条，您看到的不是最新的。您写的还在；请看过最新的再保存。',
    en: 'Somebody changed this meanwhile. What you wrote is kept; look at the newest and save again.',
  },
  noParent: {
    zh: '只有一个地区可以没有上级（全市）。请选一个上级。',
    en: 'Only one area (the whole city) may have no parent. Choose one.',
  },
  unknownParent: { zh: '没有这个上级地区，或它已停用。', en: 'There is no such parent, or it is closed.' },
  cycle: {
    zh: '不能挂到自己或自己的下级下面。',
    en: 'An area cannot stand below itself or below one of its own.',
  },
  rootStays: { zh: '全市不能挂到别的地区下面。', en: 'The whole city cannot stand below another area.' },
  sameName: { zh: '这个上级下面已经有“{name}”。', en: 'There is already “{name}” below this parent.' },
  sameCode: { zh: '代码 {code} 已经用在“{name}”上。', en: 'Code {code} is already that of “{name}”.' },
  hasChildren: {
    zh: '它下面还有 {count} 个没停用的地区。请先改挂或停用它们。',
    en: 'There are {count} open areas below it. Move or close them first.',
  },
  hasStations: {
    zh: '它里面还有驿站：{names}。请先给驿站改地区或停用。',
    en: 'There are stations in it: {names}. Move or close them first.',
  },
  rootOpen: { zh: '全市不能停用。', en: 'The whole city cannot be closed.' },
  parentClosed: { zh: '它的上级已停用，请先恢复上级。', en: 'Its parent is closed; open that first.' },
  unknownArea: { zh: '没有这个地区，或它已停用。', en: 'There is no such area, or it is closed.' },
  endBeforeStart: { zh: '关门时间要晚于开门时间。', en: 'Closing time must be after opening time.' },
  phoneTwice: { zh: '号码 {phone} 写了两次。', en: 'The number {phone} is there twice.' },

  sheetTitle: { zh: '地区', en: 'Areas' },
  exampleArea: { zh: '城关镇', en: 'Chengguan' },
  exampleLevel: { zh: '镇', en: 'town' },
  noName: { zh: '没有写名称', en: 'no name' },
  noLevel: { zh: '没有写级别', en: 'no level' },
  tooLong: { zh: '名称或级别太长（名称 60 字、级别 10 字以内）', en: 'name or level too long (60 and 10)' },
  badCode: { zh: '代码“{code}”不是 2 到 12 位数字', en: 'the code “{code}” is not 2 to 12 digits' },
  parentNotFound: { zh: '找不到上级“{parent}”', en: 'there is no parent “{parent}”' },
  parentTwice: {
    zh: '叫“{parent}”的地区不止一个，请写全，如“{example}”',
    en: 'there are several “{parent}”; write the whole, such as “{example}”',
  },
  parentBad: { zh: '上级“{parent}”那一行不能用', en: 'the row of its parent “{parent}” cannot be used' },
  loop: { zh: '上下级绕成了圈', en: 'goes round in a circle' },
  twice: { zh: '和第 {row} 行重复', en: 'the same as row {row}' },
  there: { zh: '已经有了', en: 'is there already' },
  codeTwice: { zh: '代码 {code} 已经用过', en: 'the code {code} is already used' },
});

/** Stations as a sheet; it is written in Chinese. */
/** What a station is: a place with doors and hours, or several bodies' windows under one roof. */
export const stationKindWords = words({
  station: { zh: '驿站', en: 'station' },
  complex: { zh: '综合体', en: 'service complex' },
});

export const stationSheetWords = words({
  summary: { zh: '全部驿站，XLSX 或 CSV。', en: 'All stations as XLSX or CSV.' },
  title: { zh: '驿站', en: 'Stations' },
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '种类', en: 'Kind' },
  area: { zh: '在哪里', en: 'Area' },
  address: { zh: '地址', en: 'Address' },
  phone: { zh: '电话', en: 'Telephone' },
  hours: { zh: '开放时间（门口写的）', en: 'Hours, as on the door' },
  openDays: { zh: '开放日', en: 'Days' },
  days: { zh: '一二三四五六日', en: 'Mo Tu We Th Fr Sa Su' },
  openFrom: { zh: '开门', en: 'Opens' },
  openTo: { zh: '关门', en: 'Closes' },
  facilities: { zh: '设施', en: 'Facilities' },
  between: { zh: '、', en: ', ' },
  state: { zh: '状态', en: 'State' },
  inUse: { zh: '在用', en: 'Open' },
  shut: { zh: '已停用', en: 'Closed' },
});
