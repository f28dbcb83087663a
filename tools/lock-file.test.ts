import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingOptionals } from './lock-file.ts';

test('an optional package without an entry is named, with who wants it', () => {
  const packages = {
    '': { optionalDependencies: {} },
    'node_modules/fast': { optionalDependencies: { 'fast-linux': '1', 'fast-phone': '1' } },
    'node_modules/fast/node_modules/fast-linux': {},
  };
  expect(missingOptionals(JSON.stringify({ packages }))).toEqual(['fast-phone (wanted by fast)']);
});

test('our own lock file installs everywhere', () => {
  expect(
    missingOptionals(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')),
  ).toEqual([]);
});
