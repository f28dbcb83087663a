import type { Matcher } from '../../engines/matching/interface.ts';
import { createMatcher } from '../../engines/matching/matching.ts';
import { GROUPS, type Group } from '../../engines/text/groups.ts';
import { createSegmenter } from '../../engines/text/segmenter.ts';
import { services } from './services.ts';

/** The demo's menu as the matcher searches it, without a database. */
export function demoMatcher(): Matcher {
  const matcher = createMatcher({ segmenter: createSegmenter() });
  const known: readonly string[] = GROUPS;
  for (const service of services) {
    matcher.put({
      ...service,
      id: service.key,
      organisationId: service.organisation,
      groups: service.groups.filter((group): group is Group => known.includes(group)),
      areaIds: service.areas,
      openLegs: 0,
    });
  }
  return matcher;
}
