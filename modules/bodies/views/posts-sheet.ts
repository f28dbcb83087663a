import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import { mayKeep } from '../bodies.policy.ts';
import type { PostColumn } from '../posts-sheet.rules.ts';
import { listAllBodies } from '../store/bodies.ts';
import { postTitles, postSheetWords as w, workingWords } from '../words/posts-sheet.words.ts';
import { postsOf } from './posts.ts';
import { keepingOf, placesOf, todayOf } from './seen.ts';

const order = Object.keys(postTitles) as PostColumn[];

async function rowsOf(ctx: ReadContext): Promise<Record<PostColumn, Cell>[]> {
  const [own, placeOf] = [await keepingOf(ctx), await placesOf(ctx)];
  const bodies = (await listAllBodies(ctx.db)).filter(
    (body) => body.endedOn === null && mayKeep(ctx.actor, own, placeOf(body)),
  );
  const posts = await postsOf(
    ctx,
    bodies.map(({ id }) => id),
  );
  return bodies.flatMap(({ id, code, name }) =>
    (posts.get(id) ?? []).flatMap((post) => {
      const about = {
        ...{ body: code === '' ? name : code, post: post.name, working: workingWords[post.working].zh },
        established: post.established,
      };
      const held = post.holders.map((holder) => ({
        ...{ ...about, holder: holder.name, birthYear: holder.birthYear, since: holder.since ?? '' },
        others: holder.others.join(w.comma.zh),
      }));
      return held.length > 0 ? held : [{ ...about, holder: '', birthYear: null, since: '', others: '' }];
    }),
  );
}

/** The leading bodies that the caller keeps, as a sheet that can be imported again; or an empty one with an example. */
export async function postSheet(
  ctx: ReadContext,
  { format, template }: { readonly format: SheetQuery['kind']; readonly template: SheetQuery['template'] },
): Promise<SheetFile> {
  const example: Record<PostColumn, Cell> = {
    ...{ body: (await listAllBodies(ctx.db))[0]?.name ?? '', post: w.examplePost.zh },
    ...{ working: workingWords.part.zh, established: 3, holder: w.exampleName.zh, birthYear: 1980 },
    ...{ since: '2024-06-18', others: w.exampleOthers.zh },
  };
  const rows = template === 'true' ? [example] : await rowsOf(ctx);
  const file =
    template === 'true' ? 'leading-bodies-template' : `${ctx.city.key}-leading-bodies-${todayOf(ctx)}`;
  const titles: Cell[] = order.map((column) => postTitles[column][0]);
  return sheetFileOf(
    { file, title: w.title.zh, kind: format },
    [titles, ...rows.map((row) => order.map((column) => row[column]))],
    order.map((column) => (column === 'body' || column === 'others' ? 36 : 14)),
  );
}
