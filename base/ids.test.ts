import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isId, madeAt, newId } from './ids.ts';

const chance = { bytes: (size: number) => randomBytes(size) };
const instants = fc.date({
  min: new Date(0),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

test('an id is a UUID of version 7 whose first 48 bits are its instant', () => {
  fc.assert(
    fc.property(instants, (at) => {
      const id = newId(at, chance);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime());
      expect(madeAt(id)).toEqual(at);
      expect(isId(id)).toBe(true);
    }),
  );
});

test('ids of different milliseconds sort by their time', () => {
  fc.assert(
    fc.property(instants, instants, (a, b) => {
      fc.pre(a.getTime() !== b.getTime());
      expect(newId(a, chance) < newId(b, chance)).toBe(a.getTime() < b.getTime());
    }),
  );
});

test('ten thousand ids of one millisecond are ten thousand', () => {
  const at = new Date('2026-11-24T00:00:00Z');
  expect(new Set(Array.from({ length: 10_000 }, () => newId(at, chance))).size).toBe(10_000);
});

test('ids of one instant sort by their steps', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 4094 }), (at, step) => {
      expect(newId(at, chance, step) < newId(at, chance, step + 1)).toBe(true);
      expect(newId(at, chance, step)).toMatch(/^[0-9a-f-]{14}7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    }),
  );
});

test('only a bare lower-case UUID is an id', () => {
  const id = newId(new Date(0), chance);
  for (const other of [
    `${id}'`,
    ` ${id}`,
    `${id}\n`,
    id.toUpperCase().replace(/^/, 'A').slice(0, 36),
    `{${id}}`,
    '',
  ])
    expect(isId(other), other).toBe(false);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(isId(text)).toBe(false);
    }),
  );
});
