/** After these the page of a need tells something its holder has not done themselves. */
const news = [
  'needs.consent-asked',
  'needs.dispatched',
  'needs.taken-on',
  'needs.passed',
  'needs.contacted',
  'needs.extended',
  'needs.appointed',
  'needs.appointment-cancelled',
  'needs.answered',
  'needs.carried',
  'needs.merged',
  'needs.unmerged',
  'needs.unconfirmed',
  'needs.corrected',
  'needs.shown-the-door',
  'needs.door-refused',
];

/** Whether a happening about a need is news to its holder: never a note among staff, nor what they wrote themselves. */
export function isNewsToHolder(found: {
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
}): boolean {
  const { by, kind, field } = found.facts;
  if (found.name === 'needs.spoken') return by === 'staff' && kind === 'public';
  // Whom it is about is put down for the house; the page does not tell it.
  if (found.name === 'needs.corrected' && field === 'groups') return false;
  return news.includes(found.name);
}
