import { newId } from '../../base/ids.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import type { Taking } from '../../platform/http/sheet-routes.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { SheetReport } from '../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../platform/sheets/take-sheet.ts';
import { editorOf, keep } from './lexicon.actions.ts';
import * as happenings from './lexicon.happenings.ts';
import { allowEditing } from './lexicon.policy.ts';
import { builtIns, differing } from './lexicon.rules.ts';
import * as store from './lexicon.store.ts';
import {
  type LexiconColumn,
  type MeaningRow,
  mostMeaningRows,
  type PlannedMeaning,
  planMeanings,
} from './lexicon-sheet.rules.ts';
import { lexiconTitles, lexiconSheetWords as w } from './lexicon-sheet.words.ts';

const needed: readonly LexiconColumn[] = ['official', 'ways'];
export const lexiconForm: SheetForm<LexiconColumn> = {
  name: 'lexicon',
  columns: (Object.keys(lexiconTitles) as LexiconColumn[]).map((key) => ({
    ...{ key, titles: lexiconTitles[key], needed: needed.includes(key) },
  })),
  mostRows: mostMeaningRows + 1,
};

const planning =
  (load: () => Promise<readonly store.MeaningRecord[]>) =>
  async (rows: readonly MeaningRow[], present: ReadonlySet<LexiconColumn>) =>
    planMeanings(rows, present, await load(), builtIns(pinyinKey));

async function take(ctx: WriteContext, { before, content, state }: PlannedMeaning): Promise<void> {
  const version = (before?.version ?? 0) + 1;
  const id = before?.id ?? newId(ctx.now, ctx.chance);
  const now = { changedBy: editorOf(ctx), changedAt: ctx.now, pinyin: pinyinKey(content.official) };
  await keep(ctx, { id, version, content, state, ...now }, { why: w.why.zh, restored: null });
  if (!before) return record(ctx, happenings.added, id, { version });
  const fields = differing(before.content, content);
  if (fields.length > 0) return record(ctx, happenings.changed, id, { version, fields });
  return record(ctx, state === 'live' ? happenings.restored : happenings.withdrawn, id, { version });
}

/** What the rows of a sheet would do. */
export const tryingMeanings = async (ctx: ReadContext) => planning(async () => store.listAll(ctx.db));

/**
 * Takes over a sheet, all rows or the good ones; each changed meaning gets its edition. The same sheet again changes
 * nothing. Throws 409 where `all` is asked for and a row is bad: then nothing is taken.
 */
export async function importMeanings(
  ctx: WriteContext,
  { opened, take: which }: Taking<LexiconColumn>,
): Promise<SheetReport> {
  const { plan, report } = await takeSheet(
    ctx,
    opened,
    which,
    planning(async () => store.listAllToChange(ctx.db)),
  );
  const wanted = plan.good.filter(({ kind }) => kind !== 'same');
  const known = wanted.flatMap(({ before }) => (before ? [before] : []));
  // First all let go: a way may go over from one meaning to another.
  await store.freeWays(ctx.db, allowEditing(ctx.actor, known));
  for (const one of wanted) await take(ctx, one);
  return report;
}
