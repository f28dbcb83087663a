/** Who reads the field's bodies. */
export const readers = ['clerk', 'handler', 'head', 'coordinator', 'leader', 'administrator'] as const;

/** Who may keep some of them; which ones, the policy says. */
export const keepers = ['handler', 'head', 'coordinator', 'administrator'] as const;

/** Who sets the editions and thresholds of the whole city. */
export const setters = ['coordinator', 'administrator'] as const;

/** `unit`: within one employer. */
export const bodyLevels = ['city', 'county', 'township', 'village', 'unit'] as const;
export type BodyLevel = (typeof bodyLevels)[number];

export const unitKinds = [
  ...(['organ', 'institution', 'enterprise', 'new-economy', 'school', 'abroad', 'other'] as const),
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const pageSize = 50;

/** More than a city has: what a sheet is made of in one go. */
export const mostInSheet = 100_000;

export const mostBodyRows = 20_000;

/** The ways by which a search finds: as typed, in letters (pinyin has no v), and as a code. */
export function searchTexts(search: string): { plain: string; letters: string; code: string } {
  return {
    plain: search,
    letters: search.toLowerCase().replaceAll(' ', '').replaceAll('v', 'ü'),
    code: search.toUpperCase(),
  };
}
