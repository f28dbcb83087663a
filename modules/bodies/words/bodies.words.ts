import { words } from '../../../base/words.ts';

export const levelWords = words({
  city: { zh: '市级', en: 'City' },
  county: { zh: '县级', en: 'County' },
  township: { zh: '乡镇街道', en: 'Township' },
  village: { zh: '村社区', en: 'Village' },
  unit: { zh: '基层单位', en: 'Within a unit' },
});

export const unitKindWords = words({
  organ: { zh: '机关', en: 'Organ' },
  institution: { zh: '事业单位', en: 'Public institution' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  'new-economy': { zh: '两新组织', en: 'New-economy employer' },
  school: { zh: '学校', en: 'School' },
  abroad: { zh: '驻外', en: 'Branch abroad' },
  other: { zh: '其他', en: 'Other' },
});

export const bodiesWords = words({
  stale: {
    zh: '刚刚有人改过“{name}”。您写的还在；请看过现在的再保存。',
    en: 'Somebody changed “{name}” meanwhile. What you wrote is kept; look at what stands there now and save again.',
  },
  staleSetting: {
    zh: '刚刚有人改过界线。您写的还在；请看过现在的再保存。',
    en: 'Somebody changed the thresholds meanwhile. What you wrote is kept; look at them and save again.',
  },
  unknownArea: { zh: '没有这个地区，或它已停用。', en: 'There is no such area, or it is closed.' },
  unknownParent: { zh: '没有这个上级组织，或它已撤销。', en: 'There is no such parent, or it is dissolved.' },
  unknownGuide: {
    zh: '没有这个指导组织，或它已撤销。',
    en: 'There is no such guiding body, or it is dissolved.',
  },
  otherKind: {
    zh: '上级“{name}”不是同一类组织。不同类的，请填在指导组织。',
    en: 'Its parent “{name}” is of another kind. Enter that as the guiding body.',
  },
  ring: {
    zh: '“{name}”在它下面，不能作它的上级：那样就绕成一圈了。请先给“{name}”改上级。',
    en: '“{name}” stands below it and cannot be its parent: they would stand in a ring. Give “{name}” another parent first.',
  },
  itself: { zh: '不能是它自己。', en: 'It cannot be itself.' },
  unknownOrganisation: { zh: '没有这个单位。', en: 'There is no such organisation.' },
  unknownEmployer: { zh: '没有这个用人单位。', en: 'There is no such employer.' },
  sameName: {
    zh: '这个地区已经有同类的“{name}”。',
    en: 'There is already “{name}” of this kind in this area.',
  },
  sameCode: { zh: '这个编号已经是“{name}”的。', en: 'This code is that of “{name}”.' },
  membersWant: { zh: '有人数就要写明是哪天的、从哪里来的。', en: 'A number wants its day and its source.' },
  laterDay: { zh: '这一天还没有到。', en: 'This day has not come yet.' },
  beforeFounded: { zh: '早于成立日期 {day}。', en: 'It is before the founding on {day}.' },
  electedBefore: {
    zh: '{day} 已经有一届，早于这个成立日期。',
    en: 'There is a term of {day}, before this founding.',
  },
  hasBranches: {
    zh: '下面还有 {count} 个组织，先给它们改上级，或先撤销。',
    en: '{count} bodies stand below it. Give them another parent, or dissolve them first.',
  },
  ended: { zh: '“{name}”已经撤销，不能再改。先恢复它。', en: '“{name}” is dissolved. Open it again first.' },
  sameDay: { zh: '{day} 已经登记过一届。', en: 'A term of {day} is entered already.' },
  numberOrder: {
    zh: '届次要随日期往后排：{day} 那一届是第 {number} 届。',
    en: 'Numbers follow the days: the term of {day} is number {number}.',
  },
  needsYears: {
    zh: '规定里没有唯一的年限（{years}）。请写明这一届几年。',
    en: 'The rule leaves a choice ({years}). Say how many years this term has.',
  },
  noRule: {
    zh: '这一天还没有这类组织的届期规定。请写明几年，或先登记规定。',
    en: 'No edition of the rule is known for that day. Say how many years, or enter the edition first.',
  },
  notAllowed: {
    zh: '{edition}规定每届 {years} 年。',
    en: '{edition} says {years} years a term.',
  },
  or: { zh: ' 或 ', en: ' or ' },
  noTerm: { zh: '先登记最近一次换届。', en: 'Enter the last election first.' },
  notLater: { zh: '延期要晚于到届的 {due}。', en: 'It must be later than {due}, when the term ends.' },
  notEarlier: { zh: '提前要早于到届的 {due}。', en: 'It must be earlier than {due}, when the term ends.' },
  tooLate: {
    zh: '最多延期 {months} 个月，到 {day}。',
    en: 'It may be put off by {months} months, until {day}.',
  },
  tooEarly: {
    zh: '最多提前 {months} 个月，到 {day}。',
    en: 'It may be brought forward by {months} months, to {day}.',
  },
  beforeElection: { zh: '早于这一届选出的 {day}。', en: 'It is before the election on {day}.' },
  unknownPost: { zh: '没有这个职务，或它已去掉。', en: 'There is no such post, or it is removed.' },
  samePost: { zh: '已经有“{name}”。', en: 'There is already “{name}”.' },
  postHeld: {
    zh: '还有 {count} 人任这个职务。先登记离任。',
    en: '{count} people hold it. Enter that they left first.',
  },
  full: {
    zh: '“{name}”定了 {count} 人，已经配齐。先改定数，或登记离任。',
    en: '“{name}” is for {count} and full. Change that number, or enter who left.',
  },
  badBirth: {
    zh: '按出生年份算不到 16 岁，或超过 100 岁，请核对。',
    en: 'Under 16 or over 100 by this year of birth; look again.',
  },
  untilBefore: { zh: '离任早于任职的 {day}。', en: 'It is before the beginning on {day}.' },
  usualYears: {
    zh: '平常的年数不能超出规定的范围。',
    en: 'The usual number of years must be among those allowed.',
  },
  sameRule: {
    zh: '这一天起的规定已经登记过。另写一天，或核对。',
    en: 'An edition from that day is entered already. Compare it, or give another day.',
  },
  breaksTerm: {
    zh: '“{name}”{day} 选出的一届写的是 {years} 年，新规定不许。先改那一届，或核对规定。',
    en: 'A term of “{name}”, elected on {day}, says {years} years, which the edition forbids. Correct that term first, or look at the edition again.',
  },
  thresholdSource: { zh: '起步的界线，请按本地规定改。', en: 'To begin with; set them by your own rules.' },
});

export const reminderWords = words({
  subject: {
    zh: '{city}：{count} 个组织 {months} 个月内到届',
    en: '{city}: {count} bodies fall due within {months} months',
  },
  text: {
    zh: '{organisation}：{names}等 {count} 个组织在 {months} 个月内到届，最早的是 {day}。要提前或延期的，请先报批，再登记批准。',
    en: '{organisation}: {count} bodies, among them {names}, come to the end of their term within {months} months, the first on {day}. An early or late election wants its approval entered.',
  },
  comma: { zh: '、', en: ', ' },
});
