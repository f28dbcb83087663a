import { localTime } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listOverdue } from '../../meetings/meetings.public.ts';
import { getUnmet, getWatched } from '../../needs/needs.public.ts';
import { listMatters } from '../../supervision/supervision.public.ts';
import { getTaskTable, listTaskTables } from '../../tasks/tasks.public.ts';
import type { Quarter } from '../contract/quarter.ts';
import { exceptionsShown } from '../kinds.rules.ts';
import { behindSince } from '../quarter.rules.ts';

type QuarterPart = Quarter['parts'][number];

/** More are never late at once. */
const mostMatters = 1000;

/**
 * What the joint meeting agreed and what is supervised, past its day. One matter that is both stands once, as agreed,
 * with the other beside it.
 */
async function agreedAndSupervised(ctx: ReadContext): Promise<QuarterPart[]> {
  const items = await listOverdue(ctx);
  const filter = { search: '', state: 'running', light: 'overdue' } as const;
  const { matters } = await listMatters(ctx, filter, { limit: mostMatters, offset: 0 });
  const agreed = new Set(items.map(({ id }) => id));
  const isBoth = ({ origin }: (typeof matters)[number]) =>
    origin.kind === 'agreed' && origin.id !== null && agreed.has(origin.id);
  const matterOf = new Map(matters.filter(isBoth).map(({ id, origin }) => [origin.id, id]));
  const alone = matters.filter((one) => !isBoth(one));
  return [
    {
      ...{ kind: 'agreed', count: items.length },
      entries: items.slice(0, exceptionsShown).map(({ id, text, lead, due }) => ({
        ...{ id, words: text, wordsEn: null, who: lead.organisation.shortName, day: due },
        matter: matterOf.get(id) ?? null,
      })),
    },
    {
      ...{ kind: 'supervised', count: alone.length },
      entries: alone.slice(0, exceptionsShown).map(({ id, words, organisation, due }) => ({
        ...{ id, words, wordsEn: null, who: organisation?.shortName ?? '', day: due, matter: null },
      })),
    },
  ];
}

/** Tasks of this year past their day, or with a step of a month that is over and not done. */
async function tasks(ctx: ReadContext, today: string): Promise<QuarterPart> {
  const { tables } = await listTaskTables(ctx);
  const behind: QuarterPart['entries'] = [];
  for (const { id: tableId, year } of tables) {
    if (year !== Number(today.slice(0, 4))) continue;
    const { tasks: all } = await getTaskTable(ctx, tableId, 0);
    for (const task of all) {
      const since = behindSince(task, today);
      if (since === null) continue;
      const lead = task.parties.find(({ part }) => part === 'lead');
      behind.push({
        ...{ id: tableId, words: task.cells.title ?? '', wordsEn: null, day: since, matter: null },
        who: lead?.organisation.shortName ?? '',
      });
    }
  }
  const sorted = behind.toSorted((a, b) => ((a.day ?? '9') < (b.day ?? '9') ? -1 : 1));
  return { kind: 'tasks', count: behind.length, entries: sorted.slice(0, exceptionsShown) };
}

async function refused(ctx: ReadContext): Promise<QuarterPart> {
  const { refused: found } = await getWatched(ctx, exceptionsShown);
  return {
    ...{ kind: 'refused', count: found.count },
    entries: found.items.map(({ id, category, organisation, saidAt }) => ({
      ...{ id, words: category?.name ?? '', wordsEn: category?.nameEn ?? null, who: organisation },
      matter: null,
      day: localTime(new Date(saidAt), ctx.city.zone).day,
    })),
  };
}

/** What nobody had an answer for in three months and is open, by category; a leader reads none of one to four. */
async function unmet(ctx: ReadContext): Promise<QuarterPart> {
  const { total, rows } = await getUnmet(ctx, { row: false, open: true });
  const categories = new Map(rows.map(({ category }) => [category?.code ?? 'none', category]));
  const entries: QuarterPart['entries'] = [];
  for (const [code, category] of [...categories].slice(0, exceptionsShown)) {
    const { open } = (await getUnmet(ctx, { category: code, row: false, open: true })).total;
    if (!open) continue;
    entries.push({
      ...{ id: null, category: code, words: category?.name ?? '', wordsEn: category?.nameEn ?? null },
      ...{ who: String(open), day: null, matter: null },
    });
  }
  return { kind: 'unmet', count: total.open, entries };
}

/** One page of exceptions for a meeting; what is on track stands nowhere. Nothing in it is a score. */
export async function getQuarter(ctx: ReadContext): Promise<Quarter> {
  const today = localTime(ctx.now, ctx.city.zone).day;
  const parts = [
    ...(await agreedAndSupervised(ctx)),
    await tasks(ctx, today),
    await refused(ctx),
    await unmet(ctx),
  ];
  return { day: today, parts: parts.filter(({ count }) => count !== 0) };
}
