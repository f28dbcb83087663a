/** Why an organisation declined; by themselves, since every page that proposes loads them. */
export const decliningCodes = ['full', 'place', 'conditions', 'papers', 'notOurs'] as const;
export type DecliningCode = (typeof decliningCodes)[number];
