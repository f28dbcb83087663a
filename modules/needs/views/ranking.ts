import type { Weights } from '../../../engines/matching/weights.ts';
import { languagesIn } from '../../../engines/text/scripts.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listAreas } from '../../places/places.public.ts';
import type { SearchableService } from '../../services/services.public.ts';
import { menuIndex } from '../needs.followers.ts';
import type { Weighable } from '../store/weighing.ts';
import { namesOf } from './names.ts';
import { mostProposals, placeIn, readersOf, withoutCrowd } from './proposals.ts';
import { knownOf } from './told-reasons.ts';

interface Ranked {
  readonly serviceId: string;
  readonly organisationId: string;
}

/** A need that can be weighed again and again, without the database. */
export interface Ranking {
  readonly needId: string;
  readonly tookOrganisation: string | null;
  /** Null also where it stands on the menu no more. */
  readonly tookService: string | null;
  /** Services by these weights as one would have proposed them when it was said, best first. */
  readonly rank: (weights: Weights) => Ranked[];
}

const hour = 3_600_000;

/**
 * Needs to be weighed by today's menu. What was learned of the very words is left out: it was learned from these needs.
 * Doors and what organisations had done until then are as of the hour in which it was said.
 */
export async function rankingsOf(ctx: ReadContext, needs: readonly Weighable[]): Promise<Ranking[]> {
  const matcher = await ctx.recall(menuIndex);
  const names = await namesOf(ctx);
  const known = await knownOf(ctx, names);
  const areas = new Map((await listAreas(ctx.db)).map((area) => [area.id, area.path]));
  const rankings: Ranking[] = [];
  for (const { id, words, said_at, area_id, took_organisation, took_service } of needs) {
    const areaId = area_id ?? placeIn(names, words);
    const areaPath = areaId === null ? undefined : areas.get(areaId);
    const languages = languagesIn(words);
    const reads = await readersOf(ctx, languages);
    const at = new Date(Math.floor(said_at.getTime() / hour) * hour);
    const ask = {
      ...{ text: words, limit: mostProposals, ...known.ask(at) },
      ...(areaPath ? { areaPath } : {}),
    };
    const rank = (weights: Weights): Ranked[] => {
      const scoreOf = (service: SearchableService, score: number): number =>
        reads(service) === undefined ? score : score * (1 + weights.language);
      const found = matcher.match({ ...ask, weights }).flatMap((match) => {
        const service = names.service(match.serviceId);
        if (service?.state !== 'published' || names.isClosed(service.organisationId)) return [];
        const { category, organisationId } = service;
        return {
          ...{ serviceId: match.serviceId, organisationId, score: scoreOf(service, match.score) },
          ...{ category: { code: category }, organisation: { id: organisationId } },
        };
      });
      const ordered = languages.length === 0 ? found : found.toSorted((a, b) => b.score - a.score);
      return areaPath ? ordered : withoutCrowd(ordered, names);
    };
    const offered = took_service !== null && names.service(took_service)?.state === 'published';
    const tookService = offered ? took_service : null;
    rankings.push({ needId: id, tookOrganisation: took_organisation, tookService, rank });
  }
  return rankings;
}
