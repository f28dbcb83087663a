import { expect, test } from 'vitest';
import { readGroups } from '../../engines/text/groups.ts';
import { createTraditional } from '../../engines/text/traditional.ts';
import { createUrgencyReader } from '../../engines/urgency/urgency.ts';
import { demoMatcher } from './matcher.ts';
import { needs } from './needs.ts';

test('what is told in traditional characters finds the same services, groups and urgency as in simplified', () => {
  const matcher = demoMatcher();
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
