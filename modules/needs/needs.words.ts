import { type Word, words } from '../../base/words.ts';
import type { Channel, LegState, NeedState, Outcome } from './contract/shapes.ts';

export const needsWords = words({
  legsOpen: {
    zh: '还有 {count} 件派给它的事没办完。请它的经办人先答复或退回。',
    en: '{count} needs dispatched to it are still open. Let its handlers answer or decline them first.',
  },
  waitingOpen: {
    zh: '它受理的事还有 {count} 件等着派单。请它先派出去。',
    en: '{count} needs that it received wait for dispatch. Let it dispatch them first.',
  },
  matchSummary: {
    zh: '照这几句话，哪些服务用得上，为什么。',
    en: 'Which services fit these words, and why.',
  },
  saySummary: {
    zh: '说一件事：记下来，给出能帮上忙的服务。',
    en: 'Say a need: it is kept, and services that may help are proposed.',
  },
  mineSummary: { zh: '这件事办到哪一步了。', en: 'The story of one’s own need.' },
  chooseSummary: {
    zh: '同意把事情交给哪些单位。',
    en: 'Let organisations have the need, by name and purpose.',
  },
  consentSummary: { zh: '答应或不答应转给一个单位。', en: 'Agree or not to one hand-over.' },
  askSummary: { zh: '问一句，或补充一句。', en: 'Ask or add something.' },
  wishTextsSummary: { zh: '要不要短信。', en: 'Whether text messages are wanted.' },
  withdrawConfidentialSummary: { zh: '不用再保密了。', en: 'It need not be confidential any more.' },
  verdictSummary: { zh: '解决了，还是没有解决。', en: 'Whether it is solved, as the resident sees it.' },
  knownSummary: { zh: '这件事里存了您的什么，谁看过。', en: 'What is known of the holder, and who saw it.' },
  correctContactSummary: {
    zh: '改称呼、电话，或者不再留电话。',
    en: 'Correct name and phone, or take the phone back.',
  },
  withdrawSummary: { zh: '撤回对一个单位的同意。', en: 'Take back the consent for one organisation.' },
  askErasureSummary: {
    zh: '删除这件事：没交出去的马上删，交出去的由联席办定。',
    en: 'Erase the need: at once where nobody had it, else the office decides.',
  },
  familySummary: { zh: '给家里人看：步骤和日期。', en: 'Give a relative a look at steps and dates.' },
  familyListSummary: { zh: '家里谁能看、谁看过。', en: 'Which relatives may look, and who did.' },
  noteFamilySummary: {
    zh: '照本人说的，让家里人凭自己的手机号看。',
    en: 'Let a relative look by their own telephone, as the person said.',
  },
  familyWithdrawSummary: { zh: '撤回给家里人的查看。', en: 'Withdraw a relative’s look.' },
  erasuresSummary: { zh: '等本单位定的删除申请。', en: 'Wishes to be erased that this office decides.' },
  decideErasureSummary: {
    zh: '同意删除，或写明原因不同意。',
    en: 'Erase, or refuse with a reason.',
  },
  findPersonSummary: {
    zh: '按电话或身份证号查来过的人，写明用途，留下记录。',
    en: 'Find a person by telephone or identity number, for a purpose, on record.',
  },
  answerOnSpotSummary: {
    zh: '当面答复：记一笔就完，不留姓名。',
    en: 'An answer given on the spot: ends at once, no name.',
  },
  registerSummary: {
    zh: '柜台或电话受理一件事，可以同时派单。',
    en: 'Take down a need at the counter or telephone, and dispatch it.',
  },
  ofStaffSummary: {
    zh: '一位工作人员手上还没办完的事。',
    en: 'What lies open with a member of staff.',
  },
  queueSummary: { zh: '本单位的事，按期限排。', en: 'The organisation’s needs, by deadline.' },
  getSummary: { zh: '一件事的全部。', en: 'One need in full.' },
  dispatchSummary: {
    zh: '派单：一个牵头，几个配合。',
    en: 'Dispatch to one lead and assisting organisations.',
  },
  takeOnSummary: { zh: '接单。', en: 'Take on one’s leg.' },
  declineSummary: { zh: '退回，写明原因。', en: 'Decline one’s leg with a reason.' },
  answerSummary: { zh: '答复，写明结果。', en: 'Answer, with the outcome.' },
  routingSummary: {
    zh: '第一次推荐站住了几成，改派过什么。',
    en: 'How often the first proposal stood, and what was corrected.',
  },
  speakSummary: {
    zh: '给本人留言，答复家里人问的，或写一条办理记录。',
    en: 'Write to the resident, answer a relative’s question, or an inner note.',
  },
  correctSummary: { zh: '改类别，写明为什么。', en: 'Correct the category, with why.' },
  presenceSummary: {
    zh: '说自己正开着这件事（或已离开），并看到还有谁开着。',
    en: 'Say that one has the need open, or has left it, and see who else has.',
  },
  revealSummary: {
    zh: '查看姓名电话，写明用途，留下记录。',
    en: 'Reveal name and phone for a purpose, on record.',
  },
});

/** The field's words for the states staff see. */
export const stateWords: Record<NeedState, Word> = {
  said: { zh: '刚说，还没交办', en: 'Said, not handed over' },
  waiting: { zh: '待派单', en: 'To dispatch' },
  asked: { zh: '等本人同意', en: 'Waiting for consent' },
  dispatched: { zh: '待接单', en: 'To take on' },
  taken_on: { zh: '办理中', en: 'At work' },
  answered: { zh: '已答复，等本人回话', en: 'Answered, waiting for the verdict' },
  confirmed: { zh: '解决了', en: 'Solved, confirmed' },
  unconfirmed: { zh: '未回应', en: 'Closed without a word' },
  answered_on_spot: { zh: '当面答复', en: 'Answered on the spot' },
  shown_the_door: { zh: '已告知渠道', en: 'Shown the door' },
  erased: { zh: '已删除', en: 'Erased' },
};

export const legStateWords: Record<LegState, Word> = {
  asked: { zh: '等本人同意', en: 'Waiting for consent' },
  refused: { zh: '本人没有同意', en: 'Not agreed to' },
  dispatched: { zh: '待接单', en: 'To take on' },
  taken_on: { zh: '办理中', en: 'At work' },
  declined: { zh: '已退回', en: 'Declined' },
  ended: { zh: '已答复', en: 'Answered' },
  withdrawn: { zh: '本人撤回了同意', en: 'Consent withdrawn' },
  passed: { zh: '已转出', en: 'Passed on' },
  recalled: { zh: '派单撤回了', en: 'Dispatch taken back' },
};

export const outcomeWords: Record<Outcome, Word> = {
  solved: { zh: '已解决', en: 'Solved' },
  partly: { zh: '部分解决', en: 'Partly solved' },
  not_solved: { zh: '未解决', en: 'Not solved' },
  referred: { zh: '转介', en: 'Referred' },
  not_reached: { zh: '多次联系未通', en: 'Not reached' },
  no_legal_basis: { zh: '无政策依据', en: 'No legal basis' },
};

export const channelWords: Record<Channel, Word> = {
  portal: { zh: '网上', en: 'Online' },
  counter: { zh: '柜台', en: 'Counter' },
  phone: { zh: '电话', en: 'Telephone' },
  api: { zh: '其他系统', en: 'Other system' },
};

export const partWords: Record<'lead' | 'joint', Word> = {
  lead: { zh: '牵头', en: 'Lead' },
  joint: { zh: '配合', en: 'Assisting' },
};

/** Of whom a need tells, as the person said it. */
export const forWhomWords = words({
  self: { zh: '本人的', en: 'Their own' },
  other: { zh: '替别人说的，称本人同意', en: 'Somebody else’s, who agreed as they say' },
  ward: { zh: '监护人替说的', en: 'Told by a guardian' },
});

export const consentWords = words({
  coordination: {
    zh: '受理这件事，办不了时帮您另找单位',
    en: 'receiving it, and finding another organisation if one cannot help',
  },
});

/** The rules behind the days that are counted. */
export const sourceWords = words({
  retention: {
    zh: '个人信息保护法第十九条：保存期限应当为实现处理目的所必要的最短时间',
    en: 'Personal Information Protection Law, article 19: kept no longer than the purpose needs',
  },
  erasure: {
    zh: '个人信息保护法第四十七条、第五十条',
    en: 'Personal Information Protection Law, articles 47 and 50',
  },
});
