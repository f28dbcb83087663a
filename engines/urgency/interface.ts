/** How soon a person has to act: now, today, or in turn. The codes stand in the database and in the contracts. */
export const URGENCIES = ['danger', 'attend', 'ordinary'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What somebody wants of us. The codes stand in the database and in the contracts. */
export const KINDS = ['help', 'consult', 'suggest', 'complain', 'accuse', 'praise'] as const;
export type Kind = (typeof KINDS)[number];

/** What makes it urgent. */
export const MATTERS = [
  'violence',
  'abuse',
  'sexual',
  'suicide',
  'child',
  'threat',
  'held',
  'missing',
  'medical',
  'fire',
  'hunger',
  'wages',
] as const;
export type Matter = (typeof MATTERS)[number];

/** One thing that was found, with the writer's own words, an exact piece of the text. */
export interface Finding {
  readonly matter: Matter;
  readonly urgency: 'danger' | 'attend';
  readonly words: string;
}

export interface UrgencyReading {
  readonly urgency: Urgency;
  /** From 0 to 1: how sure the reader is of the urgency. Not a probability that was measured. */
  readonly confidence: number;
  /** The gravest first, then in order of place; one for each matter. Empty where it is ordinary. */
  readonly findings: readonly Finding[];
  /** The person in danger seems to be under eighteen. */
  readonly child: boolean;
}

/** Reads how urgent a text is. Deterministic, holds no state, never throws, whatever the text. */
export interface UrgencyReader {
  /** Only the first {@link LONGEST_READ} units are read. */
  read(text: string): UrgencyReading;
}

export const LONGEST_READ = 5000;
