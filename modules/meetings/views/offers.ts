import { groupWords } from '../../../base/groups.words.ts';
import { leastShown } from '../../../base/small-counts.ts';
import { localTime, workingDaysBetween } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Found, isForMeeting, listGaps, namedBy, weightOf } from '../../duties/duties.public.ts';
import { getUndecided, getUnmet, listProtected } from '../../needs/needs.public.ts';
import { listConcerns } from '../../voice/voice.public.ts';
import { type Candidate, keyOf, offered, toldCount } from '../agenda.rules.ts';
import type { Offer, OnAgenda, Source } from '../contract/agenda.ts';
import { writtenWords as w } from '../meetings.words.ts';
import { listAgenda, listKeptFrom, listProposed } from '../store/agenda.ts';
import { listItems, listParts } from '../store/items.ts';
import { findMeeting, listMeetingsOf } from '../store/meetings.ts';
import { type Offices, officesOf } from './offices.ts';

/** What a list has most of; nothing where it has none. */
function most<T extends { readonly open: number | null }>(rows: readonly T[], of: (row: T) => string | null) {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = of(row);
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + (row.open ?? 0));
  }
  return [...sums].toSorted(([, x], [, y]) => y - x)[0]?.[0] ?? null;
}

type UnmetRow = Awaited<ReturnType<typeof getUnmet>>['rows'][number];
const codeOf = ({ category }: UnmetRow) => category?.code ?? 'none';
const isOpen = ({ open }: UnmetRow) => open !== null && open > 0;

/** What of one category had no answer for three months, with where and whom most of it concerns. */
async function unmetOf(ctx: ReadContext, code: string): Promise<Candidate[]> {
  // A need of two groups stands in two rows: the whole is asked for by itself.
  const { total, rows } = await getUnmet(ctx, { category: code, row: false, open: false });
  const own = rows.filter((row) => codeOf(row) === code && isOpen(row));
  if (own.length === 0) return [];
  const [opened, open] = [total.opened ?? 0, total.open ?? 0];
  const where = most(own, ({ area }) => area?.name ?? null);
  const group = most(own, (row) => row.group);
  const whom = Object.entries(groupWords).find(([known]) => known === group)?.[1];
  return [
    {
      source: { kind: 'unmet', category: code },
      title: say(w.unmet, 'zh', { category: own[0]?.category?.name ?? say(w.anything, 'zh') }),
      facts: [
        { name: 'opened', value: toldCount(opened) },
        { name: 'open', value: toldCount(open) },
        ...(where === null ? [] : [{ name: 'where' as const, value: where }]),
        ...(whom === undefined ? [] : [{ name: 'whom' as const, value: say(whom, 'zh') }]),
      ],
      weight: open * 1000 + opened,
    },
  ];
}

async function fromUnmet(ctx: ReadContext): Promise<Candidate[]> {
  const { rows } = await getUnmet(ctx, { row: false, open: false });
  const made: Candidate[] = [];
  for (const code of new Set(rows.filter(isOpen).map(codeOf))) made.push(...(await unmetOf(ctx, code)));
  return made;
}

async function fromConcerns(ctx: ReadContext): Promise<Candidate[]> {
  const { concerns } = await listConcerns(ctx, { page: 1 });
  return (
    concerns
      // Its title is out of people's own words: of fewer than five not all members read it.
      .filter(({ title, people }) => title !== null && people !== null && people >= leastShown)
      .map(({ id, title, people, now }) => ({
        source: { kind: 'concern', id },
        title: title ?? '',
        facts: [
          { name: 'people', value: toldCount(people ?? 0) },
          { name: 'now', value: toldCount(now ?? 0) },
        ],
        weight: (now ?? 0) * 100 + (people ?? 0),
      }))
  );
}

/** Declined by two: what it is about and by whom, nothing of what the person said. */
async function fromUndecided(ctx: ReadContext): Promise<Candidate[]> {
  const { items } = await getUndecided(ctx);
  const hidden = new Set(await listProtected(ctx.db));
  return items
    .filter(({ needId }) => !hidden.has(needId))
    .map(({ id, reference, category, openedAt, declined, state }) => ({
      source: { kind: 'undecided', id },
      title: say(w.undecided, 'zh', { category: category?.name ?? say(w.anything, 'zh'), reference }),
      facts: [
        {
          name: 'declined',
          value: declined.map(({ organisation }) => organisation.shortName).join(say(w.comma, 'zh')),
        },
        { name: 'since', value: localTime(new Date(openedAt), ctx.city.zone).day },
      ],
      // What was put to the meeting by hand comes first.
      weight: (state === 'agenda' ? 1e15 : 0) - new Date(openedAt).getTime() / 1000,
    }));
}

/** Whom the lists name and who works on it. */
function namesOf({ naming, handling }: Found, { ref }: Offices): string {
  const { leads, assisting } = namedBy(naming);
  const working = handling.filter(({ taken }) => taken > 0).map(({ organisationId }) => organisationId);
  const all = [...new Set([...leads, ...assisting, ...working])];
  return all.map((id) => ref(id).shortName).join(say(w.comma, 'zh'));
}

/** What nobody owns, what several do with none leading, and thin spots where somebody was sent away. */
async function fromDuties(
  ctx: ReadContext,
  offices: Offices,
  officeId: string,
  onAgendas: readonly OnAgenda[],
  only: { readonly area: string; readonly category: string } | null = null,
): Promise<Candidate[]> {
  const office = offices.seen.find((one) => one.officeId === officeId);
  if (!office) return [];
  const gaps = await listGaps(ctx, office.areaId, only);
  const held = onAgendas.filter(({ meeting: { state } }) => state === 'held');
  return gaps.flatMap((gap) => {
    const { area, category, state, unmet, declined, offered: mark } = gap;
    const named = namesOf(gap, offices);
    const source = { kind: 'duty' as const, area: area.id, category: category.code };
    // A meeting that had it since has done what was asked for.
    const since = mark && localTime(mark.at, ctx.city.zone).day;
    const isHeld = held.some(
      (one) => keyOf(one.source) === keyOf(source) && one.meeting.day >= (since ?? ''),
    );
    // What came only because it was put forward has had its meeting.
    if (isHeld && !isForMeeting(gap)) return [];
    const title = { unowned: w.unowned, overlap: w.overlap, thin: w.thin, settled: w.thin }[state];
    return {
      source,
      title: say(title, 'zh', { area: area.name, category: category.name }),
      facts: [
        { name: 'inArea', value: area.name },
        ...(named === '' ? [] : [{ name: 'named' as const, value: named }]),
        { name: 'unanswered', value: toldCount(unmet) },
        ...(declined === 0 ? [] : [{ name: 'refused' as const, value: toldCount(declined) }]),
      ],
      ...{ weight: weightOf(gap), first: mark !== null && !isHeld },
    };
  });
}

async function fromOverdue(ctx: ReadContext, offices: Offices, officeId: string): Promise<Candidate[]> {
  const { today, scope, ref } = offices;
  const late = (await listItems(ctx.db, scope, { state: 'open' })).filter(
    (one) => one.officeId === officeId && one.due < today,
  );
  const parts = await listParts(
    ctx.db,
    late.map(({ id }) => id),
  );
  return late.map(({ id, text, due }) => {
    const lead = parts.get(id)?.find(({ part }) => part === 'lead')?.organisationId ?? '';
    const days = workingDaysBetween(due, today, ctx.isWorkingDay);
    return {
      source: { kind: 'overdue', id },
      title: say(w.overdue, 'zh', { text: text.slice(0, 100) }),
      facts: [
        { name: 'lead', value: ref(lead).shortName },
        { name: 'due', value: due },
        { name: 'late', value: String(days) },
      ],
      weight: days,
    };
  });
}

async function fromProposals(ctx: ReadContext, { scope }: Offices, officeId: string): Promise<Candidate[]> {
  const proposed = (await listProposed(ctx.db, scope)).filter((one) => one.officeId === officeId);
  return proposed.map(({ id, title }, index) => ({
    source: { kind: 'proposal' as const, id },
    ...{ title, facts: [], weight: -index },
  }));
}

/** Everything that might be talked about, as the office may read it; `onAgendas` are {@link dutiesOnAgendas}. */
async function candidatesOf(
  ctx: ReadContext,
  offices: Offices,
  officeId: string,
  onAgendas: readonly OnAgenda[],
): Promise<Candidate[]> {
  return [
    ...(await fromOverdue(ctx, offices, officeId)),
    ...(await fromUndecided(ctx)),
    ...(await fromUnmet(ctx)),
    ...(await fromDuties(ctx, offices, officeId, onAgendas)),
    ...(await fromConcerns(ctx)),
    ...(await fromProposals(ctx, offices, officeId)),
  ];
}

/** One of {@link candidatesOf}, as it is now: nothing else is looked up. Null where it is gone. */
export async function candidateFor(
  ctx: ReadContext,
  offices: Offices,
  officeId: string,
  source: Exclude<Source, { kind: 'own' }>,
): Promise<Candidate | null> {
  const ofKind = {
    unmet: () => (source.kind === 'unmet' ? unmetOf(ctx, source.category) : Promise.resolve([])),
    duty: async () =>
      source.kind === 'duty'
        ? fromDuties(ctx, offices, officeId, await dutiesOnAgendas(ctx, offices), source)
        : [],
    concern: () => fromConcerns(ctx),
    undecided: () => fromUndecided(ctx),
    overdue: () => fromOverdue(ctx, offices, officeId),
    proposal: () => fromProposals(ctx, offices, officeId),
  }[source.kind];
  return (await ofKind()).find((one) => keyOf(one.source) === keyOf(source)) ?? null;
}

/** Gaps in ownership that stand on an agenda, of meetings that are to come or were held. */
async function dutiesOnAgendas(ctx: ReadContext, { scope }: Offices): Promise<OnAgenda[]> {
  const items = await listKeptFrom(ctx.db, scope, 'duty');
  const meetings = await listMeetingsOf(
    ctx.db,
    scope,
    items.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId])),
  );
  return items.flatMap(({ source, meetingId }) => {
    const found = meetings.get(meetingId ?? '');
    if (!found || found.state === 'cancelled') return [];
    const { id, title, day, state } = found;
    return [{ source, meeting: { id, title, day, state } }];
  });
}

/** As {@link dutiesOnAgendas}, of the meetings the caller sees. */
export async function listOnAgendas(ctx: ReadContext): Promise<{ items: OnAgenda[] }> {
  return { items: await dutiesOnAgendas(ctx, await officesOf(ctx)) };
}

/** At most seven, without what the agenda of this meeting has already, and gaps in ownership that another one to come
 * has. Throws 404. */
export async function listOffers(ctx: ReadContext, meetingId: string): Promise<{ offers: Offer[] }> {
  const offices = await officesOf(ctx);
  const meeting = await findMeeting(ctx.db, offices.scope, meetingId);
  if (!meeting) throw notFound();
  const onAgendas = await dutiesOnAgendas(ctx, offices);
  const waiting = onAgendas.filter(({ meeting: { state } }) => state === 'planned');
  const kept = new Set([
    ...(await listAgenda(ctx.db, [meetingId])).map(({ sourceKey }) => sourceKey),
    ...waiting.map(({ source }) => keyOf(source)),
  ]);
  const all = await candidatesOf(ctx, offices, meeting.officeId, onAgendas);
  const offers = offered(all, kept).map(({ source, title, facts }) => ({ source, title, facts: [...facts] }));
  return { offers };
}
