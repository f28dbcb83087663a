export const paperKinds = ['speech', 'notice', 'summary', 'note', 'other'] as const;
export type PaperKind = (typeof paperKinds)[number];
/** What is read in whole; a leader's note becomes an item instead. */
export const textKinds = ['speech', 'notice', 'summary', 'other'] as const;

export const proposalKinds = ['figure', 'task', 'mechanism'] as const;
export type ProposalKind = (typeof proposalKinds)[number];
export const proposalStates = ['open', 'accepted', 'rejected'] as const;
export type ProposalState = (typeof proposalStates)[number];

export const mechanismKinds = [
  ...(['meeting', 'fund', 'brand', 'platform', 'method', 'place', 'programme', 'rule'] as const),
] as const;

export const bounds = ['at-least', 'at-most'] as const;

export const itemStates = ['open', 'done', 'withdrawn'] as const;
export type ItemState = (typeof itemStates)[number];
export type ItemOrigin = 'note' | 'task';

/** Everybody of the organisation that received it; what else they may do is in the policy. */
export const paperReaders = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;

/** Characters of a text that is read in; three long speeches. */
export const mostCharacters = 100_000;
/** Characters of a leader's note. */
export const mostOfNote = 1000;
export const mostTies = 20;
export const pageSize = 50;
