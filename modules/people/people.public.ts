export {
  askConsent,
  type Contact,
  changeContact,
  createResident,
  giveConsent,
  hashPhone,
  maskedContact,
  nameDuty,
  phoneToReach,
  type Reached,
  refuseConsent,
  residentsWithHash,
  revealContact,
} from './people.actions.ts';
export { maskNumbers, readPhone } from './people.rules.ts';
export { type ConsentRow, listConsents, listReveals } from './people.store.ts';
