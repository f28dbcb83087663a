import { words } from '../../base/words.ts';

export const sheetsWords = words({
  colon: { zh: '：', en: ': ' },
  comma: { zh: '、', en: ', ' },
  empty: {
    zh: '这个文件是空的。请核对是不是选错了文件。',
    en: 'This file is empty. Please check that it is the right one.',
  },
  tooLarge: {
    zh: '这个文件太大（最多 {most} MB）。请分成几份再导入。',
    en: 'This file is too large (at most {most} MB). Please split it.',
  },
  tooManyRows: {
    zh: '这张表超过 {most} 行，一次最多 {most} 行。请分成几份再导入。',
    en: 'This sheet has more than {most} rows, the most that is taken at once. Please split it.',
  },
  tooWide: {
    zh: '这张表的格子太多（最多 {most} 个），多半是很远的地方还有格子。请只留要导入的行和列，另存一份再导入。',
    en: 'This sheet has too many cells (at most {most}), most likely some far away. Keep only the rows and columns you mean and try again.',
  },
  tooManyTexts: {
    zh: '这个文件里的文字太多（最多 {most} MB），没有收。请只留要导入的那张表，另存一份再导入。',
    en: 'This file holds too much text (at most {most} MB). Save only the sheet you mean to a file of its own and try again.',
  },
  unpacksTooLarge: {
    zh: '这个文件解开以后太大（最多 {most} MB，也不能比文件大三百倍），没有收。请只留要导入的那张表，另存一份再导入。',
    en: 'This file unpacks to too much (at most {most} MB). Save only the sheet you mean to a file of its own and try again.',
  },
  slow: {
    zh: '这个文件半天读不完，没有收。请把要导入的那张表另存为 .csv，或分成几份，再导入。',
    en: 'This file takes too long to read and was not taken. Save the sheet you mean as .csv, or split it, and try again.',
  },
  oldExcel: {
    zh: '这是旧版 Excel 文件（.xls）或加了密码的文件。请在 Excel 或 WPS 里另存为 .xlsx，不设密码，再导入。',
    en: 'This is an old Excel file (.xls) or has a password. Save it as .xlsx without a password and try again.',
  },
  locked: {
    zh: '这个文件加了密码，读不了。请去掉密码，另存一份再导入。',
    en: 'This file has a password. Save it without one and try again.',
  },
  otherKind: {
    zh: '这是别的办公软件的文件，或者是 .xlsb。请在 Excel 或 WPS 里另存为 .xlsx 再导入。',
    en: 'This is another kind of office file, or .xlsb. Save it as .xlsx and try again.',
  },
  webPage: {
    zh: '这个文件其实是网页，只是名字像表格（有的系统导出的 .xls 就是这样）。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。',
    en: 'This file is a web page that is only called a sheet. Open it in Excel or WPS, save it as .xlsx and try again.',
  },
  noSuchSheet: {
    zh: '文件里没有叫“{name}”的工作表。请重新选。',
    en: 'The file has no sheet called “{name}”. Please choose again.',
  },
  notSheet: {
    zh: '这个文件读不出表格。请用 .xlsx 或 .csv 文件。',
    en: 'No sheet can be read from this file. Please use an .xlsx or .csv file.',
  },
  unknownEncoding: {
    zh: '认不出这个文件的文字编码。请另存为 .xlsx，或另存为 UTF-8 编码的 .csv。',
    en: 'The encoding of this file is unknown. Save it as .xlsx, or as .csv in UTF-8.',
  },
  badCsv: {
    zh: '第 {line} 行起读不下去，多半是引号没有成对。请改好再导入。',
    en: 'The file cannot be read from line {line} on, most likely because of an open quote. Mend it and try again.',
  },
  badLine: {
    zh: '这一行不是一条完整的记录，请核对括号和引号。',
    en: 'This line is no whole record. Check its brackets and quotes.',
  },
  notAll: {
    zh: '有 {bad} 行不对，一行也没有导入。改好再试，或者只要对的。',
    en: '{bad} rows are wrong, so nothing was taken. Mend them, or take only the good ones.',
  },
  noColumn: {
    zh: '表里缺这些列：{columns}。第一行要写列名：{all}。',
    en: 'The sheet lacks these columns: {columns}. Its first row must name the columns: {all}.',
  },
  badCell: {
    zh: '第 {row} 行“{column}”：{reason}',
    en: 'Row {row}, “{column}”: {reason}',
  },
  twiceTitled: {
    zh: '第 {row} 行有几列都叫“{title}”（{places} 列）。请改名或删去多余的一列。',
    en: 'In row {row} several columns are called “{title}” (columns {places}). Rename or remove one.',
  },
  badColumns: {
    zh: '列没有对好：有一列用了两次，或者表里没有那一列。请重新对一遍。',
    en: 'The columns do not fit: one is used twice, or is not there. Please match them again.',
  },
  tooManyOut: {
    zh: '要导出的超过 {most} 行，Excel 装不下。请先筛选，分几次导出。',
    en: 'More than {most} rows are to be exported, more than Excel holds. Filter first and export in parts.',
  },
  lostDigits: {
    zh: 'Excel 把它存成了 {shown}，后几位已丢失，请把该列设为文本后重填',
    en: 'Excel kept it as {shown} and lost its last digits: set the column to text and fill it in again',
  },
  errorCell: {
    zh: '是公式错误 {shown}，请改好公式，或直接填数值',
    en: 'is the formula error {shown}: mend the formula, or put in the value',
  },
  uncalculated: {
    zh: '是公式，文件里没有存下结果，请用 Excel 或 WPS 打开、保存一次再导入',
    en: 'is a formula without a saved value: open and save the file in Excel or WPS and try again',
  },
  merged: {
    zh: '被合并到“{shown}”那一格里，请取消合并，每一行都填上',
    en: 'is merged into the cell “{shown}”: unmerge it and fill in every row',
  },
  cellTooLong: {
    zh: '超过 32767 个字，比 Excel 一格能装的还多，请改短',
    en: 'has more than 32,767 characters, more than a cell of Excel holds: shorten it',
  },
  outside: {
    zh: '公式引用了别的文件，用的是保存时的结果“{shown}”，请核对',
    en: 'the formula reads another file; the value saved with it, “{shown}”, is used: please check it',
  },
  ambiguousDay: {
    zh: '“{shown}”分不清哪个是月、哪个是日，请写成 2026-11-24 这样',
    en: 'in “{shown}” month and day cannot be told apart: write it like 2026-11-24',
  },
  serialDay: {
    zh: '写的是数字 {shown}，按 Excel 的日期算是 {day}，请核对',
    en: 'holds the number {shown}, the day {day} as Excel counts: please check it',
  },
  oldIdNumber: {
    zh: '是 15 位的老身份证号，照收，请核对',
    en: 'an identity number of 15 digits, as given out until 1999; it is taken: please check it',
  },
  idDigits: {
    zh: '有 {count} 位，身份证号应是 18 位（老号 15 位），请核对重填',
    en: 'has {count} characters; an identity number has 18 (older ones 15): check it and fill it in again',
  },
  reason: { zh: '原因', en: 'Reason' },
  badCopy: { zh: '要改的', en: 'to mend' },
  checkedCopy: { zh: '核对过的', en: 'checked' },
});

/** The code and the words of everything a file is refused for while it is read. */
export const refusalWords = {
  'not-a-sheet': ['not-a-sheet', sheetsWords.notSheet],
  'old-excel': ['old-excel', sheetsWords.oldExcel],
  'other-kind': ['other-kind', sheetsWords.otherKind],
  locked: ['locked-sheet', sheetsWords.locked],
  'web-page': ['web-page', sheetsWords.webPage],
  'no-such-sheet': ['no-such-sheet', sheetsWords.noSuchSheet],
  'unpacks-too-large': ['sheet-too-large', sheetsWords.unpacksTooLarge],
  'too-many-texts': ['sheet-too-large', sheetsWords.tooManyTexts],
  'too-wide': ['sheet-too-wide', sheetsWords.tooWide],
  'too-many-rows': ['too-many-rows', sheetsWords.tooManyRows],
  'empty-sheet': ['empty-sheet', sheetsWords.empty],
  'unknown-encoding': ['unknown-encoding', sheetsWords.unknownEncoding],
  'bad-csv': ['bad-csv', sheetsWords.badCsv],
  slow: ['sheet-slow', sheetsWords.slow],
} as const;
