import { expect, test } from 'vitest';
import { largestSheetBody } from '../platform/sheets/sheet.contract.ts';
import { routes } from './routes.ts';

/** Every endpoint that is sent a whole sheet. */
const taking = routes.filter(({ endpoint }) => endpoint.largest === largestSheetBody);

test('there are such endpoints', () => {
  expect(taking.length).toBeGreaterThan(15);
});

test.each(taking.map((route) => [route.endpoint.name, route] as const))(
  '%s takes its sheet apart before a connection is held for it',
  (_, route) => {
    expect(route.kind !== 'upload' && route.first !== undefined).toBe(true);
  },
);
