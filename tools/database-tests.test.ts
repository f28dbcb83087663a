import { expect, test } from 'vitest';
import { sameOnBoth, testsOfOneRun } from './database-tests.ts';

const files: Record<string, string> = {
  'app/testing/on-server.ts': `export const onServer = process.env['LIANXIN_TEST_DATABASE'] === 'postgres';`,
  'app/testing/template.ts': `import { inject } from 'vitest'; export const template = () => inject('template');`,
  'app/testing/city.ts': `import { template } from './template.ts'; export const aCity = template;`,
  'modules/needs/needs.rules.ts': `import type { Need } from './needs.store.ts'; export const best = 1;`,
  'modules/needs/needs.store.ts': `export { best } from './needs.rules.ts';`,
  'modules/needs/needs.fixtures.ts': `export * from '../../app/testing/city.ts';`,
};

const runOnce = (text: string): boolean =>
  sameOnBoth(['modules/needs/a.test.ts'], (path) => ({ ...files, 'modules/needs/a.test.ts': text })[path])
    .length === 1;

test.each([
  `import { best } from './needs.rules.ts';`,
  `import { expect } from 'vitest'; import './nowhere.ts'; import type { Need } from './needs.store.ts';`,
  `import type { aCity } from '../../app/testing/city.ts';\nimport { best } from './needs.rules.ts';`,
  `const { best } = await import('./needs.rules.ts');`,
])('once is enough for what can tell nothing of a database: %s', (text) => {
  expect(runOnce(text)).toBe(true);
});

test.each([
  `import { aCity } from '../../app/testing/city.ts';`,
  `import {\n  aCity,\n} from './needs.fixtures.ts';`,
  `export type A = string;\nexport { aCity } from '../../app/testing/city.ts';`,
  `const { onServer } = await import('../../app/testing/on-server.ts');`,
  `import { best } from './needs.rules.ts'; const url = process.env['LIANXIN_TEST_POSTGRES_URL'];`,
  `import { inject } from 'vitest'; inject('templateId');`,
  `const path = './needs.rules.ts'; await import(path);`,
])('what can tell its database runs on both: %s', (text) => {
  expect(runOnce(text)).toBe(false);
});

test('of our own tests rules run once, and whatever makes a city, starts a server or is named for PostgreSQL does not', () => {
  const once = testsOfOneRun();
  expect(once).toContain('modules/needs/needs.rules.test.ts');
  expect(once.filter((path) => /\.(?:routes|postgres)\.test\./.test(path))).toEqual([]);
  for (const name of ['walk', 'kill', 'backup', 'condition', 'away.postgres']) {
    expect(once).not.toContain(`app/${name}.test.ts`);
  }
});
