import { bodyKindWords } from '../../base/body-kinds.words.ts';
import { type BadCell, Misfit } from '../../base/misfit.ts';
import type { Day } from '../../base/time.ts';
import type { BodyContent, TermFields } from './bodies.contract.ts';
import { codeIn, dayIn, numberIn, textIn } from './sheet-cells.rules.ts';
import { finderOf, type Named, ringsIn } from './sheet-tree.rules.ts';
import { dueOf, ruleOn, type TermRule, yearsOf } from './terms.rules.ts';
import { levelWords, unitKindWords } from './words/bodies.words.ts';
import { bodyTitles, sheetWords as w } from './words/sheet.words.ts';

export type Column = keyof typeof bodyTitles;

export interface BodySheetRow {
  readonly number: number;
  readonly values: Readonly<Record<Column, string>>;
}

export type KnownBody = BodyContent & {
  readonly id: string;
  readonly version: number;
  readonly endedOn: Day | null;
};
export type KnownTerm = TermFields & { readonly id: string };
export type PlannedTerm = TermFields & { readonly dueOn: Day; readonly beforeId: string | null };

export interface PlannedBody {
  readonly number: number;
  readonly kind: 'added' | 'changed' | 'same';
  readonly before: KnownBody | null;
  /** Of one that is new, a mark that stands for its id in this plan. */
  readonly id: string;
  readonly content: BodyContent;
  readonly term: PlannedTerm | null;
}

export interface Surroundings {
  readonly bodies: readonly KnownBody[];
  readonly terms: ReadonlyMap<string, readonly KnownTerm[]>;
  readonly rules: readonly TermRule[];
  /** By what a sheet calls them. */
  readonly areas: ReadonlyMap<string, string>;
  /** By name and by credit code; null where several have that name. */
  readonly employers: ReadonlyMap<string, string | null>;
  readonly today: Day;
  readonly mayKeep: (body: { readonly kind: string; readonly areaId: string }) => boolean;
}

type Wrong = (column: Column, misfit: Misfit) => void;

interface Read extends Omit<PlannedBody, 'kind'> {
  readonly parent: string | null;
  readonly guide: string | null;
}

const most = { members: 100_000_000, termNumber: 200, years: 10 };

function contentIn(
  { values }: BodySheetRow,
  present: ReadonlySet<Column>,
  around: Surroundings,
  before: KnownBody | null,
  wrong: Wrong,
): BodyContent {
  const take = <T>(column: Column, was: T, read: (cell: string) => T): T => {
    if (!present.has(column)) return was;
    try {
      return read(values[column]);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      wrong(column, error);
      return was;
    }
  };
  const day = (cell: string) => dayIn(cell, around.today);
  const content: BodyContent = {
    kind: take('kind', before?.kind ?? 'union', (cell) => codeIn(cell, bodyKindWords)),
    name: take('name', before?.name ?? '', (cell) => textIn(cell, 100, true)),
    code: take('code', before?.code ?? '', (cell) => textIn(cell, 40)),
    level: take('level', before?.level ?? 'unit', (cell) => codeIn(cell, levelWords)),
    areaId: take('area', before?.areaId ?? '', (cell) => {
      const found = around.areas.get(cell);
      if (found === undefined) throw new Misfit(cell === '' ? w.empty : w.unknownArea);
      return found;
    }),
    unitKind: take('unitKind', before?.unitKind ?? null, (cell) =>
      cell === '' ? null : codeIn(cell, unitKindWords),
    ),
    ...{ parentId: before?.parentId ?? null, guideId: before?.guideId ?? null },
    organisationId: before?.organisationId ?? null,
    employerId: take('employer', before?.employerId ?? null, (cell) => {
      const found = cell === '' ? null : around.employers.get(cell);
      if (found === undefined || (cell !== '' && found === null)) throw new Misfit(w.unknownEmployer);
      return found;
    }),
    foundedOn: take('foundedOn', before?.foundedOn ?? null, day),
    members: take('members', before?.members ?? null, (cell) => numberIn(cell, most.members)),
    membersOn: take('membersOn', before?.membersOn ?? null, day),
    membersSource: take('membersSource', before?.membersSource ?? '', (cell) => textIn(cell, 200)),
  };
  const { members, membersOn, membersSource } = content;
  if (members !== null && (membersOn === null || membersSource === ''))
    wrong('members', new Misfit(w.membersWant));
  return content;
}

function termIn(
  { values }: BodySheetRow,
  content: BodyContent,
  known: readonly KnownTerm[],
  { rules, today }: Surroundings,
): PlannedTerm | null {
  const electedOn = dayIn(values.electedOn, today);
  const [number, years] = [numberIn(values.termNumber, most.termNumber), numberIn(values.years, most.years)];
  if (electedOn === null) {
    if (number !== null || years !== null) throw new Misfit(w.termWants);
    return null;
  }
  const { foundedOn } = content;
  if (foundedOn !== null && electedOn < foundedOn) throw new Misfit(w.beforeFounded, { day: foundedOn });
  const before = known.find((one) => one.electedOn === electedOn) ?? null;
  for (const one of known) {
    if (one === before || number === null || one.number === null) continue;
    if (one.electedOn < electedOn ? one.number >= number : one.number <= number)
      throw new Misfit(w.numberOrder, { day: one.electedOn, number: one.number });
  }
  const rule = ruleOn(rules, content, electedOn);
  const found = yearsOf(rule, years);
  if ('years' in found)
    return { number, electedOn, years, dueOn: dueOf(electedOn, found.years), beforeId: before?.id ?? null };
  if (!rule) throw new Misfit(w.noRule);
  const told = { edition: rule.edition, years: rule.years.join(w.or.zh) };
  throw new Misfit(found.fault === 'not-allowed' ? w.notAllowed : w.needsYears, told);
}

const placeKey = ({ kind, areaId, name }: Pick<BodyContent, 'kind' | 'areaId' | 'name'>) =>
  `${kind}\n${areaId}\n${name}`;
const codeKey = ({ kind, code }: Pick<BodyContent, 'kind' | 'code'>) => `${kind}\n${code}`;

function indexOf(bodies: readonly KnownBody[]) {
  const byCode = new Map(bodies.flatMap((one) => (one.code === '' ? [] : [[codeKey(one), one] as const])));
  const byPlace = new Map(bodies.map((one) => [placeKey(one), one] as const));
  return { byCode, byPlace };
}

/** Reads the rows one by one: each by itself, and whether two are of one body. */
function readRows(
  rows: readonly BodySheetRow[],
  present: ReadonlySet<Column>,
  around: Surroundings,
  bad: BadCell[],
): Read[] {
  const { byCode, byPlace } = indexOf(around.bodies);
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const from = bad.length;
    const wrong: Wrong = (column, { reason, values }) =>
      bad.push({ number: row.number, name: row.values.name, column: bodyTitles[column][0], reason, values });
    const first = contentIn(row, present, around, null, () => undefined);
    const meant = (first.code !== '' && byCode.get(codeKey(first))) || byPlace.get(placeKey(first)) || null;
    const content = contentIn(row, present, around, meant, wrong);
    if (bad.length > from) return [];
    const twin = byPlace.get(placeKey(content));
    if (twin && twin !== meant) wrong('name', new Misfit(w.takenName, { code: twin.code }));
    if (meant?.endedOn) wrong('name', new Misfit(w.ended));
    if (!around.mayKeep(content) || (meant && !around.mayKeep(meant))) wrong('kind', new Misfit(w.notYours));
    const id = meant?.id ?? `row ${row.number}`;
    const keys = [id, placeKey(content), ...(content.code === '' ? [] : [codeKey(content)])];
    const earlier = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
    if (earlier !== undefined) wrong('name', new Misfit(w.twice, { row: earlier }));
    let term: PlannedTerm | null = null;
    try {
      term = termIn(row, content, around.terms.get(id) ?? [], around);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      wrong('electedOn', error);
    }
    if (bad.length > from) return [];
    for (const key of keys) seen.set(key, row.number);
    const parent = present.has('parent') ? row.values.parent : null;
    const guide = present.has('guide') ? row.values.guide : null;
    return [{ number: row.number, before: meant, id, content, term, parent, guide }];
  });
}

const faultWords = { unknown: w.unknownBody, several: w.severalBodies, kind: w.otherKind };

/** Hangs the rows into the tree. What names a bad row is bad itself, and so is what would close a ring. */
function hang(read: readonly Read[], around: Surroundings, bad: BadCell[]): Read[] {
  const known = around.bodies.filter(({ endedOn }) => endedOn === null);
  let left = [...read];
  for (;;) {
    const mine = new Set(left.map(({ id }) => id));
    const named: Named[] = [
      ...known.filter(({ id }) => !mine.has(id)),
      ...left.map(({ id, content }) => ({ ...content, id })),
    ];
    const find = finderOf(named);
    const dropped = new Set<string>();
    const refuse = ({ id, number, content }: Read, column: Column, misfit: Misfit) => {
      dropped.add(id);
      const { reason, values } = misfit;
      bad.push({ number, name: content.name, column: bodyTitles[column][0], reason, values });
    };
    const hung = left.map((one) => {
      const resolve = (cell: string | null, was: string | null, column: 'parent' | 'guide') => {
        if (cell === null) return was;
        if (cell === '') return null;
        const found = find(cell, one.content.kind, column === 'parent');
        if ('id' in found && found.id !== one.id) return found.id;
        const fault = 'id' in found ? w.itself : faultWords[found.fault];
        refuse(one, column, new Misfit(fault, { name: cell }));
        return was;
      };
      const parentId = resolve(one.parent, one.content.parentId, 'parent');
      const guideId = resolve(one.guide, one.content.guideId, 'guide');
      return { ...one, content: { ...one.content, parentId, guideId } };
    });
    const parents = new Map(around.bodies.map(({ id, parentId }) => [id, parentId]));
    for (const { id, content } of hung) parents.set(id, content.parentId);
    const rings = ringsIn(parents);
    for (const one of hung)
      if (rings.has(one.id) && !dropped.has(one.id)) refuse(one, 'parent', new Misfit(w.ring));
    if (dropped.size === 0) return hung;
    left = left.filter(({ id }) => !dropped.has(id));
  }
}

const same = (a: BodyContent, b: BodyContent) =>
  (Object.keys(a) as (keyof BodyContent)[]).every((key) => a[key] === b[key]);

/**
 * What importing rows would do: a row is of the body with its code, else of the one with its name in its area; none is
 * made twice. `present` are the columns the sheet has: of a body that is there, what has no column stays as it is.
 */
export function planBodies(
  rows: readonly BodySheetRow[],
  present: ReadonlySet<Column>,
  around: Surroundings,
): { good: PlannedBody[]; bad: BadCell[] } {
  const bad: BadCell[] = [];
  const hung = hang(readRows(rows, present, around, bad), around, bad);
  const good = hung.map(({ number, before, id, content, term }): PlannedBody => {
    const known = around.terms.get(id)?.find((one) => one.id === term?.beforeId);
    const termStays = term === null || (known?.number === term.number && known.years === term.years);
    const stays = before && termStays && same(content, before);
    return { number, before, id, content, term, kind: before ? (stays ? 'same' : 'changed') : 'added' };
  });
  return { good, bad };
}
