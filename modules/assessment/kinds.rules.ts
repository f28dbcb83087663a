export const schemeStates = ['draft', 'published', 'taken', 'closed'] as const;
export type SchemeState = (typeof schemeStates)[number];

export const editionStates = ['draft', 'published', 'superseded'] as const;
export type EditionState = (typeof editionStates)[number];

export const parts = ['common', 'individual'] as const;
export type Part = (typeof parts)[number];

/** From the top of the tree of areas down. */
export const levels = ['city', 'county', 'township'] as const;
export type Level = (typeof levels)[number];

/** Counted from what passed between bodies, or from what an area had no answer for; the ledger alone does not tell it. */
export const measures = ['unmet-met', 'called-solved', 'came-taken', 'came-in-time', 'came-solved'] as const;
export type Measure = (typeof measures)[number];

export type LineSource =
  | { readonly kind: 'indicator'; readonly code: string; readonly edition: number }
  | { readonly kind: 'measure'; readonly measure: Measure };

/** Why a line of a body has no points. */
export const unscoredReasons = [
  ...(['no_records', 'none', 'few', 'no_source', 'no_base', 'no_last_year'] as const),
] as const;
export type Unscored = (typeof unscoredReasons)[number];

export const contestStates = ['open', 'accepted', 'refused'] as const;
export type ContestState = (typeof contestStates)[number];

export const followUpKinds = ['recognition', 'talk', 'merged'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

export const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;
export const keepers = ['coordinator'] as const;
/** Whose eyes are the second pair. */
export const seconds = ['coordinator', 'leader'] as const;

/** Working days in which a value may be contested, unless the scheme says otherwise. */
export const usualContestDays = 10;

/** What a quarter's meeting looks at: exceptions, and nothing of what is on track. */
export const exceptionKinds = ['agreed', 'supervised', 'tasks', 'refused', 'unmet'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];
/** So many of each stand on the one page. */
export const exceptionsShown = 8;
