import type { ReadContext } from '../../../platform/access/context.ts';
import { findArea, listAreas } from '../../places/places.public.ts';
import type { Duty } from '../contract/duty.ts';
import { mayKeepRota } from '../duty.policy.ts';
import { dutyFor } from '../duty.rules.ts';
import { findOrganisation, listOrganisations } from '../organisations.store.ts';
import * as store from '../store/duty.ts';

/** The rota from now on, by when each begins. */
export async function getDuties(ctx: ReadContext): Promise<{ duties: Duty[] }> {
  const rows = await store.listDuties(ctx.db, ctx.now);
  const names = new Map((await listOrganisations(ctx.db)).map(({ id, name }) => [id, name]));
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  return {
    duties: rows.map((row) => ({
      id: row.id,
      organisation: { id: row.organisation_id, name: names.get(row.organisation_id) ?? '' },
      area: row.area_id === null ? null : { id: row.area_id, name: areas.get(row.area_id) ?? '' },
      staffId: row.staff_id,
      name: row.name,
      phone: row.phone,
      from: row.from_at.toISOString(),
      until: row.until_at.toISOString(),
      now: row.from_at <= ctx.now,
      version: row.version,
      mine: mayKeepRota(ctx.actor, row.organisation_id),
    })),
  };
}

/** Whom to ring, and where a text goes. */
export interface OnDuty {
  readonly organisationId: string;
  /** Null: nobody is on the rota, and the office's own telephone stands in. */
  readonly dutyId: string | null;
  readonly name: string | null;
  readonly phone: string;
  /** Recipients of a text, by an id to count them by. */
  readonly texts: readonly { readonly id: string; readonly phone: string }[];
}

const mobile = /^(?:\+?86)?1\d{10}$/;

/**
 * Whom to ring for a matter in an area: the rota, and where it is empty the office that received it with the
 * telephones of its coordinators and heads. Throws when `receiver` is no organisation.
 */
export async function whoIsOnDuty(
  ctx: ReadContext,
  { kinds, receiver, areaId }: { kinds: readonly string[]; receiver: string; areaId: string | null },
): Promise<OnDuty> {
  const office = await findOrganisation(ctx.db, receiver);
  if (!office) throw new Error('nobody receives it');
  const area = await findArea(ctx.db, areaId ?? office.areaId);
  const entries = (await store.listOnDuty(ctx.db, ctx.now)).map((row) => ({
    ...row,
    organisationId: row.organisation_id,
    areaId: row.area_id,
  }));
  const wanted = { kinds, receiver, path: area?.path ?? [] };
  const found = dutyFor(entries, await listOrganisations(ctx.db), wanted);
  if (found) {
    const { id, name, phone, staff_id } = found;
    const texts = [{ id: staff_id ?? id, phone }];
    return { organisationId: found.organisationId, dutyId: id, name, phone, texts };
  }
  const { phone } = office;
  const heads = await store.listPhonesOf(ctx.db, receiver, ['coordinator', 'head'], ctx.now);
  const texts = [{ id: receiver, phone }, ...heads].filter((one) =>
    mobile.test(one.phone.replace(/[- ]/g, '')),
  );
  return { organisationId: receiver, dutyId: null, name: null, phone, texts };
}

/** The name and telephone of an entry, also once it is over. */
export async function findDutyEntry(
  ctx: ReadContext,
  id: string,
): Promise<{ name: string; phone: string } | null> {
  const row = await store.findDuty(ctx.db, id);
  return row && { name: row.name, phone: row.phone };
}
