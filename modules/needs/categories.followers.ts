import { createClassifier } from '../../engines/classifying/classifier.ts';
import type { Classifier, Example } from '../../engines/classifying/interface.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { findService, listAllServices, type SearchableService } from '../services/services.public.ts';
import * as happenings from './needs.happenings.ts';
import { findSettled, type Lesson, listSettled, type PastLessons } from './store/settled.ts';

/** What this process knows of which words belong into which category. */
export interface CategoryReader {
  readonly classifier: Classifier;
  /** Examples that each service of the menu gives. */
  readonly ofService: Map<string, readonly string[]>;
  /** Examples of before there was Lianxin. */
  past: ReadonlySet<string>;
  /** The category of each need and past need it learned from: what people said, and not what the menu says. */
  readonly told: Map<string, string>;
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

function exampleOf({ id, words, category, corrected = false }: Lesson): Example {
  return { id, text: words, label: category, corrected };
}

async function load(ctx: ReadContext, segmenter: Segmenter, past: PastLessons): Promise<CategoryReader> {
  const classifier = createClassifier({ segmenter });
  const services = (await listAllServices(ctx.db)).map((service) => ({ service, of: examplesOf(service) }));
  const before = (await past.list(ctx.db, mostPast)).map(exampleOf);
  const settled = (await listSettled(ctx.db, mostNeeds)).map(exampleOf);
  classifier.learnAll([...services.flatMap(({ of }) => of), ...before, ...settled]);
  return {
    classifier,
    ofService: new Map(services.map(({ service, of }) => [service.id, of.map(({ id }) => id)])),
    past: new Set(before.map(({ id }) => id)),
    told: new Map([...before, ...settled].map(({ id, label }) => [id, label])),
  };
}

function put({ classifier, told }: CategoryReader, example: Example): void {
  classifier.learn(example);
  told.set(example.id, example.label);
}

function take({ classifier, told }: CategoryReader, id: string): void {
  classifier.forget(id);
  told.delete(id);
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
  const now = (await past.list(ctx.db, mostPast)).map(exampleOf);
  const ids = new Set(now.map(({ id }) => id));
  for (const id of reader.past) if (!ids.has(id)) take(reader, id);
  for (const example of now) if (!reader.past.has(example.id)) put(reader, example);
  reader.past = ids;
}

/** After these a need may teach what belongs where, or no more. */
const moving = [happenings.corrected, happenings.erased, happenings.takenOn].map(({ name }) => name);

/** Keeps each process's reader of categories in step with the menu, with corrections, and with what was erased. */
export function categoriesFollower(segmenter: () => Segmenter, past: PastLessons) {
  return inEveryProcess<CategoryReader>({
    key: categoryReader,
    load: (ctx) => load(ctx, segmenter(), past),
    follow: async (ctx, reader, found) => {
      if (found.name.startsWith('services.')) {
        const service = await findService(ctx.db, found.subjectId);
        putService(reader, found.subjectId, service ? examplesOf(service) : []);
      } else if (moving.some((name) => name === found.name)) {
        const settled = await findSettled(ctx.db, found.subjectId);
        if (settled) put(reader, exampleOf(settled));
        else take(reader, found.subjectId);
      } else if (past.moved(found.name)) {
        await turnPast(ctx, reader, past);
      }
    },
  });
}
