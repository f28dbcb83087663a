export const itemKinds = ['law', 'policy', 'notice', 'guide', 'form', 'other'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** For everybody, on the portal too, or for all staff of the city. */
export const accesses = ['public', 'inner'] as const;
export type Access = (typeof accesses)[number];

export const itemStates = ['inForce', 'coming', 'withdrawn'] as const;
export type ItemState = (typeof itemStates)[number];

/** Who keeps the texts of their own organisation. */
export const editors = ['head', 'coordinator'] as const;

export const pageSize = 20;
export const mostText = 60_000;
/** So far into a text the part that a list shows of it is looked for; found it is wherever the words stand. */
export const mostSearched = 20_000;
export const mostAreas = 60;
