import { type EvaluationCase, evaluate } from '../../engines/matching/evaluate.ts';
import type { Matcher } from '../../engines/matching/interface.ts';
import { heldOut } from '../../engines/urgency/held-out.fixtures.ts';
import { measureUrgency } from '../../engines/urgency/measure.ts';
import { tuning } from '../../engines/urgency/tuning.fixtures.ts';
import { createUrgencyReader } from '../../engines/urgency/urgency.ts';
import { areas } from '../demo/areas.ts';
import { demoMatcher } from '../demo/matcher.ts';
import { needs } from '../demo/needs.ts';
import { organisations } from '../demo/organisations.ts';
import { services } from '../demo/services.ts';
import { heldOutSentences } from './held-out-sentences.fixtures.ts';

function pathOf(key: string | null): string[] {
  const found: string[] = [];
  for (let at = areas.find((area) => area.key === key); at; at = areas.find(({ key: k }) => k === at?.parent))
    found.push(at.key);
  return found;
}

const share = (value: number) => value.toFixed(3);

function tellMatching(
  title: string,
  matcher: Matcher,
  cases: readonly EvaluationCase[],
  misses: boolean,
): void {
  const found = evaluate(matcher, cases);
  console.log(`${title}: ${String(found.cases)} texts`);
  console.log(
    `  right service first ${share(found.hit1)}, among three ${share(found.hit3)}, MRR ${share(found.mrr)}, nothing found ${String(found.nothingFound)}`,
  );
  const wrong = found.misses.filter((miss) => miss.found.length > 0).length;
  const empty = cases.filter(({ expected }) => expected.length === 0);
  console.log(
    `  only wrong ones among three ${String(wrong)}, of ${String(empty.length)} that need none ${String(evaluate(matcher, empty).nothingFound)} found none`,
  );
  if (misses) for (const miss of found.misses) console.log(`  missed: ${JSON.stringify(miss)}`);
}

function evaluateMatching(): void {
  const matcher = demoMatcher();
  const menu = `the menu of ${String(matcher.size)} services of ${String(organisations.length)} organisations`;
  const told = needs.map(({ text, area, expected }) => ({ text, areaPath: pathOf(area), expected }));
  tellMatching(`The demo city's needs against ${menu}`, matcher, told, true);
  const fresh = heldOutSentences.map(({ text, categories }) => ({
    text,
    expected: services.filter(({ category }) => categories.includes(category)).map(({ key }) => key),
  }));
  // Their misses are not shown: whoever sees them mends them, and then they measure nothing any more.
  tellMatching('Sentences no list was tuned on', matcher, fresh, false);
}

function evaluateUrgency(): void {
  const reader = createUrgencyReader();
  for (const [title, lines, misses] of [
    ['Urgency, lines the ways of saying were mended by', tuning, true],
    ['Urgency, lines no list was tuned on', heldOut, false],
  ] as const) {
    const found = measureUrgency(reader, lines);
    console.log(`${title}: ${String(found.lines)} texts`);
    console.log(
      `  danger found ${share(found.dangerFound)} (heard at all ${share(found.dangerHeard)}), attend heard ${share(found.attendHeard)} (raised to danger ${share(found.raised)}), false alarms ${share(found.falseAlarms)}`,
    );
    if (misses) for (const miss of found.missed) console.log(`  missed: ${JSON.stringify(miss)}`);
  }
}

/** `npm run evaluate`: how well matching and hearing danger do on what the project itself holds. */
export function evaluateCommand(): number {
  evaluateMatching();
  evaluateUrgency();
  return 0;
}
