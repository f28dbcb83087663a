import { words } from '../../base/words.ts';

/** What is told when a step on a leg cannot be done. */
export const legRefusals = words({
  needsRoute: {
    zh: '请写清请本人去找谁：单位、电话、地址。本人会照着去。',
    en: 'Say where the person is to go: organisation, telephone, address. They will go by it.',
  },
  tooFewTries: {
    zh: '还不能这样结束：没接的电话要记满 {least} 次、分在 {days} 天，现在记了 {count} 次、{on} 天。',
    en: 'Not yet: {least} unanswered calls on {days} days are needed; {count} on {on} days are logged.',
  },
  laterNeedsDay: {
    zh: '请写改到哪一天打，不能早于今天。',
    en: 'Say on which day to ring again, not before today.',
  },
  notLater: {
    zh: '新的日期要晚于现在的 {day}，也要晚于今天。',
    en: 'The new day must be later than {day} and than today.',
  },
  tooLong: {
    zh: '最多延到 {day}。更久的，请先答复办到哪一步。',
    en: 'At most until {day}. For longer, answer first how far it is.',
  },
  notThere: {
    zh: '这个人现在不在本单位办件。请选别人。',
    en: 'This person does not handle matters here now. Choose another.',
  },
  samePerson: { zh: '已经在这个人手上了。', en: 'This person has it already.' },
  notBranch: {
    zh: '配合的部分只能下派给本单位的下级。要换单位，请退回。',
    en: 'An assisting part can be passed down to a branch only. For another organisation, decline it.',
  },
  needsBasis: {
    zh: '请选凭什么把这件事告诉{organisation}。',
    en: 'Choose on what basis {organisation} is told.',
  },
});

export const legContractWords = words({
  contact: { zh: '记一次联系：打通、没接、改天。', en: 'Log a call: reached, not answered, another day.' },
  extend: {
    zh: '延期一次，写明原因，本人看得到。',
    en: 'Extend the deadline once, with a reason the resident reads.',
  },
  pass: {
    zh: '转给同事、下派给下级，或请别的单位牵头，写明原因。',
    en: 'Pass a leg to a colleague, a branch, or the lead to another organisation, with a reason.',
  },
  passTo: { zh: '可以转给谁。', en: 'To whom a leg can be passed.' },
  decideNoBasis: {
    zh: '同意或不同意“无政策依据”，由另一位定。',
    en: 'Agree or not that there is no legal basis; decided by a second person.',
  },
});

/** Kept as inner notes of the need. */
export const legNotes = words({
  passed: { zh: '转给{name}：{reason}', en: 'Passed to {name}: {reason}' },
  noBasisRefused: {
    zh: '不同意按“无政策依据”结束：{reason}',
    en: 'Not agreed that there is no legal basis: {reason}',
  },
});
