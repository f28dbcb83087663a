/** Periods and titles of reports. */
export const titleWords = {
  month: { zh: '{year}年{month}月', en: '{month} {year}' },
  quarter: { zh: '{year}年第{n}季度', en: 'Q{n} {year}' },
  firstHalf: { zh: '{year}年上半年', en: 'first half of {year}' },
  secondHalf: { zh: '{year}年下半年', en: 'second half of {year}' },
  year: { zh: '{year}年', en: '{year}' },
  months: { zh: '{from}至{to}', en: '{from} to {to}' },
  title: { zh: '{place}{period}{name}', en: '{place} {period} {name}' },
  quarters: { zh: '一二三四', en: '1234' },
} as const;
