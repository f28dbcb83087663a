import { words } from '../../base/words.ts';

export const activitiesWords = words({
  listSummary: { zh: '查看活动', en: 'Activities that were held' },
  oneSummary: { zh: '查看一项活动和它的修改', en: 'One activity, with its corrections' },
  addSummary: { zh: '记下一项活动', en: 'Enter an activity' },
  changeSummary: { zh: '更正一项活动', en: 'Correct an activity' },
  withdrawSummary: { zh: '撤下或恢复一项活动', en: 'Withdraw an activity, or let it count again' },
  disownSummary: { zh: '说明本单位没有参加', en: 'Say that one’s own organisation did not take part' },
  endsBefore: {
    zh: '结束日期早于开始日期，请改其中一个。',
    en: 'It ends before it begins: please change one of the days.',
  },
  notHeldYet: {
    zh: '还没办完的活动不记。请等办完再填，或改结束日期。',
    en: 'It is not over yet. Enter it when it is, or change the day it ended.',
  },
  sessionsOfClass: {
    zh: '只有培训班分次。请清空次数，或把种类改成培训班。',
    en: 'Only a class has sessions: clear them, or make it a class.',
  },
  howCounted: { zh: '请选人次是怎么数的。', en: 'Choose how they were counted.' },
  whoCounted: {
    zh: '现场清点或估计的人次，要写是谁数的。',
    en: 'What was counted or estimated on the spot needs the name of who did it.',
  },
  howMany: { zh: '请填人次，或清空“怎么数的”。', en: 'Give the number, or clear how it was counted.' },
  whoseMoney: {
    zh: '请写钱从哪里来，例如“旗总工会送温暖资金”。',
    en: 'Say where the money came from, for example the union’s relief fund.',
  },
  whoValued: {
    zh: '请写物品按什么估价，例如“采购发票”。',
    en: 'Say by what the goods were valued, for example the invoice.',
  },
  whichGoods: { zh: '请写是什么物品。', en: 'Say what the goods were.' },
  partnerIsLead: { zh: '牵头单位不用再选为联办单位。', en: 'Who leads it is no partner as well.' },
  unknownArea: { zh: '没有这个地区，请重新选择。', en: 'There is no such area: please choose again.' },
  unknownOrganisation: {
    zh: '没有这个单位，或它已停用，请重新选择。',
    en: 'There is no such organisation, or it is closed: please choose again.',
  },
  unknownGroup: { zh: '没有这个人群，请重新选择。', en: 'There is no such group: please choose again.' },
  same: {
    zh: '“{title}”在同一天、同一地区已经记过。如果真是另一项，请改标题以便分清。',
    en: '“{title}” of the same day and area is entered already. If this is another one, give it a title of its own.',
  },
  stale: {
    zh: '“{title}”刚被别人改过。您填的还在，请看一眼现在的内容再保存。',
    en: '“{title}” was changed meanwhile. What you typed is still here; look at what there is now, then save.',
  },
  withdrawn: {
    zh: '这项活动已撤下，先恢复才能更正。',
    en: 'It was withdrawn: let it count again before you correct it.',
  },
  first: { zh: '记下', en: 'Entered' },
});
