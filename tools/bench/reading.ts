import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { judgedLines } from '../../engines/reading/fixture-lines.ts';
import { htmlText } from '../../engines/reading/html-text.ts';
import { createDocumentReader } from '../../engines/reading/reading.ts';
import { repair } from '../../engines/reading/repair.ts';
import { tuning } from '../../engines/reading/tuning.fixtures.ts';
import { table } from './table.ts';

/** The middle of some runs, in milliseconds. */
function middle(times: number, work: () => unknown): number {
  const took = Array.from({ length: times }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return took.sort((a, b) => a - b)[times >> 1] ?? 0;
}

/** `npm run bench reading [-- FILE]`: characters a second, beside one pass of a plain pattern for numbers. */
export function benchReading(args: readonly string[]): Promise<void> {
  const file = args.find((one) => !one.startsWith('-'));
  const sentences = judgedLines(tuning).map(({ text }) => text);
  const own = Array.from(
    { length: 40 },
    (_, at) => `一、加强领导\n${sentences.slice(at % 30).join('')}\n`,
  ).join('');
  const text = file ? readFileSync(file, 'utf8') : own;
  const page = `<html><body><div>${text.replaceAll('\n', '</p><p>')}</div></body></html>`;
  const reader = createDocumentReader();
  reader.read(text);
  const plain = /[\d,.]+(?:多|余)?[百千万亿]*[\p{Script=Han}%]/gu;
  const rows = Object.entries({
    'a plain pattern for numbers (baseline)': middle(15, () => [...text.matchAll(plain)].length),
    repaired: middle(9, () => repair(text)),
    'read in whole': middle(9, () => reader.read(text)),
    'main text of a page': middle(9, () => htmlText(page)),
  }).map(([name, took]) => [
    name,
    took.toFixed(1),
    Math.round((text.length / took) * 1000).toLocaleString('en'),
  ]);
  console.log(`${String(text.length)} characters`);
  console.log(table([['', 'ms', 'characters a second'], ...rows]));
  return Promise.resolve();
}
