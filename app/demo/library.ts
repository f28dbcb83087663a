import { addDays, instantOf, localTime } from '../../base/time.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import {
  type Content,
  createItem,
  loadItem,
  putEdition,
  withdrawItem,
} from '../../modules/library/library.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';
import { type DemoEdition, demoTexts } from './library-texts.ts';

/** Texts are entered no earlier than the city is there; older ones were brought in then. */
const opened = 190;

/** The library of the demo city: each edition entered by who keeps it, about when it was dated. */
export async function fillLibrary(
  runtime: Runtime,
  city: Furnished,
  segmenter: () => Segmenter,
  now: Date,
): Promise<void> {
  const { zone } = city.city;
  const today = localTime(now, zone).day;
  const ids = new Map<string, string>();
  const contentOf = ({ title, number, issuer, text, dated, from }: DemoEdition): Content => ({
    ...{ title, number, issuer, text, source: '' },
    ...{ day: addDays(today, -dated), fromDay: addDays(today, -from) },
  });
  for (const { key, by, kind, access, areas, editions, withdrawn } of demoTexts) {
    const [first, ...others] = editions;
    if (!first) continue;
    const as = <T>(daysAgo: number, time: string, act: (ctx: WriteContext) => Promise<T>) => {
      const at = instantOf(addDays(today, -Math.min(opened, daysAgo)), time, zone);
      return runtime.write(city.city, city.staff(by), act, at);
    };
    const facts = { kind, access, areaIds: areas.map(city.area) };
    const made = { content: contentOf(first), documentId: null, why: '' };
    const id = await as(first.dated, '10:05', (ctx) => createItem(ctx, segmenter, facts, made));
    ids.set(key, id);
    for (const edition of others) {
      const next = { content: contentOf(edition), documentId: null, why: edition.why };
      await as(edition.dated, '15:10', async (ctx) => {
        await putEdition(ctx, segmenter, await loadItem(ctx, id, null), next);
      });
    }
    if (!withdrawn) continue;
    const { from, why, replacedBy } = withdrawn;
    const ending = { withdrawnFrom: addDays(today, -from), why, replacedBy: ids.get(replacedBy) ?? null };
    await as(from, '16:20', (ctx) => withdrawItem(ctx, id, { version: 1, ...ending }));
  }
}
