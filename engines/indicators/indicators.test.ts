import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Source, shown } from './evaluate.ts';
import type { Definition, Expression } from './expression.ts';
import {
  anyDefinition,
  anyExpression,
  months,
  type SmallEntry,
  someEntries,
  sourceOver,
  smallVocabulary as vocabulary,
} from './indicators.fixtures.ts';
import { earlier, monthsOf, type Period } from './periods.ts';
import { rational, rounded } from './rational.ts';
import { parse, print } from './text-form.ts';
import { unitOf, validate } from './validate.ts';
import { inWords } from './wording.ts';

const city = { areaId: null, organisationId: null };
const asOf = new Date('2026-12-01T00:00:00Z');
const autumn: Period = { from: '2026-10', to: '2026-11' };

const read = (text: string): Definition => {
  const found = parse(text);
  if ('fault' in found) throw new Error(JSON.stringify(found.fault));
  return found.definition;
};
const textsOf = (definition: unknown) => validate(definition, vocabulary).map(({ path }) => path);
const valueOf = (text: string, entries: readonly SmallEntry[], period = autumn) =>
  evaluate(read(text), vocabulary, sourceOver(entries), city, period, asOf);

type Fraction = readonly [bigint, bigint];
type Naive = Fraction | 'none' | 'few';

/** The same by the shortest way, over lists of entries and unreduced fractions. */
function naive(expression: Expression, entries: readonly SmallEntry[], period: Period): [Naive, bigint] {
  const inPeriod = ({ month }: SmallEntry) => period.from <= month && month <= period.to;
  const shareOf = (a: Naive, b: Naive, n: bigint, by = 1n): Naive => {
    if (a === 'none' || b === 'none') return 'none';
    if (a === 'few' || b === 'few') return 'few';
    if (b[0] === 0n) return 'none';
    return n < 5n ? 'few' : [a[0] * b[1] * by, a[1] * b[0]];
  };
  const less = (a: Naive, b: Naive, sign: bigint): Naive => {
    if (a === 'none' || b === 'none') return 'none';
    if (a === 'few' || b === 'few') return 'few';
    return [a[0] * b[1] + sign * b[0] * a[1], a[1] * b[1]];
  };
  if ('kinds' in expression) {
    const those = entries.filter(
      (one) =>
        inPeriod(one) &&
        expression.kinds.includes(one.kind) &&
        expression.where.every(({ facet, test: how, values }) => {
          const is = values.some((value) => value === one[facet as 'outcome']);
          return how === 'is' ? is : !is;
        }),
    );
    const n = BigInt(those.length);
    if (expression.op === 'count') return [[n, 1n], n];
    if (expression.op === 'sum') {
      const all = those.flatMap(({ quantity }) => (quantity === null ? [] : [quantity]));
      return [[BigInt(all.reduce((a, b) => a + b, 0)), 1n], BigInt(all.length)];
    }
    if (expression.op === 'distinct') {
      const heads = BigInt(new Set(those.map(({ person }) => person)).size);
      return [[heads, 1n], heads];
    }
    if (expression.op === 'median') {
      const all = those.flatMap(({ days }) => (days === null ? [] : [days])).sort((a, b) => a - b);
      if (all.length === 0) return ['none', 0n];
      if (all.length < 5) return ['few', BigInt(all.length)];
      const half = all.length >> 1;
      const two = all.length % 2 === 1 ? 2 * (all[half] ?? 0) : (all[half] ?? 0) + (all[half - 1] ?? 0);
      return [[BigInt(two), 2n], BigInt(all.length)];
    }
    const timed = those.filter(({ in_time }) => in_time !== null);
    const yes = timed.filter(({ in_time }) => in_time === 'yes').length;
    const of = BigInt(timed.length);
    return [shareOf([BigInt(yes), 1n], [of, 1n], of, 100n), of];
  }
  if (expression.op === 'so_far') return naive(expression.of, entries, { from: '0000-01', to: period.to });
  const [a, n] = naive(expression.of, entries, period);
  if (expression.op === 'change') {
    const [b, m] = naive(expression.of, entries, earlier(period, expression.since));
    const difference = less(a, b, -1n);
    return [expression.as === 'difference' ? difference : shareOf(difference, b, m, 100n), m];
  }
  if (expression.op === 'per') {
    const base = expression.base === 'homes' ? 3n : 1234n;
    return [shareOf(a, [base, 1n], base, BigInt(expression.each)), base];
  }
  const [b, m] = naive(expression.to, entries, period);
  if (expression.op === 'ratio') return [shareOf(a, b, m, expression.as === 'percent' ? 100n : 1n), m];
  return [less(a, b, expression.op === 'plus' ? 1n : -1n), n + m];
}

describe('laws', () => {
  test('evaluation equals brute force over small ledgers, and never gives anything but a fraction or a reason', async () => {
    let toldCount = 0;
    await fc.assert(
      fc.asyncProperty(anyExpression, someEntries, async (expression, entries) => {
        const definition = { expression, decimals: 1, wan: false };
        fc.pre(validate(definition, vocabulary).length === 0);
        const found = await evaluate(definition, vocabulary, sourceOver(entries), city, autumn, asOf);
        const [wanted, n] = naive(expression, entries, autumn);
        expect(found.n).toBe(n);
        if (typeof wanted === 'string') expect(found.value).toEqual({ state: wanted });
        else {
          expect(found.value).toEqual({ state: 'told', value: rational(...wanted) });
          toldCount += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(toldCount).toBeGreaterThan(100);
  });

  test('with a period without any records nothing is compared, and what was recorded is told as ever', async () => {
    let [untold, alike] = [0, 0];
    await fc.assert(
      fc.asyncProperty(anyExpression, someEntries, async (of, entries) => {
        fc.pre(of.op !== 'change' && !print({ expression: of, decimals: 0, wan: false }).includes('so_far'));
        const expression = { op: 'change', of, since: 'last_period', as: 'difference' } as Expression;
        const definition = { expression, decimals: 1, wan: false };
        fc.pre(validate(definition, vocabulary).length === 0);
        const recorded = (period: Period) => entries.some(({ month }) => monthsOf(period).includes(month));
        const ask = (source: Source) => evaluate(definition, vocabulary, source, city, autumn, asOf);
        const found = await ask(sourceOver(entries, recorded));
        if (recorded(autumn) && recorded(earlier(autumn, 'last_period'))) {
          expect(found).toEqual(await ask(sourceOver(entries)));
          alike += 1;
        } else {
          expect(found.value).toEqual({ state: 'no_records' });
          untold += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(Math.min(untold, alike)).toBeGreaterThan(20);
  });

  test('what the unit checker accepts evaluates to that unit, and what it refuses does not evaluate', async () => {
    await fc.assert(
      fc.asyncProperty(anyDefinition, someEntries, async (definition, entries) => {
        const faults = validate(definition, vocabulary);
        const evaluated = evaluate(definition, vocabulary, sourceOver(entries), city, autumn, asOf).then(
          ({ unit }) => unit,
          (error: unknown) => (error instanceof Error ? error.constructor.name : 'nothing'),
        );
        expect(await evaluated).toBe(
          faults.length === 0 ? unitOf(definition.expression, vocabulary) : 'BadUnit',
        );
        for (const { path } of faults) expect(path).toMatch(/^expression/);
      }),
      { numRuns: 500 },
    );
  });

  test('what is printed is read again as the same, whatever stands in the values', () => {
    fc.assert(
      fc.property(anyDefinition, fc.boolean(), fc.string(), (given, wan, value) => {
        const where = [{ facet: 'group', test: 'not' as const, values: [value, 'x'] }];
        const definition: Definition = { ...given, wan };
        expect(parse(print(definition))).toEqual({ definition });
        const term: Definition = { ...definition, expression: { op: 'count', kinds: ['received'], where } };
        expect(parse(print(term))).toEqual({ definition: term });
      }),
    );
  });

  test('any text is read or refused at a place within it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'count(a|b,=!)"\\ ') })),
        (text) => {
          const found = parse(text);
          if ('fault' in found)
            expect(Number(found.fault.values?.['at'])).toBeLessThanOrEqual(text.length + 1);
          else expect(parse(print(found.definition))).toEqual(found);
        },
      ),
    );
  });

  test('any JSON is judged without a fall, and what passes has a unit and words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ expression: fc.jsonValue(), decimals: fc.nat() })),
        (given) => {
          expect(validate(given, vocabulary).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('rounding is the nearest number, half away from zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.integer({ min: 0, max: 4 }),
        (n, d, decimals) => {
          const text = rounded(rational(n, d), decimals);
          expect(text).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(String.raw`^-?\d+\.\d{${decimals}}$`));
          const told = BigInt(text.replace('.', ''));
          // |told/10^k − n/d| ≤ 1/2 · 10^−k, and where it is equal, told is the one further from zero.
          const off = told * d - n * 10n ** BigInt(decimals);
          const size = (x: bigint) => (x < 0n ? -x : x);
          expect(size(off) * 2n <= d).toBe(true);
          if (size(off) * 2n === d) expect(size(told) * d > size(n) * 10n ** BigInt(decimals)).toBe(true);
        },
      ),
    );
  });

  test('money adds up to the fen, where binary fractions would not', async () => {
    const entry = { kind: 'money', month: '2026-11', outcome: null, in_time: null, group: null, days: null };
    const entries = [10, 20, 30].map((quantity, index) => ({
      ...{ ...entry, quantity, person: `p${index}` },
    }));
    const { value, unit } = await valueOf('sum(money)', entries);
    expect(value).toEqual({ state: 'told', value: rational(60n) });
    expect(shown(rational(1005n), unit, { decimals: 1, wan: false })).toBe('10.1');
    expect(shown(rational(123_456_789n), unit, { decimals: 2, wan: true })).toBe('123.46');
  });
});

test('nothing to divide by, too few and nothing that counts it yet are said, never zero or not a number', async () => {
  const one = (month: string): SmallEntry => ({
    ...{ kind: 'received', month, outcome: 'a', in_time: null, group: null },
    ...{ person: 'p', days: null, quantity: null },
  });
  const four = months.slice(0, 4).map(() => one('2026-11'));
  const ratio = 'ratio(count(received, outcome = a), count(received), percent) round 1';
  expect((await valueOf(ratio, [])).value).toEqual({ state: 'none' });
  expect((await valueOf(ratio, four)).value).toEqual({ state: 'few' });
  expect((await valueOf(ratio, [...four, one('2026-10')])).value).toMatchObject({ state: 'told' });
  expect((await valueOf('count(later)', four)).value).toEqual({ state: 'no_source', missing: ['later'] });
  // Entries of this kind tell no brand: none of a brand is no 0.
  const untold = 'count(received, brand = a)';
  expect((await valueOf(untold, four)).value).toEqual({ state: 'no_source', missing: ['brand'] });
  expect((await valueOf('count(money, brand = a)', [])).value).toMatchObject({ state: 'told' });
  expect((await valueOf('minus(count(received), count(later))', four)).value).toMatchObject({
    state: 'no_source',
  });
  expect((await valueOf('count(received)', [])).value).toEqual({ state: 'told', value: rational(0n) });
  expect((await valueOf('median(days, ended)', [])).value).toEqual({ state: 'none' });
  const growth = 'change(count(received), last_period, percent)';
  expect((await valueOf(growth, four)).value).toEqual({ state: 'none' });
});

test('every number of the parts is asked with what opens it, for its own period and role', async () => {
  const { parts } = await valueOf(
    'change(ratio(count(received, outcome = a), count(received), percent), last_year, difference)',
    [],
  );
  expect(parts.map(({ role, path, asked }) => [role, path, asked?.period.from, asked?.where.length])).toEqual(
    [
      ['of', 'of.of', '2026-10', 1],
      ['to', 'of.to', '2026-10', 0],
      ['before', 'of.of', '2025-10', 1],
      ['before', 'of.to', '2025-10', 0],
    ],
  );
});

test('a fault names the place and says what to do', () => {
  expect(textsOf(read('plus(count(received), count(taken))'))).toEqual(['expression.to']);
  expect(textsOf(read('plus(distinct(persons, received), distinct(persons, ended))'))).toEqual([
    'expression.to',
  ]);
  expect(textsOf(read('ratio(on_time(taken), count(taken), number)'))).toEqual(['expression.of']);
  expect(textsOf(read('ratio(sum(money), distinct(households, money), percent)'))).toEqual(['expression.as']);
  expect(textsOf(read('change(on_time(taken), last_period, percent)'))).toEqual(['expression.as']);
  expect(textsOf(read('ratio(count(nothing), count(received, outcome = z), number)'))).toEqual([
    'expression.of.kinds',
    'expression.to.where.0.values',
  ]);
  expect(textsOf({ ...read('on_time(taken)'), wan: true })).toEqual(['wan']);
  expect(textsOf({ expression: { op: 'count' }, decimals: 9 })).toEqual([
    ...['expression.kinds', 'expression.where', 'decimals', 'wan'],
  ]);
  expect(parse('count(received')).toMatchObject({ fault: { values: { at: 15, expected: ')' } } });
  expect(unitOf(read('ratio(sum(money), distinct(households, money), number)').expression, vocabulary)).toBe(
    'fen/household',
  );
});

test('the formula is told in words, in both languages', () => {
  const definition = read(
    'ratio(count(received, outcome = a|b), plus(count(received), count(ended)), percent) round 1',
  );
  expect(inWords(definition, vocabulary, 'zh')).toBe(
    '“received”（结果是a、b）的数（件） ÷ （“received”的数（件） ＋ “ended”的数（件）） × 100%；四舍五入到小数点后 1 位',
  );
  expect(inWords(definition, vocabulary, 'en')).not.toMatch(/\p{Script=Han}|\{/u);
});
