import { expect, test } from 'vitest';
import { type Role, roleNames } from '../../platform/access/roles.ts';
import { isGroup, menuOf } from './menu.ts';
import { placesOf } from './places.ts';

const placesFor = (roles: readonly Role[]) =>
  placesOf({ roles, areas: null } as unknown as Parameters<typeof placesOf>[0]);

test.each(roleNames.map((role) => [role] as const))(
  '%s reads at most eight lines, and reaches every place',
  (role) => {
    const places = placesFor([role]);
    const lines = menuOf(places);
    expect(lines.length).toBeLessThanOrEqual(8);
    const reached = lines.flatMap((line) => (isGroup(line) ? line.places : [line]));
    expect(reached.map(({ to }) => to).toSorted()).toEqual(places.map(({ to }) => to).toSorted());
  },
);

test('whoever has few places sees them all at once', () => {
  const few = placesFor(['auditor']);
  expect(menuOf(few)).toEqual(few);
});

test('a coordinator finds what the day begins with in front, and the rest by kind of work', () => {
  const lines = menuOf(placesFor(['coordinator'])).map((line) => (isGroup(line) ? line.key : line.to));
  expect(lines.slice(0, 7)).toEqual([
    ...['/work', '/organisation', '/counter', '/overview', '/month', 'steering', 'papers'],
  ]);
});
