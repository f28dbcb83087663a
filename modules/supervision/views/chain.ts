import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import type { Chain } from '../contract/chain.ts';
import { type ChainDays, givenChain, soonUntil } from '../light.rules.ts';
import { listChain } from '../store/chain.ts';
import type { LightDays } from '../store/matters.ts';

/** The days that hold now. */
export async function chainDays(ctx: ReadContext): Promise<ChainDays> {
  const [newest = givenChain] = await listChain(ctx.db);
  return newest;
}

/** By which days lights are told apart today. */
export async function lightDays(ctx: ReadContext): Promise<LightDays> {
  const { remind } = await chainDays(ctx);
  const today = localTime(ctx.now, ctx.city.zone).day;
  return { today, soon: soonUntil(today, remind, ctx.isWorkingDay) };
}

/** What holds, and every setting there was. */
export async function getChain(ctx: ReadContext): Promise<Chain> {
  const all = await listChain(ctx.db);
  const person = await listPersons(
    ctx.db,
    all.map(({ setBy }) => setBy),
  );
  const { remind, head, leader } = all[0] ?? givenChain;
  return {
    ...{ remind, head, leader, version: all.length },
    editions: all.map(({ setBy, at, ...days }) => ({
      ...{ ...days, by: person(setBy)?.name ?? '', at: at.toISOString() },
    })),
  };
}
