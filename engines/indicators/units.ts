import type { Word } from '../../base/words.ts';
import { type Each, type Expression, insideOf, type Term, type Vocabulary } from './expression.ts';
import { faultWords as w } from './indicators.words.ts';
import type { UnitName } from './unit-names.ts';

/** One unit, or one per another: `fen/household`, `person_time/10000 person`. */
export type Unit = UnitName | `${UnitName}/${string}`;

/**
 * What may be done with a number. `whole`: parts add up to it. `heads`: things counted once each, so that two such
 * numbers may share some. `measure`: of a middle, a share or a change nothing is added up.
 */
export type Nature = 'whole' | 'heads' | 'measure';

export interface Dimension {
  readonly unit: Unit;
  readonly nature: Nature;
}

/** Thrown by the arithmetic of units; `at` is the part that does not fit. */
export class BadUnit extends Error {
  readonly text: Word;
  readonly values: Record<string, string>;
  readonly at: string;

  constructor(text: Word, at = '', values: Record<string, string> = {}) {
    super(text.en);
    this.text = text;
    this.at = at;
    this.values = values;
  }
}

function sameOf<T>(all: readonly T[]): T | undefined {
  return all.every((one) => one === all[0]) ? all[0] : undefined;
}

const counted = {
  persons: 'person',
  households: 'household',
  places: 'place',
  organisations: 'organisation',
} as const;

/** Throws {@link BadUnit} where the kinds of a term cannot be asked for that, or not together. */
export function dimensionOfTerm(term: Term, { kinds }: Vocabulary): Dimension {
  const found = term.kinds.flatMap((kind) => kinds.filter((one) => one.kind === kind));
  switch (term.op) {
    case 'count': {
      const unit = sameOf(found.map((kind) => kind.unit));
      if (unit === undefined) throw new BadUnit(w.unlikeKinds, 'kinds');
      return { unit, nature: 'whole' };
    }
    case 'sum': {
      const unit = sameOf(found.map((kind) => kind.sums));
      if (found.some((kind) => kind.sums === null)) throw new BadUnit(w.noQuantity, 'kinds');
      if (unit === undefined || unit === null) throw new BadUnit(w.unlikeKinds, 'kinds');
      return { unit, nature: 'whole' };
    }
    case 'distinct': {
      if (found.some((kind) => !kind.distinct.includes(term.what))) throw new BadUnit(w.notTold, 'kinds');
      return { unit: counted[term.what], nature: 'heads' };
    }
    case 'median': {
      if (found.some((kind) => !kind.days)) throw new BadUnit(w.noDays, 'kinds');
      return { unit: 'day', nature: 'measure' };
    }
    case 'on_time': {
      if (found.some((kind) => !kind.inTime)) throw new BadUnit(w.noTime, 'kinds');
      return { unit: 'percent', nature: 'measure' };
    }
  }
}

function isPlain(unit: Unit): unit is UnitName {
  return !unit.includes('/');
}

export function dimensionOfSum(op: 'plus' | 'minus', a: Dimension, b: Dimension): Dimension {
  if (a.unit !== b.unit) throw new BadUnit(w.unlikeUnits, 'to', { of: a.unit, to: b.unit });
  if (a.nature === 'whole' && b.nature === 'whole') return a;
  if (op === 'minus' && a.unit === 'percent') return { unit: 'point', nature: 'measure' };
  if (a.nature === 'heads' || b.nature === 'heads') throw new BadUnit(w.headsTwice, 'to');
  throw new BadUnit(w.notAdded, 'to');
}

export function dimensionOfRatio(as: 'percent' | 'number', a: Dimension, b: Dimension): Dimension {
  for (const [at, one] of [['of', a] as const, ['to', b] as const]) {
    if (one.nature === 'measure') throw new BadUnit(w.ratioOfMeasure, at);
  }
  if (a.unit === b.unit) return { unit: as === 'percent' ? 'percent' : 'multiple', nature: 'measure' };
  if (as === 'percent') throw new BadUnit(w.percentOfUnlike, 'as', { of: a.unit, to: b.unit });
  return { unit: `${a.unit as UnitName}/${b.unit}`, nature: 'measure' };
}

export function dimensionOfChange(as: 'difference' | 'percent', of: Dimension): Dimension {
  if (of.unit === 'point') throw new BadUnit(w.changeOfChange, 'of');
  if (as === 'difference') {
    return { unit: of.unit === 'percent' ? 'point' : of.unit, nature: 'measure' };
  }
  if (of.unit === 'percent') throw new BadUnit(w.percentOfPercent, 'as');
  return { unit: 'percent', nature: 'measure' };
}

export function dimensionOfPer(each: Each, of: Dimension, base: UnitName): Dimension {
  if (of.nature === 'measure' || !isPlain(of.unit)) throw new BadUnit(w.ratioOfMeasure, 'of');
  if (each === 100) {
    if (of.unit !== base) throw new BadUnit(w.percentOfUnlike, 'each', { of: of.unit, to: base });
    return { unit: 'percent', nature: 'measure' };
  }
  return { unit: `${of.unit}/${each === 1 ? '' : `${each} `}${base}`, nature: 'measure' };
}

/** What came and went up to a day adds up to what stands; a middle or a share of all times is another question. */
export function dimensionOfSoFar(of: Dimension): Dimension {
  if (of.nature === 'measure') throw new BadUnit(w.soFarOfMeasure, 'of');
  return of;
}

function isWithin(op: Expression['op'], expression: Expression): boolean {
  return expression.op === op || insideOf(expression).some(([, inner]) => isWithin(op, inner));
}

/** A change is looked at from outside: inside another expression it has no meaning; nor has what stands of what stands. */
export function refuseChangeWithin(expression: Expression): void {
  if ('of' in expression && typeof expression.of === 'object' && expression.of.op === 'change') {
    throw new BadUnit(w.changeOfChange, 'of');
  }
  if (expression.op === 'so_far' && isWithin('so_far', expression.of)) {
    throw new BadUnit(w.soFarTwice, 'of');
  }
  if ('to' in expression && expression.to.op === 'change') throw new BadUnit(w.changeOfChange, 'to');
}
