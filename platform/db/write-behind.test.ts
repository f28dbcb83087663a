import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import type { Actor } from '../access/actor.ts';
import type { ReadContext, WriteContext } from '../access/context.ts';
import { isTaken, runWritten, writeBehind, written } from './database.ts';

const system: Actor = { kind: 'process' };

type Step = 'behind' | 'at once' | 'look' | 'refused behind';

const add = 'insert into messages.stop (city_id, phone_hash, stopped_at) values ($1, $2, $3)';

async function counted(ctx: ReadContext): Promise<number> {
  const [row] = await runWritten<{ n: string }>(ctx.db, 'select count(*) as n from messages.stop', []);
  return Number(row?.n);
}

describe('what is sent behind', () => {
  test('a transaction is told done only with all of it, told failed only with none of it, and spoils no other', async () => {
    const { runtime, city, clock } = await aCity();
    let there = 0;
    let made = 0;
    const row = (ctx: WriteContext, number: number) => [city.id, Buffer.from(`row ${number}`), ctx.now];
    await runtime.write(city, system, async (ctx) => {
      await runWritten(ctx.db, add, row(ctx, 0));
    });
    there += 1;
    const step = fc.constantFrom<Step>('behind', 'behind', 'at once', 'look', 'refused behind');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        let inside = there;
        const told = await runtime
          .write(
            city,
            system,
            async (ctx) => {
              // It may be begun anew, as every transaction may.
              inside = there;
              for (const one of steps) {
                if (one === 'look') {
                  // Even what nobody waited for stands before what is asked after it.
                  expect(await counted(ctx)).toBe(inside);
                  continue;
                }
                made += 1;
                // The same row twice is what the database refuses.
                const values = row(ctx, one === 'refused behind' ? 0 : made);
                if (one === 'at once') await runWritten(ctx.db, add, values);
                else await writeBehind(ctx.db, written(add, values));
                inside += 1;
              }
              return 'done';
            },
            clock.now,
          )
          .catch((error: unknown) => (isTaken(error) ? 'refused' : Promise.reject(error)));
        const refused = steps.includes('refused behind');
        expect(told).toBe(refused ? 'refused' : 'done');
        if (!refused) there = inside;
        expect(await runtime.read(city, system, counted)).toBe(there);
      }),
      // The third time a text is sent it is prepared, here behind a statement that has failed.
      { numRuns: 40, examples: [[['refused behind', 'behind', 'at once']]] },
    );
  });

  test('a thrown error takes back what was sent behind', async () => {
    const { runtime, city } = await aCity();
    const thrown = runtime.write(city, system, async (ctx) => {
      await writeBehind(ctx.db, written(add, [city.id, Buffer.from('gone'), ctx.now]));
      throw new Error('changed my mind');
    });
    await expect(thrown).rejects.toThrow('changed my mind');
    expect(await runtime.read(city, system, counted)).toBe(0);
  });
});
