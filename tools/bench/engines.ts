import { performance } from 'node:perf_hooks';
import { demoMatcher } from '../../app/demo/matcher.ts';
import { createUrgencyReader } from '../../engines/urgency/urgency.ts';
import { sentence } from './sentences.ts';
import { table } from './table.ts';

/** Milliseconds of each call, the first ten left out: they warm up. */
function timed(times: number, work: (number: number) => unknown): number[] {
  const took: number[] = [];
  for (let number = 0; number < times + 10; number += 1) {
    const from = performance.now();
    work(number);
    took.push(performance.now() - from);
  }
  return took.slice(10).sort((a, b) => a - b);
}

/** How long the engines take in this process, without a server: reading urgency, matching, a megabyte. */
export function benchEngines(): Promise<void> {
  const urgency = createUrgencyReader();
  const matcher = demoMatcher();
  const megabyte = '没发工资'.repeat(250_000);
  const rows = Object.entries({
    'urgency of a sentence': timed(2000, (number) => urgency.read(sentence(number))),
    'services for a sentence': timed(2000, (number) => matcher.match({ text: sentence(number) })),
    'services for a megabyte': timed(20, () => matcher.match({ text: megabyte })),
  }).map(([name, took]) => {
    const at = (share: number) => (took[Math.floor(share * (took.length - 1))] ?? 0).toFixed(2);
    return [name, at(0.5), at(0.99), at(1)];
  });
  console.log(table([['', 'p50 ms', 'p99 ms', 'longest ms'], ...rows]));
  return Promise.resolve();
}
