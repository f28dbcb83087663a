import type { Word } from '../../base/words.ts';

export interface ReadyMadeText {
  readonly code: string;
  readonly title: Word;
  /**
   * `[[received]]` is filled by that indicator, `[[received:year]]` for the year as far as the period reaches,
   * `:before` for the period before, `/1` with one decimal, `/wan` in ten thousands; `[[]]` is written in words.
   */
  readonly text: string;
}

/** The templates that every city begins with. */
export const readyMade: readonly ReadyMadeText[] = [
  {
    code: 'monthly',
    title: { zh: '群团服务月报', en: 'Monthly report' },
    text: `一、群众说了什么
本月受理诉求[[received]]件，今年以来累计[[received:year]]件；窗口当面答复[[on-spot]]件。其中劳动维权受理[[rights]]件，看病健康受理[[health]]件，就业创业受理[[work]]件，法律帮助受理[[law]]件。
二、办得怎么样
参与办理的单位有[[organisations]]家，按时接单率[[in-time/1]]%。本人确认解决[[confirmed]]件，本人说没有解决[[not-accepted]]件，办结后重开[[reopened]]件。群众满意率[[satisfaction/1]]%。
三、做了什么
服务群众[[service-times]]人次，今年以来累计[[service-times:year]]人次。开展活动[[events]]场，参加[[event-times]]人次；举办培训班[[classes]]期，培训[[trained]]人次；发放救助金[[money/2/wan]]万元，帮扶[[households]]户。
四、还没有办法的
没有服务可以给的需求[[unmet]]件，作为联席会议议题的来源。`,
  },
  {
    code: 'quarterly',
    title: { zh: '季度调度单', en: 'Quarterly progress sheet' },
    text: `本季度受理诉求[[received]]件，上季度[[received:before]]件。下面只列没有照预期走的事，顺利的不列；不分先后，不打分，也不要各单位另报材料。
一、本人说没有解决
本季度[[not-accepted]]件。原因和下一步：[[]]。
二、办结后又重开
本季度[[reopened]]件，重开率[[reopened-rate/1]]%。原因和下一步：[[]]。
三、接得晚、办得久
按时接单率[[in-time/1]]%，上季度[[in-time:before/1]]%；解决用时中位数[[median-days/1]]天，上季度[[median-days:before/1]]天。要调度的环节：[[]]。
四、没有服务可以给
本季度未满足的需求[[unmet]]件。建议提交联席会议的事：[[]]。`,
  },
  {
    code: 'half-year',
    title: { zh: '半年评估', en: 'Half-year appraisal' },
    text: `本评估用文字说明做到了什么、卡在哪里，数只作旁证，不折算成分。
一、群众的事办得怎样
[[]]
半年受理诉求[[received]]件，本人确认解决[[confirmed]]件，解决率[[confirmed-rate/1]]%；群众满意率[[satisfaction/1]]%。
二、几家一起办得怎样
[[]]
参与办理的单位[[organisations]]家，平均每件事接单[[legs-per-need/2]]次，纠纷调解[[mediations]]件。
三、走出去服务得怎样
[[]]
服务群众[[service-times]]人次，开展活动[[events]]场，举办培训班[[classes]]期，帮扶[[households]]户。
四、卡在哪里，下半年怎么办
[[]]
未满足的需求[[unmet]]件，办结后重开[[reopened]]件。`,
  },
  {
    code: 'annual',
    title: { zh: '年度总结', en: 'Summary of the year' },
    text: `一、全年概况
全年受理诉求[[received]]件，窗口当面答复[[on-spot]]件，服务群众[[service-times]]人次，含活动和培训共[[service-times-all]]人次。上年受理[[received:before]]件。
二、解决群众的事
本人确认解决[[confirmed]]件，解决率[[confirmed-rate/1]]%，解决用时中位数[[median-days/1]]天。劳动维权受理[[rights]]件，办成率[[rights-solved/1]]%；法律咨询[[legal-advice]]人次；纠纷调解[[mediations]]次，调解成功率[[mediation-success/1]]%；心理咨询[[counselling]]人次。
三、把服务送到身边
开展活动[[events]]场，参加[[event-times]]人次；举办培训班[[classes]]期，授课[[class-sessions]]次，培训[[trained]]人次；发放救助金[[money/2/wan]]万元，发放物资折价[[goods/2/wan]]万元，帮扶[[households]]户。
四、没有做好的
本人说没有解决[[not-accepted]]件，办结后重开[[reopened]]件，未满足的需求[[unmet]]件。原因：[[]]。
五、明年的打算
[[]]`,
  },
  {
    code: 'circular',
    title: { zh: '情况通报', en: 'Circular on how things stand' },
    text: `现将这一时段群众诉求办理情况通报如下。
一、总的情况
受理诉求[[received]]件，按时接单率[[in-time/1]]%，本人确认解决[[confirmed]]件，群众满意率[[satisfaction/1]]%。
二、做得好的做法
[[]]
三、要改进的环节
本人说没有解决[[not-accepted]]件，办结后重开[[reopened]]件。[[]]
本通报依据台账自动汇总，不对单位排名，不要求报送落实情况。`,
  },
  {
    code: 'brief',
    title: { zh: '专报', en: 'Brief on one matter' },
    text: `一、反映的问题
[[]]
二、涉及多少人、多少事
这一时段受理诉求[[received]]件，其中劳动维权受理[[rights]]件；新就业形态劳动者会员[[new-form-workers]]人；未满足的需求[[unmet]]件。
三、已经做了什么
服务群众[[service-times]]人次，本人确认解决[[confirmed]]件。[[]]
四、需要定的事
[[]]`,
  },
];
