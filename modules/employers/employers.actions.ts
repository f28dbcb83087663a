import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { readUscc } from '../../base/uscc.ts';
import type { Word } from '../../base/words.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { findArea } from '../places/places.public.ts';
import type { Employer, EmployerFields } from './employers.contract.ts';
import * as happenings from './employers.happenings.ts';
import { allowEmployer } from './employers.policy.ts';
import * as store from './employers.store.ts';
import { employersWords as w } from './employers.words.ts';

function refuseField(path: string, text: Word, values: Record<string, string | number> = {}): AppError {
  return new AppError(400, 'bad-input', text, values, [{ path, text, values }]);
}

/** A typed credit code as it is kept; throws 400 where it cannot be one. A wrong check letter alone is let in. */
function usccOf(typed: string | null): string | null {
  if (typed === null || typed.trim() === '') return null;
  const read = readUscc(typed);
  if (read) return read.code;
  throw refuseField('uscc', w.badUscc);
}

/** Makes an employer and gives its id. Checks nothing but the credit code: for the demo, and inside of {@link addEmployer}. */
export async function createEmployer(ctx: WriteContext, made: EmployerFields): Promise<string> {
  const [id = ''] = await createEmployers(ctx, [made]);
  return id;
}

/** Makes employers in one statement and gives their ids in the same order. Checks as {@link createEmployer}. */
export async function createEmployers(ctx: WriteContext, all: readonly EmployerFields[]): Promise<string[]> {
  const rows = all.map((made) => ({
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    kind: made.kind,
    name: made.name,
    pinyin: pinyinKey(made.name),
    uscc: usccOf(made.uscc),
    area_id: made.areaId,
    has_union: made.hasUnion,
    version: 1,
  }));
  await store.createEmployers(ctx.db, rows);
  return rows.map(({ id }) => id);
}

async function getEmployer(ctx: WriteContext, id: string): Promise<Employer> {
  const employer = await store.findEmployer(ctx.db, id);
  if (!employer) throw notFound();
  return employer;
}

/** The fields as they are kept. Throws 400 on the field that does not fit. */
async function checked(
  ctx: WriteContext,
  typed: EmployerFields,
  own: Employer | null,
): Promise<EmployerFields> {
  const fields = { ...typed, uscc: usccOf(typed.uscc) };
  const area = await findArea(ctx.db, fields.areaId);
  // One that stands in an area closed since may stay there.
  if (!area || (area.closed && area.id !== own?.areaId)) throw refuseField('areaId', w.unknownArea);
  for (const { id, name, uscc } of await store.listSame(ctx.db, fields)) {
    if (id === own?.id) continue;
    if (uscc !== null && uscc === fields.uscc) throw refuseField('uscc', w.sameUscc, { name });
    if (name === fields.name) throw refuseField('name', w.sameName, { name });
  }
  return fields;
}

/** Enters an employer. A credit code with a wrong check letter is let in and doubted. Throws 400 on the field. */
export async function addEmployer(ctx: WriteContext, typed: EmployerFields): Promise<Employer> {
  allowEmployer(ctx.actor, typed);
  const fields = await checked(ctx, typed, null);
  const id = await createEmployer(ctx, fields);
  await record(ctx, happenings.employerAdded, id, { version: 1, fields: Object.keys(fields) });
  return getEmployer(ctx, id);
}

/** Corrects an employer. Throws 400 on the field, 404, and 409 on an old version. */
export async function changeEmployer(
  ctx: WriteContext,
  id: string,
  { version, ...typed }: EmployerFields & { version: number },
): Promise<Employer> {
  const before = await getEmployer(ctx, id);
  const allowed = allowEmployer(ctx.actor, before);
  const stale = () => new AppError(409, 'stale', w.stale, { name: before.name });
  if (before.version !== version) throw stale();
  const fields = await checked(ctx, typed, before);
  const changed = (Object.keys(fields) as (keyof EmployerFields)[]).filter(
    (key) => before[key] !== fields[key],
  );
  if (changed.length === 0) return before;
  const { kind, name, uscc } = fields;
  const saved = await store.saveEmployer(ctx.db, allowed, {
    ...{ kind, name, uscc, pinyin: pinyinKey(name), area_id: fields.areaId, has_union: fields.hasUnion },
  });
  if (!saved) throw stale();
  await record(ctx, happenings.employerChanged, id, { version: version + 1, fields: changed });
  return getEmployer(ctx, id);
}
