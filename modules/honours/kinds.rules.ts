/** 表彰, 推荐上报 and 选树典型: only the first needs an approval and gives anything. */
export const roundKinds = ['honour', 'recommendation', 'example'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** What is allowed without an approval, in the order in which it is offered. */
export const freeKinds = ['recommendation', 'example'] as const satisfies readonly RoundKind[];

export const projectKinds = ['honour', 'title'] as const;
export type ProjectKind = (typeof projectKinds)[number];

export const sponsors = ['committee', 'department'] as const;
export type Sponsor = (typeof sponsors)[number];

export const roundStates = ['open', 'judging', 'publicity', 'concluded', 'dropped'] as const;
export type RoundState = (typeof roundStates)[number];

export const stepKinds = [
  ...(['opened', 'seated', 'judging', 'decided', 'answered', 'concluded', 'dropped', 'result'] as const),
] as const;
export type StepKind = (typeof stepKinds)[number];

export const nomineeKinds = ['person', 'family', 'unit'] as const;
export type NomineeKind = (typeof nomineeKinds)[number];

export const nominationStates = ['nominated', 'chosen', 'passed', 'struck'] as const;
export type NominationState = (typeof nominationStates)[number];

export const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;
/** Who opens and keeps what their organisation awards, nominates and objects for it. */
export const keepers = ['handler', 'head', 'coordinator'] as const;
export const deciders = ['head', 'coordinator', 'leader'] as const;
/** Who may be called into a jury. */
export const jurorRoles = ['handler', 'head', 'coordinator', 'leader'] as const;

export const pageSize = 50;
export const lengths = { title: 80, words: 1000, name: 40, contact: 40, upTo: 60, issuer: 60, number: 60 };

/** A jury has at least so many members. */
export const fewestJurors = 3;
/** So many must have judged whoever is chosen, where others are too close: of one there is no spread. */
export const fewestMarks = 2;
export const highestMark = 100;

/** Days after the end of a round until what residents left to be asked back is gone. */
export const contactDays = { usual: 90, fewest: 1, most: 730 } as const;

/** Working days of a publicity list: as given, and what a round may set instead. */
export const publicityDays = { usual: 5, fewest: 5, most: 30 } as const;
