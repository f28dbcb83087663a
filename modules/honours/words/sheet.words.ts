import { words } from '../../../base/words.ts';

/** Titles of the sheet of honours received, in order; it is written in Chinese. */
export const receivedTitles = words({
  title: { zh: '荣誉名称', en: 'Honour' },
  holder: { zh: '获得单位', en: 'Received by' },
  number: { zh: '文件号', en: 'Document number' },
  issuer: { zh: '授予单位', en: 'Awarded by' },
  dated: { zh: '日期', en: 'Dated' },
});

/** What others call the columns. */
export const receivedNames: Readonly<Record<keyof typeof receivedTitles, readonly string[]>> = {
  title: ['荣誉', '称号', '荣誉称号', '名称'],
  holder: ['单位', '获奖单位', '单位名称'],
  number: ['文号', '发文字号', '文件编号'],
  issuer: ['颁发单位', '表彰单位', '发文单位'],
  dated: ['授予日期', '发文日期', '时间', '获得时间'],
};

export const receivedSheetWords = words({
  name: { zh: '获得荣誉', en: 'Honours received' },
  hint: {
    zh: '每行一项。单位写群团单位的简称或全称，或企业、村的名称。先试读，不对的行会一行一行列出来；登记过的不会登记第二次。',
    en: 'One honour a row; the body by its name or short name, or an employer. It is tried first and every bad row is listed; what is entered already is not entered twice.',
  },
  exampleTitle: { zh: '全国五一巾帼标兵岗', en: 'A national honour' },
  exampleIssuer: { zh: '中华全国总工会', en: 'The national union' },
  exampleNumber: { zh: '总工发〔2026〕6号', en: 'Its number' },
  unknownHolder: {
    zh: '没有“{name}”这个单位，或有几个同名的。写群团单位的简称或全称，或企业、村的名称',
    en: '“{name}” is no organisation and no employer, or several have this name',
  },
  badNumber: {
    zh: '照文件上写文件号，例如“总工发〔2026〕6号”',
    en: 'write the number as printed on the document',
  },
  badDay: { zh: '请写成 2026-03-08 这样的日期', en: 'write a day like 2026-03-08' },
  later: { zh: '不能在今天以后', en: 'may not be later than today' },
  tooLong: { zh: '太长了，最多 {most} 个字', en: 'too long: at most {most} characters' },
  missing: { zh: '不能空着', en: 'may not be empty' },
  twice: { zh: '和第 {row} 行是同一项', en: 'is the same as row {row}' },
});
