import fc from 'fast-check';
import type { Asked, Source } from './evaluate.ts';
import {
  type Chosen,
  type Condition,
  countables,
  type Definition,
  type Expression,
  eaches,
  type Kind,
  type Vocabulary,
} from './expression.ts';
import type { Period } from './periods.ts';

const kind = (name: string, more: Partial<Kind>): Kind => ({
  ...{ kind: name, name: { zh: name, en: name }, unit: 'need', sums: null, distinct: [] },
  ...{ days: false, inTime: false, known: true, ...more },
});

export const smallVocabulary: Vocabulary = {
  kinds: [
    kind('received', { distinct: ['persons', 'places'] }),
    kind('ended', { sums: 'day', days: true, distinct: ['persons'] }),
    kind('taken', { unit: 'time', days: true, inTime: true }),
    kind('money', { unit: 'time', sums: 'fen', distinct: ['persons', 'households'] }),
    kind('later', { known: false }),
  ],
  facets: [
    {
      ...{ facet: 'outcome', name: { zh: '结果', en: 'outcome' }, known: true },
      values: ['a', 'b', 'c'].map((value) => ({ value, name: { zh: value, en: value } })),
    },
    { facet: 'in_time', name: { zh: '按时', en: 'in time' }, known: true, values: null },
    { facet: 'group', name: { zh: '人群', en: 'group' }, known: true, values: null },
    { facet: 'brand', name: { zh: '品牌', en: 'brand' }, known: true, of: ['money'], values: null },
  ],
  bases: [
    { base: 'residents', name: { zh: '常住人口', en: 'residents' }, unit: 'person' },
    { base: 'homes', name: { zh: '户数', en: 'households' }, unit: 'household' },
  ],
};

export interface SmallEntry {
  readonly kind: string;
  readonly month: string;
  readonly outcome: string | null;
  readonly in_time: string | null;
  readonly group: string | null;
  readonly person: string;
  readonly days: number | null;
  readonly quantity: number | null;
}

export const months = ['2025-10', '2025-11', '2026-09', '2026-10', '2026-11'];

export const someEntries: fc.Arbitrary<SmallEntry[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('received', 'ended', 'taken', 'money'),
    month: fc.constantFrom(...months),
    outcome: fc.constantFrom('a', 'b', 'c', null),
    in_time: fc.constantFrom('yes', 'no', null),
    group: fc.constantFrom('old "one"', 'young', null),
    person: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
    days: fc.option(fc.integer({ min: 0, max: 30 })),
    quantity: fc.option(fc.integer({ min: -500, max: 2_000_000_00 })),
  }),
  { maxLength: 60 },
);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    facet: fc.constant('outcome'),
    test: fc.constantFrom('is' as const, 'not' as const),
    values: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    facet: fc.constant('group'),
    test: fc.constantFrom('is' as const, 'not' as const),
    values: fc.uniqueArray(fc.constantFrom('old "one"', 'young', '老\\人'), { minLength: 1, maxLength: 2 }),
  }),
);

const chosen: fc.Arbitrary<Chosen> = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom('received', 'ended', 'taken', 'money'), {
    ...{ minLength: 1, maxLength: 2 },
  }),
  where: fc.uniqueArray(condition, { maxLength: 2, selector: ({ facet }) => facet }),
});

const term: fc.Arbitrary<Expression> = fc.oneof(
  ...(['count', 'sum', 'on_time'] as const).map((op) => chosen.map((of) => ({ op, ...of }))),
  fc.tuple(chosen, fc.constantFrom(...countables)).map(([of, what]) => ({ op: 'distinct', what, ...of })),
  chosen.map((of): Expression => ({ op: 'median', of: 'days', ...of })),
) as fc.Arbitrary<Expression>;

/** Of any build, also where units do not fit. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => {
  const inner = tie('tree');
  const ratio = fc.record({
    ...{ op: fc.constant('ratio' as const), of: inner, to: inner },
    as: fc.constantFrom('percent' as const, 'number' as const),
  });
  const sum = fc.record({ op: fc.constantFrom('plus' as const, 'minus' as const), of: inner, to: inner });
  const change = fc.record({
    ...{ op: fc.constant('change' as const), of: inner },
    since: fc.constantFrom('last_period' as const, 'last_year' as const),
    as: fc.constantFrom('difference' as const, 'percent' as const),
  });
  const soFar = fc.record({ op: fc.constant('so_far' as const), of: inner });
  const per = fc.record({
    ...{ op: fc.constant('per' as const), of: inner, base: fc.constantFrom('residents', 'homes') },
    each: fc.constantFrom(...eaches),
  });
  return {
    tree: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      ...([term, term, ratio, sum, change, soFar, per] as fc.Arbitrary<Expression>[]),
    ),
  };
}).tree;

export const anyDefinition: fc.Arbitrary<Definition> = fc.record({
  expression: anyExpression,
  decimals: fc.integer({ min: 0, max: 4 }),
  wan: fc.constant(false),
});

function fits(entry: SmallEntry, { kinds, where, period }: Chosen & { period: Period }): boolean {
  if (!kinds.includes(entry.kind) || entry.month < period.from || entry.month > period.to) return false;
  return where.every(({ facet, test, values }) => {
    const value = entry[facet as 'outcome' | 'in_time' | 'group'];
    return (value !== null && values.includes(value)) === (test === 'is');
  });
}

const bases: Record<string, bigint> = { residents: 1234n, homes: 3n };

/** A ledger of a few entries, asked by looking at each. */
export function sourceOver(
  entries: readonly SmallEntry[],
  recorded: (period: Period) => boolean = () => true,
): Source {
  const those = (asked: Asked) => entries.filter((entry) => fits(entry, asked));
  const big = (values: readonly (number | null)[]) => values.flatMap((one) => (one === null ? [] : [one]));
  return {
    count: async (asked) => BigInt(those(asked).length),
    sum: async (asked) => {
      const all = big(those(asked).map(({ quantity }) => quantity));
      return { value: all.reduce((sum, one) => sum + BigInt(one), 0n), entries: BigInt(all.length) };
    },
    distinct: async (asked) => BigInt(new Set(those(asked).map(({ person }) => person)).size),
    median: async (asked) => {
      const all = big(those(asked).map(({ days }) => days)).toSorted((a, b) => a - b);
      const at = (index: number) => BigInt(all[index] ?? 0);
      const { length } = all;
      return {
        ...{ low: at(Math.ceil(length / 2) - 1), high: at(Math.floor(length / 2)) },
        entries: BigInt(length),
      };
    },
    base: async (base) => ({
      ...{ value: bases[base] ?? 0n, source: '年鉴', day: '2025-12-31', area: '晴川市' },
    }),
    records: async (period) => recorded(period),
  };
}
