import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';
import { onArrays, onMap, onObject, onSignals, onStrings } from '../platform/ui/desk/older-browsers.ts';
import { oldestChromium } from '../vite.config.ts';

const folder = join(import.meta.dirname, '..', 'dist', 'desk');
const names = readdirSync(folder);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const ofKind = (end: string) =>
  names.filter((name) => name.endsWith(end)).map((name) => ({ name, text: textOf(name) }));

interface Chunk {
  readonly file: string;
  readonly css?: string[];
  readonly imports?: string[];
}

/** Every file that a page asks for before it can show itself. */
function filesOf(entries: readonly string[]): Set<string> {
  const manifest = JSON.parse(textOf('manifest.json')) as Record<string, Chunk>;
  const files = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the desk was built without ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const one of chunk.imports ?? []) add(one);
  };
  for (const entry of entries) add(entry);
  return files;
}

/** As the server sends them. */
const compressed = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + readFileSync(join(folder, `${file}.br`)).length, 0);

it.each(['queues', 'counter', 'month', 'need'])(
  'the first load of the desk at %s is at most 400 KB compressed',
  (screen) => {
    const bytes = compressed(filesOf(['app/desk/main.tsx', `app/desk/screens/${screen}.tsx`]));
    console.info(`${screen}: ${(bytes / 1024).toFixed(0)} KB compressed`);
    expect(bytes).toBeGreaterThan(100 * 1024);
    expect(bytes).toBeLessThanOrEqual(400 * 1024);
  },
);

it('no script holds syntax that the oldest browser cannot read', async () => {
  const scripts = ofKind('.js');
  expect(scripts.length).toBeGreaterThan(5);
  for (const { name, text } of scripts) {
    const settings = { sourcemap: false } as const;
    const older = await transformWithOxc(text, name, { ...settings, target: `chrome${oldestChromium}` });
    const asItIs = await transformWithOxc(text, name, { ...settings, target: 'esnext' });
    expect(older.code === asItIs.code, `${name} has newer syntax`).toBe(true);
  }
});

/** Built-ins that came after Chromium 90, as they are called; from the compatibility tables of MDN. */
const newer: readonly (readonly [name: string, since: number, use: RegExp])[] = [
  ['at', 92, /\.at\(/],
  ['hasOwn', 93, /Object\.hasOwn\(/],
  ['findLast', 97, /\.findLast\(/],
  ['findLastIndex', 97, /\.findLastIndex\(/],
  ['structuredClone', 98, /\bstructuredClone\(/],
  ['timeout', 103, /AbortSignal\.timeout\(/],
  ['throwIfAborted', 100, /\.throwIfAborted\(/],
  ['toSorted', 110, /\.toSorted\(/],
  ['toReversed', 110, /\.toReversed\(/],
  ['toSpliced', 110, /\.toSpliced\(/],
  ['with', 110, /\.with\(/],
  ['isWellFormed', 111, /\.(?:is|to)WellFormed\(/],
  ['any', 116, /AbortSignal\.any\(/],
  ['groupBy', 117, /\b(?:Object|Map)\.groupBy\(/],
  ['randomUUID', 92, /\.randomUUID\(/],
  ['withResolvers', 119, /\.withResolvers\(/],
  ['fromAsync', 121, /Array\.fromAsync\(/],
  ['union', 122, /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/],
  ['Iterator', 122, /Iterator\.(?:from|prototype)\b/],
  ['escape', 136, /RegExp\.escape\(/],
];
const lent = new Set(
  [onArrays, onStrings, onObject, onMap, onSignals].flatMap((methods) => Object.keys(methods)),
);

it('no script calls a built-in that the oldest browser neither has nor is lent', () => {
  const asked = newer.filter(([name, since]) => since > oldestChromium && !lent.has(name));
  expect(asked.length).toBeGreaterThan(5);
  const found = ofKind('.js').flatMap(({ name, text }) =>
    asked.flatMap(([what, since, use]) => {
      // Where a library asks first whether it is there, nothing is lost.
      const calls = [...text.matchAll(new RegExp(use, 'g'))].filter(
        ({ index, 0: call }) =>
          !text.slice(Math.max(0, index - 160), index).includes('typeof') || call.startsWith('.to'),
      );
      return calls.map(({ index }) => `${name}: ${what} (${since}) … ${text.slice(index - 40, index + 40)}`);
    }),
  );
  expect(found).toEqual([]);
});

/** What a style sheet of ours may not use at all. */
const newerStyles: readonly (readonly [name: string, use: RegExp])[] = [
  ['color-mix (111)', /color-mix\(/],
  ['oklch, lab (111)', /\b(?:oklch|oklab|lab|lch)\(/],
  ['light-dark (123)', /light-dark\(/],
  ['container queries (105)', /@container|container-type/],
  ['cascade layers (99)', /@layer/],
  ['@scope (118), @starting-style (117)', /@scope|@starting-style/],
  ['rotate, scale, translate alone (104)', /[;{\s](?:rotate|scale|translate):/],
  ['dynamic viewport units (108)', /\d[sld]v[hw]\b/],
  ['nesting (112)', /[{;]\s*&/],
];

it('no style sheet of ours uses what the oldest browser would drop', () => {
  const sheets = ofKind('.css');
  expect(sheets.length).toBeGreaterThan(0);
  const found = sheets.flatMap(({ name, text }) =>
    newerStyles.flatMap(([what, use]) => (use.test(text) ? [`${name}: ${what}`] : [])),
  );
  expect(found).toEqual([]);
  // One unknown pseudo-class makes a browser drop every selector of its rule.
  for (const { text } of sheets) {
    for (const [, selectors = ''] of text.matchAll(/([^{}]*:has\([^{}]*)\{/g))
      expect(selectors).not.toContain(',');
  }
});
