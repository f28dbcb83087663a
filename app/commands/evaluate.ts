import { readFileSync } from 'node:fs';
import { evaluate, evaluateRanking } from '../../engines/matching/evaluate.ts';
import { createMatcher } from '../../engines/matching/matching.ts';
import { GROUPS, type Group } from '../../engines/text/groups.ts';
import { createSegmenter } from '../../engines/text/segmenter.ts';
import { areas } from '../demo/areas.ts';
import { needs } from '../demo/needs.ts';
import { organisations } from '../demo/organisations.ts';
import { services } from '../demo/services.ts';

function pathOf(key: string | null): string[] {
  const found: string[] = [];
  for (let at = areas.find((area) => area.key === key); at; at = areas.find(({ key: k }) => k === at?.parent))
    found.push(at.key);
  return found;
}

const share = (value: number) => value.toFixed(3);

function evaluateDemo(): void {
  const matcher = createMatcher({ segmenter: createSegmenter() });
  const known: readonly string[] = GROUPS;
  for (const service of services) {
    matcher.put({
      ...service,
      id: service.key,
      organisationId: service.organisation,
      groups: service.groups.filter((group): group is Group => known.includes(group)),
      areaIds: service.areas,
      openLegs: 0,
    });
  }
  const cases = needs.map(({ text, area, expected }) => ({ text, areaPath: pathOf(area), expected }));
  const found = evaluate(matcher, cases);
  console.log(
    `The demo city's ${String(found.cases)} needs against its menu of ${String(matcher.size)} services of ${String(organisations.length)} organisations:`,
  );
  console.log(
    `  right service first ${share(found.hit1)}, among three ${share(found.hit3)}, MRR ${share(found.mrr)}, nothing found ${String(found.nothingFound)}`,
  );
  for (const miss of found.misses) console.log(`  missed: ${JSON.stringify(miss)}`);
}

/** `npm run evaluate [-- FILE]`: how well the matching engine does; FILE holds lines {"title", "reply"} to rank. */
export function evaluateCommand(args: readonly string[]): number {
  evaluateDemo();
  const [file] = args;
  if (file === undefined) return 0;
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { title: string; reply: string });
  const found = evaluateRanking(
    pairs.map(({ title }) => title),
    pairs.map(({ reply }) => reply),
    createSegmenter(),
  );
  console.log(`\n${String(found.pairs)} titles, each ranking all replies (recall at 1, at 10, MRR at 10):`);
  for (const [name, { recall1, recall10, mrr10 }] of [
    ['engine', found.engine],
    ['character bigrams', found.bigrams],
  ] as const) {
    console.log(`  ${name}: ${share(recall1)} ${share(recall10)} ${share(mrr10)}`);
  }
  return 0;
}
