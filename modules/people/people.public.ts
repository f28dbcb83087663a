export {
  askPhoneCode,
  codeToSend,
  endPhoneSession,
  openByPhoneCode,
  residentsOfPhone,
} from './actions/phone.ts';
export { listSearchesFor, searchResidents } from './actions/search.ts';
export {
  askConsent,
  type Contact,
  changeContact,
  correctContact,
  createResident,
  eraseIdentity,
  giveConsent,
  type Identity,
  maskedContact,
  maskedIdentity,
  nameDuty,
  openIdentity,
  refuseConsent,
  reveal,
  withdrawConsent,
} from './people.actions.ts';
export { codeMinutes, erasedMark, maskNumbers, phoneSessionMinutes, readPhone } from './people.rules.ts';
export { type ConsentRow, listConsents, listReveals } from './people.store.ts';
