import { type Word, words } from '../../base/words.ts';
import type { ChainStep, FindingSource, Light, MatterKind, MatterState } from './kinds.rules.ts';

/** What each endpoint does, for the description of the interface. */
export const supervisionWords = words({
  listSummary: { zh: '查看督办和整改', en: 'Matters under supervision, and findings to be mended' },
  sheetSummary: { zh: '导出督办和整改', en: 'The same list as a sheet' },
  toldSummary: { zh: '提醒到我的督办和整改', en: 'What the caller is told is near its day or past it' },
  originsSummary: {
    zh: '可以登记督办的议定事项和批示',
    en: 'Agreed items and leaders’ notes that may be registered',
  },
  oneSummary: { zh: '查看一件督办或整改', en: 'One matter with all that happened to it' },
  registerSummary: {
    zh: '登记督办：只从议定事项或领导批示来，一件登记一次',
    en: 'Register a matter, from one agreed item or one leader’s note, once',
  },
  findSummary: { zh: '登记要整改的问题', en: 'Register a finding and whose it is to mend' },
  orderSummary: { zh: '交办给牵头单位', en: 'Order it of one lead organisation, by a day' },
  answerSummary: { zh: '答复', en: 'Answer in one’s own words' },
  proveSummary: {
    zh: '印证整改：一个台账数，或三个回访电话',
    en: 'Prove that a finding is mended: a figure of the ledger, or three calls',
  },
  sendBackSummary: { zh: '退回，写明原因', en: 'Send it back with the reason' },
  strikeSummary: { zh: '销号，不由答复的人销', en: 'Strike it off, by somebody who did not answer' },
  withdrawSummary: { zh: '撤销登记', en: 'Withdraw what was registered' },
  chainSummary: { zh: '查看提醒的天数', en: 'On which days who is told' },
  setChainSummary: { zh: '设定提醒的天数', en: 'Set on which days who is told' },
});

export const supervisionRefusals = words({
  stale: {
    zh: '刚才有人改过了，请看一看最新的再办。您写的没有保存。',
    en: 'Somebody changed it just now: look at it again. Nothing of yours was saved.',
  },
  notOffice: {
    zh: '本单位不是联席会议办公室，不登记督办。',
    en: 'This organisation keeps no joint meeting and registers nothing.',
  },
  twice: {
    zh: '这一件已经登记过，编号 {number}。',
    en: 'This is registered already, as number {number}.',
  },
  originEnded: {
    zh: '这一件已经办结或撤销，不用督办。',
    en: 'This is done or dropped already and needs no supervision.',
  },
  wrongState: {
    zh: '现在的状态是“{state}”，这一步办不了。请看一看最新的。',
    en: 'It stands at “{state}”, and this cannot be done to it now. Look at it again.',
  },
  noSuchOrganisation: {
    zh: '没有这个单位，或已停用，请换一个。',
    en: 'There is no such organisation, or it is closed: please choose another.',
  },
  notHere: {
    zh: '{name}不在本地区，不能直接交办。请在联席会议上商定，再从议定事项登记。',
    en: '{name} lies outside your area and cannot be ordered. Agree on it at a joint meeting, and register the agreed item.',
  },
  notLead: {
    zh: '会议议定由{name}牵头，督办只能交给它。要换牵头，先改议定事项。',
    en: 'The meeting agreed that {name} leads, so it goes to them. To change that, change the agreed item first.',
  },
  contested: {
    zh: '{name}对这一项有不同意见，还没有商定。先在议定事项里商定，再交办。',
    en: '{name} contests this item. Settle it among the agreed items first.',
  },
  duePast: { zh: '期限要在今天或以后。', en: 'It must be due today or later.' },
  samePerson: {
    zh: '您自己答复过这一件，不能由您销号或退回。请同一办公室的其他人、分管领导或上一级联席办来办；办公室只有两个人时，第二个人可以从分管领导或上一级来。',
    en: 'You answered this yourself, so somebody else looks at it: of your office, its leader, or the office above. Where an office has two people, the second may come from there.',
  },
  notFinding: {
    zh: '这一件是督办，写答复就行，不用印证。',
    en: 'This is a supervised matter: answer it in words, no proof is asked.',
  },
  needsProof: {
    zh: '整改要印证：选一个台账数，或打三个回访电话，不用交材料。',
    en: 'A finding is proved by a figure of the ledger or by three calls; no papers are asked.',
  },
  noFigure: {
    zh: '这个数现在没有可看的值，换一个指标或时间，或者改打三个电话。',
    en: 'This indicator tells no number for that period. Choose another, or call three people instead.',
  },
  sameNeeds: { zh: '三个编号要不一样。', en: 'The three numbers must differ.' },
  noSuchNeed: {
    zh: '编号 {reference} 查不到，或不在本单位。请填本单位办过的诉求编号；受保护的不填。',
    en: 'No need {reference} is known to your organisation. Give numbers of needs you handled, and none that is protected.',
  },
  notSolved: {
    zh: '三个人里有人说没有解决，不能销号。请退回，整改后再打三个电话。',
    en: 'One of the three said that it is not solved. Send it back; when it is mended, three are called again.',
  },
  leaderLater: {
    zh: '提醒领导的天数要比提醒负责人的多。',
    en: 'The leader is told later than the head: give more days.',
  },
});

export const kindWords: Record<MatterKind, Word> = {
  assigned: { zh: '督办', en: 'Supervised' },
  finding: { zh: '整改', en: 'Finding' },
};

export const stateWords: Record<MatterState, Word> = {
  registered: { zh: '已登记', en: 'Registered' },
  ordered: { zh: '已交办', en: 'Ordered' },
  answered: { zh: '已答复', en: 'Answered' },
  returned: { zh: '已退回', en: 'Sent back' },
  struck: { zh: '已销号', en: 'Struck off' },
  withdrawn: { zh: '已撤销', en: 'Withdrawn' },
};

export const lightWords: Record<Light, Word> = {
  onTrack: { zh: '正常', en: 'On track' },
  soon: { zh: '快到期', en: 'Due soon' },
  overdue: { zh: '过期', en: 'Overdue' },
};

export const sourceWords: Record<FindingSource, Word> = {
  inspection: { zh: '巡察督查', en: 'Inspection' },
  audit: { zh: '审计', en: 'Audit' },
  'democratic-life': { zh: '民主生活会', en: 'Democratic-life meeting' },
  'self-check': { zh: '自查', en: 'Own check' },
  other: { zh: '其他', en: 'Other' },
};

export const writtenWords = words({
  meeting: { zh: '{title}第 {number} 项', en: '{title}, item {number}' },
  note: { zh: '{name}批示', en: 'Note of {name}' },
  paper: { zh: '收文《{title}》', en: 'Paper “{title}”' },
  /** Stands in the agreed item or the note that it ended. */
  ended: { zh: '督办已销号', en: 'Struck off' },
});

export const supervisionSheetWords = words({
  name: { zh: '督办和整改', en: 'Supervision' },
  number: { zh: '编号', en: 'Number' },
  kind: { zh: '类别', en: 'Kind' },
  words: { zh: '事项', en: 'Matter' },
  origin: { zh: '来自', en: 'From' },
  organisation: { zh: '牵头单位', en: 'Lead' },
  due: { zh: '期限', en: 'Due' },
  light: { zh: '灯', en: 'Light' },
  state: { zh: '状态', en: 'State' },
  answer: { zh: '答复', en: 'Answer' },
  ended: { zh: '销号日期', en: 'Struck off on' },
});

/** To colleagues with an address: that a day comes or went, never what it is about. */
export const toldTexts: Record<ChainStep, { subject: Word; text: Word }> = {
  remind: {
    subject: {
      zh: '{city}群团：督办 {number} {day}到期',
      en: '{city}: supervised matter {number} is due on {day}',
    },
    text: {
      zh: '交给{organisation}的督办 {number}，{day}到期，还没有答复。不用报进展，办好了写一句答复就行。',
      en: 'Supervised matter {number}, with {organisation}, is due on {day} and not answered. No progress is asked: a line when it is done.',
    },
  },
  head: {
    subject: { zh: '{city}群团：督办 {number} 过期了', en: '{city}: supervised matter {number} is overdue' },
    text: {
      zh: '交给{organisation}的督办 {number}，本该 {day}答复，已经过期。请看一看卡在哪里。',
      en: 'Supervised matter {number}, with {organisation}, was due on {day}. Please see what holds it up.',
    },
  },
  leader: {
    subject: {
      zh: '{city}群团：您交办的 {number} 过期多日',
      en: '{city}: {number}, which you assigned, is long overdue',
    },
    text: {
      zh: '督办 {number} 由{organisation}牵头，本该 {day}答复，负责人已知道，仍没有答复。',
      en: 'Supervised matter {number}, led by {organisation}, was due on {day}. Its head knows, and there is no answer yet.',
    },
  },
};
