export {
  askConsent,
  type Contact,
  changeContact,
  createResident,
  giveConsent,
  maskedContact,
  nameDuty,
  refuseConsent,
  revealContact,
} from './people.actions.ts';
export { maskNumbers, readPhone } from './people.rules.ts';
export { type ConsentRow, listConsents, listRevealPurposes, listReveals } from './people.store.ts';
