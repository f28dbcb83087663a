import type { FieldError } from '../../base/error.ts';
import { assessmentRefusals as w } from './assessment.words.ts';
import { type Content, type Line, sameSource, weightSum } from './content.rules.ts';
import { type Level, type LineSource, levels } from './kinds.rules.ts';
import { excessRefusals, lineRefusals } from './refusing.rules.ts';
import { fullWeight, type Scoring } from './scoring.rules.ts';

/** Something the ledger or the measures count, as lines may be made of it. */
export interface Countable {
  readonly source: LineSource;
  /** Which versions of it there are; empty where it has none. */
  readonly editions: readonly number[];
  readonly name: string;
  /** What it counts whatever it is called, where that alone may not be scored. */
  readonly counts: string | null;
  /** Whether its value is a share in percent. */
  readonly percent: boolean;
  /** How many there are of what it counts, where that is known; of a body's own area. */
  readonly baseOf: (bodyId: string) => { readonly count: number; readonly source: string } | null;
}

export interface Known {
  readonly countables: readonly Countable[];
  /** Those that may be assessed by this office, with the level of their area. */
  readonly levelOf: (bodyId: string) => Level | null;
}

/** What stops a scheme from being published: nothing to assess, and each body whose weights are not one hundred. */
export function publishFaults(content: Content, nameOf: (bodyId: string) => string): readonly FieldError[] {
  if (content.bodyIds.length === 0) return [{ path: 'bodyIds', text: w.noBodies }];
  if (content.lines.length === 0) return [{ path: 'lines', text: w.noLines }];
  return content.bodyIds.flatMap((id) => {
    const sum = weightSum(content, id);
    return sum === fullWeight
      ? []
      : [
          {
            path: 'lines',
            text: w.weights,
            values: { name: nameOf(id), sum } satisfies FieldError['values'],
          },
        ];
  });
}

const numbersOf = (targets: { readonly [level in Level]?: number | undefined }) =>
  levels.flatMap((level) => targets[level] ?? []);

function scoringFaults(scoring: Scoring, percent: boolean): FieldError['text'][] {
  switch (scoring.how) {
    case 'linear': {
      const side = Math.sign(scoring.to - scoring.from);
      const sided = numbersOf(scoring.targets).every((to) => Math.sign(to - scoring.from) === side);
      return side === 0 || !sided ? [w.linear] : [];
    }
    case 'steps': {
      const sorted = scoring.bands.toSorted((a, b) => a.from - b.from);
      const distinct = new Set(sorted.map(({ from }) => from)).size === sorted.length;
      return sorted.length > 0 && distinct ? [] : [w.steps];
    }
    case 'better':
      return [scoring.full, ...numbersOf(scoring.targets)].includes(0) ? [w.better] : [];
    case 'share': {
      if (!percent) return [w.notShare];
      const targets = [scoring.target, ...numbersOf(scoring.targets)];
      return targets.every((target) => target > 0 && target <= 100) ? [] : [w.share];
    }
  }
}

/** What a line asks a body to come to, as a number of what it counts; null for shares and changes. */
function quotaOf({ scoring }: Line, percent: boolean, level: Level | null): number | null {
  if (percent || (scoring.how !== 'linear' && scoring.how !== 'steps')) return null;
  if (scoring.how === 'steps') return Math.max(...scoring.bands.map(({ from }) => from));
  return Math.max(scoring.from, (level === null ? null : scoring.targets[level]) ?? scoring.to);
}

/** Those who have the line as theirs. */
const bodiesOf = ({ part, bodyId }: Line, { bodyIds }: Content) =>
  part === 'common' ? bodyIds : bodyIds.filter((id) => id === bodyId);

function faultsOfLine(content: Content, line: Line, at: number, known: Known): FieldError[] {
  const path = (field: string) => `lines.${at}.${field}`;
  const { source: asked } = line;
  const found = known.countables.find(
    ({ source, editions }) =>
      sameSource(source, asked) && (asked.kind === 'measure' || editions.includes(asked.edition)),
  );
  const before = content.lines.slice(0, at);
  // What another body has for itself alone is no second question to this one.
  const others = before.filter(
    ({ part, bodyId }) => part === 'common' || line.part === 'common' || bodyId === line.bodyId,
  );
  const quotas = bodiesOf(line, content).flatMap((bodyId) => {
    const base = found?.baseOf(bodyId) ?? null;
    const quota = quotaOf(line, found?.percent ?? false, known.levelOf(bodyId));
    return quota === null || base === null ? [] : [{ quota, base }];
  });
  const refusals = lineRefusals({
    ...{ name: line.name, countedAs: found?.name ?? null, counts: found?.counts ?? null },
    ...{ others: others.map(({ name }) => name), quotas },
    sameCount: others.find(({ source }) => sameSource(source, line.source))?.name ?? null,
  });
  return [
    ...refusals.map(({ text, values }) => ({ path: path('name'), text, ...(values ? { values } : {}) })),
    ...scoringFaults(line.scoring, found?.percent ?? false).map((text) => ({ path: path('scoring'), text })),
    ...(line.part === 'individual' && !content.bodyIds.includes(line.bodyId ?? '')
      ? [{ path: path('bodyId'), text: w.whose }]
      : []),
  ];
}

function excessFaults({ bodyIds, lines }: Content): FieldError[] {
  const common = lines.filter(({ part }) => part === 'common').length;
  const most = Math.max(
    0,
    ...bodyIds.map((id) => lines.filter((one) => one.part === 'individual' && one.bodyId === id).length),
  );
  return excessRefusals({ common, individual: most }).map(({ text, values }) => ({
    ...{ path: 'lines', text },
    ...(values ? { values } : {}),
  }));
}

/** What may not be kept, not even in a draft; each at its field. */
export function contentFaults(content: Content, known: Known): FieldError[] {
  const keys = content.lines.map(({ key }) => key);
  return [
    ...content.bodyIds
      .filter((id) => known.levelOf(id) === null)
      .map(() => ({ path: 'bodyIds', text: w.notAssessable })),
    ...(new Set(content.bodyIds).size < content.bodyIds.length
      ? [{ path: 'bodyIds', text: w.bodyTwice }]
      : []),
    ...(new Set(keys).size < keys.length ? [{ path: 'lines', text: w.keyTwice }] : []),
    ...excessFaults(content),
    ...content.lines.flatMap((line, at) => faultsOfLine(content, line, at, known)),
  ];
}
