import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createTraditional } from '../engines/text/traditional.ts';
import { listRepository, root } from './repository.ts';
import { withTraditional } from './traditional-words.ts';

const traditional = createTraditional();

test('each Chinese text gets its traditional form beside it, and only where it differs', () => {
  expect(withTraditional("a: { zh: '总工会', en: 'x' }", traditional)).toBe(
    "a: { zh: '总工会', hant: '總工會', en: 'x' }",
  );
  expect(withTraditional("a: { zh: '大', en: 'x' }", traditional)).toBe("a: { zh: '大', en: 'x' }");
  expect(withTraditional("zh: '还剩 {count} 天\\'', en: ''", traditional)).toContain(
    "hant: '還剩 {count} 天\\''",
  );
});

function chineseOf(value: unknown, into: [string, string | undefined][]): void {
  if (typeof value !== 'object' || value === null) return;
  const { zh, hant } = value as { zh?: unknown; hant?: string };
  if (typeof zh === 'string') into.push([zh, hant]);
  else for (const inner of Object.values(value)) chineseOf(inner, into);
}

test('every text of every words file has its traditional form, and converting that once more changes nothing', async () => {
  const found: [string, string | undefined][] = [];
  for (const path of listRepository().filter((one) => one.endsWith('.words.ts'))) {
    const exported: unknown = await import(pathToFileURL(join(root, path)).href);
    chineseOf({ ...(exported as object) }, found);
  }
  expect(found.length).toBeGreaterThan(300);
  const missing = found.filter(([zh, hant]) => (hant ?? zh) !== traditional(zh)).map(([zh]) => zh);
  expect(missing).toEqual([]);
  const twice = found.filter(([zh]) => traditional(traditional(zh)) !== traditional(zh)).map(([zh]) => zh);
  expect(twice).toEqual([]);
});
