import { newId } from '../../../base/ids.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { recordAll } from '../../../platform/happenings/happening.ts';
import type { Taking } from '../../../platform/http/sheet-routes.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import type { SheetReport } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../../platform/sheets/take-sheet.ts';
import { listEmployerPlaces } from '../../employers/employers.public.ts';
import { areaLabels, listAreas } from '../../places/places.public.ts';
import * as happenings from '../bodies.happenings.ts';
import { allowKeeping, mayKeep } from '../bodies.policy.ts';
import { mostBodyRows } from '../bodies.rules.ts';
import {
  type BodySheetRow,
  type Column,
  type KnownBody,
  type PlannedBody,
  planBodies,
  type Surroundings,
} from '../sheet.rules.ts';
import * as store from '../store/bodies.ts';
import { createTerms, listTerms, saveTerm } from '../store/terms.ts';
import { lockTree, setGuide } from '../store/tree.ts';
import { keepingOf, placesOf, rulesOf, todayOf } from '../views/seen.ts';
import { bodyTitles } from '../words/sheet.words.ts';
import { electionOf, stale } from './load.ts';

const needed: readonly Column[] = ['kind', 'name', 'level', 'area'];
const days: readonly Column[] = ['foundedOn', 'membersOn', 'electedOn'];

export const bodiesForm: SheetForm<Column> = {
  name: 'bodies',
  columns: (Object.keys(bodyTitles) as Column[]).map((key) => ({
    ...{ key, titles: bodyTitles[key], needed: needed.includes(key) },
    ...(days.includes(key) ? { holds: 'day' as const } : {}),
  })),
  mostRows: mostBodyRows + 1,
};

/** Employers by name and by credit code; null where several have that name. */
async function employersOf(ctx: ReadContext): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for (const { id, name, uscc } of await listEmployerPlaces(ctx.db)) {
    found.set(name, found.has(name) ? null : id);
    if (uscc !== null) found.set(uscc, id);
  }
  return found;
}

async function surroundingsOf(ctx: ReadContext): Promise<Surroundings> {
  const bodies = await store.listAllBodies(ctx.db);
  const terms = await listTerms(
    ctx.db,
    bodies.map(({ id }) => id),
  );
  const known = terms.map(({ id, body_id, number, elected_on, years }) => ({
    ...{ id, bodyId: body_id, number, electedOn: elected_on, years },
  }));
  const [own, placeOf] = [await keepingOf(ctx), await placesOf(ctx)];
  const open = (await listAreas(ctx.db)).filter(({ closed }) => !closed);
  return {
    bodies,
    terms: Map.groupBy(known, ({ bodyId }) => bodyId),
    rules: await rulesOf(ctx),
    areas: new Map([...areaLabels(open)].map(([id, label]) => [label, id])),
    employers: await employersOf(ctx),
    today: todayOf(ctx),
    mayKeep: (body) => mayKeep(ctx.actor, own, placeOf(body)),
  };
}

/** What the rows of a sheet would do to the bodies. */
export const planning =
  (ctx: ReadContext) => async (rows: readonly BodySheetRow[], present: ReadonlySet<Column>) =>
    planBodies(rows, present, await surroundingsOf(ctx));

/** Parents before those below them, as they are written. */
function inOrder(added: readonly PlannedBody[]): PlannedBody[] {
  const byId = new Map(added.map((one) => [one.id, one]));
  const done = new Set<string>();
  const ordered: PlannedBody[] = [];
  const put = (one: PlannedBody): void => {
    const way: PlannedBody[] = [];
    for (let at: PlannedBody | undefined = one; at && !done.has(at.id); ) {
      way.push(at);
      done.add(at.id);
      at = byId.get(at.content.parentId ?? '');
    }
    ordered.push(...way.toReversed());
  };
  for (const one of added) put(one);
  return ordered;
}

async function add(ctx: WriteContext, planned: readonly PlannedBody[], ids: ReadonlyMap<string, string>) {
  const real = (id: string | null) => (id === null ? null : (ids.get(id) ?? id));
  const rows = planned.map(({ id, content, term }) => ({
    ...store.columnsOf(content, pinyinKey(content.name)),
    ...{ parent_id: real(content.parentId), guide_id: null, city_id: ctx.city.id, id: real(id) ?? id },
    ...{ version: 1, ended_on: null, elected_on: term?.electedOn ?? null, due_on: term?.dueOn ?? null },
  }));
  await store.createBodies(ctx.db, rows);
}

async function keepTerm(
  ctx: WriteContext,
  body: Authorized<KnownBody>,
  { term }: PlannedBody,
): Promise<void> {
  if (!term) return;
  const row = { number: term.number, years: term.years, due_on: term.dueOn };
  if (term.beforeId !== null) return saveTerm(ctx.db, body, term.beforeId, row);
  await createTerms(ctx.db, [
    {
      ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), body_id: body.id, ...row },
      ...{ elected_on: term.electedOn, withdrawn: false },
    },
  ]);
}

async function change(
  ctx: WriteContext,
  body: Authorized<KnownBody>,
  one: PlannedBody,
  content: PlannedBody['content'],
): Promise<void> {
  await keepTerm(ctx, body, one);
  const columns = store.columnsOf(content, pinyinKey(content.name));
  const election = one.term ? await electionOf(ctx, body.id) : {};
  if (!(await store.saveBody(ctx.db, body, { ...columns, ...election }))) throw stale(body);
}

/**
 * Takes over a sheet, all rows or the good ones. The same sheet again changes nothing. Throws 409 where `all` is asked
 * for and a row is bad: then nothing is taken.
 */
export async function importBodies(
  ctx: WriteContext,
  { opened, take }: Taking<Column>,
): Promise<SheetReport> {
  await lockTree(ctx.db, ctx.city.id);
  const { plan, report } = await takeSheet(ctx, opened, take, planning(ctx));
  const added = inOrder(plan.good.filter(({ kind }) => kind === 'added'));
  const ids = new Map(added.map(({ id }) => [id, newId(ctx.now, ctx.chance)]));
  const real = (id: string | null) => (id === null ? null : (ids.get(id) ?? id));
  await add(ctx, added, ids);
  await createTerms(
    ctx.db,
    added.flatMap(({ id, term }) =>
      term
        ? [
            {
              ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), body_id: real(id) ?? id },
              ...{ number: term.number, elected_on: term.electedOn, years: term.years },
              ...{ due_on: term.dueOn, withdrawn: false },
            },
          ]
        : [],
    ),
  );
  // Afterwards: a guide may stand further down in the sheet.
  for (const { id, content } of added) {
    if (content.guideId === null) continue;
    await setGuide(ctx.db, real(id) ?? id, real(content.guideId));
  }
  const changed = plan.good.filter(({ kind }) => kind === 'changed');
  const [own, placeOf] = [await keepingOf(ctx), await placesOf(ctx)];
  for (const one of changed) {
    if (!one.before) continue;
    const body = allowKeeping(ctx.actor, own, placeOf(one.before), one.before);
    const { parentId, guideId } = one.content;
    await change(ctx, body, one, { ...one.content, parentId: real(parentId), guideId: real(guideId) });
  }
  await recordAll(
    ctx,
    happenings.bodyImported,
    [...added, ...changed].map(({ id, before }) => ({
      subjectId: real(id) ?? id,
      facts: { version: (before?.version ?? 0) + 1, fields: [] },
    })),
  );
  return report;
}
