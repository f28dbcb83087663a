/** What was assigned (督办件), and what an inspection found (问题整改). */
export const matterKinds = ['assigned', 'finding'] as const;
export type MatterKind = (typeof matterKinds)[number];

export const matterStates = [
  ...(['registered', 'ordered', 'answered', 'returned', 'struck', 'withdrawn'] as const),
] as const;
export type MatterState = (typeof matterStates)[number];

/** The organisation has it, and its day counts. */
export const runningStates = ['ordered', 'returned'] as const satisfies readonly MatterState[];

export const originKinds = ['agreed', 'note'] as const;
export type OriginKind = (typeof originKinds)[number];

export const findingSources = [
  ...(['inspection', 'audit', 'democratic-life', 'self-check', 'other'] as const),
] as const;
export type FindingSource = (typeof findingSources)[number];

export const lights = ['onTrack', 'soon', 'overdue'] as const;
export type Light = (typeof lights)[number];

/** Who is told one after the other. */
export const chainSteps = ['remind', 'head', 'leader'] as const;
export type ChainStep = (typeof chainSteps)[number];

export const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader'] as const;
export const answerers = ['handler', 'head', 'coordinator'] as const;
export const office = ['coordinator'] as const;
/** Who looks again at an answer; of which ones, the policy says. */
export const checkers = ['coordinator', 'leader'] as const;

/** So many people are called to prove that a finding is mended. */
export const callsAsked = 3;
export const pageSize = 50;
