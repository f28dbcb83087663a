import { localTime } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../platform/sheets/sheet-file.ts';
import { builtIns } from './lexicon.rules.ts';
import { listAll } from './lexicon.store.ts';
import { cellsOf, type LexiconColumn } from './lexicon-sheet.rules.ts';
import { lexiconTitles, lexiconSheetWords as w } from './lexicon-sheet.words.ts';

const order = Object.keys(lexiconTitles) as LexiconColumn[];
const widths: Record<LexiconColumn, number> = {
  ...{ official: 24, ways: 60, lookAlikes: 36, builtIn: 20, note: 36, state: 8 },
};

/** The city's own meanings as a sheet that can be imported again, or an empty one with an example. */
export async function exportMeanings(ctx: ReadContext, { kind, template }: SheetQuery): Promise<SheetFile> {
  const known = builtIns(pinyinKey);
  const example: Record<LexiconColumn, string> = {
    ...{ official: w.exampleOfficial.zh, ways: w.exampleWays.zh, lookAlikes: '', builtIn: '' },
    ...{ note: w.exampleNote.zh, state: w.live.zh },
  };
  const rows =
    template === 'true' ? [example] : (await listAll(ctx.db)).map((meaning) => cellsOf(meaning, known));
  const today = localTime(ctx.now, ctx.city.zone).day;
  const file = template === 'true' ? 'lexicon-template' : `${ctx.city.key}-lexicon-${today}`;
  return sheetFileOf(
    { file, title: w.name.zh, kind },
    [
      order.map((column) => lexiconTitles[column][0]),
      ...rows.map((row) => order.map((column) => row[column])),
    ],
    order.map((column) => widths[column]),
  );
}
