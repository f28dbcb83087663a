/** How somebody said what they think of it. */
export const verdictWays = ['page', 'message', 'counter', 'phone'] as const;
export type VerdictWay = (typeof verdictWays)[number];

/** From 5, very satisfied, to 1, very dissatisfied. */
export const grades = [5, 4, 3, 2, 1] as const;
export const worstSatisfied = 3;

export const followUpReasons = ['not_accepted', 'rated', 'reopened_twice'] as const;
export type FollowUpReason = (typeof followUpReasons)[number];
export const followUpOutcomes = ['content', 'not_solved', 'not_reached', 'not_wanted'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

/** The two bad grades. */
export function isBadGrade(grade: number): boolean {
  return grade < worstSatisfied;
}
