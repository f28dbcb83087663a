import { workingDaysBetween } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { listOrganisations, listPersons } from '../../organisations/organisations.public.ts';
import type { Matter, OrganisationRef, Step } from '../contract/shapes.ts';
import { pageSize } from '../kinds.rules.ts';
import { lightOf } from '../light.rules.ts';
import type { Proof } from '../proof.rules.ts';
import * as store from '../store/matters.ts';
import { listSteps, type StepRecord } from '../store/steps.ts';
import { listTold } from '../store/told.ts';
import * as policy from '../supervision.policy.ts';
import { lightDays } from './chain.ts';

/** Which matters the caller sees. */
export async function scopeHere(ctx: ReadContext): Promise<policy.MatterScope> {
  const all = await listOrganisations(ctx.db);
  return policy.scopeOf(
    ctx.actor,
    all.filter(({ kind }) => kind === 'coordination'),
  );
}

/** Who answered it, so that somebody else looks at it. */
export function answeredBy(steps: readonly StepRecord[]): string[] {
  return steps.filter(({ kind }) => kind === 'answered').map(({ byId }) => byId);
}

function seenProof(proof: Proof | null, seesReferences: boolean): Step['proof'] {
  if (proof === null) return null;
  if (proof.kind === 'figure') return proof;
  const calls = proof.calls.map(({ reference, solved }) => ({
    ...{ reference: seesReferences ? reference : null, solved },
  }));
  return { kind: 'calls', calls };
}

function mayOf(
  ctx: ReadContext,
  matter: store.MatterRecord,
  seen: policy.MatterScope,
  answeredMyself: boolean,
): Matter['may'] {
  const { state, kind } = matter;
  const keeps = policy.mayOffice(ctx.actor, matter.officeId);
  const inHand = state === 'ordered' || state === 'returned' || state === 'answered';
  const answers = inHand && policy.mayAnswer(ctx.actor, matter);
  return {
    order: keeps && state === 'registered',
    answer: answers && kind === 'assigned',
    prove: answers && kind === 'finding',
    check: (keeps || policy.maySecond(ctx.actor, matter, seen)) && state === 'answered' && !answeredMyself,
    withdraw: keeps && state !== 'struck' && state !== 'withdrawn',
  };
}

function originOf({ agreedItemId, paperItemId, source, origin: text }: store.MatterRecord): Matter['origin'] {
  if (agreedItemId !== null) return { kind: 'agreed', id: agreedItemId, text, source };
  if (paperItemId !== null) return { kind: 'note', id: paperItemId, text, source };
  return { kind: 'finding', id: null, text, source };
}

/** Matters as the caller sees them, each with all that happened to it. */
export async function seenMatters(
  ctx: ReadContext,
  records: readonly store.MatterRecord[],
): Promise<Matter[]> {
  const ids = records.map(({ id }) => id);
  const [steps, told] = [await listSteps(ctx.db, ids), await listTold(ctx.db, ids)];
  const names = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.shortName]));
  const ref = (id: string): OrganisationRef => ({ id, shortName: names.get(id) ?? '' });
  const person = await listPersons(
    ctx.db,
    [...steps.values()].flat().map(({ byId }) => byId),
  );
  const days = await lightDays(ctx);
  const seen = await scopeHere(ctx);
  return records.map((matter) => {
    const { id, version, kind, year, number, words, organisationId, due, state } = matter;
    const own = steps.get(id) ?? [];
    const light = lightOf(matter, days);
    const isMine = policy.isAmong(ctx.actor, answeredBy(own));
    const seesReferences = policy.seesReferences(ctx.actor, matter);
    return {
      ...{ id, version, kind, year, number, words, due, state, light, origin: originOf(matter) },
      office: ref(matter.officeId),
      named:
        state === 'registered'
          ? { organisation: matter.namedId === null ? null : ref(matter.namedId), due: matter.namedDue }
          : null,
      organisation: organisationId === null ? null : ref(organisationId),
      daysLeft: light && due ? workingDaysBetween(days.today, due, ctx.isWorkingDay) : null,
      steps: own.map((step) => ({
        ...{ number: step.number, kind: step.kind, due: step.due, words: step.words },
        organisation: step.organisationId === null ? null : ref(step.organisationId),
        proof: seenProof(step.proof, seesReferences),
        ...{ by: person(step.byId)?.name ?? '', at: step.at.toISOString() },
      })),
      told: (told.get(id) ?? []).map(({ step, onDay, at }) => ({ step, onDay, at: at.toISOString() })),
      may: mayOf(ctx, matter, seen, isMine),
      answeredMyself: isMine && state === 'answered' && policy.mayOffice(ctx.actor, matter.officeId),
    };
  });
}

export async function listSeenMatters(ctx: ReadContext, filter: store.MatterFilter, window: Window) {
  const asked = { ...window, ...(await lightDays(ctx)) };
  const { matters, total } = await store.listMatters(ctx.db, await scopeHere(ctx), filter, asked);
  return { matters: await seenMatters(ctx, matters), total };
}

/** One page, what is due first in front, with how many of each light there are. */
export async function listMatterPage(
  ctx: ReadContext,
  { page, ...filter }: store.MatterFilter & { page: number },
) {
  const found = await listSeenMatters(ctx, filter, windowOf(page, pageSize));
  const lights = await store.countLights(ctx.db, await scopeHere(ctx), await lightDays(ctx));
  const own = ctx.actor.kind === 'staff' ? ctx.actor.organisationId : '';
  const office = (await listOrganisations(ctx.db)).find(({ id }) => id === own);
  const mayRegister = office?.kind === 'coordination' && policy.mayOffice(ctx.actor, own);
  return { ...found, pageSize, lights, mayRegister };
}

/** Throws 404. */
export async function getMatter(ctx: ReadContext, id: string): Promise<Matter> {
  const record = await store.findMatter(ctx.db, await scopeHere(ctx), id);
  const [seen] = record ? await seenMatters(ctx, [record]) : [];
  if (!seen) throw notFound();
  return seen;
}
