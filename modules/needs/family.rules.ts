/** What a relative reads of a matter, what they asked themselves, and what was answered to that. */
export const familyStepKinds = [
  'said',
  'dispatched',
  'taken_on',
  'passed_on',
  'answered',
  'confirmed',
  'not_accepted',
  'family_message',
] as const;
