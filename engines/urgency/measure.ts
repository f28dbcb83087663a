import type { Urgency, UrgencyReader } from './interface.ts';

/** Texts by what they are, one a line; `either` may be read as danger or as attend, only not as ordinary. */
export interface UrgencyLines {
  readonly danger: string;
  readonly attend: string;
  readonly either: string;
  readonly ordinary: string;
}

export interface UrgencyFigures {
  readonly lines: number;
  /** Share of danger, 0 to 1, that was read as danger, and that was read as danger or attend. */
  readonly dangerFound: number;
  readonly dangerHeard: number;
  /** Share of attend and either that was not read as ordinary. */
  readonly attendHeard: number;
  /** Share of attend that was read as danger. */
  readonly raised: number;
  /** Share of ordinary that was read as danger or attend. */
  readonly falseAlarms: number;
  readonly missed: readonly { readonly text: string; readonly is: string; readonly read: Urgency }[];
}

/** The texts of one class. */
export function linesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Measures a reader. Shares are 0 where there are no lines. */
export function measureUrgency(reader: UrgencyReader, lines: UrgencyLines): UrgencyFigures {
  const missed: { text: string; is: string; read: Urgency }[] = [];
  const all = (['danger', 'attend', 'either', 'ordinary'] as const).flatMap((is) =>
    linesOf(lines[is]).map((text) => ({ is, text, read: reader.read(text).urgency })),
  );
  for (const one of all) {
    const right = one.is === 'either' ? one.read !== 'ordinary' : one.read === one.is;
    if (!right) missed.push(one);
  }
  const share = (of: readonly string[], read: readonly Urgency[]): number => {
    const some = all.filter(({ is }) => of.includes(is));
    return some.length === 0 ? 0 : some.filter((one) => read.includes(one.read)).length / some.length;
  };
  return {
    lines: all.length,
    dangerFound: share(['danger'], ['danger']),
    dangerHeard: share(['danger'], ['danger', 'attend']),
    attendHeard: share(['attend', 'either'], ['danger', 'attend']),
    raised: share(['attend'], ['danger']),
    falseAlarms: share(['ordinary'], ['danger', 'attend']),
    missed,
  };
}
