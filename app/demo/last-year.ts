import { addDays, localTime } from '../../base/time.ts';
import {
  checkSheet,
  getImport,
  mapSheet,
  openPastSheet,
  takeOver,
  takeSheet,
  uploadSheet,
} from '../../modules/history/history.public.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import type { JobKind } from '../../platform/jobs/job.ts';
import { sheetBytes } from '../../platform/sheets/write-sheet.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';
import { registerName, registerOf, registerTitles } from './register.ts';

/**
 * The registers of the last year, from before the city had this system: brought in as a sheet by the city's office on
 * the day of the founding, by the steps of every import.
 */
export async function bringInLastYear(
  runtime: Runtime,
  { city, staff }: Furnished,
  { founded, now }: { readonly founded: Date; readonly now: Date },
): Promise<void> {
  const year = Number(localTime(now, city.zone).day.slice(0, 4)) - 1;
  const yesterday = addDays(localTime(founded, city.zone).day, -1);
  const lastOfYear = `${String(year)}-12-31`;
  const last = yesterday < lastOfYear ? yesterday : lastOfYear;
  const rows = registerOf(year, last, runtime.parts.isWorkingDay);
  if (rows.length === 0) return;
  const name = `${registerName(year)}.xlsx`;
  const sheet = await sheetBytes({ kind: 'xlsx', title: registerName(year) }, [registerTitles, ...rows]);
  const office = staff('tang-wenjun');
  const read = <T>(ask: (ctx: ReadContext) => Promise<T>) => runtime.read(city, office, ask, founded);
  const write = <T>(act: (ctx: WriteContext) => Promise<T>) => runtime.write(city, office, act, founded);
  /** What follows a step is done on that day as well: the job waiting for today finds nothing left. */
  const follow = async (kind: JobKind<{ id: string }>, id: string) => {
    const system = { kind: 'process' } as const;
    const { transports, jobs } = runtime.parts;
    await jobs
      .find((one) => one.name === kind.name)
      ?.run(
        {
          ...{ city, transports },
          read: (ask) => runtime.read(city, system, ask, founded),
          write: (act) => runtime.write(city, system, act, founded),
        },
        { id },
      );
  };
  const kept = await openPastSheet({ content: sheet.toString('base64') }, read);
  const id = await write((ctx) => uploadSheet(ctx, { name }, kept));
  const uploaded = await read((ctx) => getImport(ctx, id));
  const { version, titled, columns } = uploaded;
  const plain = {
    day: null,
    areaId: null,
    meanings: { category: {}, organisation: {}, outcome: {}, area: {} },
  };
  await write((ctx) => mapSheet(ctx, id, { version, titled, columns, ...plain }));
  await follow(checkSheet, id);
  const tried = await read((ctx) => getImport(ctx, id));
  await write((ctx) => takeOver(ctx, id, { version: tried.version, take: 'all' }));
  await follow(takeSheet, id);
  await runtime.quiet();
  await runtime.settle(city);
}
