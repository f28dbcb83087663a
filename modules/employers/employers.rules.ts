/** Who enters and corrects employers: whoever hears of them at the counter or at work, and administrators. */
export const keepers = ['clerk', 'handler', 'head', 'coordinator', 'administrator'] as const;

export const employerKinds = ['enterprise', 'institution', 'village'] as const;

/** How many of the list stand on a page. */
export const pageSize = 50;
