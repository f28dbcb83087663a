import { AppError } from '../../base/error.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { type IssuedText, readIssued } from '../documents/documents.public.ts';
import { findItemOfDocument } from './editions.store.ts';
import { mostText } from './kinds.rules.ts';
import { scopeOf } from './library.policy.ts';
import { listTitles } from './library.store.ts';
import { libraryWords as w } from './library.words.ts';

/** An issued document of the caller's organisation that can stand in the library. Throws 404, 409. */
export async function getIssued(ctx: ReadContext, documentId: string): Promise<IssuedText> {
  const issued = await readIssued(ctx, documentId);
  if (!issued) throw new AppError(409, 'not-issued', w.notIssued);
  if (issued.text === '') throw new AppError(409, 'empty-document', w.emptyDocument);
  if (issued.text.length > mostText) {
    throw new AppError(409, 'too-long', w.tooLong, { count: issued.text.length, most: mostText });
  }
  return issued;
}

/** What a document would be in the library, and whether it or the one it supersedes is there. Throws 404, 409. */
export async function getFromDocument(ctx: ReadContext, documentId: string) {
  const { supersedes, ...issued } = await getIssued(ctx, documentId);
  const earlierId = supersedes === null ? null : await findItemOfDocument(ctx.db, supersedes);
  const titles = await listTitles(ctx.db, scopeOf(ctx.actor), earlierId === null ? [] : [earlierId]);
  return {
    ...issued,
    itemId: await findItemOfDocument(ctx.db, documentId),
    earlier: earlierId === null ? null : { id: earlierId, title: titles.get(earlierId) ?? '' },
  };
}
