/** The kinds after GB/T 9704-2012 and the regulation on official documents, article 8, as far as they are written here. */
export const documentKinds = ['notice', 'letter', 'minutes', 'circular', 'report', 'request'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** `superseded` is never stored: a later document that was issued names this one. */
export const documentStates = ['draft', 'review', 'signed', 'issued', 'superseded', 'withdrawn'] as const;
export type DocumentState = (typeof documentStates)[number];

/** What somebody did with a document. */
export const documentEvents = [
  ...(['drafted', 'changed', 'sent', 'changedInReview', 'reviewed', 'returned', 'takenBack'] as const),
  ...(['signed', 'signedAlone', 'issued', 'withdrawn'] as const),
] as const;
export type DocumentEvent = (typeof documentEvents)[number];

export const drafters = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;
export const reviewers = ['head', 'coordinator', 'leader'] as const;
export const signers = ['head', 'leader'] as const;

/** The joint meeting's office is signed for by the leader in charge; every other body by its head or leader. */
export function signersOf(organisationKind: string): readonly ('head' | 'leader')[] {
  return organisationKind === 'coordination' ? ['leader'] : signers;
}

/** How many of the register stand on a page. */
export const pageSize = 50;

/** More than anybody reads, and what a sheet is made of in one go. */
export const mostInSheet = 10_000;

/** Every rule that a document is checked against, by name; what each says stands in `checks.words.ts`. */
export const checkNames = [
  ...(['empty', 'noCode', 'noAddressee', 'secret', 'jointDirective', 'jointReport', 'jointBoth'] as const),
  ...([
    'reportRequests',
    'oneAddressee',
    'oneMatter',
    'severalAsked',
    'implementation',
    'askedBefore',
  ] as const),
  ...(['honour', 'bannedMeasure', 'tooLong', 'titleKind', 'newCode', 'renumbered', 'noAttendance'] as const),
] as const;
export type CheckName = (typeof checkNames)[number];
