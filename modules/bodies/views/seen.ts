import { localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { type Area, listAreas } from '../../places/places.public.ts';
import type { BodyPlace, Keeping } from '../bodies.policy.ts';
import { type Days, usualDays } from '../days.rules.ts';
import { findDays } from '../store/days.ts';
import { findThresholds, listOwnRules } from '../store/terms.ts';
import { broughtRules } from '../term-editions.rules.ts';
import type { TermRule } from '../terms.rules.ts';
import type { Thresholds } from '../warnings.rules.ts';
import { bodiesWords as w } from '../words/bodies.words.ts';

/** Until a city sets its own. */
export const usualThresholds: Thresholds = {
  ...{ mostOthers: 3, oldAge: 57, meanAge: 52, source: w.thresholdSource.zh, version: 0 },
};

export async function thresholdsOf(ctx: ReadContext): Promise<Thresholds> {
  return (await findThresholds(ctx.db)) ?? usualThresholds;
}

export async function daysOf(ctx: ReadContext): Promise<Days> {
  return (await findDays(ctx.db)) ?? usualDays;
}

export async function rulesOf(ctx: ReadContext): Promise<TermRule[]> {
  return [...(await listOwnRules(ctx.db)), ...broughtRules];
}

export const todayOf = (ctx: ReadContext) => localTime(ctx.now, ctx.city.zone).day;

/** For whom the caller acts; null for the system itself. */
export async function keepingOf(ctx: ReadContext): Promise<Keeping | null> {
  if (ctx.actor.kind !== 'staff') return null;
  return findOrganisation(ctx.db, staffOf(ctx.actor).organisationId);
}

/** Where a body stands, as far as who may keep it depends on it. */
export async function placesOf(
  ctx: ReadContext,
): Promise<(body: { readonly kind: string; readonly areaId: string }) => BodyPlace> {
  const areas = new Map((await listAreas(ctx.db)).map((area): [string, Area] => [area.id, area]));
  return ({ kind, areaId }) => ({ kind, areaPath: areas.get(areaId)?.path ?? [] });
}
