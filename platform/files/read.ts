import type { ReadContext } from '../access/context.ts';
import { unlock } from '../keys/city-keys.ts';
import type { ByteStore } from './byte-store.ts';
import { findContent } from './files.store.ts';

export const keyPlace = 'platform.content.key';

/** Bytes open only under the name they were saved with. */
export function boundTo(city: string, id: string): string {
  return `${city}:${id}`;
}

/** Where some bytes lie and how they open; the disk is read after the transaction. */
export interface Lying {
  readonly city: string;
  readonly id: string;
  readonly key: Buffer;
}

export async function lyingOf(ctx: ReadContext, contentId: string): Promise<Lying> {
  const row = await findContent(ctx.db, contentId);
  if (!row) throw new Error('a file without its content');
  const key = Buffer.from(ctx.keys.decrypt(keyPlace, row.key), 'base64');
  return { city: ctx.city.id, id: row.id, key };
}

/** The bytes as they were saved. Throws where they are gone or were changed. */
export async function readBytes(bytesAt: ByteStore, { city, id, key }: Lying): Promise<Buffer> {
  const locked = await bytesAt.find(city, id);
  if (!locked) throw new Error(`the bytes of content ${id} are gone`);
  return unlock(key, locked, boundTo(city, id));
}
