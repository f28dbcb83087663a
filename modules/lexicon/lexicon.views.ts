import { lexicon } from '../../engines/text/lexicon.ts';
import { meaningsWith, wordsAmong } from '../../engines/text/meanings.ts';
import { normaliseWithSource } from '../../engines/text/normalise.ts';
import { createPhraseFinder, type PhraseGroup } from '../../engines/text/phrases.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import { simplifiedUnits } from '../../engines/text/simplified-units.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { ReadDb } from '../../platform/db/database.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { listPersons } from '../organisations/organisations.public.ts';
import type { BuiltIn, Meaning, MeaningEdition, Trial } from './lexicon.contract.ts';
import { mayEdit } from './lexicon.policy.ts';
import { allWays, builtIns, differing, groupOf, officialOf } from './lexicon.rules.ts';
import * as store from './lexicon.store.ts';

/**
 * The meanings by which texts of the city are read: the built-in ones and its own live ones. The words among the latter
 * are taken into the segmenter.
 */
export async function readMeanings(db: ReadDb, segmenter: Segmenter): Promise<readonly PhraseGroup[]> {
  const live = (await store.listAll(db)).filter(({ state }) => state === 'live');
  segmenter.learn(wordsAmong(live.flatMap(({ content }) => allWays(content))));
  return meaningsWith(live.map(({ id, content }) => groupOf(id, content)));
}

/** The process's segmenter, made when first asked for. */
export type SegmenterOnce = () => Segmenter;

type Person = Awaited<ReturnType<typeof listPersons>>;

function seen({ content, changedAt, changedBy, ...record }: store.MeaningRecord, person: Person): Meaning {
  return {
    ...record,
    ...content,
    changedAt: changedAt.toISOString(),
    changedBy: person(changedBy),
  };
}

/** Own meanings and built-in ones, each by pinyin. */
export async function listMeanings(
  ctx: ReadContext,
): Promise<{ meanings: Meaning[]; builtIn: BuiltIn[]; mayEdit: boolean }> {
  const records = await store.listAll(ctx.db);
  const person = await listPersons(
    ctx.db,
    records.map(({ changedBy }) => changedBy),
  );
  return {
    meanings: records.map((record) => seen(record, person)),
    builtIn: builtIns(pinyinKey).toSorted((a, b) => (a.pinyin < b.pinyin ? -1 : 1)),
    mayEdit: mayEdit(ctx.actor),
  };
}

/** Throws 404. */
export async function getMeaning(ctx: ReadContext, id: string): Promise<Meaning> {
  const record = await store.findMeaning(ctx.db, id);
  if (!record) throw notFound();
  return seen(record, await listPersons(ctx.db, [record.changedBy]));
}

/** Newest first. Throws 404. */
export async function getEditions(ctx: ReadContext, id: string): Promise<{ editions: MeaningEdition[] }> {
  const rows = await store.listEditions(ctx.db, id);
  if (rows.length === 0) throw notFound();
  const person = await listPersons(
    ctx.db,
    rows.map(({ byId }) => byId),
  );
  return {
    editions: rows.map(({ byId, at, ...row }, index) => {
      const before = rows[index + 1];
      const state = before && before.state !== row.state ? ['state'] : [];
      return {
        ...row,
        by: person(byId),
        at: at.toISOString(),
        fields: before ? [...differing(before.content, row.content), ...state] : [],
      };
    }),
  };
}

/** What is found in a sentence now, read as a resident's words are. */
export async function tryWords(ctx: ReadContext, segmenter: Segmenter, words: string): Promise<Trial> {
  const meanings = await readMeanings(ctx.db, segmenter);
  const officials = new Map(
    (await store.listAll(ctx.db)).map(({ id, content }) => [id, content.official] as const),
  );
  const plain = normaliseWithSource(words);
  const text = simplifiedUnits(plain.text);
  const found = new Map<string, Set<string>>();
  for (const { id, start, end } of createPhraseFinder(meanings).find(text)) {
    const quoted = found.get(id) ?? new Set<string>();
    quoted.add(words.slice(plain.starts[start] ?? 0, plain.ends[end - 1] ?? 0));
    found.set(id, quoted);
  }
  const isBuiltIn = new Set(lexicon.map(({ id }) => id));
  return {
    meanings: [...found].map(([id, quoted]) => ({
      id,
      official: officials.get(id) ?? officialOf(id),
      builtIn: isBuiltIn.has(id),
      words: [...quoted],
    })),
    cut: segmenter.cut(text).filter((word) => /[\p{L}\p{N}]/u.test(word)),
  };
}
