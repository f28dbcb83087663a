import type { Word } from '../../base/words.ts';

/** What an indicator counts that may not be scored. */
export const burdenKinds = [
  ...(['meetings', 'documents', 'tables', 'photos', 'notes', 'remarks', 'press'] as const),
  ...(['logins', 'likes', 'learning', 'installs', 'votes', 'checkIns', 'points'] as const),
  ...(['dropIns', 'visits', 'satisfaction', 'perPerson', 'honours'] as const),
] as const;
export type BurdenKind = (typeof burdenKinds)[number];

/** An article, short enough for a line of a list. */
export interface Article {
  readonly name: Word;
  /** False where the rule is the project's own, drawn from the spirit of the articles. */
  readonly official: boolean;
}

export interface IndicatorVerdict {
  readonly verdict: 'refused' | 'accepted';
  /** What it counts that is banned, each once; empty where it is accepted. */
  readonly kinds: readonly BurdenKind[];
  readonly articles: readonly Article[];
  /** Why, in words; for one that is accepted what decided. */
  readonly because: Word;
  /** The way that is allowed; null where it is accepted. */
  readonly instead: Word | null;
  /** The words that decided, as they were compared; empty where none did. */
  readonly quote: string;
}
