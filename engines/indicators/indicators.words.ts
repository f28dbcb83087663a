import { words } from '../../base/words.ts';

/** Why a definition does not hold, and what to do. */
export const faultWords = words({
  notAnExpression: {
    zh: '这里要放一个算法：数、合计、中位数、比率等，请从列表里选。',
    en: 'An expression belongs here (count, sum, median, ratio …); choose one of the list.',
  },
  tooDeep: {
    zh: '算法套得太深，最多 {most} 层。请拆成两个指标。',
    en: 'The expression is nested too deeply, at most {most} levels; make two indicators of it.',
  },
  tooMany: {
    zh: '一个指标最多 {most} 项。请拆成两个指标。',
    en: 'An indicator has at most {most} terms; make two indicators of it.',
  },
  noKinds: {
    zh: '还没有选数什么，请至少选一种条目。',
    en: 'Nothing to count is chosen; choose at least one kind.',
  },
  unknownKind: {
    zh: '台账里没有“{kind}”这种条目，请从列表里选。',
    en: 'The ledger has no kind “{kind}”; choose one of the list.',
  },
  unknownFacet: {
    zh: '条目上没有“{facet}”这一项，请从列表里选条件。',
    en: 'Entries tell nothing called “{facet}”; choose a condition of the list.',
  },
  facetTwice: {
    zh: '“{facet}”已经有一个同样的条件，请合成一个。',
    en: 'There is such a condition on “{facet}” already; make one of the two.',
  },
  noValues: {
    zh: '这个条件还没有选值，请选至少一个，或去掉它。',
    en: 'The condition has no value; choose one or remove it.',
  },
  unknownValue: {
    zh: '“{facet}”里没有“{value}”，请从列表里选。',
    en: '“{facet}” has no value “{value}”; choose one of the list.',
  },
  unknownWhat: {
    zh: '请选数什么：人、户、地点或单位。',
    en: 'Choose what is counted once: persons, households, places or organisations.',
  },
  unknownBase: {
    zh: '没有“{base}”这个底数，请从列表里选。',
    en: 'There is no base population “{base}”; choose one of the list.',
  },
  badEach: { zh: '按每多少算，只能选 1、100、1000、10000。', en: 'Per how many: 1, 100, 1000 or 10000.' },
  badAs: {
    zh: '请选结果怎么说：百分数、倍数或差。',
    en: 'Choose how the result is told: percent, number or difference.',
  },
  badSince: {
    zh: '请选和什么时候比：上一期或上年同期。',
    en: 'Choose what to compare with: the last period or the same period last year.',
  },
  badDecimals: {
    zh: '小数位是 0 到 4 的整数。',
    en: 'Places behind the point are a whole number from 0 to 4.',
  },
  badWan: { zh: '是否用“万”只能是或否。', en: 'Whether it is told in ten thousands is yes or no.' },
  unlikeKinds: {
    zh: '选的几种条目单位不同，不能放在一起数。请只选单位相同的。',
    en: 'The chosen kinds have different units and cannot be counted together; choose kinds of one unit.',
  },
  noQuantity: {
    zh: '这种条目没有数量可以合计，请改用“数条数”。',
    en: 'Entries of this kind carry no quantity; count them instead.',
  },
  notTold: {
    zh: '这种条目说不出这一样，不能去重数。请换一种条目或换数什么。',
    en: 'Entries of this kind do not tell that, so they cannot be counted once each; choose another kind.',
  },
  noDays: {
    zh: '这种条目没有用时，算不出中位数。请换一种。',
    en: 'Entries of this kind tell no days; choose another kind.',
  },
  noTime: {
    zh: '这种条目没有“按时”，算不出按时率。请换一种。',
    en: 'Entries of this kind do not tell whether they were in time; choose another kind.',
  },
  unlikeUnits: {
    zh: '单位不同，不能相加减。请两边用同一个单位，或改用比率。',
    en: 'The units differ; use one unit on both sides, or a ratio.',
  },
  headsTwice: {
    zh: '去重后的数不能相加减：同一个人会算两次。请在一项里选多种条目。',
    en: 'Numbers of persons or households are not added: one may be in both. Choose several kinds in one term.',
  },
  notAdded: {
    zh: '中位数和比率不能相加减。请用它们各自的原数来算。',
    en: 'Medians and shares are not added up; compute with the numbers they are made of.',
  },
  ratioOfMeasure: {
    zh: '比率要用数出来的数相除，不能用比率、中位数或增减。请换成条数、合计或人数。',
    en: 'A ratio divides counted numbers, not shares, medians or changes; use a count, sum or number of persons.',
  },
  percentOfUnlike: {
    zh: '单位不同，不能说成百分数。请改成“每…多少”，或两边用同一个单位。',
    en: 'Units differ, so this is no percentage; tell it as a number per unit, or use one unit on both sides.',
  },
  percentOfPercent: {
    zh: '百分数的变化说成“相差几个百分点”，请选“差”。',
    en: 'A percentage changes by percentage points; choose the difference.',
  },
  changeOfChange: {
    zh: '“比上期”只能放在最外面一层。',
    en: 'A change to another period stands outermost only.',
  },
  soFarOfMeasure: {
    zh: '“截至期末”只能累计条数、合计或人数，不能累计比率和中位数。请换成它们的原数。',
    en: 'Up to the end of the period only counts, sums and heads are told, no shares or medians; use the numbers they are made of.',
  },
  soFarTwice: {
    zh: '“截至期末”只用一层，请去掉里面的那一层。',
    en: 'Up to the end of the period is said once; remove the inner one.',
  },
  wanOfMeasure: {
    zh: '百分数、天数和比率不用“万”，请去掉。',
    en: 'Percentages, days and ratios are not told in ten thousands; switch that off.',
  },
  syntax: {
    zh: '第 {at} 个字符处读不懂，应当是 {expected}。',
    en: 'Cannot be read at character {at}: expected {expected}.',
  },
});

export const unitWords = words({
  need: { zh: '件', en: 'needs' },
  time: { zh: '次', en: 'times' },
  person_time: { zh: '人次', en: 'person-times' },
  person: { zh: '人', en: 'persons' },
  household: { zh: '户', en: 'households' },
  class: { zh: '期', en: 'classes' },
  event: { zh: '场', en: 'events' },
  item: { zh: '个', en: 'items' },
  place: { zh: '个地方', en: 'places' },
  organisation: { zh: '家', en: 'organisations' },
  day: { zh: '个工作日', en: 'working days' },
  fen: { zh: '元', en: 'yuan' },
  percent: { zh: '%', en: '%' },
  point: { zh: '个百分点', en: 'percentage points' },
  multiple: { zh: '倍', en: 'times as many' },
  per: { zh: '{unit}/{base}', en: '{unit} per {base}' },
  perMany: { zh: '{unit}/{each}{base}', en: '{unit} per {each} {base}' },
  perWan: { zh: '{unit}/万{base}', en: '{unit} per 10,000 {base}' },
  wan: { zh: '万{unit}', en: '10,000 {unit}' },
});

export const formulaWords = words({
  count: { zh: '{kinds}的数（{unit}）', en: 'number of {kinds} ({unit})' },
  sum: { zh: '{kinds}的合计（{unit}）', en: 'total of {kinds} ({unit})' },
  distinct: { zh: '{kinds}涉及的{unit}数，同一个只算一次', en: 'number of {unit} in {kinds}, each once' },
  median: { zh: '{kinds}所用工作日的中位数', en: 'median working days of {kinds}' },
  onTime: { zh: '{kinds}中按时的占比', en: 'share of {kinds} in time' },
  ratio: { zh: '{of} ÷ {to}', en: '{of} ÷ {to}' },
  percent: { zh: '{of} ÷ {to} × 100%', en: '{of} ÷ {to} × 100%' },
  plus: { zh: '{of} ＋ {to}', en: '{of} + {to}' },
  minus: { zh: '{of} － {to}', en: '{of} − {to}' },
  group: { zh: '（{inner}）', en: '({inner})' },
  difference_last_period: { zh: '{of}，减上一期的', en: '{of}, less that of the last period' },
  difference_last_year: { zh: '{of}，减上年同期的', en: '{of}, less that of the same period last year' },
  percent_last_period: { zh: '{of}，比上一期增减的百分数', en: '{of}, change to the last period in percent' },
  percent_last_year: {
    zh: '{of}，比上年同期增减的百分数',
    en: '{of}, change to the same period last year in percent',
  },
  soFar: { zh: '{of}，从开始累计到期末', en: '{of}, from the beginning to the end of the period' },
  per: {
    zh: '{of} ÷ 底数“{base}”，按每 {each} {unit}算',
    en: '{of} ÷ base population “{base}”, per {each} {unit}',
  },
  share: { zh: '{of} ÷ 底数“{base}” × 100%', en: '{of} ÷ base population “{base}” × 100%' },
  kind: { zh: '“{name}”', en: '“{name}”' },
  or: { zh: '、', en: ' or ' },
  and: { zh: '，', en: ', ' },
  where: { zh: '{kinds}（{conditions}）', en: '{kinds} ({conditions})' },
  is: { zh: '{facet}是{values}', en: '{facet} is {values}' },
  not: { zh: '{facet}不是{values}', en: '{facet} is not {values}' },
  rounding: { zh: '{formula}；四舍五入到{places}', en: '{formula}; rounded to {places}' },
  whole: { zh: '整数', en: 'whole numbers' },
  places: { zh: '小数点后 {count} 位', en: '{count} decimals' },
  wan: { zh: '，以万为单位', en: ', in ten thousands' },
});
