import { createClassifier } from '../../engines/classifying/classifier.ts';
import type { Classifier, Decision, Example, LearnedBefore } from '../../engines/classifying/interface.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { movesMeanings, readMeanings } from '../lexicon/lexicon.public.ts';
import {
  findService,
  listAllServices,
  listCategories,
  movesCategories,
  type SearchableService,
  standsFor,
} from '../services/services.public.ts';
import * as happenings from './needs.happenings.ts';
import { findSettled, type Lesson, listSettled, type PastLessons } from './store/settled.ts';

/** What this process knows of which words belong into which category. */
export interface CategoryReader {
  classifier: Classifier;
  /** Examples that each service of the menu gives. */
  ofService: Map<string, readonly string[]>;
  /** Examples of before there was Lianxin. */
  past: ReadonlySet<string>;
  /** The category of each need and past need it learned from: what people said, and not what the menu says. */
  told: Map<string, string>;
  /** How many of these each category has. */
  toldOf: Map<string, number>;
  /** Which category a code stands for now, null where it is switched off. */
  now: (code: string) => string | null;
  /** What was decided of which words within one request, which asks more than once. */
  decided: WeakMap<ReadContext, Map<string, Decision>>;
}

export const categoryReader = memoryKey<CategoryReader>('needs.category-reader');

/** The newest of them; of more a process would learn for seconds when it starts. */
const mostNeeds = 3000;
const mostPast = 2000;

function examplesOf(service: SearchableService): Example[] {
  if (service.state !== 'published') return [];
  return [service.title, service.summary, ...service.saidAs].map((text, at) => ({
    ...{ id: `${service.id} ${String(at)}`, text, label: service.category },
  }));
}

/** What the city wrote down as said of a category. */
function saidOf({ code, saidAs }: { readonly code: string; readonly saidAs: readonly string[] }): Example[] {
  return saidAs.map((text, at) => ({ id: `${code} ${String(at)}`, text, label: code, corrected: true }));
}

/** Of what categories stand for now; what is switched off teaches nothing. */
function standing(examples: readonly Example[], now: CategoryReader['now']): Example[] {
  return examples.flatMap((one) => {
    const label = now(one.label);
    return label === null ? [] : { ...one, label };
  });
}

function exampleOf({ id, words, category, corrected = false }: Lesson): Example {
  return { id, text: words, label: category, corrected };
}

interface Teaching {
  readonly segmenter: () => Segmenter;
  readonly past: PastLessons;
  /** What the menu alone teaches: a server with many new cities learns it once. */
  readonly ofMenu: LearnedBefore;
}

async function load(ctx: ReadContext, { segmenter: made, past, ofMenu }: Teaching): Promise<CategoryReader> {
  const segmenter = made();
  const meanings = await readMeanings(ctx.db, segmenter);
  const classifier = createClassifier({ segmenter, meanings });
  const categories = await listCategories(ctx.db);
  const now = standsFor(categories);
  const services = (await listAllServices(ctx.db)).map((service) => ({ service, of: examplesOf(service) }));
  const before = standing((await past.list(ctx.db, mostPast)).map(exampleOf), now);
  const settled = standing((await listSettled(ctx.db, mostNeeds)).map(exampleOf), now);
  const said = standing(categories.flatMap(saidOf), now);
  const told = [...before, ...settled];
  const menu = [...services.flatMap(({ of }) => of), ...said];
  classifier.learnAll([...menu, ...told], told.length === 0 ? ofMenu : undefined);
  const reader: CategoryReader = {
    classifier,
    ofService: new Map(services.map(({ service, of }) => [service.id, of.map(({ id }) => id)])),
    now,
    past: new Set(before.map(({ id }) => id)),
    ...{ told: new Map(), toldOf: new Map(), decided: new WeakMap() },
  };
  for (const { id, label } of told) count(reader, id, label);
  return reader;
}

/** Notes the category of what somebody told; null: it tells nothing any more. */
function count({ told, toldOf }: CategoryReader, id: string, label: string | null): void {
  const before = told.get(id);
  if (before !== undefined) toldOf.set(before, (toldOf.get(before) ?? 1) - 1);
  told.delete(id);
  if (label === null) return;
  told.set(id, label);
  toldOf.set(label, (toldOf.get(label) ?? 0) + 1);
}

function put(reader: CategoryReader, example: Example): void {
  reader.classifier.learn(example);
  count(reader, example.id, example.label);
}

function take(reader: CategoryReader, id: string): void {
  reader.classifier.forget(id);
  count(reader, id, null);
}

/** What is decided of words, once for each request. */
export function decideOnce(ctx: ReadContext, reader: CategoryReader, words: string): Decision {
  const known = reader.decided.get(ctx) ?? new Map<string, Decision>();
  const decision = known.get(words) ?? reader.classifier.decide(words);
  reader.decided.set(ctx, known.set(words, decision));
  return decision;
}

function putService(reader: CategoryReader, id: string, examples: readonly Example[]): void {
  for (const known of reader.ofService.get(id) ?? []) reader.classifier.forget(known);
  for (const example of examples) reader.classifier.learn(example);
  reader.ofService.set(
    id,
    examples.map((one) => one.id),
  );
}

async function turnPast(ctx: ReadContext, reader: CategoryReader, past: PastLessons): Promise<void> {
  const listed = standing((await past.list(ctx.db, mostPast)).map(exampleOf), reader.now);
  const ids = new Set(listed.map(({ id }) => id));
  for (const id of reader.past) if (!ids.has(id)) take(reader, id);
  for (const example of listed) if (!reader.past.has(example.id)) put(reader, example);
  reader.past = ids;
}

/** After these a need may teach what belongs where, or no more. */
const moving = [happenings.corrected, happenings.categoryTaken, happenings.erased, happenings.takenOn].map(
  ({ name }) => name,
);

/** Keeps each process's reader of categories in step with the menu, with corrections, and with what was erased. */
export function categoriesFollower(segmenter: () => Segmenter, past: PastLessons) {
  const teaching: Teaching = { segmenter, past, ofMenu: { last: null } };
  return inEveryProcess<CategoryReader>({
    key: categoryReader,
    load: (ctx) => load(ctx, teaching),
    follow: async (ctx, reader, found) => {
      if (movesCategories(found)) {
        // Seldom, and what stands for what may all be another.
        Object.assign(reader, await load(ctx, teaching));
      } else if (found.name.startsWith('services.')) {
        const service = await findService(ctx.db, found.subjectId);
        putService(reader, found.subjectId, service ? examplesOf(service) : []);
      } else if (movesMeanings(found)) {
        reader.classifier.reread(await readMeanings(ctx.db, segmenter()));
      } else if (moving.some((name) => name === found.name)) {
        const settled = await findSettled(ctx.db, found.subjectId);
        const [example] = standing(settled ? [exampleOf(settled)] : [], reader.now);
        if (example) put(reader, example);
        else take(reader, found.subjectId);
      } else if (past.moved(found.name)) {
        await turnPast(ctx, reader, past);
      }
    },
  });
}
