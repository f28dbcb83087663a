import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { tables } from '../db/database.ts';
import type { PlatformTables } from '../platform.tables.ts';

const nobody = { kind: 'process' } as const;

test('what was made by chance and is there already is made once more, and nothing of the first time is left', async () => {
  const { city, runtime } = await aCity();
  const put = (drawn: readonly string[]) => {
    let tries = 0;
    return runtime.write(city, nobody, async (ctx) => {
      const who = drawn[tries] ?? '';
      tries += 1;
      const row = { city_id: city.id, window_start: ctx.now, count: tries };
      await tables<PlatformTables>(ctx.db)
        .insertInto('platform.attempt')
        .values([
          { ...row, what: 'tests.beside', who: `beside ${who}` },
          { ...row, what: 'tests.drawn', who },
        ])
        .execute();
      return tries;
    });
  };
  expect(await put(['a'])).toBe(1);
  expect(await put(['a', 'b'])).toBe(2);
  await expect(put(['a', 'b'])).rejects.toMatchObject({ code: '23505' });
  const rows = await runtime.read(city, nobody, (ctx) =>
    tables<PlatformTables>(ctx.db)
      .selectFrom('platform.attempt')
      .select(['who', 'count'])
      .where('what', 'in', ['tests.beside', 'tests.drawn'])
      .orderBy('who')
      .execute(),
  );
  expect(rows.map(({ who, count }) => `${who} ${count}`)).toEqual(['a 1', 'b 2', 'beside a 1', 'beside b 2']);
});
