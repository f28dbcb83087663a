import { createClassifier } from '../../engines/classifying/classifier.ts';
import type { Classifier, Example } from '../../engines/classifying/interface.ts';
import { detectGroups, type Group } from '../../engines/text/groups.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import { kindLines } from '../../engines/urgency/data/kind-lines.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { movesMeanings, readMeanings } from '../lexicon/lexicon.public.ts';
import * as happenings from './needs.happenings.ts';
import { findSortedLesson, listSortedLessons, type SortedLesson } from './store/sorted-lessons.ts';

type Meanings = Awaited<ReturnType<typeof readMeanings>>;

/** What this process learned of kind, urgency and groups from what staff took or put right. */
export interface SortingReader {
  readonly segmenter: Segmenter;
  meanings: Meanings;
  /** The newest needs that staff looked at, the oldest first. */
  readonly lessons: Map<string, SortedLesson>;
  readonly kinds: Classifier;
  readonly kindsTold: Map<string, number>;
  /** `attend` or `ordinary`. */
  readonly urgency: Classifier;
  raised: number;
  /** `yes` or `no`, of each group that somebody put right; the others are read by rule. */
  readonly groups: Map<Group, Classifier>;
  /** How many needs each was said of though no rule found it, and how many it was taken from. */
  readonly added: Map<Group, number>;
  readonly removed: Map<Group, number>;
}

export const sortingReader = memoryKey<SortingReader>('needs.sorting-reader');

/** The newest of them; what a process keeps in mind is bounded by it. */
const most = 1500;
/** Of those without a group so many tell enough of what it is not. */
const mostWithout = 150;

function isWrong(group: Group, { words, groups }: SortedLesson): boolean {
  return groups !== null && groups.includes(group) !== detectGroups(words).some((one) => one.group === group);
}

function groupExample(group: Group, lesson: SortedLesson): Example {
  const label = lesson.groups?.includes(group) ? 'yes' : 'no';
  return { id: lesson.id, text: lesson.words, label, corrected: isWrong(group, lesson) };
}

/** What tells of a group: all that have it or were read to have it, and as many others as tell it apart. */
function groupExamples(group: Group, lessons: readonly SortedLesson[]): Example[] {
  const told = lessons.filter(({ groups }) => groups !== null);
  const about = told.filter((one) => one.groups?.includes(group) || isWrong(group, one));
  const others = told.filter((one) => !about.includes(one)).slice(-mostWithout);
  // Before anybody is without it the lines that nobody wrote are.
  const lines = kindLines.map(([, text], at) => ({ id: `line ${String(at)}`, text, label: 'no' }));
  const without = lines.filter(({ text }) => !detectGroups(text).some((one) => one.group === group));
  return [...without, ...[...about, ...others].map((one) => groupExample(group, one))];
}

function kindExample({ id, words, kind, kindCorrected }: SortedLesson): Example {
  return { id, text: words, label: kind, corrected: kindCorrected };
}

function urgencyExample({ id, words, urgency, raised }: SortedLesson): Example {
  // What was danger before anybody looked teaches nothing here: the reader found it.
  return { id, text: words, label: urgency === 'ordinary' ? 'ordinary' : 'attend', corrected: raised };
}

const teachesUrgency = ({ urgency, raised }: SortedLesson) => urgency === 'ordinary' || raised;

function add<T>(counts: Map<T, number>, of: T, step: 1 | -1): void {
  counts.set(of, (counts.get(of) ?? 0) + step);
}

function count(reader: SortingReader, lesson: SortedLesson, step: 1 | -1): void {
  add(reader.kindsTold, lesson.kind, step);
  if (lesson.raised) reader.raised += step;
  for (const group of wrongGroups(lesson)) {
    add(lesson.groups?.includes(group) ? reader.added : reader.removed, group, step);
  }
}

function newGroup({ segmenter, meanings, lessons, groups }: SortingReader, group: Group): void {
  const classifier = createClassifier({ segmenter, meanings });
  classifier.learnAll(groupExamples(group, [...lessons.values()]));
  groups.set(group, classifier);
}

function wrongGroups({ words, groups }: SortedLesson): Group[] {
  if (groups === null) return [];
  const read = detectGroups(words).map(({ group }) => group);
  const taken = groups as readonly Group[];
  return [...read.filter((one) => !taken.includes(one)), ...taken.filter((one) => !read.includes(one))];
}

/** Of fewer all is learned anew each time: the first few tell little until all of them are weighed together. */
const fewLessons = 200;

function learnAgain(reader: SortingReader): void {
  const lessons = [...reader.lessons.values()];
  const lines = kindLines.map(([label, text], at) => ({ id: `line ${String(at)}`, text, label }));
  reader.kinds.learnAll([...lines, ...lessons.map(kindExample)]);
  reader.urgency.learnAll([
    ...lines.map((line) => ({ ...line, label: 'ordinary' })),
    ...lessons.filter(teachesUrgency).map(urgencyExample),
  ]);
  for (const group of new Set(lessons.flatMap(wrongGroups))) newGroup(reader, group);
}

async function load(ctx: ReadContext, segmenter: Segmenter): Promise<SortingReader> {
  const meanings = await readMeanings(ctx.db, segmenter);
  const [kinds, urgency] = [
    createClassifier({ segmenter, meanings }),
    createClassifier({ segmenter, meanings }),
  ];
  const lessons = (await listSortedLessons(ctx.db, most)).toReversed();
  const reader: SortingReader = {
    ...{ segmenter, meanings, kinds, urgency, raised: 0, kindsTold: new Map(), groups: new Map() },
    ...{ added: new Map(), removed: new Map() },
    lessons: new Map(lessons.map((one) => [one.id, one])),
  };
  for (const one of lessons) count(reader, one, 1);
  learnAgain(reader);
  return reader;
}

function take(reader: SortingReader, id: string): void {
  const known = reader.lessons.get(id);
  if (!known) return;
  count(reader, known, -1);
  reader.lessons.delete(id);
  for (const classifier of [reader.kinds, reader.urgency, ...reader.groups.values()]) classifier.forget(id);
}

function put(reader: SortingReader, lesson: SortedLesson): void {
  take(reader, lesson.id);
  reader.lessons.set(lesson.id, lesson);
  count(reader, lesson, 1);
  if (reader.lessons.size <= fewLessons) return learnAgain(reader);
  reader.kinds.learn(kindExample(lesson));
  if (teachesUrgency(lesson)) reader.urgency.learn(urgencyExample(lesson));
  if (lesson.groups !== null) {
    for (const [group, classifier] of reader.groups) classifier.learn(groupExample(group, lesson));
  }
  for (const group of wrongGroups(lesson)) if (!reader.groups.has(group)) newGroup(reader, group);
  const [oldest] = reader.lessons.keys();
  if (reader.lessons.size > most && oldest !== undefined) take(reader, oldest);
}

const moving = [happenings.sorted, happenings.corrected, happenings.erased].map(({ name }) => name);

/** Keeps what each process learned of kind, urgency and groups in step with what staff take and put right. */
export function sortingFollower(segmenter: () => Segmenter) {
  return inEveryProcess<SortingReader>({
    key: sortingReader,
    load: (ctx) => load(ctx, segmenter()),
    follow: async (ctx, reader, found) => {
      if (movesMeanings(found)) {
        reader.meanings = await readMeanings(ctx.db, segmenter());
        for (const classifier of [reader.kinds, reader.urgency, ...reader.groups.values()]) {
          classifier.reread(reader.meanings);
        }
      } else if (moving.some((name) => name === found.name)) {
        const lesson = await findSortedLesson(ctx.db, found.subjectId);
        if (lesson) put(reader, lesson);
        else take(reader, found.subjectId);
      }
    },
  });
}
