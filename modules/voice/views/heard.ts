import { leastShown } from '../../../base/small-counts.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listAreas } from '../../places/places.public.ts';
import { listAnswered } from '../store/concerns.ts';
import { listResponses } from '../store/findings.ts';
import { publicScope } from '../voice.policy.ts';

const most = 50;

/** What at least five people told and an office answered for everybody. */
export interface Heard {
  readonly id: string;
  readonly title: string;
  readonly area: string | null;
  readonly people: number;
  readonly text: string;
  readonly organisation: string;
  readonly at: Date;
}

/** The newest answers for everybody, as far as the newest word to each is one. */
export async function listHeard(ctx: ReadContext): Promise<Heard[]> {
  const rows = (await listAnswered(ctx.db, publicScope(), most)).filter(({ people }) => people >= leastShown);
  const responses = Map.groupBy(
    await listResponses(
      ctx.db,
      rows.map(({ id }) => id),
    ),
    ({ concern_id }) => concern_id,
  );
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const organisations = new Map((await listOrganisations(ctx.db)).map(({ id, name }) => [id, name]));
  return rows
    .flatMap((row) => {
      const [newest] = responses.get(row.id) ?? [];
      if (!newest || newest.kind !== 'answer' || newest.audience !== 'public') return [];
      return {
        ...{ id: row.id, title: row.title, area: areas.get(row.area_id ?? '') ?? null, people: row.people },
        ...{
          text: newest.text,
          organisation: organisations.get(newest.organisation_id) ?? '',
          at: newest.at,
        },
      };
    })
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? -1 : 1));
}
