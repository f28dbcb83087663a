import { wholeShare } from './shares.ts';

/** Stands for the whole city among areas, and for all organisations. */
export const whole = '00000000-0000-0000-0000-000000000000';

/** One thing to be summed, with every place it is summed at. */
export interface Counted {
  /** From its area up to the root; empty where it is of no place. */
  readonly areas: readonly string[];
  /** Organisation → share in millionths; empty where nobody is told. */
  readonly shares: ReadonlyMap<string, number>;
  readonly month: number;
  readonly kind: string;
  /** What tells it apart, each summed for itself. */
  readonly facets: readonly (readonly [facet: string, value: string])[];
  /** 1, −1 for what is taken back, 0 for a change of the amount alone. */
  readonly counts: number;
  readonly quantity: bigint;
  readonly imported: boolean;
  readonly late: boolean;
  readonly correction: boolean;
}

export interface Sums {
  entries: number;
  quantity: bigint;
  /** In millionths. */
  share: bigint;
  joint: number;
  imported: number;
  late: number;
  corrected: number;
}

export interface Node {
  readonly area: string;
  readonly organisation: string;
  readonly kind: string;
  readonly facet: string;
  readonly month: number;
  readonly value: string;
}

export interface Tally extends Node, Sums {}

/** Areas and organisations of every node a thing stands in, the whole among each. */
export function nodesOf({ areas, shares }: Pick<Counted, 'areas' | 'shares'>) {
  const nodes: { area: string; organisation: string; share: number }[] = [];
  for (const area of [whole, ...areas]) {
    nodes.push({ area, organisation: whole, share: wholeShare });
    for (const [organisation, share] of shares) nodes.push({ area, organisation, share });
  }
  return nodes;
}

/** What things add to the sums, one for each node, facet and value. */
export function tallyOf(things: Iterable<Counted>): Tally[] {
  const found = new Map<string, Tally>();
  for (const thing of things) {
    const { month, kind } = thing;
    const isJoint = thing.shares.size > 1;
    const nodes = nodesOf(thing);
    for (const [facet, value] of [['', ''] as const, ...thing.facets]) {
      for (const { area, organisation, share } of nodes) {
        const key = `${area}\n${organisation}\n${kind}\n${facet}\n${String(month)}\n${value}`;
        let sums = found.get(key);
        if (!sums) {
          sums = {
            ...{ area, organisation, kind, facet, month, value, entries: 0, quantity: 0n, share: 0n },
            ...{ joint: 0, imported: 0, late: 0, corrected: 0 },
          };
          found.set(key, sums);
        }
        sums.entries += thing.counts;
        sums.quantity += thing.quantity;
        sums.share += thing.quantity * BigInt(share);
        if (isJoint) sums.joint += thing.counts;
        if (thing.imported) sums.imported += thing.counts;
        if (thing.late && thing.correction) sums.corrected += 1;
        else if (thing.late) sums.late += thing.counts;
      }
    }
  }
  return [...found.values()];
}
