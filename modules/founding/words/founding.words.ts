import { words } from '../../../base/words.ts';

export const formWords = words({
  committee: { zh: '委员会', en: 'Committee' },
  joint: { zh: '联合建立', en: 'Joint with other units' },
  organiser: { zh: '组织员一人', en: 'One organiser' },
  'general-branch': { zh: '总支', en: 'General branch' },
  branch: { zh: '支部', en: 'Branch' },
});

export const stepWords = words({
  contact: { zh: '上门联系', en: 'Contact' },
  application: { zh: '提出申请', en: 'Application' },
  approval: { zh: '上级批准', en: 'Approval from above' },
  meeting: { zh: '开会选举', en: 'Founding meeting' },
  registered: { zh: '登记成立', en: 'Registered' },
});

export const stateWords = words({
  open: { zh: '正在建', en: 'Under way' },
  founded: { zh: '建成了', en: 'Founded' },
  dropped: { zh: '不建了', en: 'Given up' },
});

export const foundingWords = words({
  few: {
    zh: '{edition}（{source}）：{form}要 {least} 人以上，现在 {people} 人。可以：{ways}。',
    en: '{edition} ({source}): {form} takes {least} people at least, there are {people}. Allowed: {ways}.',
  },
  many: {
    zh: '{edition}（{source}）：{form}最多 {most} 人，现在 {people} 人。可以：{ways}。',
    en: '{edition} ({source}): {form} takes {most} people at most, there are {people}. Allowed: {ways}.',
  },
  units: {
    zh: '{edition}（{source}）：{form}要 {leastUnits} 个以上单位，现在 {units} 个。',
    en: '{edition} ({source}): {form} takes {leastUnits} units at least, there are {units}.',
  },
  noWay: { zh: '先发展成员', en: 'gain members first' },
  comma: { zh: '、', en: ', ' },
  unknownArea: { zh: '没有这个地区，或它已停用。', en: 'There is no such area, or it is closed.' },
  unknownEmployer: { zh: '没有这个用人单位。', en: 'There is no such employer.' },
  unknownParent: {
    zh: '没有这个上级组织，或它已撤销，或不是同一类。',
    en: 'There is no such body above, or it is dissolved or of another kind.',
  },
  sameName: { zh: '这里已经在建同名的。', en: 'One of that name is being founded here already.' },
  hasBody: { zh: '“{name}”已经建了这类组织。', en: 'There is “{name}” of this kind already.' },
  notNext: { zh: '下一步是“{step}”。', en: 'The next step is “{step}”.' },
  laterDay: { zh: '这一天还没有到。', en: 'This day has not come yet.' },
  beforeStep: { zh: '早于前一步的 {day}。', en: 'It is before the step of {day}.' },
  needsNumber: {
    zh: '写上批准的文号，或谁哪天口头批的。',
    en: 'Give the number of the approval, or who approved.',
  },
  over: { zh: '这件已经结束，不能再改。', en: 'This has ended and cannot be changed.' },
  stale: {
    zh: '刚刚有人改过。您写的还在；请看过现在的再保存。',
    en: 'Somebody changed it meanwhile. What you wrote is kept; look at what stands there now and save again.',
  },
  membersSource: { zh: '建会登记', en: 'Founding' },
  sameRule: {
    zh: '这一天起的规定已经登记过。另写一天，或核对。',
    en: 'An edition from that day is entered already. Compare it, or give another day.',
  },
  mostBelow: { zh: '最多不能少于最少。', en: 'The most cannot be below the least.' },
});

export const standstillWords = words({
  subject: {
    zh: '{city}：{count} 个正在建的组织 {days} 天没有动',
    en: '{city}: {count} foundings without a step for {days} days',
  },
  text: {
    zh: '{organisation}：{names}等 {count} 个正在建的组织，{days} 天没有走一步。走了的请登记，不建的写明原因。这一次停住只提醒这一回。',
    en: '{organisation}: {count} foundings, among them {names}, had no step for {days} days. Enter what was done, or give it up with the reason. You are told once of each standstill.',
  },
  comma: { zh: '、', en: ', ' },
});

export const foundingSummaryWords = words({
  list: { zh: '正在建、建成的和不建的组织', en: 'Bodies being founded, founded, given up' },
  rules: { zh: '建立组织的人数规定', en: 'How many people each form of body takes' },
  addRule: { zh: '登记一版人数规定', en: 'Enter an edition of that rule' },
  open: { zh: '开始建一个组织', en: 'Begin to found a body' },
  change: { zh: '改正在建的组织', en: 'Correct what is being founded' },
  step: { zh: '登记走完一步；最后一步就登记成组织', en: 'Enter a step; the last one makes the body' },
  drop: { zh: '不建了，写明原因', en: 'Give it up, with the reason' },
});
