/** How notes and papers say until when; Chinese alone, since they are written in it. */
const numeral = '[\\d一二两三四五六七八九十]{1,3}';
const end = '(?:之前|以前|前)?';

export const dueWords = {
  full: new RegExp(`(?:(20\\d\\d)年|(今年|明年))?(\\d{1,2})月(\\d{1,2})[日号]?(?!\\d)${end}`, 'gu'),
  monthPart: new RegExp(
    `(?:(20\\d\\d)年|(今年|明年))?(\\d{1,2})月(?:份)?(底|末|初|上旬|中旬|下旬|内|前|之前|以前)${end}`,
    'gu',
  ),
  namedMonth: new RegExp(
    `(本月|这个月|当月|下个?月)(?:(\\d{1,2})[日号]|(底|末|初|上旬|中旬|下旬|内|之内|以内|前|之前|以前))${end}`,
    'gu',
  ),
  monthEnd: new RegExp(`(?<![\\d本下这个当]|个)月(?:底|末)${end}`, 'gu'),
  dayAlone: /(?<![\d月年.第])(\d{1,2})[日号](?:之前|以前|前)/gu,
  weekday: new RegExp(
    `(下下|下个?|本|这个?)?(?:周|星期|礼拜)([一二三四五六日天末])(?:[上下]午|下班|中午)?${end}`,
    'gu',
  ),
  week: new RegExp(`(本|这|下)个?(?:周|星期)(?:之内|以内|内|${end.slice(3, -2)})`, 'gu'),
  near: new RegExp(
    `(今天|今日|当天|当日|今晚|明天|明日|明晚|明早|次日|翌日|大后天|后天)(?:[上下]午|中午|早上|晚上|下班)?${end}`,
    'gu',
  ),
  within: new RegExp(`(半|${numeral})个?(工作日|小时|天|日|周|星期|月)(?:之内|以内|内|后|之后)`, 'gu'),
  workingDays: new RegExp(`(${numeral})个工作日`, 'gu'),
  yearEnd: new RegExp(`(今年|明年|本年度?)?(年底|年末|年内|底)${end}`, 'gu'),
  quarterEnd: new RegExp(
    `(?:(本|这个?|下个?)|第?([一二三四]))季度(?:末|底|内|之内|以内|前|之前|以前)${end}`,
    'gu',
  ),
  halfYear: new RegExp(`(上|下)半年(?:底|末|内)?${end}`, 'gu'),
  newYear: new RegExp(`元旦${end}`, 'gu'),

  /** Right behind a time these make it a limit. */
  limits: /(?:前|内|底|末)$/u,
  reports: /^[，,]?[^。；，,]{0,8}?(?:报|答复|反馈|回复|办结|完成|落实|汇报|告诉|告知|给我|拿出|提交|送)/u,

  thisYear: '今年',
  nextYear: '明年',
  next: '下',
  afterNext: '下下',
  this: /^[本这]/u,
  first: '上',
  weekdays: '一二三四五六日',
  sunday: '天',
  weekend: '末',
  third: { first: '上旬', middle: '中旬' },
  /** Nobody says until which day that is. */
  beginning: '初',
  before: /^(?:之前|以前|前)$/u,
  withinIt: /[内底末]/u,
  endsBefore: /(?:之前|以前|前)$/u,
  half: '半',
  numerals: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  two: '两',
  units: {
    workingDay: '工作日',
    hour: '小时',
    day: '天',
    date: '日',
    week: '周',
    weekLong: '星期',
    month: '月',
  },
  nearDays: {
    ...{ 今天: 0, 今日: 0, 当天: 0, 当日: 0, 今晚: 0, 明天: 1, 明日: 1, 明晚: 1, 明早: 1, 次日: 1 },
    ...{ 翌日: 1, 后天: 2, 大后天: 3 },
  } as Readonly<Record<string, number>>,
} as const;
