import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Finding, listRepository, report, root } from './repository.ts';

const han = /\p{Script=Han}/u;

export interface WordsFound {
  count: number;
  findings: Finding[];
}

/** Every text in what a words file exports: both languages there, saying the same things. */
export function checkWords(path: string, exported: unknown): WordsFound {
  const result: WordsFound = { count: 0, findings: [] };
  walk(exported, [], (key, word) => {
    result.count += 1;
    for (const message of faultsOf(word)) result.findings.push({ path, message: `${key}: ${message}` });
  });
  return result;
}

function faultsOf(word: Record<string, unknown>): string[] {
  const { zh, en } = word;
  const faults: string[] = [];
  if (typeof zh !== 'string' || zh.trim() === '') faults.push('the Chinese text is missing');
  if (typeof en !== 'string' || en.trim() === '') faults.push('the English text is missing');
  if (typeof zh !== 'string' || typeof en !== 'string' || faults.length > 0) return faults;
  if ('hant' in word) faults.push('traditional characters are derived by the build, not written');
  // A language is named in itself.
  if (han.test(en) && en !== '中文') faults.push(`Chinese in the English text ("${en.slice(0, 30)}")`);
  const inZh = placeholders(zh);
  const inEn = placeholders(en);
  if (inZh !== inEn)
    faults.push(`the placeholders differ: zh has ${inZh || 'none'}, en has ${inEn || 'none'}`);
  return faults;
}

function placeholders(text: string): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => `{${match[1]}}`);
  return [...new Set(names)].sort().join(' ');
}

function walk(
  value: unknown,
  key: readonly string[],
  see: (key: string, word: Record<string, unknown>) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  // A table by language code has such keys too, but they hold words, not texts.
  if (entries.some(([name, inner]) => (name === 'zh' || name === 'en') && typeof inner !== 'object')) {
    see(key.join('.'), Object.fromEntries(entries));
    return;
  }
  for (const [name, inner] of entries) walk(inner, [...key, name], see);
}

if (import.meta.main) {
  const paths = listRepository().filter((path) => /\.words\.ts$|\/words\/[^/]+\.ts$/.test(path));
  const findings: Finding[] = [];
  let count = 0;
  for (const path of paths) {
    const exported: unknown = await import(pathToFileURL(join(root, path)).href);
    const found = checkWords(path, { ...(exported as object) });
    count += found.count;
    findings.push(...found.findings);
  }
  console.log(`${count} texts in ${paths.length} words files`);
  report(findings);
}
