import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import type { Day } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { Authorized } from '../../platform/access/authorized.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import {
  addBody,
  allowKeeping,
  allowSetting,
  findBody,
  keepingOf,
  listAllBodies,
  placesOf,
} from '../bodies/bodies.public.ts';
import { findEmployer } from '../employers/employers.public.ts';
import { findArea } from '../places/places.public.ts';
import { type Form, judgeForm } from './forms.rules.ts';
import type { FormRuleFields, FoundingFields } from './founding.contract.ts';
import * as happenings from './founding.happenings.ts';
import * as store from './founding.store.ts';
import { formRulesOf, todayOf } from './founding.views.ts';
import { faultOfStep, nextStep, type Step } from './steps.rules.ts';
import { formWords, stepWords, foundingWords as w } from './words/founding.words.ts';

type Values = Record<string, string | number>;
type Seen = { readonly version: number };

function refuseField(path: string, text: Word, values: Values = {}): AppError {
  return new AppError(400, 'bad-input', text, values, [{ path, text, values }]);
}

const stale = () => new AppError(409, 'stale', w.stale);

async function check(ctx: WriteContext, fields: FoundingFields, own: string | null): Promise<void> {
  const { kind, areaId, employerId, parentId, name } = fields;
  const area = await findArea(ctx.db, areaId);
  if (!area || area.closed) throw refuseField('areaId', w.unknownArea);
  if (employerId !== null && !(await findEmployer(ctx.db, employerId)))
    throw refuseField('employerId', w.unknownEmployer);
  const parent = parentId === null ? null : await findBody(ctx.db, parentId);
  if (parentId !== null && (!parent || parent.endedOn !== null || parent.kind !== kind))
    throw refuseField('parentId', w.unknownParent);
  if (await store.findSameOpen(ctx.db, { kind, area_id: areaId, name }, own))
    throw refuseField('name', w.sameName);
  if (employerId === null) return;
  const there = (await listAllBodies(ctx.db)).find(
    (body) => body.kind === kind && body.employerId === employerId && body.endedOn === null,
  );
  if (there) throw refuseField('employerId', w.hasBody, { name: there.name });
}

const columnsOf = ({ areaId, employerId, parentId, ...fields }: FoundingFields) => ({
  ...fields,
  ...{ area_id: areaId, employer_id: employerId, parent_id: parentId },
});

/** Begins to found a body; there may be too few people as yet. Gives its id. Throws 400 on the field, 403. */
export async function openFounding(ctx: WriteContext, fields: FoundingFields): Promise<string> {
  const placeOf = await placesOf(ctx);
  allowKeeping(ctx.actor, await keepingOf(ctx), placeOf(fields), fields);
  await check(ctx, fields, null);
  const id = newId(ctx.now, ctx.chance);
  await store.createUndertaking(ctx.db, {
    ...{ city_id: ctx.city.id, id, version: 1, ...columnsOf(fields), state: 'open', why: '', body_id: null },
    ...{ opened_on: todayOf(ctx), opened_by: staffOf(ctx.actor).staffId },
  });
  const { kind, form, areaId: area } = fields;
  await record(ctx, happenings.foundingOpened, id, { kind, form, area });
  return id;
}

/** An open one, locked, on the version that was seen. Throws 403, 404, 409. */
async function load(
  ctx: WriteContext,
  id: string,
  version: number,
): Promise<Authorized<store.UndertakingRow>> {
  const row = await store.findUndertakingToChange(ctx.db, id);
  if (!row) throw notFound();
  const placeOf = await placesOf(ctx);
  const place = placeOf({ kind: row.kind, areaId: row.area_id });
  const allowed = allowKeeping(ctx.actor, await keepingOf(ctx), place, row);
  if (row.version !== version) throw stale();
  if (row.state !== 'open') throw new AppError(409, 'over', w.over);
  return allowed;
}

/** Throws 400 on the field, 403, 404, 409. */
export async function changeFounding(
  ctx: WriteContext,
  id: string,
  { version, ...fields }: FoundingFields & Seen,
): Promise<void> {
  const before = await load(ctx, id, version);
  const placeOf = await placesOf(ctx);
  allowKeeping(ctx.actor, await keepingOf(ctx), placeOf(fields), fields);
  await check(ctx, fields, id);
  const columns = columnsOf(fields);
  const changed = (Object.keys(columns) as (keyof typeof columns)[]).filter(
    (key) => before[key] !== columns[key],
  );
  if (changed.length === 0) return;
  if (!(await store.saveUndertaking(ctx.db, before, columns))) throw stale();
  await record(ctx, happenings.foundingChanged, id, { version: version + 1, fields: changed });
}

/** Whoever applies, is approved or is registered must be enough by the rule. Throws 400 with the rule and the ways. */
async function checkSize(ctx: WriteContext, row: store.UndertakingRow, day: Day): Promise<void> {
  const { kind, people, units } = row;
  const asked = { kind, form: row.form as Form, people, units };
  const { rule, fault, ways } = judgeForm(await formRulesOf(ctx), asked, day);
  if (!rule || !fault) return;
  const named = ways.map((form) => formWords[form].zh).join(w.comma.zh);
  throw refuseField('step', w[fault], {
    ...{ edition: rule.edition, source: rule.source, form: formWords[asked.form].zh, people, units },
    ...{ least: rule.least, most: rule.most ?? 0, leastUnits: rule.leastUnits },
    ways: named === '' ? w.noWay.zh : named,
  });
}

/** The body itself, from what was said of it on the way. */
async function found(ctx: WriteContext, row: store.UndertakingRow, on: Day): Promise<string> {
  const employer = row.employer_id === null ? null : await findEmployer(ctx.db, row.employer_id);
  const area = await findArea(ctx.db, row.area_id);
  // Without an employer it is the village's own where it stands in one: city, county and township are above it.
  const village = employer ? employer.kind === 'village' : (area?.path.length ?? 0) > 3;
  const unitKind = employer && employer.kind !== 'village' ? employer.kind : null;
  return addBody(ctx, {
    ...{ code: '', kind: row.kind as FoundingFields['kind'], name: row.name, areaId: row.area_id },
    ...{ level: village ? 'village' : 'unit', unitKind },
    ...{ parentId: row.parent_id, guideId: null, organisationId: null, employerId: row.employer_id },
    ...{ foundedOn: on, members: row.people, membersOn: on, membersSource: w.membersSource.zh },
  });
}

interface Taking extends Seen {
  readonly step: Step;
  readonly doneOn: Day;
  readonly note: string;
}

/** Enters the next step; the last one makes the body. Throws 400 on the field, 403, 404, 409. */
export async function takeStep(
  ctx: WriteContext,
  id: string,
  { version, step, doneOn, note }: Taking,
): Promise<void> {
  const row = await load(ctx, id, version);
  const taken = (await store.listSteps(ctx.db, [id])).map((one) => ({
    ...{ step: one.step as Step, doneOn: one.done_on },
  }));
  const fault = faultOfStep(taken, step, doneOn, todayOf(ctx));
  if (fault === 'not-next')
    throw refuseField('step', w.notNext, { step: stepWords[nextStep(taken)?.step ?? step].zh });
  if (fault === 'later') throw refuseField('doneOn', w.laterDay);
  if (fault === 'before') throw refuseField('doneOn', w.beforeStep, { day: taken.at(-1)?.doneOn ?? '' });
  if (step === 'approval' && note === '') throw refuseField('note', w.needsNumber);
  if (step !== 'contact') await checkSize(ctx, row, doneOn);
  await store.createStep(ctx.db, row, {
    ...{ city_id: ctx.city.id, undertaking_id: id, step, done_on: doneOn, note },
    ...{ entered_by: staffOf(ctx.actor).staffId, entered_at: ctx.now },
  });
  const met = taken.find((one) => one.step === 'meeting')?.doneOn ?? doneOn;
  const body = step === 'registered' ? await found(ctx, row, met) : null;
  const end = body === null ? {} : { state: 'founded', body_id: body };
  if (!(await store.saveUndertaking(ctx.db, row, end))) throw stale();
  await record(ctx, happenings.stepTaken, id, { step, on: doneOn });
  if (body !== null)
    await record(ctx, happenings.bodyFounded, id, { body, kind: row.kind, people: row.people });
}

/** Throws 403, 404, 409. */
export async function dropFounding(
  ctx: WriteContext,
  id: string,
  { version, why }: { readonly why: string } & Seen,
): Promise<void> {
  const row = await load(ctx, id, version);
  if (!(await store.saveUndertaking(ctx.db, row, { state: 'dropped', why }))) throw stale();
  await record(ctx, happenings.foundingDropped, id, { version: version + 1 });
}

/** Enters an edition of a rule; what was founded before stays as it was. Throws 400 on the field, 403. */
export async function addFormRule(ctx: WriteContext, rule: FormRuleFields): Promise<void> {
  allowSetting(ctx.actor, rule);
  if (rule.most !== null && rule.most < rule.least) throw refuseField('most', w.mostBelow);
  const { leastUnits, effectiveFrom, ...plain } = rule;
  const id = newId(ctx.now, ctx.chance);
  const row = allowSetting(ctx.actor, {
    ...{ city_id: ctx.city.id, id, ...plain, least_units: leastUnits, effective_from: effectiveFrom },
    ...{ entered_by: staffOf(ctx.actor).staffId, entered_at: ctx.now },
  });
  if (!(await store.createFormRule(ctx.db, row))) throw refuseField('effectiveFrom', w.sameRule);
  await record(ctx, happenings.formRuleAdded, id, { kind: rule.kind, form: rule.form, from: effectiveFrom });
}
