/** What a relative reads of a matter, and what they asked themselves. */
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
