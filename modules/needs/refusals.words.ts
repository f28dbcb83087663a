import { words } from '../../base/words.ts';

/** What is told when something cannot be done. */
export const refusalWords = words({
  lookOver: {
    zh: '这位家里人现在看不到了，答复到不了他那里。要告诉本人，就给本人留言。',
    en: 'This relative may no longer look, so the answer would not reach them. Write to the resident instead.',
  },
  needsPurpose: {
    zh: '请写明为什么要看。本人看得到这一句。',
    en: 'Say what it is for. The person reads this.',
  },
  ringPurpose: { zh: '联系诉求 {reference} 的来人', en: 'ringing the person of need {reference}' },
  badIdForm: {
    zh: '身份证号应当是 18 位，老的是 15 位。请对着证件再看一遍，也可以不填。',
    en: 'An identity number has 18 characters, an old one 15. Compare it with the card, or leave it out.',
  },
  badIdDate: {
    zh: '身份证号里的出生日期不对。请对着证件再看一遍，也可以不填。',
    en: 'The day of birth in the identity number cannot be right. Compare it with the card, or leave it out.',
  },
  badIdCheck: {
    zh: '身份证号好像有一位抄错了，最后一位对不上。请对着证件再看一遍。',
    en: 'A digit of the identity number seems wrong: the last one does not fit. Compare it with the card.',
  },
  searchOne: {
    zh: '请填电话或身份证号，填一样。',
    en: 'Give a telephone or an identity number, one of them.',
  },
  alreadyAsked: {
    zh: '这件事的删除申请已经交上去了，正等着定。',
    en: 'Erasing this was asked for already and is being decided.',
  },
  needsReason: {
    zh: '不同意删除要写明原因，本人看得到。',
    en: 'A refusal needs a reason; the person reads it.',
  },
  tooManyViews: {
    zh: '最多同时给 {most} 个人看。先撤回一个再给。',
    en: 'At most {most} people can look at the same time. Withdraw one first.',
  },
  closed: {
    zh: '{organisation}已停用，不再接新的事。请选别的单位。',
    en: '{organisation} is closed and takes nothing new. Choose another one.',
  },
  staleByStaff: {
    zh: '{name} 在 {time} 刚改过这件事，您看到的不是最新的。您写的还在，请刷新后再交。',
    en: '{name} changed this at {time}, so you did not see the newest. What you wrote is kept; reload and send again.',
  },
  staleByResident: {
    zh: '这件事在 {time} 有了变化，您看到的不是最新的。您写的还在，请刷新后再交。',
    en: 'This changed at {time}, so you did not see the newest. What you wrote is kept; reload and send again.',
  },
  wrongState: {
    zh: '这一步已经做过了，或者现在还不到这一步。请刷新看看办到哪儿了。',
    en: 'This step is done already or cannot be done yet. Reload to see where the need stands.',
  },
  alreadyHasIt: {
    zh: '有个单位已经在办这件事了，不用再派一次。请去掉它再派。',
    en: 'One of these organisations has the need already. Take it out and dispatch again.',
  },
  hasLead: {
    zh: '这件事已经有牵头单位了，新加的请选“配合”。',
    en: 'The need has a lead already; add the new one as assisting.',
  },
  needsLead: { zh: '请选一个牵头单位。', en: 'Please choose a lead.' },
  nobodyToAsk: {
    zh: '这件事没有本人的页面，没法在页面上问。请当面或打电话问过本人再派。',
    en: 'This need has no page of the person, so they cannot be asked there. Ask at the counter or by telephone.',
  },
  needsWhy: { zh: '请写明为什么。', en: 'Say why.' },
  badPhone: {
    zh: '电话号码好像不对，请核对。手机是 11 位；座机可以带区号。',
    en: 'The telephone number does not look right. A mobile number has 11 digits; a fixed line may have an area code.',
  },
  noSuchCategory: {
    zh: '请从类别表里选一个小类。',
    en: 'Please choose a second-level category from the list.',
  },
  mistypedCode: {
    zh: '查询码好像抄错了一位。它有 12 个字母和数字，请对着纸条再看一遍。',
    en: 'The tracking code seems mistyped. It has 12 letters and digits; please compare it with your slip.',
  },
  unknownCode: {
    zh: '没有查到这个查询码。请对着纸条再看一遍，或者打驿站电话问。',
    en: 'No need was found with this tracking code. Compare it with your slip, or ring the station.',
  },
});
