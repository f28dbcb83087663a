/** What speaks against a nominee, as far as the city's own records tell; a person looks, nothing is decided by it. */
export interface Exclusion {
  readonly code: 'open-wage-needs';
  /** Of the employer: the unit itself, or where the person works. */
  readonly categories: readonly string[];
}

export const exclusions: readonly Exclusion[] = [{ code: 'open-wage-needs', categories: ['labour-wages'] }];

export type Warned = number | 'few';

/** Of so few nobody is told how many. */
export const fewerThan = 5;

export function warnedOf(count: number): Warned {
  return count < fewerThan ? 'few' : count;
}
