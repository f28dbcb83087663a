import { describe, expect, test } from 'vitest';
import { checkArchitecture, moduleOrder } from './check-architecture.ts';

/** Two rooms as the house wants them; each test spoils one line. */
const clean: Record<string, string> = {
  'app/modules.ts': `
import { places } from '../modules/places/places.module.ts';
import { needs } from '../modules/needs/needs.module.ts';
export const modules = [places, needs];
`,
  'base/ids.ts': `export const newId = (now: Date): string => now.toISOString();`,
  'base/words.ts': `export const words = <T,>(texts: T): T => texts;`,
  'engines/matching/score.ts': `export const score = (a: number): number => a;`,
  'platform/db/database.ts': `import { sql } from 'kysely'; export const one = sql;`,
  'platform/http/contract.ts': `export const endpoint = <T,>(declared: T): T => declared;`,
  'platform/ui/tokens.ts': `export const red = '#a61b29';`,
  'platform/ui/button.tsx': `export const Button = () => <button>ok</button>;`,
  'modules/places/places.module.ts': `export const places = { name: 'places', uses: [] };`,
  'modules/places/places.public.ts': `export { findArea } from './places.store.ts';`,
  'modules/places/places.store.ts': `import { sql } from 'kysely'; export const findArea = sql;`,
  'modules/needs/needs.module.ts': `
import { routes } from './needs.routes.ts';
export const needs = { name: 'needs', uses: ['places'], routes };
`,
  'modules/needs/needs.contract.ts': `
import { endpoint } from '../../platform/http/contract.ts';
import { needsWords } from './needs.words.ts';
export const list = endpoint({ summary: needsWords });
`,
  'modules/needs/needs.words.ts': `
import { words } from '../../base/words.ts';
export const needsWords = words({ title: { zh: '诉求', en: 'Needs' } });
`,
  'modules/needs/needs.rules.ts': `
import { score } from '../../engines/matching/score.ts';
export const best = score; // 中文 in a comment is fine
`,
  'modules/needs/needs.store.ts': `
import type { one } from '../../platform/db/database.ts';
export type Need = typeof one;
`,
  'modules/needs/actions/dispatch.ts': `
import { findArea } from '../../places/places.public.ts';
import type { Need } from '../needs.store.ts';
export const dispatch = (need: Need) => [need, findArea];
`,
  'modules/needs/needs.routes.ts': `
import { dispatch } from './actions/dispatch.ts';
import { list } from './needs.contract.ts';
export const routes = [list, dispatch];
`,
  'modules/needs/desk/queue.tsx': `
import { Button } from '../../../platform/ui/button.tsx';
import { list } from '../needs.contract.ts';
export const Queue = () => <Button key={String(list)} />;
`,
};

function findings(changes: Record<string, string> = {}): string[] {
  const files = new Map(Object.entries({ ...clean, ...changes }));
  return checkArchitecture(files).map((found) => `${found.path}: ${found.message}`);
}

test('a clean house has no findings', () => {
  expect(findings()).toEqual([]);
});

test('the order of modules is read from the list, not from the imports', () => {
  expect(moduleOrder(clean['app/modules.ts'])).toEqual(['places', 'needs']);
  expect(moduleOrder(clean['app/modules.ts']?.replace('[places, needs]', '[needs, places]'))).toEqual([
    'needs',
    'places',
  ]);
});

describe('one violation of each kind is found', () => {
  const planted: [kind: string, path: string, text: string, says: RegExp][] = [
    [
      'a floor upward',
      'engines/matching/score.ts',
      `import '../../platform/db/database.ts'; export const score = 1;`,
      /upward/,
    ],
    [
      'the product importing its tools',
      'base/ids.ts',
      `import '../tools/build.ts';`,
      /no part of the product/,
    ],
    [
      'vitest outside tests',
      'base/ids.ts',
      `import { test } from 'vitest'; export const t = test;`,
      /vitest/,
    ],
    [
      'a clock in an engine',
      'engines/matching/score.ts',
      `export const score = () => Date.now();`,
      /Date\.now/,
    ],
    [
      'chance in rules',
      'modules/needs/needs.rules.ts',
      `export const best = () => Math.random();`,
      /Math\.random/,
    ],
    ['today in base', 'base/ids.ts', `export const today = () => new Date();`, /new Date/],
    [
      'input and output in an engine',
      'engines/matching/score.ts',
      `import fs from 'node:fs'; export const score = fs;`,
      /node:fs/,
    ],
    [
      'a package below its role',
      'modules/needs/needs.rules.ts',
      `import { z } from 'zod'; export const best = z;`,
      /no package/,
    ],
    [
      'sql outside a store',
      'modules/needs/actions/dispatch.ts',
      `import { sql } from 'kysely'; export const dispatch = sql;`,
      /Kysely's sql/,
    ],
    [
      'a later module',
      'modules/places/places.actions.ts',
      `import { x } from '../needs/needs.public.ts'; export const y = x;`,
      /does not stand before/,
    ],
    [
      'an undeclared use',
      'modules/places/places.routes.ts',
      `import { x } from '../needs/needs.public.ts'; export const y = x;`,
      /does not name/,
    ],
    [
      "another module's inside",
      'modules/needs/actions/dispatch.ts',
      `import { findArea } from '../../places/places.store.ts'; export const dispatch = findArea;`,
      /of other modules/,
    ],
    [
      'rules that read the store',
      'modules/needs/needs.rules.ts',
      `import { Need } from './needs.store.ts'; export const best = Need;`,
      /of its own module rules/,
    ],
    [
      'a store that decides with actions',
      'modules/needs/needs.store.ts',
      `import { dispatch } from './actions/dispatch.ts'; export const x = dispatch;`,
      /of its own module store/,
    ],
    [
      'a desk that reads the database',
      'modules/needs/desk/queue.tsx',
      `import { one } from '../../../platform/db/database.ts'; export const Queue = one;`,
      /desk may use/,
    ],
    [
      "a desk with another module's contract",
      'modules/needs/desk/queue.tsx',
      `import { x } from '../../places/places.contract.ts'; export const Queue = x;`,
      /desk may use nothing/,
    ],
    [
      'its own public file',
      'modules/places/places.routes.ts',
      `import { findArea } from './places.public.ts'; export const y = findArea;`,
      /for other modules/,
    ],
    [
      'a manifest outside app',
      'modules/needs/needs.routes.ts',
      `import { places } from '../places/places.module.ts'; export const routes = places;`,
      /app\/ only/,
    ],
    [
      'a manifest in platform',
      'platform/ui/button.tsx',
      `import { places } from '../../modules/places/places.module.ts'; export const b = places;`,
      /only app\/ reads/,
    ],
    ['a file without a role', 'modules/needs/needs.things.ts', `export const x = 1;`, /tells no role/],
    ['an index file', 'platform/ui/index.ts', `export const x = 1;`, /barrels/],
    ['a file that only passes on', 'platform/ui/all.ts', `export { Button } from './button.tsx';`, /barrel/],
    ['a vague name', 'base/utils.ts', `export const x = 1;`, /says nothing/],
    [
      'a colour in code',
      'platform/ui/button.tsx',
      `export const b = <p style={{ color: '#ff0000' }} />;`,
      /colour/,
    ],
    ['a colour in a style', 'app/portal/portal.css', `p {\n  border: 1px solid #eee;\n}`, /colour/],
    [
      'Chinese in a string',
      'modules/needs/needs.routes.ts',
      `export const routes = ['诉求'];`,
      /put it into words/,
    ],
    [
      'Chinese in a template',
      'modules/needs/needs.routes.ts',
      'export const routes = (n: number) => `共${n}条`;',
      /put it into words/,
    ],
    [
      'Chinese on a page',
      'modules/needs/desk/queue.tsx',
      `export const Queue = () => <p>待办</p>;`,
      /put it into words/,
    ],
    [
      'Chinese wording in an engine',
      'engines/matching/score.ts',
      `export const score = () => '离您近';`,
      /put it into words/,
    ],
    [
      'Chinese in a pattern',
      'modules/needs/needs.routes.ts',
      `export const routes = /工资/u;`,
      /put it into words/,
    ],
  ];
  test.each(planted)('%s', (_kind, path, text, says) => {
    expect(findings({ [path]: text })).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
  });

  test('a circle of imports, also of types alone', () => {
    const found = findings({
      'base/a.ts': `import type { B } from './b.ts'; export type A = B;`,
      'base/b.ts': `import type { A } from './a.ts'; export type B = A | 1;`,
    });
    expect(found).toEqual(['base/a.ts: imports itself in a circle: base/a.ts → base/b.ts → base/a.ts']);
  });
});

describe('what looks like a violation and is none', () => {
  test.each([
    [
      'types of the contract in rules',
      'modules/needs/needs.rules.ts',
      `import type { list } from './needs.contract.ts'; export type Best = typeof list;`,
    ],
    [
      'a style sheet made from the tokens',
      'platform/ui/tokens.css',
      `/* generated from tokens.ts */\np { color: #a61b29; }`,
    ],
    ['Chinese in a test', 'modules/needs/needs.rules.test.ts', `export const x = '工资';`],
    ['a Chinese pattern in an engine', 'engines/matching/score.ts', `export const score = /工资/u;`],
    ['a given instant', 'base/ids.ts', `export const at = (ms: number) => new Date(ms);`],
    ['a number sign', 'modules/needs/needs.routes.ts', `export const routes = 'see #12345 and #need';`],
  ])('%s', (_kind, path, text) => {
    expect(findings({ [path]: text })).toEqual([]);
  });
});
