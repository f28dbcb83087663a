import type { ReadContext } from '../../../platform/access/context.ts';
import { findDutyEntry, listStaffNames } from '../../organisations/organisations.public.ts';
import { maskNumbers } from '../../people/people.public.ts';
import { linesFor, listHelpLines } from '../../places/places.public.ts';
import type { Need } from '../contract/need.ts';
import type { Proposed, SafeWay, Sorted, Urgent } from '../contract/urgent.ts';
import type { NeedRecord, NeedRow } from '../needs.rules.ts';
import { type Sorting, sortingOf } from '../sorting.rules.ts';
import { type DoorRow, listDoors } from '../store/doors.ts';
import { isProtected, listReports } from '../store/protect.ts';
import { mattersOf } from '../urgency.rules.ts';
import { likelyCategories } from './category.ts';
import type { Names } from './names.ts';
import { readSorting, readWhom } from './sorting.ts';

/** Names the ciphertext: only this place opens it. */
export const safePlace = 'needs.need.safe_contact';

export function safeWayOf(ctx: ReadContext, { safe_contact }: NeedRow): SafeWay | null {
  return safe_contact === null ? null : (JSON.parse(ctx.keys.decrypt(safePlace, safe_contact)) as SafeWay);
}

/** Whether the holder's own need is protected; false for everybody else. */
export async function isOwnProtected(ctx: ReadContext): Promise<boolean> {
  return ctx.actor.kind === 'holder' && (await isProtected(ctx.db, ctx.actor.needId));
}

/** The help lines that come first for what was said; none for what is ordinary. */
export async function linesOf(
  ctx: ReadContext,
  { urgency, matters }: { readonly urgency: string; readonly matters: readonly string[] },
): Promise<Sorted['lines']> {
  if (urgency === 'ordinary') return [];
  const lines = linesFor(await listHelpLines(ctx.db), matters, urgency === 'danger');
  return lines.map(({ phone, name, about }) => ({ phone, name, about }));
}

/** How words are sorted before anybody has seen them, with whom to ring at once; `sorting` where they were read already. */
export async function urgentOf(ctx: ReadContext, words: string, sorting?: Sorting): Promise<Urgent> {
  const {
    urgency,
    matters,
    kind,
    ofChild,
    protected: hides,
    ...found
  } = sorting ?? (await readSorting(ctx, words));
  const lines = await linesOf(ctx, { urgency, matters });
  return { urgency, matters: [...matters], words: [...found.words], lines, protected: hides, ofChild, kind };
}

/** Who was rung, and where; null where nobody was to be. */
export async function rungOf(
  ctx: ReadContext,
  need: Pick<NeedRow, 'rung_at' | 'rung_organisation' | 'rung_duty'>,
  names: Names,
): Promise<Sorted['rung']> {
  const { rung_at: at, rung_organisation: by, rung_duty: duty } = need;
  if (at === null || by === null) return null;
  const { name: organisation, phone } = names.organisation(by);
  const entry = duty === null ? null : await findDutyEntry(ctx, duty);
  return { at: at.toISOString(), organisation, name: entry?.name ?? null, phone: entry?.phone ?? phone };
}

export function doorView(row: DoorRow, names: Names): Sorted['doors'][number] {
  return {
    door: row.door as Sorted['doors'][number]['door'],
    reason: row.reason,
    route: row.route,
    clock: row.clock,
    organisation: names.organisation(row.organisation_id).shortName,
    at: row.at.toISOString(),
    refusedAt: row.refused_at?.toISOString() ?? null,
    refusedWhy: row.refused_why,
  };
}

async function openingsOf(ctx: ReadContext, record: NeedRecord, names: Names): Promise<Sorted['openings']> {
  const openings = record.openings ?? [];
  const people = await listStaffNames(
    ctx.db,
    openings.flatMap(({ staff_id, decided_by }) => [staff_id, decided_by ?? []].flat()),
  );
  return openings.map((one) => ({
    id: one.id,
    name: people.get(one.staff_id)?.name ?? '',
    organisation: names.organisation(one.organisation_id).shortName,
    why: one.why,
    askedAt: one.asked_at.toISOString(),
    decision: one.decision as 'approved' | 'refused' | null,
    decidedBy: one.decided_by === null ? null : (people.get(one.decided_by)?.name ?? ''),
    decidedAt: one.decided_at?.toISOString() ?? null,
  }));
}

async function reportsOf(ctx: ReadContext, needId: string, names: Names): Promise<Sorted['reports']> {
  const rows = await listReports(ctx.db, needId);
  const people = await listStaffNames(
    ctx.db,
    rows.map(({ staff_id }) => staff_id),
  );
  return rows.map((row) => ({
    called: row.called as Sorted['reports'][number]['called'],
    calledAt: row.called_at.toISOString(),
    by: people.get(row.staff_id)?.name ?? '',
    organisation: names.organisation(row.organisation_id).shortName,
  }));
}

/** Whom words are about and where. */
export async function proposedOf(ctx: ReadContext, names: Names, words: string): Promise<Proposed> {
  const [place] = names.readPlaces(words);
  const area = place && names.place(place.areaId);
  return {
    groups: (await readWhom(ctx, words)).map(({ group, confidence, words: said }) => ({
      ...{ group, sure: Math.round(confidence * 100), words: [...said] },
    })),
    area: place && area ? { ...area, sure: Math.round(place.confidence * 100), words: place.words } : null,
  };
}

/** What it most likely is about; nothing where a person said so, or nothing may be read any more. */
async function likelyOf(ctx: ReadContext, need: NeedRow, names: Names): Promise<Sorted['likely']> {
  const settled = need.category_code !== null && need.category_sure === null;
  if (settled || need.erased_at !== null || need.kind === 'accuse') return [];
  const found = await likelyCategories(ctx, names, need.words);
  return found.map((one) => ({ ...one, words: one.words.map(maskNumbers) }));
}

/** How a need was sorted and what has to be done about it, as far as the caller sees it. */
export async function sortedOf(
  ctx: ReadContext,
  record: NeedRecord,
  names: Names,
  sight: Need['sight'],
): Promise<Sorted> {
  const { need } = record;
  const whole = sight === 'whole';
  const matters = mattersOf(need.matters);
  // What decided it is read again from the words: it is kept nowhere else.
  const words = whole && need.urgency !== 'ordinary' ? sortingOf(need.words).words.map(maskNumbers) : [];
  return {
    kind: need.kind as Sorted['kind'],
    urgency: need.urgency as Sorted['urgency'],
    matters: whole ? matters : [],
    words,
    sure: { category: need.category_sure, kind: need.kind_sure, urgency: need.urgency_sure },
    proposed:
      whole && !need.groups_taken && need.erased_at === null
        ? await proposedOf(ctx, names, need.words)
        : null,
    likely: whole ? await likelyOf(ctx, need, names) : [],
    protected: need.protected,
    confidential: need.confidential,
    ofChild: need.of_child,
    lines: whole ? await linesOf(ctx, need) : [],
    rung: await rungOf(ctx, need, names),
    safeWay: whole ? safeWayOf(ctx, need) : null,
    doors: whole ? (await listDoors(ctx.db, need.id)).map((row) => doorView(row, names)) : [],
    openings: need.of_child ? await openingsOf(ctx, record, names) : [],
    reports: whole && need.of_child ? await reportsOf(ctx, need.id, names) : [],
  };
}
