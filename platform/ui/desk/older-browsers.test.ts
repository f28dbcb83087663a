import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onArrays, onMap, onObject, onSignals, onStrings } from './older-browsers.ts';

const list = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 12 });
const index = fc.integer({ min: -15, max: 15 });
const odd = (value: number) => value % 2 !== 0;

test('on any list they do what the built-in ones do', () => {
  fc.assert(
    fc.property(list, index, index, (all, at, count) => {
      expect(onArrays.at.call(all, at)).toBe(all.at(at));
      expect(onArrays.findLast.call(all, odd as never)).toBe(all.findLast(odd));
      expect(onArrays.findLastIndex.call(all, odd as never)).toBe(all.findLastIndex(odd));
      expect(onArrays.toReversed.call(all)).toEqual(all.toReversed());
      expect(onArrays.toSorted.call(all)).toEqual(all.toSorted());
      expect(onArrays.toSorted.call(all, ((a: number, b: number) => b - a) as never)).toEqual(
        all.toSorted((a, b) => b - a),
      );
      expect(onArrays.toSpliced.call(all, at, count, 7, 8)).toEqual(all.toSpliced(at, count, 7, 8));
      expect(onArrays.toSpliced.call(all, at)).toEqual(all.toSpliced(at));
      expect(onMap.groupBy(all, odd)).toEqual(Map.groupBy(all, odd));
      expect(onObject.groupBy(all, String)).toEqual(Object.groupBy(all, String));
      const text = all.join('');
      expect(onStrings.at.call(text, at)).toBe(text.at(at));
    }),
  );
});

test('one element is replaced, and an element that is not there is refused', () => {
  fc.assert(
    fc.property(list, index, (all, at) => {
      const outside = at >= all.length || at < -all.length;
      if (outside) expect(() => onArrays.with.call(all, at, 9)).toThrow(RangeError);
      else expect(onArrays.with.call(all, at, 9)).toEqual(all.with(at, 9));
    }),
  );
});

test('an inherited name is not an own one', () => {
  expect(onObject.hasOwn({ a: 1 }, 'a')).toBe(true);
  expect(onObject.hasOwn({ a: 1 }, 'toString')).toBe(false);
});

test('a wait ends by time, or when any of its signals ends', async () => {
  const end = onSignals.timeout(5);
  await new Promise((resolve) => end.addEventListener('abort', resolve));
  expect(end.reason).toMatchObject({ name: 'TimeoutError' });
  const one = new AbortController();
  const any = onSignals.any([one.signal, new AbortController().signal]);
  expect(any.aborted).toBe(false);
  one.abort();
  expect(any.aborted).toBe(true);
  expect(onSignals.any([one.signal]).aborted).toBe(true);
});
