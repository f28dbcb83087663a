import { AppError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { findArea } from '../places/places.public.ts';
import { createOrganisation } from './organisations.actions.ts';
import type { Organisation } from './organisations.contract.ts';
import * as happenings from './organisations.happenings.ts';
import { findOrganisation, listOrganisations } from './organisations.store.ts';
import type { OrganisationFields } from './settings.contract.ts';
import { allowChange } from './settings.policy.ts';
import { lockOrganisations, saveOrganisation } from './settings.store.ts';
import { settingsWords as w } from './settings.words.ts';

function refuseField(path: string, text: Word, values: Record<string, string | number> = {}): AppError {
  return new AppError(400, 'bad-input', text, values, [{ path, text, values }]);
}

export async function getOrganisation(ctx: WriteContext, id: string): Promise<Organisation> {
  const organisation = await findOrganisation(ctx.db, id);
  if (!organisation) throw notFound();
  return organisation;
}

async function checkFields(ctx: WriteContext, fields: OrganisationFields, own: string | null): Promise<void> {
  const area = await findArea(ctx.db, fields.areaId);
  if (!area || area.closed) throw refuseField('areaId', w.unknownArea);
  const all = await listOrganisations(ctx.db);
  if (all.some(({ id, name, closed }) => id !== own && !closed && name === fields.name)) {
    throw refuseField('name', w.sameName, { name: fields.name });
  }
  const byId = new Map(all.map((one) => [one.id, one]));
  const parent = byId.get(fields.parentId ?? '');
  if (fields.parentId !== null && (!parent || parent.closed)) throw refuseField('parentId', w.unknownParent);
  for (let at = parent, steps = 0; at && steps <= all.length; steps += 1) {
    if (at.id === own) throw refuseField('parentId', w.cycle);
    at = byId.get(at.parentId ?? '');
  }
}

/** Adds an organisation. Throws 400 on the field that does not fit. */
export async function addOrganisation(ctx: WriteContext, fields: OrganisationFields): Promise<Organisation> {
  allowChange(ctx.actor, { id: '', version: 0 });
  await checkFields(ctx, fields, null);
  const id = await createOrganisation(ctx, fields);
  await record(ctx, happenings.organisationAdded, id, { version: 1, fields: Object.keys(fields) });
  return getOrganisation(ctx, id);
}

/** Changes an organisation. Throws 400 on the field, 404, and 409 on an old version. */
export async function changeOrganisation(
  ctx: WriteContext,
  id: string,
  { version, ...fields }: OrganisationFields & { version: number },
): Promise<Organisation> {
  await lockOrganisations(ctx.db);
  const before = await getOrganisation(ctx, id);
  const allowed = allowChange(ctx.actor, { ...before, version });
  if (before.version !== version) throw new AppError(409, 'stale', w.stale);
  await checkFields(ctx, fields, id);
  const changed = (Object.keys(fields) as (keyof OrganisationFields)[]).filter(
    (key) => before[key] !== fields[key],
  );
  if (changed.length === 0) return before;
  const { kind, name, phone, partner } = fields;
  const saved = await saveOrganisation(ctx.db, allowed, {
    ...{ kind, name, phone, partner, short_name: fields.shortName, pinyin: pinyinKey(name) },
    ...{ area_id: fields.areaId, parent_id: fields.parentId },
  });
  if (!saved) throw new AppError(409, 'stale', w.stale);
  await record(ctx, happenings.organisationChanged, id, { version: version + 1, fields: changed });
  return getOrganisation(ctx, id);
}
