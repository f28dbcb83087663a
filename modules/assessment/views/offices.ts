import { AppError } from '../../../base/error.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations, type Organisation } from '../../organisations/organisations.public.ts';
import { type Area, listAreas } from '../../places/places.public.ts';
import * as policy from '../assessment.policy.ts';
import { assessmentRefusals as w } from '../assessment.words.ts';
import { type Level, levels } from '../kinds.rules.ts';

/** Organisations and areas as assessments look them up. */
export interface Field {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly scope: policy.AssessmentScope;
  readonly ref: (id: string) => { id: string; shortName: string };
  readonly level: (organisationId: string) => Level;
}

export async function fieldOf(ctx: ReadContext): Promise<Field> {
  const organisations = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one]));
  const areas = new Map((await listAreas(ctx.db)).map((one) => [one.id, one]));
  const offices = [...organisations.values()].filter(({ kind }) => kind === 'coordination');
  return {
    ...{ organisations, areas, scope: policy.scopeOf(ctx.actor, offices) },
    ref: (id) => ({ id, shortName: organisations.get(id)?.shortName ?? '' }),
    level: (id) => {
      const depth = areas.get(organisations.get(id)?.areaId ?? '')?.path.length ?? 1;
      return levels[Math.min(depth, levels.length) - 1] ?? 'city';
    },
  };
}

/** Mass organisations of the office's area and below it. */
export function assessable({ organisations, areas }: Field, officeId: string): Organisation[] {
  const top = organisations.get(officeId)?.areaId ?? '';
  return [...organisations.values()].filter(
    ({ kind, partner, closed, areaId }) =>
      kind !== 'coordination' && !partner && !closed && (areas.get(areaId)?.path ?? []).includes(top),
  );
}

/** The caller's own office. Throws 403 where their organisation keeps no joint meeting. */
export function ownOffice(ctx: ReadContext, { organisations }: Field): Organisation {
  const found = organisations.get(staffOf(ctx.actor).organisationId);
  if (found?.kind !== 'coordination') throw new AppError(403, 'no-office', w.notOffice);
  return found;
}
