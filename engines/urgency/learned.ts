/** What was learned from lines, as it is stored. */
export interface Learned {
  /** Feature, weight for urgent, weight for grave in hundredths, by tabs; one feature a line. */
  readonly rows: string;
  /** Scores from which it counts as urgent, and as grave. */
  readonly urgentFrom: number;
  readonly graveFrom: number;
}
