export { type ByNumber, residentsWithNumbers } from './actions/known-numbers.ts';
export {
  askPhoneCode,
  codeToSend,
  endPhoneSession,
  openByPhoneCode,
  residentsOfPhone,
} from './actions/phone.ts';
export { firstRecordOf, handsOf } from './actions/same-person.ts';
export { listSearchesFor, searchResidents } from './actions/search.ts';
export {
  askConsent,
  type Contact,
  changeContact,
  correctContact,
  createResident,
  eraseIdentity,
  giveConsent,
  hashPhone,
  type Identity,
  maskedContact,
  maskedIdentity,
  maskKnown,
  nameDuty,
  noteNameSeen,
  openIdentity,
  phoneToReach,
  type Reached,
  refuseConsent,
  residentsWithHash,
  reveal,
  withdrawConsent,
} from './people.actions.ts';
export {
  codeMinutes,
  consentDays,
  erasedMark,
  maskName,
  maskNumbers,
  maskPhone,
  phoneSessionMinutes,
  readPhone,
} from './people.rules.ts';
export { type ConsentRow, listConsents, listRevealPurposes, listReveals } from './people.store.ts';
export { listSearchPurposes } from './store/phone.ts';
