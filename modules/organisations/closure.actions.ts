import { AppError, type FieldError } from '../../base/error.ts';
import { asWritten } from '../../base/words.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { listStations } from '../places/places.public.ts';
import type { Organisation } from './organisations.contract.ts';
import * as happenings from './organisations.happenings.ts';
import { listOrganisations } from './organisations.store.ts';
import { getOrganisation } from './settings.actions.ts';
import { allowChange } from './settings.policy.ts';
import { lockOrganisations, saveOrganisation } from './settings.store.ts';
import { settingsWords as w } from './settings.words.ts';
import { listStaffOf } from './store/staff.ts';

/**
 * What a later module has unfinished with an organisation, one line each. Handed in by `app`, since this module
 * stands before them and what they make of happenings comes after the commit, too late to refuse.
 */
export type OpenWith = (ctx: ReadContext, organisationId: string) => Promise<FieldError[]>;

/** Names told in a line; the rest is a count. */
const named = 5;

async function openHere(
  ctx: WriteContext,
  { id, kind }: Organisation,
  later: readonly OpenWith[],
): Promise<FieldError[]> {
  const others = (await listOrganisations(ctx.db)).filter((one) => !one.closed && one.id !== id);
  const branches = others.filter(({ parentId }) => parentId === id);
  const staff = await listStaffOf(ctx.db, id);
  const at = new Set(staff.map(({ station_id }) => station_id));
  const stations = (await listStations(ctx.db)).filter((station) => at.has(station.id));
  const line = (path: string, text: FieldError['text'], names: readonly string[]): FieldError[] => {
    if (names.length === 0) return [];
    const told = names.slice(0, named).join(w.comma.zh) + (names.length > named ? w.more.zh : '');
    return [{ path, text, values: { count: names.length, names: told } }];
  };
  const office = kind === 'coordination' && !others.some((one) => one.kind === 'coordination');
  const found = [];
  for (const openWith of later) found.push(...(await openWith(ctx, id)));
  return [
    ...(office ? [{ path: 'office', text: w.lastOffice }] : []),
    ...line(
      'branches',
      w.hasBranches,
      branches.map(({ shortName }) => shortName),
    ),
    ...found,
    ...line(
      'staff',
      w.hasStaff,
      staff.map(({ name }) => asWritten(name)),
    ),
    ...line(
      'stations',
      w.hasStations,
      stations.map(({ name }) => name),
    ),
  ];
}

/**
 * Closes an organisation, which then takes on nothing new, or opens it again. Throws 409 `stale`, and 409 `in-use`
 * with a line for everything that is open with it: branches, needs, staff and their stations, or that it is the last
 * office that receives what residents say.
 */
export async function closeOrganisation(
  ctx: WriteContext,
  id: string,
  { version, closed }: { version: number; closed: boolean },
  later: readonly OpenWith[],
): Promise<Organisation> {
  await lockOrganisations(ctx.db);
  const before = await getOrganisation(ctx, id);
  const allowed = allowChange(ctx.actor, { ...before, version });
  if (before.version !== version) throw new AppError(409, 'stale', w.stale);
  if (before.closed === closed) return before;
  const open = closed ? await openHere(ctx, before, later) : [];
  if (open.length > 0) throw new AppError(409, 'in-use', w.stillOpen, { name: before.shortName }, open);
  const saved = await saveOrganisation(ctx.db, allowed, { closed_at: closed ? ctx.now : null });
  if (!saved) throw new AppError(409, 'stale', w.stale);
  const kind = closed ? happenings.organisationClosed : happenings.organisationReopened;
  await record(ctx, kind, id, { version: version + 1, fields: ['closed'] });
  return getOrganisation(ctx, id);
}
