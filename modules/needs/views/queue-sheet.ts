import { localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import { maskNumbers } from '../../people/people.public.ts';
import type { ExportQueue, QueueSheet } from '../contract/bulk.ts';
import type { Channel, LegState } from '../contract/shapes.ts';
import { queueScopeOf } from '../needs.policy.ts';
import { daysLeftFrom, openStates } from '../needs.rules.ts';
import { channelWords, legStateWords, partWords, stateWords } from '../needs.words.ts';
import { queueSheetWords as w } from '../sheets.words.ts';
import { listQueue, type QueueLine } from '../store/queue.ts';
import { namesOf, staffNames } from './names.ts';
import { filterOf } from './queue.ts';

/** More rows than this nobody reads on paper; whoever needs them filters. */
const mostRows = 5000;
const mostLetters = 2000;

const columns = [
  ['reference', 14],
  ['said', 18],
  ['words', 60],
  ['category', 16],
  ['area', 16],
  ['via', 8],
  ['state', 14],
  ['part', 14],
  ['handler', 10],
  ['due', 12],
  ['left', 10],
] as const satisfies readonly (readonly [keyof typeof w, number])[];

/** Our own part while it is open. */
function partOf({ own_part, own_state }: QueueLine): string {
  if (own_part === null || !openStates.includes(own_state as LegState)) return '';
  const part = partWords[own_part === 'joint' ? 'joint' : 'lead'].zh;
  return `${part} · ${legStateWords[own_state as LegState].zh}`;
}

/**
 * What the queue shows under this filter as a sheet, without anything of protected needs; numbers in words are masked,
 * and nobody's name or telephone is in it. At most 5,000 rows, as `cut` tells.
 */
export async function queueSheet(ctx: ReadContext, { kind, ...asked }: ExportQueue): Promise<QueueSheet> {
  const names = await namesOf(ctx);
  const filter = { ...filterOf(ctx, asked, names), limit: mostRows + 1, offset: 0 };
  const { lines } = await listQueue(ctx.db, queueScopeOf(staffOf(ctx.actor)), filter, mostLetters);
  const found = lines.slice(0, mostRows);
  const shown = found.filter((line) => !line.protected);
  const person = await staffNames(
    ctx,
    shown.map(({ own_assignee }) => own_assignee),
  );
  const left = daysLeftFrom(filter.today, ctx.isWorkingDay);
  const local = (at: Date) => {
    const { day, time } = localTime(at, ctx.city.zone);
    return `${day} ${time.slice(0, 5)}`;
  };
  const rows = shown.map((line): Cell[] => [
    line.reference,
    local(line.said_at),
    maskNumbers(line.words),
    names.category(line.category_code)?.name ?? '',
    names.place(line.area_id)?.name ?? '',
    channelWords[line.via as Channel].zh,
    stateWords[line.state].zh,
    partOf(line),
    line.own_assignee === null ? '' : person(line.own_assignee).name,
    line.deadline ?? '',
    left(line.deadline),
  ]);
  const titled: Cell[][] = [columns.map(([name]) => w[name].zh), ...rows];
  const file = `${ctx.city.key}-${w.name.zh}-${filter.today}`;
  const widths = columns.map(([, width]) => width);
  return {
    ...(await sheetFileOf({ file, title: w.name.zh, kind }, titled, widths)),
    ...{ rows: shown.length, left: found.length - shown.length, cut: lines.length > mostRows },
  };
}
