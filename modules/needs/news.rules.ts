/** After these the page of a need tells something its holder has not done themselves. */
const news = [
  'needs.consent-asked',
  'needs.dispatched',
  'needs.taken-on',
  'needs.passed',
  'needs.contacted',
  'needs.extended',
  'needs.answered',
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
  const { by, kind } = found.facts;
  if (found.name === 'needs.spoken') return by === 'staff' && kind === 'public';
  return news.includes(found.name);
}
