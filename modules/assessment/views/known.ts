import { localTime } from '../../../base/time.ts';
import type { Word } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import {
  findBase,
  listIndicatorChoices,
  mayBeScored,
  readIndicatorEditions,
  unitWord,
} from '../../ledger/ledger.public.ts';
import { measureWords } from '../assessment.words.ts';
import type { Choices } from '../contract/schemes.ts';
import { type LineSource, measures } from '../kinds.rules.ts';
import { baseMeant, baseOfUnit, countsOnly } from '../quota.rules.ts';
import type { Countable, Known } from '../scheme.rules.ts';
import { assessable, type Field, fieldOf, ownOffice } from './offices.ts';

export interface Source {
  readonly source: LineSource;
  /** All versions it has had. */
  readonly editions: readonly number[];
  readonly name: Word;
  readonly note: Word;
  /** Other ways to write what it counts. */
  readonly saidAs: readonly string[];
  readonly unit: Word;
  readonly percent: boolean;
  /** What it counts whatever it is called, where that alone may not be scored. */
  readonly counts: string | null;
  /** Of what it cannot count more than there are; null where that says nothing. */
  readonly base: string | null;
}

const percentWord = unitWord('percent', false);

/** Every kind of entry that an expression counts, however deep. */
function kindsIn(expression: unknown): string[] {
  if (typeof expression !== 'object' || expression === null) return [];
  return Object.entries(expression).flatMap(([key, inner]) =>
    key === 'kinds' && Array.isArray(inner) ? inner.map(String) : kindsIn(inner),
  );
}

/** Everything that can be counted: what the ledger has indicators for, and the measures. */
export async function sourcesOf(ctx: ReadContext): Promise<Source[]> {
  const editions = await readIndicatorEditions(ctx);
  const indicators = (await listIndicatorChoices(ctx)).map(({ code, name, note, unit, saidAs }): Source => {
    const versions = editions(code).map(({ version }) => version);
    const counted = baseOfUnit(unit);
    return {
      ...{ source: { kind: 'indicator', code, edition: Math.max(...versions) }, editions: versions },
      ...{ name, note: { zh: note, en: note }, saidAs, percent: unit === 'percent' },
      unit: unit === null ? { zh: '', en: '' } : unitWord(unit, false),
      base: counted === null ? null : (baseMeant(name.zh) ?? counted),
      counts: countsOnly(kindsIn(editions(code)[0]?.content.definition.expression)),
    };
  });
  return [
    ...measures.map(
      (measure): Source => ({
        ...{ source: { kind: 'measure', measure }, editions: [], ...measureWords[measure], saidAs: [] },
        ...{ unit: percentWord, percent: true, base: null, counts: null },
      }),
    ),
    ...indicators,
  ];
}

/** Base populations of areas as far as anything asks for them, read once each. */
async function basesOf(ctx: ReadContext, wanted: readonly { base: string; areaId: string }[]) {
  const { day } = localTime(ctx.now, ctx.city.zone);
  const found = new Map<string, { count: number; source: string }>();
  for (const { base, areaId } of wanted) {
    const key = `${base} ${areaId}`;
    if (found.has(key)) continue;
    const one = await findBase(ctx.db, { base, areaId, day });
    if (one) found.set(key, { count: one.content.number, source: one.content.source });
  }
  return found;
}

/** What a scheme of an office may be made of; `bodyIds` are those whose base populations are asked for. */
export async function knownOf(
  ctx: ReadContext,
  field: Field,
  officeId: string,
  bodyIds: readonly string[],
): Promise<Known> {
  const sources = await sourcesOf(ctx);
  const may = new Set(assessable(field, officeId).map(({ id }) => id));
  const areaOf = (id: string) => field.organisations.get(id)?.areaId ?? '';
  const asked = [...new Set(sources.flatMap(({ base }) => base ?? []))];
  const bases = await basesOf(
    ctx,
    bodyIds.flatMap((id) => asked.map((base) => ({ base, areaId: areaOf(id) }))),
  );
  return {
    levelOf: (id) => (may.has(id) ? field.level(id) : null),
    countables: sources.map(
      ({ source, editions, name, percent, base, counts }): Countable => ({
        ...{ source, editions, name: name.zh, percent, counts },
        baseOf: (id) => (base === null ? null : (bases.get(`${base} ${areaOf(id)}`) ?? null)),
      }),
    ),
  };
}

/** What the form offers: bodies, and what may be scored. Throws 403. */
export async function getChoices(ctx: ReadContext): Promise<Choices> {
  const field = await fieldOf(ctx);
  const office = ownOffice(ctx, field);
  const sources = await sourcesOf(ctx);
  return {
    bodies: assessable(field, office.id).map(({ id, shortName }) => ({
      ...{ id, shortName, level: field.level(id) },
    })),
    sources: sources
      .filter(({ name }) => mayBeScored(name.zh))
      .map(({ source, name, note, unit, percent }) => ({ source, name, note, unit, percent })),
  };
}
