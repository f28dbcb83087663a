import { words } from '../../base/words.ts';

/** The month as an official document. It is laid out in Chinese for every reader, as the standard is. */
export const reportWords = words({
  and: { zh: '、', en: ', ' },
  when: { zh: '{year}年{month}月', en: '{year}-{month}' },
  matter: { zh: '群众诉求', en: 'residents’ needs:' },
  state: { zh: '办理情况', en: 'how they were handled' },
  fileName: { zh: '{who}{when}群众诉求办理情况.docx', en: 'needs-{who}-{when}.docx' },
  incoming: { zh: '来了多少', en: 'What came in' },
  importedText: {
    zh: '受理数中有{imported}件是历史导入。',
    en: 'Of those received, {imported} were imported from the past.',
  },
  incomingText: {
    zh: '{when}，{who}受理群众诉求{received}件，{change}；当面答复{onSpot}件，已告知渠道{door}件；群众从网上说的{said}件。',
    en: 'In {when}, {who} received {received} needs, {change}; answered {onSpot} on the spot, showed the door to {door}; {said} were said online.',
  },
  work: { zh: '单位办得怎样', en: 'What organisations did' },
  workText: {
    zh: '各单位接单{takenOn}次，退回{declined}次；作出答复{ended}次，其中已解决{solved}次，部分解决{partly}次，未解决{notSolved}次，转介{referred}次，多次联系未通{notReached}次。',
    en: 'Organisations took on {takenOn} times and declined {declined} times; of {ended} answers {solved} were solved, {partly} partly, {notSolved} not, {referred} referred, {notReached} not reached.',
  },
  ownWorkText: {
    zh: '本单位接单{takenOn}次，退回{declined}次；作出答复{ended}次，其中已解决{solved}次，部分解决{partly}次，未解决{notSolved}次，转介{referred}次，多次联系未通{notReached}次。',
    en: 'The organisation took on {takenOn} times and declined {declined} times; of {ended} answers {solved} were solved, {partly} partly, {notSolved} not, {referred} referred, {notReached} not reached.',
  },
  noBasisText: {
    zh: '另有无政策依据的{noBasis}次，由两人商定，不算哪个单位没办好；其中本人不认可的{notAccepted}件，给了评价的{graded}个，都不计入下面各数。',
    en: 'Apart from these, {noBasis} had no legal basis, as two people decided; they count against nobody. {notAccepted} of them were not accepted and {graded} graded, which is in no figure below.',
  },
  verdicts: { zh: '群众怎么说', en: 'What the residents say' },
  verdictsText: {
    zh: '本人说解决了的{confirmed}件，本人说没有解决、请再办的{notAccepted}件。',
    en: '{confirmed} were confirmed by the resident, {notAccepted} were not accepted.',
  },
  closedText: {
    zh: '一直没有回话、按“未回应”另计的{unconfirmed}件；办结后又重开的{reopened}件。办结{closed}件（说解决了的加未回应的，减重开的）。',
    en: '{unconfirmed} were closed without a word and are counted apart; {reopened} were opened again after closing. Closed: {closed} (confirmed plus unconfirmed, less those).',
  },
  gradesText: {
    zh: '愿意评价的{answers}人次：非常满意{five}，满意{four}，基本满意{three}，不满意{two}，非常不满意{one}；其中有申辩的{contested}个，照样计数。{share}',
    en: '{answers} gave a grade: very satisfied {five}, satisfied {four}, mostly satisfied {three}, dissatisfied {two}, very dissatisfied {one}; {contested} contested, counted all the same. {share}',
  },
  satisfiedShare: {
    zh: '满意和基本满意占{satisfied}%。',
    en: '{satisfied}% are satisfied or mostly satisfied.',
  },
  satisfiedFew: { zh: '评价不到5个，不算百分比。', en: 'Fewer than 5 grades; no percentage.' },
  personsText: {
    zh: '得到答复的{persons}人、{served}人次（一个人几个单位帮，人数算一次）。',
    en: '{persons} persons had {served} answers (one person helped by several counts once).',
  },
  inTimeText: {
    zh: '按期限接单{inTime}次，超期接单{late}次。',
    en: 'Taken on in time {inTime}, late {late}.',
  },
  missing: { zh: '哪些没有办法', en: 'What had no answer' },
  missingText: {
    zh: '新增未满足的需求{unmet}件：单位退回、过期没答复、没有对得上的服务、没办成。',
    en: '{unmet} unmet needs were added: declined, long overdue, no service, not solved.',
  },
  fileNameSheet: { zh: '{who}{when}群众诉求办理情况.xlsx', en: 'needs-{who}-{when}.xlsx' },
  sheet: { zh: '月报', en: 'Month' },
  figure: { zh: '指标', en: 'Figure' },
  thisMonth: { zh: '本月', en: 'This month' },
  monthBefore: { zh: '上月', en: 'Month before' },
  personsRow: { zh: '答复人数（人）', en: 'Persons answered' },
  closedRow: { zh: '办结（件）', en: 'Closed' },
  answersRow: { zh: '评价个数', en: 'Grades given' },
  satisfiedRow: { zh: '满意和基本满意（%）', en: 'Satisfied (%)' },
  medianRow: { zh: '从说到解决的工作日中位数', en: 'Median working days to solved' },
  fewRow: { zh: '不到5个，不算', en: 'fewer than 5' },
  median: {
    zh: '从说到本人说解决了，一半的事不超过{value}个工作日（按{base}件算）。',
    en: 'From said to confirmed, half took at most {value} working days (n = {base}).',
  },
  medianFew: {
    zh: '本人说解决了的不到5件，不算办理天数。',
    en: 'Fewer than 5 were confirmed; days are not told.',
  },
  areas: { zh: '分地区情况', en: 'By area' },
  area: { zh: '地区', en: 'Area' },
  onSpotColumn: { zh: '当面答复（件）', en: 'On the spot' },
  doorColumn: { zh: '已告知渠道（件）', en: 'Shown the door' },
  noCategory: { zh: '还没有类别', en: 'No category yet' },
  noPart: { zh: '没有说明', en: 'Not said' },
  protected: { zh: '受保护事项', en: 'Protected' },
  withheld: { zh: '不单列', en: 'withheld' },
  changeNoRecords: {
    zh: '上月没有记录，不作比较',
    en: 'there are no records of the month before to compare with',
  },
  notKept: {
    zh: '{month} 没有留下记录，写不出报表。请换一个月。',
    en: 'Nothing was kept of {month}, so there is nothing to report. Choose another month.',
  },
  noRecords: { zh: '没有记录', en: 'no records' },
  changeUntold: { zh: '和上月的差不单列', en: 'the change is withheld' },
  satisfiedUntold: { zh: '百分比不单列。', en: 'The percentage is withheld.' },
  categories: { zh: '分类别情况', en: 'By category' },
  category: { zh: '类别', en: 'Category' },
  received: { zh: '受理（件）', en: 'Received' },
  confirmed: { zh: '本人说解决了（件）', en: 'Confirmed' },
  few: { zh: '少于5', en: 'fewer than 5' },
  about: { zh: '数从哪里来', en: 'Where the figures come from' },
  aboutText: {
    zh: '以上各数截至{time}，由办事时留下的台账记录算出，没有另外填报；在工作台“月报”里点开任何一个数，可以看到它由哪些事组成。1至4写作“少于5”，能由此推算出来的数写作“不单列”，免得认出人来；受保护事项只计数。驿站歇脚不统计。',
    en: 'Figures as of {time}, computed from the ledger and never typed; each opens in the desk onto its records. One to four are shown as “fewer than 5”, what they could be computed from as withheld; protected matters are only counted. Drop-in use of stations is not counted.',
  },
  notComplete: {
    zh: '取数时还有刚发生的事没有算进来。',
    en: 'What happened just before was not counted yet.',
  },
  same: { zh: '和上月一样', en: 'as the month before' },
  more: { zh: '比上月多{count}件', en: '{count} more than the month before' },
  fewer: { zh: '比上月少{count}件', en: '{count} fewer than the month before' },
  instant: { zh: '{day} {time}', en: '{day} {time}' },
});
