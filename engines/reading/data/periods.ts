/** When, as texts say it, and how it is kept; `$` is the year told or in force, words first. */
export const periodWords: readonly (readonly [RegExp, string])[] = [
  [/过去的?一年|一年来|去年|上一年|上年度?/gu, 'last-year'],
  [/今年以来|今年|本年度?/gu, 'this-year'],
  [/全年|年内|年度/gu, 'year'],
  [/上半年/gu, 'H1'],
  [/下半年/gu, 'H2'],
  [/第?一季度/gu, 'Q1'],
  [/第?二季度/gu, 'Q2'],
  [/第?三季度/gu, 'Q3'],
  [/第?四季度/gu, 'Q4'],
  [/前三季度/gu, 'Q1-Q3'],
  [/(?:用|未来|今后)([二三四五六七八九十两])(?:个)?年(?:时间|内|来)?/gu, 'years'],
  [/近年来|近几年/gu, 'recent-years'],
  [/“?十[一二三四五六]五”?(?:期间|末|时期)/gu, 'plan'],
  [/(?:到|至)?((?:19|20)\d\d)年(\d{1,2}月|上半年|下半年|底)?/gu, 'told'],
  [/截至目前|截至|目前为止|累计/gu, 'to-date'],
];

/** What is still to be reached. */
export const aims =
  /力争|争取|目标|计划|确保|不少于|不低于|不得低于|至少|预计|用[一二三四五六七八九十\d]年时间|到(?:20\d\d年|“?十[一二三四五六]五)|突破.{0,6}目标|(?:[日月底末])之?前|年内要|要(?!求|素|点|闻)|拟|必须|务必|每年不|控制在/u;
/** What was done. */
export const done = /了|已|累计|共(?!同|建|享|商|创|青|性|识)|完成|去年|过去|年来|以来|截至|增长到|同比|全年(?!.{0,4}(?:要|力争|计划))|年内为|达成/u;

export const about = /(?:近|约|大约|将近|接近|左右|上下|几乎)$/u;
export const atLeast = /(?:(?:至少|不少于)\p{Script=Han}{1,4}|超|超过|突破|逾|不少于|不低于|不得低于|至少|多于|高于)$/u;
export const atMost = /(?:不超过|最高不超过|最长不超过|不高于|控制在|少于|低于|不足|最多|不多于)$/u;
export const aboutAfter = /^(?:左右|上下|余|多)/u;
export const atLeastAfter = /^(?:以上|及以上)/u;
export const atMostAfter = /^(?:以内|以下|之内)/u;
/** Told for one of many. */
export const perOne = /每(?:名|户|人|位|个|家|件|亩|次|年|月|季度|周|天|场|期|生)?(?:每(?:年|月|季|学期|天))?|户均|人均|年均|日均|月均/gu;
