import type { IsWorkingDay } from '../../base/time.ts';
import type { Figure, Mechanism, Reading, Span, Task } from '../../engines/reading/interface.ts';
import { headingsOf } from '../../engines/reading/outline.ts';
import { ratioPattern, valuePattern } from './amounts.rules.ts';
import { dueOf } from './due.rules.ts';
import type { ProposalKind } from './kinds.rules.ts';
import type { PaperReading } from './papers.contract.ts';
import type { FigureContent, MechanismContent, ProposalContent, TaskContent } from './proposals.contract.ts';
import { readingWords as w } from './reading.words.ts';

/** A proposal as the reading makes it, before it has an id. */
export interface Proposed {
  readonly kind: ProposalKind;
  readonly starts: number;
  readonly ends: number;
  readonly sentence: string;
  readonly sure: boolean;
  readonly content: ProposalContent;
}

const cut = (text: string, most: number) => Array.from(text.trim()).slice(0, most).join('');

function valueOf({ value }: Figure): string {
  return typeof value === 'number' ? String(value) : value.join(':');
}

function figureContent(figure: Figure): FigureContent {
  const { to, unit, about, bound, per, target, what, who, period, place } = figure;
  return {
    ...{ about, bound, target, value: valueOf(figure), unit: cut(unit, 20) },
    upto: to === undefined ? null : String(to),
    what: cut(what, 200) || unit,
    who: cut(who?.name ?? '', 80),
    per: cut(per ?? '', 20),
    periodWords: cut(period?.words ?? '', 40),
    period: period?.code ?? null,
    place: cut(place ?? '', 60),
  };
}

function taskContent(task: Task, day: string, isWorkingDay: IsWorkingDay): TaskContent {
  const { verb, object, who, by, measure } = task;
  return {
    ...{ verb: cut(verb, 20), object: cut(object, 400), who: cut(who?.name ?? '', 80) },
    ...{ by: cut(by ?? '', 60), measure: cut(measure ?? '', 60) },
    due: by === null ? null : (dueOf(by, day, isWorkingDay)?.day ?? null),
  };
}

const mechanismContent = ({ name, kind }: Mechanism): MechanismContent => ({ name: cut(name, 80), kind });

/** What cannot be written as a person would write it (a number beyond all measure) is no proposal. */
function isWritten({ value, upto }: FigureContent): boolean {
  return (valuePattern.test(value) || ratioPattern.test(value)) && (upto === null || valuePattern.test(upto));
}

/** All proposals of a reading in the order of the text; `day` is the one that times in it are told from. */
export function proposalsOf(reading: Reading, day: string, isWorkingDay: IsWorkingDay): Proposed[] {
  const place = ({ at, end, sentence }: Span & { readonly sentence: Span }) => ({
    ...{ starts: at, ends: end, sentence: reading.text.slice(sentence.at, sentence.end).trim() },
  });
  const figures = reading.figures.map((one) => ({
    ...{ kind: 'figure' as const, ...place(one), sure: true, content: figureContent(one) },
  }));
  const tasks = reading.tasks.map((one) => ({
    ...{ kind: 'task' as const, ...place(one), sure: one.sure },
    content: taskContent(one, day, isWorkingDay),
  }));
  const mechanisms = reading.mechanisms.map((one) => ({
    ...{ kind: 'mechanism' as const, ...place(one), sure: true, content: mechanismContent(one) },
  }));
  const kinds: readonly Proposed[] = [
    ...figures.filter(({ content }) => isWritten(content)),
    ...tasks.filter(({ content }) => content.object !== '' && content.verb !== ''),
    ...mechanisms.filter(({ content }) => content.name !== ''),
  ];
  return kinds.toSorted((a, b) => a.starts - b.starts || a.ends - b.ends);
}

/** Which kind of paper a title belongs to, as far as it says. */
export function kindOfTitle(title: string): PaperReading['kind'] {
  return w.kinds.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other';
}

/** The first line that says something, where a text has no title. */
function firstLine(text: string): string {
  return cut(text.split('\n').find((line) => line.trim() !== '') ?? '', 60);
}

/** The head of a paper as the reading has it, to be corrected by a person. */
export function headOf({ text, outline }: Reading): Pick<PaperReading, 'title' | 'day' | 'speaker' | 'kind'> {
  const title = cut(outline.title ?? firstLine(text), 120);
  return {
    ...{ title, day: outline.date ?? outline.published, kind: kindOfTitle(title) },
    speaker: cut(outline.speaker ?? '', 60),
  };
}

/** Everything else that is kept of a reading. */
export function restOf({ text, outline, repairs }: Reading) {
  return {
    body: text,
    occasion: cut(outline.occasion ?? '', 120),
    read: {
      headings: headingsOf(outline.headings).map(({ at, level, mark, title }) => ({
        ...{ at, level, mark, title: cut(title, 120) },
      })),
      speaksFor: cut(outline.speaksFor ?? '', 60),
      salutation: cut(outline.salutation ?? '', 60),
      repairs,
    },
  };
}

/** How many proposals there are of each kind. */
export function countKinds(proposals: readonly { readonly kind: ProposalKind }[]): PaperReading['counts'] {
  const of = (kind: ProposalKind) => proposals.filter((one) => one.kind === kind).length;
  return { figure: of('figure'), task: of('task'), mechanism: of('mechanism') };
}
