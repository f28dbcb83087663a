import { type Word, words } from '../../../base/words.ts';
import type {
  NominationState,
  NomineeKind,
  ProjectKind,
  RoundKind,
  RoundState,
  Sponsor,
} from '../kinds.rules.ts';

export const kindWords: Record<RoundKind, Word> = {
  honour: { zh: '表彰', en: 'Honour' },
  recommendation: { zh: '推荐上报', en: 'Recommendation upward' },
  example: { zh: '选树典型', en: 'Example' },
};

export const projectKindWords: Record<ProjectKind, Word> = {
  honour: { zh: '表彰', en: 'Honour' },
  title: { zh: '创建', en: 'Title programme' },
};

export const sponsorWords: Record<Sponsor, Word> = {
  committee: { zh: '党委、政府', en: 'Committee and government' },
  department: { zh: '部门、群团', en: 'A department or mass organisation' },
};

export const stateWords: Record<RoundState, Word> = {
  open: { zh: '提名中', en: 'Nominations' },
  judging: { zh: '评审中', en: 'Judging' },
  publicity: { zh: '公示中', en: 'Public list' },
  concluded: { zh: '已办结', en: 'Concluded' },
  dropped: { zh: '不再办', en: 'Dropped' },
};

export const nomineeWords: Record<NomineeKind, Word> = {
  person: { zh: '个人', en: 'A person' },
  family: { zh: '家庭', en: 'A family' },
  unit: { zh: '单位', en: 'A body or employer' },
};

export const nominationStateWords: Record<NominationState, Word> = {
  nominated: { zh: '已提名', en: 'Nominated' },
  chosen: { zh: '入选', en: 'Chosen' },
  passed: { zh: '未入选', en: 'Not chosen' },
  struck: { zh: '异议成立，取消', en: 'Struck, an objection was upheld' },
};

export const warningWords = words({
  openWageNeeds: { zh: '有未办结的欠薪诉求 {count} 件', en: 'Open needs about unpaid wages: {count}' },
  few: { zh: '少于 5', en: 'fewer than 5' },
});

export const honoursRefusals = words({
  noApproval: {
    zh: '表彰和创建要先有批准的项目（{article}）。没有批准文号，不能开始。可以推荐上报，或者选树典型（不设奖）。',
    en: 'Honours and titles need an approved project first ({article}). Without the number of an approval it cannot begin. You may recommend upward, or show an example without a prize.',
  },
  malformed: {
    zh: '“{number}”不像批准文号。照文件上写，例如“内表彰办〔2026〕15号”；没有就不填，改为推荐上报或选树典型。',
    en: '“{number}” is no number of a document. Write it as printed, with a code, a year and a number; where there is none, recommend upward or show an example.',
  },
  unknown: {
    zh: '这个文号还没有登记。请先登记批准的项目：谁批的、哪天、批多少名额、管几年。',
    en: 'This number is not entered yet. Enter the approved project first: by whom, of which day, for how many, for how long.',
  },
  expired: {
    zh: '这个项目只批到 {until}，已经过期（{article}）。要重新报批，或改为推荐上报、选树典型。',
    en: 'This approval held until {until} ({article}). Ask for a new one, or recommend upward or show an example.',
  },
  departmentNone: {
    zh: '旗县的部门和群团、苏木镇和嘎查村不设表彰和创建（{article}）。可以推荐上报，或者选树典型（不设奖）。',
    en: 'Departments and mass organisations of a county, and all below it, hold no honours or title programmes ({article}). You may recommend upward, or show an example without a prize.',
  },
  oneAYear: {
    zh: '旗县一年最多一项（{article}），今年已有“{title}”。明年再办，或改为推荐上报、选树典型。',
    en: 'A county holds at most one a year ({article}), and this year has “{title}”. Hold it next year, or recommend upward or show an example.',
  },
  otherProject: {
    zh: '这个批准是{name}的，请由它来办。',
    en: 'This approval is of {name}: it is theirs to hold.',
  },
  overQuota: { zh: '批准的名额是 {quota}，请不要超过。', en: 'The approval is for {quota}; choose no more.' },
  upToMissing: { zh: '请写报给哪个单位。', en: 'Write to whom it is recommended.' },
  closesPast: { zh: '提名要到今天或以后截止。', en: 'Nominations end today or later.' },
  datedLater: { zh: '文件日期不能在今天以后。', en: 'A document is not dated later than today.' },
  numberTaken: { zh: '这个文号已经登记过。', en: 'This number is entered already.' },
  stale: {
    zh: '刚才有人改过了，请看一看最新的再办。您写的没有保存。',
    en: 'Somebody changed it just now: look at it again. Nothing of yours was saved.',
  },
  wrongState: {
    zh: '现在是“{state}”，这一步办不了。请看一看最新的。',
    en: 'It stands at “{state}”, and this cannot be done to it now. Look at it again.',
  },
  closed: { zh: '提名已在 {day} 截止。', en: 'Nominations ended on {day}.' },
  unknownNominee: {
    zh: '没有这个单位，或已停用，请重新选。',
    en: 'There is no such body, or it is closed: choose again.',
  },
  fewJurors: {
    zh: '评审组至少 {fewest} 人，请再请 {missing} 人。',
    en: 'A jury has at least {fewest} members: ask {missing} more.',
  },
  badJuror: {
    zh: '名单里有人不能当评审：已离岗，或没有经办、负责、领导的职责。',
    en: 'Somebody of these cannot sit in a jury: they left, or hold no fitting role.',
  },
  openerJuror: {
    zh: '开这次评选的人不进评审组。',
    en: 'Whoever opened the round does not sit in its jury.',
  },
  noNominations: {
    zh: '还没有人提名，没有可评审的。',
    en: 'Nobody was nominated: there is nothing to judge.',
  },
  declareFirst: { zh: '请先申报回避，再打分。', en: 'Declare first to whom you are close, then mark.' },
  declaredAlready: { zh: '您已经申报过回避。', en: 'You have declared already.' },
  conflict: {
    zh: '您对其中一位申报了回避，不能给他打分。',
    en: 'You declared yourself close to one of these, and do not judge them.',
  },
  markAll: {
    zh: '请给每一位没有回避的都打分，一次交齐。',
    en: 'Mark everybody you are not close to, all at once.',
  },
  markedAlready: {
    zh: '您已经打过分，打过的不再改。',
    en: 'You have given your marks; they are not changed.',
  },
  notJudged: {
    zh: '“{name}”还没有评完：评审人都打过分，且至少 {fewest} 人评过，才能入选。',
    en: '“{name}” is not judged yet: everybody who may must have marked, and at least {fewest}.',
  },
  samePerson: {
    zh: '开这次评选的、评审的、提名的人不作决定。请本单位的另一位负责人、联席办或上一级联席办的人来办。',
    en: 'Who opened it, sits in its jury or nominated does not decide. Ask another head, the office of the joint meeting, or the one above.',
  },
  tooMany: { zh: '名额是 {quota}，选了 {count}。', en: 'The quota is {quota}; {count} were chosen.' },
  notPublic: {
    zh: '现在不在公示期内，不能提异议。可以直接告诉我们您的事。',
    en: 'The list is not public now. You may tell us what you know in another way.',
  },
  answeredAlready: { zh: '这条异议已经答复过。', en: 'This objection is answered already.' },
  unanswered: {
    zh: '还有 {count} 条异议没有答复，答复完才能办结。',
    en: '{count} objections are unanswered: answer them first.',
  },
  stillPublic: {
    zh: '公示到 {until}，过了这一天才能办结。',
    en: 'The list is public until {until}; conclude it after that day.',
  },
  nobodyLeft: {
    zh: '入选的都因异议取消了，没有可办结的。请写明原因，不再办。',
    en: 'Everybody chosen was struck: drop it, with the reason.',
  },
  noContact: { zh: '没有留联系方式。', en: 'No contact was left.' },
  receivedNumber: {
    zh: '获得荣誉要写文件号，照文件上写，例如“中组发〔2025〕8号”。',
    en: 'An honour received needs the number of its document, written as printed.',
  },
  oneHolder: {
    zh: '是哪个单位获得的？选一个群团单位，或一个企业、村。',
    en: 'Who received it? Choose one organisation or one employer.',
  },
  endedBody: {
    zh: '这个组织 {day} 已经撤销。请选现有的组织。',
    en: 'This body ended on {day}. Choose one that exists.',
  },
  isOrganisation: {
    zh: '这个组织就是系统里的“{name}”，请按单位选。',
    en: 'This body is the organisation “{name}” here: choose it as such.',
  },
  receivedTwice: {
    zh: '同一个文件、同一个单位的这项荣誉已经登记过。',
    en: 'This honour of the same document and body is entered already.',
  },
  withdrawnAlready: { zh: '这一项已经撤下。', en: 'This one is withdrawn already.' },
});
