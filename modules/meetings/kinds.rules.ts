/** Who is in the chair of a month, and how that came about. */
export const chairWays = ['planned', 'changed', 'swapped', 'handed-on'] as const;
export type ChairWay = (typeof chairWays)[number];

export const meetingStates = ['planned', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const branchStates = ['planned', 'cancelled'] as const;
export type BranchState = (typeof branchStates)[number];

export const seatAnswers = ['asked', 'present', 'deputy', 'absent'] as const;
export type SeatAnswer = (typeof seatAnswers)[number];

export const sourceKinds = ['unmet', 'duty', 'concern', 'undecided', 'overdue', 'proposal', 'own'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const agendaStates = ['proposed', 'kept', 'dropped'] as const;
export type AgendaState = (typeof agendaStates)[number];

export const itemStates = ['open', 'done', 'dropped'] as const;
export type ItemState = (typeof itemStates)[number];

/** What a body says to its part of an agreed item, and what it contests. There is no vote. */
export const partAnswers = ['open', 'accepted', 'contested'] as const;
export type PartAnswer = (typeof partAnswers)[number];
export const contestedParts = ['due', 'part', 'text'] as const;
export type ContestedPart = (typeof contestedParts)[number];

/** What is counted or known of an agenda item. */
export const factNames = [
  ...([
    'opened',
    'open',
    'where',
    'whom',
    'people',
    'now',
    'declined',
    'since',
    'due',
    'late',
    'lead',
    'named',
    'refused',
    'unanswered',
    'inArea',
  ] as const),
] as const;
export type FactName = (typeof factNames)[number];

/** Who sees joint meetings, who keeps them (a head only in the months of their body), who answers for a body. */
export const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;
export const keepers = ['head', 'coordinator'] as const;
export const office = ['coordinator'] as const;
/** A leader says something to a plan; the office notes it in their name. */
export const remarkers = ['coordinator', 'leader'] as const;

export const mostOffered = 7;
export const mostMembers = 60;
/** Months in the chair, unless agreed otherwise. */
export const usualMonths = 2;
/** How many months one plan may reach ahead, and how many are shown before and after the present one. */
export const mostMonths = 24;
export const monthsBack = 12;
export const meetingsShown = 60;

/** Lines of one plan, and characters of one line: a sentence that also names a task. */
export const mostLines = 20;
export const longestLine = 120;
export const mostRemarks = 10;

/** How many days back branch meetings are shown, and how many at most. */
export const branchDaysBack = 90;
export const branchesShown = 300;
