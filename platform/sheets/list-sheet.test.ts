import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyRow } from './list-sheet.ts';

test('a list read in windows is the whole list, each row once and in order, however long it is', async () => {
  const lengths = fc.oneof(fc.nat({ max: 1600 }), fc.constantFrom(0, 499, 500, 501, 1000, 1500));
  await fc.assert(
    fc.asyncProperty(lengths, async (length) => {
      const all = Array.from({ length }, (_, at) => at);
      const read = async ({ limit, offset }: { limit: number; offset: number }) =>
        all.slice(offset, offset + limit);
      const found: number[] = [];
      for await (const row of everyRow(read)) found.push(row);
      expect(found).toEqual(all);
    }),
  );
});
