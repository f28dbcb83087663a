import type { ReadContext } from '../../../platform/access/context.ts';
import { hashPhone, idNumberHash } from '../people.actions.ts';
import { listResidentsByAny } from '../people.store.ts';

/** Residents by a number of theirs as it was asked for; one that nobody left is not there. */
export type ByNumber = ReadonlyMap<string, readonly string[]>;

async function byHash(
  ctx: ReadContext,
  field: 'phone_hash' | 'id_number_hash',
  hashes: ReadonlyMap<string, string>,
): Promise<ByNumber> {
  const found = new Map<string, string[]>();
  for (const { id, hash } of await listResidentsByAny(
    ctx.db,
    field,
    [...hashes.keys()].map((one) => Buffer.from(one, 'hex')),
  )) {
    const number = hashes.get(hash.toString('hex')) ?? '';
    found.set(number, [...(found.get(number) ?? []), id]);
  }
  return found;
}

/**
 * Residents with these telephones (digits) and identity numbers (18 characters), newest first. That somebody is known
 * is told nobody by it: which of their matters the caller may see is for the module of those matters to say.
 */
export async function residentsWithNumbers(
  ctx: ReadContext,
  { phones, idNumbers }: { phones: readonly string[]; idNumbers: readonly string[] },
): Promise<{ byPhone: ByNumber; byIdNumber: ByNumber }> {
  const hex = (hash: Buffer) => hash.toString('hex');
  return {
    byPhone: await byHash(ctx, 'phone_hash', new Map(phones.map((one) => [hex(hashPhone(ctx, one)), one]))),
    byIdNumber: await byHash(
      ctx,
      'id_number_hash',
      new Map(idNumbers.map((one) => [hex(idNumberHash(ctx, one)), one])),
    ),
  };
}
