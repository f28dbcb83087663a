/** The typefaces that the standard names, as Chinese office programs know them. */
export const faces = {
  body: '仿宋_GB2312',
  first: '黑体',
  second: '楷体_GB2312',
  title: '方正小标宋简体',
  folio: '宋体',
} as const;

/** Marks of the four levels of headings, and what stands around numbers and dates. */
export const marks = {
  numerals: '零一二三四五六七八九十',
  first: '{numeral}、',
  second: '（{numeral}）',
  third: '{digit}.',
  fourth: '（{digit}）',
  and: '、',
  addressee: '{name}：',
  day: '{year}年{month}月{day}日',
  number: '{code}〔{year}〕{number}号',
} as const;
