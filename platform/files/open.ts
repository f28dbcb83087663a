import { notFound } from '../access/actor.ts';
import type { ReadContext } from '../access/context.ts';
import type { FileRef } from './file.contract.ts';
import * as store from './files.store.ts';
import { fileRef } from './keep.ts';
import { type Lying, lyingOf } from './read.ts';

/** Says, for one kind of owner, whether the caller sees its files. Handed in by the module that has the owner. */
export interface FileOwner {
  readonly kind: string;
  readonly sees: (
    ctx: ReadContext,
    file: { readonly ownerId: string; readonly protection: 'open' | 'inner' },
  ) => Promise<boolean>;
}

export interface OpenedFile {
  readonly file: FileRef;
  readonly lying: Lying;
  /** What `lying` is: the thumbnail of a document does not exist. */
  readonly small: boolean;
}

/** A file for a caller who sees what it belongs to. Throws 404 for everybody else, and for one nobody has claimed. */
export async function openFile(
  ctx: ReadContext,
  owners: readonly FileOwner[],
  id: string,
  size: 'small' | 'whole',
): Promise<OpenedFile> {
  const row = await store.findFile(ctx.db, id);
  const owner = owners.find(({ kind }) => kind === row?.owner_kind);
  if (!row || row.owner_id === null || !owner) throw notFound();
  const protection = row.protection as 'open' | 'inner';
  if (!(await owner.sees(ctx, { ownerId: row.owner_id, protection }))) throw notFound();
  const small = size === 'small';
  if (small && row.thumbnail_id === null) throw notFound();
  const contentId = small ? (row.thumbnail_id ?? row.content_id) : row.content_id;
  return { file: fileRef(row), lying: await lyingOf(ctx, contentId), small };
}
