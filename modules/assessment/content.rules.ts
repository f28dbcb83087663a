import type { LineSource, Part } from './kinds.rules.ts';
import type { Scoring } from './scoring.rules.ts';

export interface Line {
  /** Its name within the scheme, which points and contests keep. */
  readonly key: string;
  readonly part: Part;
  /** Whose it is, of an individual one; null for one of all. */
  readonly bodyId: string | null;
  readonly name: string;
  readonly source: LineSource;
  /** Of one hundred. */
  readonly weight: number;
  readonly scoring: Scoring;
}

export interface Content {
  readonly bodyIds: readonly string[];
  readonly lines: readonly Line[];
}

export const emptyContent: Content = { bodyIds: [], lines: [] };

/** What a body is assessed by: what is common first. */
export function linesOf({ lines }: Content, bodyId: string): Line[] {
  return [
    ...lines.filter(({ part }) => part === 'common'),
    ...lines.filter((one) => one.part === 'individual' && one.bodyId === bodyId),
  ];
}

export function weightSum(content: Content, bodyId: string): number {
  return linesOf(content, bodyId).reduce((sum, { weight }) => sum + weight, 0);
}

export function sameSource(a: LineSource, b: LineSource): boolean {
  if (a.kind === 'indicator') return b.kind === 'indicator' && a.code === b.code;
  return b.kind === 'measure' && a.measure === b.measure;
}
