import { type Word, words } from '../../base/words.ts';
import type {
  ContestState,
  EditionState,
  FollowUpKind,
  Level,
  Measure,
  SchemeState,
  Unscored,
} from './kinds.rules.ts';
import type { Scoring } from './scoring.rules.ts';

/** What each endpoint does, for the description of the interface. */
export const assessmentWords = words({
  listSummary: { zh: '查看各年度的考核方案', en: 'Assessments by year' },
  choicesSummary: {
    zh: '查看可以考核的单位和可以计分的指标',
    en: 'Bodies that may be assessed, and what may be scored',
  },
  trialSummary: {
    zh: '试一试一个指标能不能计分。不保存。',
    en: 'Whether something may be scored, and why not. Nothing is kept.',
  },
  oneSummary: { zh: '查看一个年度的考核方案', en: 'One assessment with its editions' },
  addSummary: {
    zh: '建立一个年度的考核方案，一年一个',
    en: 'Begin the assessment of a year; one for each year',
  },
  saveSummary: { zh: '修改考核方案的草稿', en: 'Change the draft of a scheme' },
  effectSummary: {
    zh: '用往年的台账看各项权重的影响',
    en: 'What each weight would have done to the ledger of a year that is over',
  },
  publishSummary: {
    zh: '发布考核方案，由没有起草的人发布',
    en: 'Publish a scheme, by somebody who did not draft it',
  },
  reviseSummary: {
    zh: '另起一版，发布后代替现在的一版',
    en: 'Begin another edition, which supersedes the published one',
  },
  takeSummary: { zh: '年终计分，一年一次', en: 'Take the snapshot that scores the year, once' },
  resultsSummary: {
    zh: '查看年终计分的结果',
    en: 'Values and points of the snapshot; there are none before it',
  },
  sheetSummary: { zh: '导出年终计分的结果', en: 'The same as a sheet' },
  contestSummary: { zh: '对本单位的一个数提出异议', en: 'Contest one value of one’s own body with facts' },
  decideSummary: { zh: '裁定异议', en: 'Decide what was contested' },
  closeSummary: { zh: '考核归档', en: 'Close the assessment' },
  quarterSummary: {
    zh: '季度调度：只列没按时办的和没有着落的',
    en: 'Exceptions for the meeting of a quarter: what is late, refused or without an answer',
  },
  appraisalsSummary: {
    zh: '查看半年评估：文字和上半年的数，没有分数',
    en: 'Appraisals of the half year: words and values, no points',
  },
  appraiseSummary: { zh: '写一个单位的半年评估', en: 'Write the appraisal of a body' },
  answerAppraisalSummary: { zh: '本单位回应半年评估', en: 'Answer the appraisal of one’s own body' },
  followUpSummary: {
    zh: '记一条后续：表扬、约谈、成效联考',
    en: 'Record what follows: recognition, a talk, merged tables',
  },
});

export const assessmentRefusals = words({
  /** How articles are set apart, and from what is said of them. */
  between: { zh: '、', en: ', ' },
  after: { zh: '：', en: ': ' },
  onceArticle: {
    zh: '国办函〔2026〕12号 第一项',
    en: 'State Council Office letter 12 of 2026, item 1',
  },
  stale: {
    zh: '刚才有人改过了，请看一看最新的再办。您写的没有保存。',
    en: 'Somebody changed it just now: look at it again. Nothing of yours was saved.',
  },
  notOffice: {
    zh: '本单位不是联席会议办公室，不建考核方案。',
    en: 'This organisation keeps no joint meeting and assesses nobody.',
  },
  yearTwice: {
    zh: '{year} 年已经有考核方案。一年只有一个，要改就在那个方案里另起一版。',
    en: 'There is a scheme for {year} already. A year has one: begin another edition of it.',
  },
  yearFar: {
    zh: '只建上一年、今年和下一年的方案，请改年度。',
    en: 'A scheme is for the year before, this one or the next: change the year.',
  },
  assessedElsewhere: {
    zh: '{name} {year} 年已经在“{title}”里考核，同一年不重复考核。请从这个方案里去掉。',
    en: '{name} is assessed in “{title}” for {year} already and not twice. Leave it out here.',
  },
  wrongState: {
    zh: '现在的状态是“{state}”，这一步办不了。请看一看最新的。',
    en: 'It stands at “{state}”, and this cannot be done now. Look at it again.',
  },
  noDraft: {
    zh: '没有可以改的草稿。已发布的不改，要改请另起一版。',
    en: 'There is no draft to change. What is published stays: begin another edition.',
  },
  noBodies: { zh: '还没有选要考核的单位。', en: 'No bodies are chosen yet.' },
  noLines: { zh: '还没有指标。', en: 'There are no indicators yet.' },
  weights: {
    zh: '{name}的权重加起来是 {sum}，要正好 100。请改各项权重。',
    en: 'The weights of {name} add up to {sum} and must make 100. Change the weights.',
  },
  notAssessable: {
    zh: '只考核本地区的群团组织；联席办和合作单位不在内。',
    en: 'Only mass organisations of the area are assessed, neither the office itself nor partners.',
  },
  bodyTwice: { zh: '同一个单位选了两次。', en: 'A body is chosen twice.' },
  keyTwice: { zh: '有两个指标用了同一个代号。', en: 'Two indicators have the same key.' },
  whose: { zh: '请选这个个性指标是哪个单位的。', en: 'Say whose individual indicator this is.' },
  linear: {
    zh: '起点和满分点不能一样，各级的目标要在起点的同一边。',
    en: 'Start and full points must differ, and the targets of all levels lie on the same side.',
  },
  steps: { zh: '至少写一档，各档的起点不能一样。', en: 'Give at least one step, each from another value.' },
  better: { zh: '得满分的变化不能是 0。', en: 'The change that gives full points cannot be 0.' },
  share: { zh: '目标要在 0 到 100 之间，不能是 0。', en: 'The target lies between 0 and 100 and is not 0.' },
  notShare: {
    zh: '这个数不是比例，不能按比例计分。请选按数量、分档或与上年比。',
    en: 'This is no share. Score it by amount, in steps, or against last year.',
  },
  notRecorded: {
    zh: '台账里没有这个数，计分要另外填报。请选台账里的指标，或先在“指标”里定义。',
    en: 'The ledger does not record this, so it would have to be reported. Choose an indicator of the ledger, or define one first.',
  },
  again: {
    zh: '和“{name}”问的是同一件事，只计一次。请去掉一个，把权重合在一起。',
    en: 'This asks for the same as “{name}”, which counts once. Leave one out and add the weights together.',
  },
  quota: {
    zh: '要求的数 {quota} 比底数 {count} 还多（{source}）。请改到底数以内，或改用比例。',
    en: '{quota} is asked, and there are only {count} ({source}). Ask for no more than there are, or for a share.',
  },
  tooManyCommon: {
    zh: '共性指标有 {count} 项，最多 {most} 项。请去掉或合并。',
    en: 'There are {count} common indicators, at most {most} are scored. Leave some out.',
  },
  tooManyIndividual: {
    zh: '一个单位的个性指标有 {count} 项，最多 {most} 项（连共性最多八项）。请去掉或合并。',
    en: 'A body has {count} individual indicators, at most {most} are scored (eight with the common ones). Leave some out.',
  },
  samePerson: {
    zh: '您参加了起草，不能由您发布。请本办公室的其他人、分管领导或上一级联席办来发布；办公室只有两个人时，第二个人可以从分管领导或上一级来。',
    en: 'You wrote in this draft, so somebody else publishes it: of your office, its leader, or the office above. Where an office has two people, the second may come from there.',
  },
  effectUnseen: {
    zh: '发布前请先看一遍用往年台账算的影响。',
    en: 'Look at the effect on the year before first, then publish.',
  },
  tooEarly: {
    zh: '{year} 年的分要到 {day}起才能计，在那之前没有分数。',
    en: 'The year {year} is scored from {day} on; until then there is no score.',
  },
  takenAlready: {
    zh: '{day}已经计过分，一年只计一次。对某个数有不同意见，由单位提出异议。',
    en: 'It was scored on {day} already, and is once a year. A body that sees a value otherwise contests it.',
  },
  halfTooEarly: {
    zh: '{year} 年的半年评估要方案发布以后、{day}起写。',
    en: 'The half year of {year} is appraised from {day} on, once the scheme is published.',
  },
  notTaken: {
    zh: '还没有年终计分，现在没有分数。',
    en: 'The year is not scored yet: there are no points.',
  },
  tooLate: {
    zh: '异议期到 {day}为止，已经过了，分数不再变。有事实要说明，可以在联席会议上提出。',
    en: 'Values could be contested until {day}. They stay as they are; raise it at the joint meeting.',
  },
  closedAlready: {
    zh: '考核已经归档，分数不再变，当时的记录都在。有事实要说明，可以在联席会议上提出。',
    en: 'The assessment is closed. Its points stay, with their history. Raise what you know at the joint meeting.',
  },
  noSuchLine: { zh: '本单位没有这个指标。', en: 'Your body has no such indicator.' },
  contestOpen: {
    zh: '这个数已经有一个异议在等裁定。',
    en: 'This value is contested already and waits for a decision.',
  },
  badLink: {
    zh: '只能附本系统里的链接，以 /desk/ 开头。',
    en: 'Only links inside this system, beginning with /desk/.',
  },
  decidedByOther: {
    zh: '提出异议的人和计分的人不能裁定。请本办公室的其他人、分管领导或上一级联席办来裁定。',
    en: 'Neither who contested it nor who took the snapshot decides. Ask somebody else of the office, its leader, or the office above.',
  },
  needsValue: { zh: '采纳时请写上正确的数。', en: 'Give the right value with it.' },
  needsLast: {
    zh: '这一项和上年比，请把上年的数也写上，不能是 0。',
    en: 'This is scored against last year: give that value too, other than 0.',
  },
  windowOpen: {
    zh: '异议期到 {day}，在那之前不归档。',
    en: 'Values may be contested until {day}; it is closed after that.',
  },
  contestsOpen: {
    zh: '还有 {count} 个异议没有裁定，先裁定再归档。',
    en: '{count} contested values wait for a decision first.',
  },
  notAmong: { zh: '这个单位不在这次考核里。', en: 'This body is not assessed here.' },
  mergedMore: { zh: '合并后的表不能比合并前多。', en: 'There cannot be more tables after merging.' },
  needsPeople: { zh: '请写和谁谈的。', en: 'Say with whom the talk was.' },
});

export const stateWords: Record<SchemeState, Word> = {
  draft: { zh: '草稿', en: 'Draft' },
  published: { zh: '已发布', en: 'Published' },
  taken: { zh: '已计分', en: 'Scored' },
  closed: { zh: '已归档', en: 'Closed' },
};

export const editionStateWords: Record<EditionState, Word> = {
  draft: { zh: '草稿', en: 'Draft' },
  published: { zh: '现行', en: 'In force' },
  superseded: { zh: '已被代替', en: 'Superseded' },
};

export const levelWords: Record<Level, Word> = {
  city: { zh: '市级', en: 'City' },
  county: { zh: '县级', en: 'County' },
  township: { zh: '乡级', en: 'Township' },
};

export const contestStateWords: Record<ContestState, Word> = {
  open: { zh: '待裁定', en: 'Waiting' },
  accepted: { zh: '已采纳', en: 'Accepted' },
  refused: { zh: '未采纳', en: 'Refused' },
};

export const followUpWords: Record<FollowUpKind, Word> = {
  recognition: { zh: '表扬', en: 'Recognition' },
  talk: { zh: '约谈', en: 'Admonitory talk' },
  merged: { zh: '成效联考', en: 'Merged tables' },
};

export const howWords: Record<Scoring['how'], Word> = {
  linear: { zh: '按数量', en: 'By amount' },
  steps: { zh: '分档', en: 'In steps' },
  better: { zh: '与上年比', en: 'Against last year' },
  share: { zh: '按比例', en: 'By share' },
};

export const unscoredWords: Record<Unscored, Word> = {
  no_records: { zh: '没有记录', en: 'no records' },
  none: { zh: '没有可比的数', en: 'nothing to divide by' },
  few: { zh: '少于五', en: 'fewer than five' },
  no_source: { zh: '还没有来源', en: 'no source' },
  no_base: { zh: '没有底数', en: 'no base population' },
  no_last_year: { zh: '上年没有可比的数', en: 'nothing of last year to compare with' },
};

/** Names of what is counted from needs that several bodies handle, and from what had no answer. */
export const measureWords: Record<Measure, { readonly name: Word; readonly note: Word }> = {
  'unmet-met': {
    name: {
      zh: '未满足需求三个月内补上服务的比例',
      en: 'Unmet needs that got a service within three months',
    },
    note: {
      zh: '本地区一时没有服务可以给的诉求，三个月内有单位接下或本人确认解决的占比；不满三个月又没补上的先不算。同一地区的单位同一个数。',
      en: 'Of needs of the area that had no answer, those that somebody took on or that were confirmed as solved within three months; younger ones that are open are left out. One number for all bodies of an area.',
    },
  },
  'called-solved': {
    name: { zh: '请别的单位配合的事本人确认解决率', en: 'Called others in: confirmed as solved' },
    note: {
      zh: '本单位牵头、请别的单位配合的，本人说解决了的占比。转介和没有政策依据的不算。',
      en: 'Of what others were called in for under this body’s lead, the share confirmed by the resident. Referred and without legal basis are left out.',
    },
  },
  'came-taken': {
    name: { zh: '别的单位请来配合的接下率', en: 'Called in by others: taken on' },
    note: {
      zh: '别的单位牵头、请本单位配合的，接下来的占比。转介和没有政策依据的不算。',
      en: 'Of what this body was called in for by others, the share it took on. Referred and without legal basis are left out.',
    },
  },
  'came-in-time': {
    name: { zh: '别的单位请来配合的按期答复率', en: 'Called in by others: answered in time' },
    note: {
      zh: '接下来的配合，期限内答复的占比。转介和没有政策依据的不算。',
      en: 'Of what it took on for others, the share answered by the day. Referred and without legal basis are left out.',
    },
  },
  'came-solved': {
    name: { zh: '配合办理的事本人确认解决率', en: 'Came to help: confirmed as solved' },
    note: {
      zh: '配合答复了的，本人说解决了的占比。转介和没有政策依据的不算。',
      en: 'Of what it answered for others, the share confirmed by the resident. Referred and without legal basis are left out.',
    },
  },
};

export const assessmentSheetWords = words({
  name: { zh: '年度考核', en: 'Yearly assessment' },
  body: { zh: '单位', en: 'Body' },
  part: { zh: '类别', en: 'Part' },
  line: { zh: '指标', en: 'Indicator' },
  weight: { zh: '权重', en: 'Weight' },
  value: { zh: '数', en: 'Value' },
  points: { zh: '得分（百分制）', en: 'Points of 100' },
  share: { zh: '折合分', en: 'Of the total' },
  why: { zh: '说明', en: 'Note' },
  hidden: { zh: '含少于五的数，不单独公布', en: 'Counted, not told: fewer than five in it' },
  unscored: { zh: '不计分：{why}', en: 'Not scored: {why}' },
  restsOn: { zh: '只按 {counted}/{all} 的权重', en: 'from {counted} of {all} weight' },
  corrected: { zh: '异议后更正', en: 'Corrected after being contested' },
  total: { zh: '合计', en: 'Total' },
  common: { zh: '共性', en: 'Common' },
  individual: { zh: '个性', en: 'Individual' },
});
