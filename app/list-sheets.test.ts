import { expect, test } from 'vitest';
import type { Role } from '../platform/access/roles.ts';
import type { SheetFile } from '../platform/sheets/sheet.contract.ts';
import { staff } from './demo/staff.ts';
import { routes } from './routes.ts';
import { demoCity } from './testing/city.ts';

/** Each list that is cut into pages and goes out as a sheet, with what reads it. */
const lists = routes.flatMap(({ endpoint: sheet }) => {
  const at = /^(\/api\/[a-z/-]+)\/sheet$/.exec(sheet.path)?.[1];
  const list = routes.find(({ endpoint }) => endpoint.method === 'GET' && endpoint.path === at)?.endpoint;
  return sheet.method === 'GET' && list !== undefined && at !== undefined ? [{ sheet, at }] : [];
});

function somebodyOf(audience: unknown): string {
  const roles = Array.isArray(audience) ? (audience as Role[]) : [];
  const able = staff.filter((one) => one.roles.some((role) => roles.includes(role)));
  return (able.find(({ roles: own }) => own.includes('coordinator')) ?? able[0])?.key ?? '';
}

const rowsIn = (csv: string): number => {
  let [rows, quoted] = [0, false];
  for (const letter of csv) {
    if (letter === '"') quoted = !quoted;
    else if (letter === '\n' && !quoted) rows += 1;
  }
  return rows - 1;
};

test('there are such lists', () => {
  expect(lists.length).toBeGreaterThan(8);
});

test.each(lists.map((one) => [one.at, one] as const))(
  '%s goes out whole, as it is listed',
  async (at, one) => {
    const city = await demoCity();
    const as = somebodyOf(one.sheet.audience);
    const list = await city.ok<{ total?: unknown }>('GET', at, { as });
    const { data } = one.sheet.query.safeParse({ kind: 'csv' });
    const named = (data as { kind?: string } | undefined)?.kind === 'csv' ? 'kind' : 'format';
    const file = await city.ok<SheetFile>('GET', `${at}/sheet?${named}=csv`, { as });
    expect(file.type).toContain('text/csv');
    const text = Buffer.from(file.content, 'base64').toString();
    if (typeof list.total === 'number') expect(rowsIn(text)).toBe(list.total);
  },
);
