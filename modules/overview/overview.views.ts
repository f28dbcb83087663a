import { localTime, monthOf } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { windowOf } from '../../platform/sheets/list-sheet.ts';
import { getWatchedFoundings, type WatchedFoundings } from '../founding/founding.public.ts';
import { indicatorReader, readIndicatorEditions, readYear } from '../ledger/ledger.public.ts';
import { getWatchedMeetings, type WatchedMeetings } from '../meetings/meetings.public.ts';
import { getWatched, type Watched } from '../needs/needs.public.ts';
import { getDuties } from '../organisations/organisations.public.ts';
import { listPaperItems } from '../papers/papers.public.ts';
import { listMiddles } from '../places/places.public.ts';
import { entriesShown, servedCode, telling } from './lines.rules.ts';
import type { Overview, OverviewLine, OverviewYear } from './overview.contract.ts';

function overdue({ count, items }: WatchedMeetings['overdue']): OverviewLine {
  return {
    ...{ kind: 'overdue', count, late: count },
    entries: items.map(({ id, text, lead, due }) => ({
      ...{ id, name: text, about: lead.organisation.shortName, day: due },
    })),
  };
}

function refused(ctx: ReadContext, { count, items }: Watched['refused']): OverviewLine {
  return {
    ...{ kind: 'refused', count, late: 0 },
    entries: items.map(({ id, category, organisation, saidAt }) => ({
      ...{ id, name: category?.name ?? '', about: organisation },
      ...(category ? { nameEn: category.nameEn } : {}),
      day: localTime(new Date(saidAt), ctx.city.zone).day,
    })),
  };
}

/** What notes and papers ask for by a day: of the caller's organisation, and what they assigned elsewhere. */
async function assigned(ctx: ReadContext): Promise<OverviewLine> {
  const {
    items,
    total,
    overdue: late,
  } = await listPaperItems(ctx, { search: '', state: 'open' }, windowOf(1, entriesShown));
  return {
    ...{ kind: 'assigned', count: total, late },
    entries: items.map(({ id, words, organisation, due }) => ({
      ...{ id, name: words, about: organisation.shortName, day: due },
    })),
  };
}

/** Bodies on their way to be founded that nobody moved for the city's number of days. */
function still({ count, items }: WatchedFoundings): OverviewLine {
  return {
    ...{ kind: 'still', count, late: 0 },
    entries: items.map(({ id, name, carrier, moved }) => ({ id, name, about: carrier, day: moved })),
  };
}

/** The months of this year until now. */
function yearOf(ctx: ReadContext) {
  const to = monthOf(localTime(ctx.now, ctx.city.zone).day);
  return { from: `${to.slice(0, 4)}-01`, to };
}

async function served(ctx: ReadContext): Promise<Overview['served']> {
  const period = yearOf(ctx);
  const editions = await readIndicatorEditions(ctx);
  const read = await indicatorReader(ctx, { range: 'city', ...period }, editions);
  const found = await read(servedCode, { decimals: 0, wan: false });
  if (!found) return null;
  const { value, kinds, asOf, code } = found;
  return { code, text: value.text, unit: value.unit, kinds, ...period, asOf };
}

/** What waits for the caller, and what they are asked on the telephone. Throws 403 for whoever watches over nothing. */
export async function getOverview(ctx: ReadContext): Promise<Overview> {
  const today = localTime(ctx.now, ctx.city.zone).day;
  const watched = await getWatched(ctx, entriesShown);
  const meetings = await getWatchedMeetings(ctx, entriesShown);
  const { since: unmetSince, count } = watched.newUnmet;
  const lines: OverviewLine[] = [
    overdue(meetings.overdue),
    refused(ctx, watched.refused),
    await assigned(ctx),
    { kind: 'unmet', count, late: 0, entries: [] },
    { kind: 'protected', count: watched.protected, late: 0, entries: [] },
    still(await getWatchedFoundings(ctx, entriesShown)),
  ];
  const { duties } = await getDuties(ctx);
  return {
    ...{ day: today, lines: telling(lines), unmetSince, meeting: meetings.next },
    duties: duties
      .filter(({ now }) => now)
      .map(({ organisation, area, name, phone }) => ({
        ...{ organisation: organisation.name, area: area?.name ?? null, name, phone },
      })),
    served: await served(ctx),
  };
}

/** The year's one figure taken apart. Throws 403 for whoever leads or coordinates nothing. */
export async function getOverviewYear(ctx: ReadContext): Promise<OverviewYear> {
  const year = await readYear(ctx, servedCode);
  const middles = await listMiddles(ctx);
  return {
    ...{ code: servedCode, ...yearOf(ctx), asOf: ctx.now.toISOString() },
    year: year && {
      months: [...year.months],
      compared: year.compared,
      changes: year.changes.map(({ parts, ...change }) => ({ ...change, parts: [...parts] })),
      areas: year.areas.map((area) => ({
        ...{ ...area, longitude: middles.get(area.id)?.longitude ?? null },
        latitude: middles.get(area.id)?.latitude ?? null,
      })),
    },
  };
}
