import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { listBodyNames } from '../../bodies/bodies.public.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import type { Programme, Title, TitleQuery } from '../contract/titles.ts';
import { keepsFor } from '../honours.policy.ts';
import { pageSize } from '../kinds.rules.ts';
import { listProjects } from '../store/projects.ts';
import * as store from '../store/titles.ts';
import * as policy from '../titles.policy.ts';
import { dueOf, soonUntil } from '../titles.rules.ts';
import { officesOverBody, organisationNames, todayOf } from './around.ts';

export async function seenProgrammes(
  ctx: ReadContext,
  found: readonly store.ProgrammeRecord[],
): Promise<Programme[]> {
  const organisation = await organisationNames(ctx);
  const projects = await listProjects(ctx.db);
  return found.map((one) => {
    const project = projects.find(({ id }) => id === one.projectId);
    return {
      ...{ id: one.id, title: one.title, criteria: [...one.criteria], recheckYears: one.recheckYears },
      organisation: { id: one.organisationId, name: organisation(one.organisationId) },
      ...{ number: project?.number ?? '', issuer: project?.issuer ?? '' },
    };
  });
}

export async function getProgrammes(ctx: ReadContext) {
  const programmes = await seenProgrammes(ctx, await store.listProgrammes(ctx.db));
  return { programmes, mayAdd: keepsFor(ctx.actor) !== null };
}

function mayOf(ctx: ReadContext, title: store.TitleRecord, holding: policy.Holding): Title['may'] {
  const { state } = title;
  const { programmeOf } = holding;
  const holds = policy.mayHold(ctx.actor, programmeOf);
  const others = !policy.isApplicant(ctx.actor, title);
  return {
    admit: holds && state === 'applied',
    built: policy.mayBuild(ctx.actor, title) && state === 'building',
    accept: policy.mayAccept(ctx.actor, title, holding) && (state === 'built' || state === 'seen'),
    recheck: holds && others && state === 'kept',
    withdraw: holds && state !== 'withdrawn',
  };
}

async function seenTitles(ctx: ReadContext, found: readonly store.TitleRecord[]): Promise<Title[]> {
  const programmes = new Map((await store.listProgrammes(ctx.db)).map((one) => [one.id, one]));
  const organisation = await organisationNames(ctx);
  const steps = await store.listTitleSteps(
    ctx.db,
    found.map(({ id }) => id),
  );
  const person = await listPersons(
    ctx.db,
    [...steps.values()].flat().map(({ byId }) => byId),
  );
  const bodies = new Map(
    (
      await listBodyNames(
        ctx.db,
        found.map(({ bodyId }) => bodyId),
      )
    ).map((one) => [one.id, one]),
  );
  const refOf = (id: string) => ({ id, name: organisation(id) });
  const known = new Map<string, readonly string[]>();
  const holdingOf = async (programmeOf: string): Promise<policy.Holding> => {
    const offices = known.get(programmeOf) ?? (await officesOverBody(ctx, programmeOf));
    known.set(programmeOf, offices);
    return { programmeOf, offices };
  };
  const seen: Title[] = [];
  for (const one of found) {
    const programme = programmes.get(one.programmeId);
    const employer = one.employerId === null ? null : await findEmployer(ctx.db, one.employerId);
    seen.push({
      ...{ id: one.id, version: one.version, state: one.state, dueOn: one.dueOn },
      programme: { id: one.programmeId, name: programme?.title ?? '' },
      criteria: [...(programme?.criteria ?? [])],
      organisation: one.organisationId === null ? null : refOf(one.organisationId),
      employer: employer && { id: employer.id, name: employer.name },
      body: bodies.get(one.bodyId ?? '') ?? null,
      by: refOf(one.byOrganisationId),
      due: dueOf(one.dueOn, todayOf(ctx)),
      steps: (steps.get(one.id) ?? []).map(({ number, kind, words, byId, at }) => ({
        ...{ number, kind, words, by: person(byId)?.name ?? '', at: at.toISOString() },
      })),
      may: mayOf(ctx, one, await holdingOf(programme?.organisationId ?? '')),
    });
  }
  return seen;
}

export async function listSeenTitles(ctx: ReadContext, filter: store.TitleFilter, window: Window) {
  const today = todayOf(ctx);
  const asked = { ...window, today, soon: soonUntil(today) };
  const { titles, total } = await store.listTitles(ctx.db, filter, asked);
  return { titles: await seenTitles(ctx, titles), total };
}

/** One page, those to be looked at again in front. */
export async function listTitlePage(ctx: ReadContext, { page, ...filter }: TitleQuery) {
  const found = await listSeenTitles(ctx, filter, windowOf(page, pageSize));
  return { ...found, pageSize, mayApply: keepsFor(ctx.actor) !== null };
}

/** Throws 404. */
export async function getTitle(ctx: ReadContext, id: string): Promise<Title> {
  const found = await store.findTitle(ctx.db, id);
  const [seen] = found ? await seenTitles(ctx, [found]) : [];
  if (!seen) throw notFound();
  return seen;
}
