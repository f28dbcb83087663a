import { words } from '../../base/words.ts';

export const returnsWords = words({
  trySummary: {
    zh: '上级要的一张人员表：认出每一列、每一行是谁，看已知的能填多少；人名和号码打码，什么也不改。',
    en: 'A sheet of persons that an upper office asks for: columns and persons recognised, what could be filled, masked; changes nothing.',
  },
  registerSummary: {
    zh: '登记一次报送：报给谁、做什么用、填了多少；表里的内容不存。',
    en: 'Register a return: for whom, for what, how much was known; nothing of the sheet is kept.',
  },
  fileSummary: {
    zh: '取填好的表：每个人的信息打开一次就留一条记录，本人看得到。',
    en: 'The filled sheet; every person opened for it is on record and visible to the person.',
  },
  sheetSummary: {
    zh: '本单位报送过的表，列成一张表格。',
    en: 'Returns of one’s own organisation, as a sheet.',
  },
  listSummary: { zh: '本单位报送过的表。', en: 'Returns of one’s own organisation.' },
  nameless: {
    zh: '没有认出写姓名或身份证号的列，不知道每一行是谁。请指出是哪一列。',
    en: 'No column of names or identity numbers was recognised, so no row is anybody’s. Say which it is.',
  },
  comma: { zh: '、', en: ', ' },
  twice: {
    zh: '第 {row} 行有几列都叫“{title}”（{places} 列），不知道是哪一列。请指出来，或者在表里改名。',
    en: 'In row {row} several columns are called “{title}” (columns {places}). Say which is meant, or rename one in the sheet.',
  },
  badDay: {
    zh: '“{shown}”读不出是哪一天，请写成 1966-03-15 这样',
    en: '“{shown}” is no day that can be read: write it like 1966-03-15',
  },
  badIdNumber: {
    zh: '出生日期或末位校验不对，没有按它找人，请核对',
    en: 'its date or its check letter is wrong; nobody was looked for by it: please check',
  },
  tooManyRows: {
    zh: '一次最多填 {most} 个人。每个人的信息打开都要留记录，请按单位或地区分开填。',
    en: 'At most {most} persons at once, since every one opened is on record. Split the sheet by employer or area.',
  },
  noRows: {
    zh: '表里没有一行写了姓名或身份证号，没有可填的人。请先把名单填上。',
    en: 'No row of the sheet has a name or an identity number. Put in the list of persons first.',
  },
  otherSheet: {
    zh: '这不是登记报送时的那张表。请选原来的文件，或者重新登记。',
    en: 'This is not the sheet the return was registered with. Choose that file, or register again.',
  },
  tooLate: {
    zh: '登记已超过 {hours} 小时，不能再取。请重新登记一次。',
    en: 'It was registered more than {hours} hours ago. Register again.',
  },
  otherPeriod: {
    zh: '开始的日子要在结束的日子之前，前后不超过两年。',
    en: 'The first day must come before the last, at most two years apart.',
  },
});

/** How a row stands, on screens and in the sheet that goes back. */
export const rowStateWords = words({
  found: { zh: '认出', en: 'Recognised' },
  unknown: { zh: '本单位没有此人的记录，或无权查看', en: 'No record of ours, or not ours to see' },
  several: {
    zh: '有两个人都对得上，没有填，请先分清',
    en: 'Two persons fit: left open, tell them apart first',
  },
  differs: {
    zh: '身份证号对得上，姓名不同，没有填，请核对',
    en: 'The number fits, the name does not: left open, check it',
  },
  empty: { zh: '没有写是谁', en: 'Names nobody' },
  repeated: { zh: '和上面一行是同一个人', en: 'The same person as a row above' },
});

/** Where a cell comes from. */
export const sourceWords = words({
  sheetNumber: { zh: '表里的身份证号', en: 'The identity number in the sheet' },
  identity: { zh: '本人登记的', en: 'What the person left' },
  employer: { zh: '诉求里的用人单位', en: 'The employer of their need' },
  area: { zh: '诉求所在地区', en: 'The area of their need' },
  words: { zh: '本人说过的话（请核对）', en: 'Their own words (please check)' },
  category: { zh: '诉求类别', en: 'The category of their need' },
  answers: { zh: '本期内办结的答复', en: 'Answers that ended in this time' },
});

/** The sheet that explains the filled one; forms of upper offices are Chinese. */
export const explainWords = words({
  sheet: { zh: '说明', en: 'Explanation' },
  filledSheet: { zh: '已填', en: 'filled' },
  title: { zh: '报表', en: 'Return' },
  upperOffice: { zh: '报给', en: 'For' },
  purpose: { zh: '用途', en: 'Purpose' },
  by: { zh: '填报单位', en: 'Filled by' },
  asOf: { zh: '截至', en: 'As of' },
  span: { zh: '期间', en: 'Time' },
  spanValue: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  rows: { zh: '行数', en: 'Rows' },
  rowsValue: { zh: '{rows} 行，认出 {matched} 人', en: '{rows} rows, {matched} recognised' },
  asked: { zh: '向下再要', en: 'Asked of others' },
  askedValue: {
    zh: '没有。只用已经有的记录填，不知道的写“未收集”，没有向任何单位或个人再要数据',
    en: 'Nothing. Filled from what is there; what is not known says so',
  },
  askedOf: {
    zh: '由有姓名的人决定并写明理由，向下级单位要了 {count} 格，见下；其余只用已经有的记录填',
    en: '{count} cells were asked of bodies below, decided by a person with the reason, as told below; all else is from what is there',
  },
  askedColumn: { zh: '向下要的列', en: 'Column asked for' },
  askedWhom: { zh: '单位', en: 'Of whom' },
  askedAnswer: { zh: '回答', en: 'Answer' },
  askedState: { zh: '由谁清点', en: 'Counted by' },
  askedWhy: { zh: '为什么要', en: 'Why it was asked' },
  countedBy: { zh: '由{name}清点', en: 'counted by {name}' },
  colour: { zh: '颜色', en: 'Colour' },
  colourValue: {
    zh: '浅蓝的格子是这次填上的，其余是表里原有的',
    en: 'Light blue cells were filled, the others stood there',
  },
  column: { zh: '列', en: 'Column' },
  takenFor: { zh: '认作', en: 'Taken for' },
  notTaken: { zh: '没有认出', en: 'Not recognised' },
  had: { zh: '原有', en: 'Was there' },
  filled: { zh: '填上', en: 'Filled' },
  unknown: { zh: '未收集', en: 'Not collected' },
  from: { zh: '从哪里来', en: 'From' },
  row: { zh: '行', en: 'Row' },
  matter: { zh: '情况', en: 'What is the matter' },
  theirs: { zh: '表里写的', en: 'In the sheet' },
  ours: { zh: '记录里的（没有改表）', en: 'On record (not changed)' },
  closed: {
    zh: '{columns}有记录，但事情在本期之前已办结，不再打开',
    en: '{columns}: on record, but the matter was over before; not opened any more',
  },
  comma: { zh: '、', en: ', ' },
});
