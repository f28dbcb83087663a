import type { Matcher } from '../../engines/matching/interface.ts';
import { createMatcher } from '../../engines/matching/matching.ts';
import { GROUPS, type Group } from '../../engines/text/groups.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { inEveryProcess, type OncePerCity } from '../../platform/happenings/follower.ts';
import { factsIf } from '../../platform/happenings/happening.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { movesMeanings, readMeanings } from '../lexicon/lexicon.public.ts';
import * as organisations from '../organisations/organisations.happenings.ts';
import { findService, listAllServices, type SearchableService } from '../services/services.public.ts';
import { handOver } from './actions/hand-over.ts';
import { weighed } from './needs.happenings.ts';
import { countOpenLegs } from './store/records.ts';
import { readWeights } from './store/weighing.ts';

/** The menu of a city as this process searches it. */
export const menuIndex = memoryKey<Matcher>('needs.menu-index');

function toMatch(service: SearchableService, openLegs: number) {
  const known: readonly string[] = GROUPS;
  const groups = service.groups.filter((group): group is Group => known.includes(group));
  const { id, organisationId, title, summary, saidAs, category, areaIds, capacity } = service;
  return { id, organisationId, title, summary, saidAs, category, areaIds, capacity, groups, openLegs };
}

async function load(ctx: ReadContext, segmenter: Segmenter): Promise<Matcher> {
  const meanings = await readMeanings(ctx.db, segmenter);
  const matcher = createMatcher({ segmenter, meanings, weights: await readWeights(ctx.db) });
  const open = await countOpenLegs(ctx.db);
  for (const service of await listAllServices(ctx.db)) {
    if (service.state === 'published') matcher.put(toMatch(service, open.get(service.id) ?? 0));
  }
  return matcher;
}

/** Happenings after which a service may have more or fewer free places. */
const moving = [
  'needs.dispatched',
  'needs.taken-on',
  'needs.declined',
  'needs.passed',
  'needs.answered',
  'needs.carried',
  'needs.withdrawn',
];

/** Keeps each process's index of the menu in step with the menu and with the places that are free. */
export function menuFollower(segmenter: () => Segmenter) {
  return inEveryProcess<Matcher>({
    key: menuIndex,
    load: (ctx) => load(ctx, segmenter()),
    follow: async (ctx, matcher, found) => {
      if (found.name.startsWith('services.')) {
        const service = await findService(ctx.db, found.subjectId);
        const open = await countOpenLegs(ctx.db, found.subjectId);
        if (service?.state === 'published') matcher.put(toMatch(service, open.get(service.id) ?? 0));
        else matcher.remove(found.subjectId);
      } else if (movesMeanings(found)) {
        matcher.reread(await readMeanings(ctx.db, segmenter()));
      } else if (factsIf(weighed, found)) {
        matcher.reweigh(await readWeights(ctx.db));
      } else if (moving.includes(found.name)) {
        const { service } = found.facts;
        if (typeof service !== 'string') return;
        const open = await countOpenLegs(ctx.db, service);
        matcher.load(new Map([[service, open.get(service) ?? 0]]));
      }
    },
  });
}

/** Hands over what lay open with somebody who left. */
export const leavingFollower: OncePerCity = {
  kind: 'once-per-city',
  name: 'needs.leaving',
  follow: async (ctx, found) => {
    const left = factsIf(organisations.left, found);
    if (left) await handOver(ctx, left.from, left.to);
  },
};
