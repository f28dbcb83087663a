import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOwnWord } from '../../engines/text/groups.ts';
import { decideGroups, decideKind, decideUrgency } from './sorting-learned.rules.ts';

const told = (count: number) => () => count;
const decided = (label: string, probability: number) => ({
  label,
  likely: [{ label, probability }],
  words: [],
});
const order = ['ordinary', 'attend', 'danger'] as const;

it('what was learned never makes words less urgent than they were read', () => {
  const urgency = fc.constantFrom(...order);
  fc.assert(
    fc.property(
      urgency,
      fc.option(urgency, { nil: null }),
      fc.constantFrom('attend', 'ordinary'),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(20),
      (read, alike, label, probability, count) => {
        const found = decideUrgency({ urgency: read, confidence: 0.7 }, alike, {
          ...{ decision: decided(label, probability), told: told(count) },
        });
        expect(order.indexOf(found.urgency)).toBeGreaterThanOrEqual(order.indexOf(read));
        if (alike !== 'danger' && read !== 'danger') expect(found.urgency).not.toBe('danger');
      },
    ),
  );
});

it('agreement makes a kind surer, disagreement less sure; an accusation stays one', () => {
  const rule = { kind: 'help', confidence: 0.6 } as const;
  const learned = (kind: string, probability: number, count = 1) => ({
    ...{ decision: decided(kind, probability), told: told(count) },
  });
  expect(decideKind(rule, null, learned('help', 0.9)).confidence).toBeGreaterThan(0.6);
  const against = decideKind(rule, null, learned('complain', 0.6));
  expect(against.kind).toBe('help');
  expect(against.confidence).toBeLessThan(0.5);
  expect(decideKind(rule, null, learned('complain', 0.8, 3)).kind).toBe('complain');
  expect(decideKind(rule, null, learned('complain', 0.99, 0))).toEqual(rule);
  expect(decideKind(rule, 'praise', learned('help', 0.9)).kind).toBe('praise');
  const accusation = { kind: 'accuse', confidence: 0.85 } as const;
  expect(decideKind(accusation, 'complain', learned('complain', 0.99, 50))).toEqual(accusation);
  expect(decideKind(rule, 'accuse', learned('help', 0.9)).kind).toBe('help');
});

it('what the writer says of themselves goes before what was learned', () => {
  expect(readOwnWord('我是一名农民工')).toEqual({ is: ['migrant-worker'], isNot: [] });
  expect(readOwnWord('我不是农民工')).toEqual({ is: [], isNot: ['migrant-worker'] });
  expect(readOwnWord('听说农民工可以办').is).toEqual([]);
  const rule = { group: 'migrant-worker', words: ['农民工'], confidence: 0.65 } as const;
  const never = () => ({ yes: 0.01, told: { yes: 0, no: 9 }, words: [] });
  const own = { is: ['migrant-worker'], isNot: [] } as const;
  const no = new Map([['migrant-worker', false]]);
  expect(decideGroups([rule], own, no, never)).toEqual([rule]);
  expect(decideGroups([rule], { is: [], isNot: [] }, new Map(), never)).toEqual([]);
  const sure = () => ({ yes: 0.99, told: { yes: 9, no: 0 }, words: [] });
  const found = decideGroups([rule], { is: [], isNot: ['migrant-worker'] }, new Map(), sure);
  expect(found.map(({ group }) => group)).not.toContain('migrant-worker');
});
