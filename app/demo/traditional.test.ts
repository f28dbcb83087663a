import { expect, test } from 'vitest';
import { createMatcher } from '../../engines/matching/matching.ts';
import { GROUPS, type Group, readGroups } from '../../engines/text/groups.ts';
import { createSegmenter } from '../../engines/text/segmenter.ts';
import { createTraditional } from '../../engines/text/traditional.ts';
import { createUrgencyReader } from '../../engines/urgency/urgency.ts';
import { needs } from './needs.ts';
import { services } from './services.ts';

const known: readonly string[] = GROUPS;

test('what is told in traditional characters finds the same services, groups and urgency as in simplified', () => {
  const matcher = createMatcher({ segmenter: createSegmenter() });
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
  const reader = createUrgencyReader();
  const traditional = createTraditional();
  const read = (text: string) => ({
    found: matcher.match({ text }).map(({ serviceId, score }) => [serviceId, score]),
    urgency: reader.read(text).urgency,
    groups: readGroups(text).map(({ group }) => group),
  });
  let different = 0;
  for (const { text } of needs) {
    const written = traditional(text);
    if (written !== text) different += 1;
    expect([written, read(written)]).toEqual([written, read(text)]);
  }
  expect(different).toBeGreaterThan(300);
});
