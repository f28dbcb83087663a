import { words } from '../../base/words.ts';

export const sheetsWords = words({
  wideComma: { zh: '，', en: ',' },
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
    zh: '这张表有 {rows} 行，一次最多 {most} 行。请分成几份再导入。',
    en: 'This sheet has {rows} rows; at most {most} are taken at once. Please split it.',
  },
  unpacksTooLarge: {
    zh: '这个文件解开以后太大（最多 {most} MB），没有收。请只留要导入的那张表，另存一份再导入。',
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
    zh: '表里没有“{columns}”这一列。第一行要写列名：{all}。',
    en: 'The sheet has no column “{columns}”. Its first row must name the columns: {all}.',
  },
});
