/** Who enters and corrects employers: whoever hears of them at the counter or at work, and administrators. */
export const keepers = ['clerk', 'handler', 'head', 'coordinator', 'administrator'] as const;

export const employerKinds = ['enterprise', 'institution', 'village'] as const;

/** How many of the list stand on a page. */
/** More than a city has: what a sheet is made of in one go. */
export const mostInSheet = 100_000;

export const pageSize = 50;
