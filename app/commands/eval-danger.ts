import { spread } from '../../engines/classifying/measure.ts';
import { type Confusion, confusionOf, labelledOf, type Pair } from '../../engines/urgency/confusion.ts';
import { fresh } from '../../engines/urgency/fresh.fixtures.ts';
import { freshFurther } from '../../engines/urgency/fresh-further.fixtures.ts';
import { heldOut } from '../../engines/urgency/held-out.fixtures.ts';
import { URGENCIES, type Urgency } from '../../engines/urgency/interface.ts';
import { crossValidated } from '../../engines/urgency/learn/cross-validation.ts';
import { createFeaturing, learn, withDictated } from '../../engines/urgency/learn/learn.ts';
import { learnedFrom, themes } from '../../engines/urgency/learn/rows.fixtures.ts';
import { createUrgencyReader } from '../../engines/urgency/urgency.ts';
import { needs } from '../demo/needs.ts';
import { alwaysLearned, ordinaryNeeds } from './danger-lines.ts';
import { readLabelled, tellBadLines } from './labelled-lines.ts';

const usage =
  'Usage: npm run eval:danger -- FILE.tsv (a text, a tab, and danger, attend or harmless on each line).';
const labels: Readonly<Record<string, Urgency>> = {
  danger: 'danger',
  attend: 'attend',
  harmless: 'ordinary',
  ordinary: 'ordinary',
};
const named: Readonly<Record<Urgency, string>> = { danger: 'danger', attend: 'attend', ordinary: 'harmless' };

const share = (value: number): string => value.toFixed(3);

function tell(title: string, found: Confusion): void {
  const { rows, alarm, danger, attend, table, milliseconds } = found;
  console.log(`${title}: ${String(rows)} texts, ${milliseconds.toFixed(2)} ms each`);
  console.log(
    `  danger and attend against harmless: recall ${share(alarm.recall)}, precision ${share(alarm.precision)}`,
  );
  console.log(`  danger as danger: recall ${share(danger.recall)}, precision ${share(danger.precision)}`);
  console.log(`  attend as attend: recall ${share(attend.recall)}, precision ${share(attend.precision)}`);
  const row = (cells: readonly string[]) =>
    console.log(`  ${cells.map((cell) => cell.padStart(9)).join('')}`);
  row(['is / read', ...URGENCIES.map((one) => named[one])]);
  for (const is of URGENCIES) row([named[is], ...URGENCIES.map((read) => String(table[is][read]))]);
}

const over = (folds: readonly Confusion[], of: (fold: Confusion) => number): string => {
  const { mean, deviation } = spread(folds.map(of));
  return `${share(mean)} ± ${share(deviation)}`;
};

const now = (): number => performance.now();

/** Half of the demo city's ordinary needs by weights that learned only from the other half, both ways. */
function tellUnseenNeeds(): void {
  const ordinary = ordinaryNeeds();
  const feature = createFeaturing();
  const alarms = [0, 1].map((half) => {
    const seen = ordinary.filter((_, at) => at % 2 === half);
    const reader = createUrgencyReader(learn(withDictated([...learnedFrom, ...seen]).map(feature)));
    const unseen = ordinary.filter((_, at) => at % 2 !== half);
    return unseen.filter(({ text }) => reader.read(text).urgency !== 'ordinary').length;
  });
  const all = alarms.reduce((sum, one) => sum + one, 0);
  console.log(`  of those that are ordinary, unseen: ${String(all)} of ${String(ordinary.length)} alarms`);
}

/** Our own sets: cross-validated by theme, held out, and the demo city's needs, of which most are ordinary. */
function tellOwn(): number {
  const folds = crossValidated(themes.map(labelledOf), alwaysLearned(), 5, createUrgencyReader);
  const lines = folds.reduce((sum, { rows }) => sum + rows, 0);
  console.log(`Five folds by theme: ${String(lines)} texts of ${String(themes.length)} themes`);
  const tellPair = (title: string, of: (fold: Confusion) => Pair) =>
    console.log(
      `  ${title}: recall ${over(folds, (fold) => of(fold).recall)}, precision ${over(folds, (fold) => of(fold).precision)}`,
    );
  tellPair('danger and attend against harmless', ({ alarm }) => alarm);
  tellPair('danger as danger', ({ danger }) => danger);
  tellPair('attend as attend', ({ attend }) => attend);
  const reader = createUrgencyReader();
  // What is missed here is not shown: whoever sees it mends it, and then it measures nothing any more.
  tell('Held out', confusionOf(reader, labelledOf(heldOut), now));
  tell('Held out, fresh', confusionOf(reader, labelledOf(fresh), now));
  tell('Held out, further', confusionOf(reader, labelledOf(freshFurther), now));
  const told = needs.filter(({ text }) => reader.read(text).urgency !== 'ordinary').length;
  console.log(`The demo city's needs: ${String(told)} of ${String(needs.length)} are danger or attend`);
  tellUnseenNeeds();
  return 0;
}

/** `npm run eval:danger [-- FILE.tsv]`: how well danger is heard, and every line that went wrong; the result is the exit code. */
export function evalDangerCommand(args: readonly string[]): number {
  const [file] = args.filter((one) => one !== '--');
  if (file === undefined) return tellOwn();
  const { rows: told, bad } = readLabelled(file, Object.keys(labels));
  tellBadLines(file, bad);
  const good = told.flatMap(({ text, label, line }) => {
    const is = labels[label];
    return is === undefined ? [] : [{ text, is, line }];
  });
  if (good.length === 0) {
    console.error(`${file} has no line that can be measured. ${usage}`);
    return 2;
  }
  const found = confusionOf(createUrgencyReader(), good, now);
  for (const { at, text, is, read, findings } of found.wrong) {
    const why = findings.map(({ matter, urgency, words }) => `${matter} ${urgency} "${words}"`).join(', ');
    const line = good[at]?.line ?? 0;
    console.log(
      `wrong, line ${String(line)}: is ${named[is]}, read as ${named[read]} because of ${why || 'nothing found'}: ${text}`,
    );
  }
  if (bad.length > 0) console.log(`${String(bad.length)} lines left out`);
  tell(file, found);
  const { alarm, danger, attend, rows } = found;
  console.log(
    JSON.stringify({ rows, leftOut: bad.length, wrong: found.wrong.length, alarm, danger, attend }),
  );
  return 0;
}
