import type { ReadContext } from '../../../platform/access/context.ts';
import { openIdentity, residentsWithNumbers } from '../../people/people.public.ts';

export interface Person {
  readonly name: string;
  readonly phone: string;
  readonly idNumber: string | null;
}

/**
 * Every record of whoever this is: the same identity number, or the same telephone and the same name. A telephone alone
 * is not enough, since families share one. By the place in `persons`.
 */
export async function recordsOf(ctx: ReadContext, persons: readonly Person[]): Promise<string[][]> {
  const idNumbers = persons.flatMap(({ idNumber }) => (idNumber === null ? [] : [idNumber]));
  const phones = persons.map(({ phone }) => phone);
  const { byPhone, byIdNumber } = await residentsWithNumbers(ctx, { phones, idNumbers });
  const known = new Map<string, string | null>();
  const nameOf = async (id: string) => {
    const name = known.has(id) ? (known.get(id) ?? null) : (await openIdentity(ctx, id)).name;
    known.set(id, name);
    return name;
  };
  const found: string[][] = [];
  for (const { name, phone, idNumber } of persons) {
    const same = new Set(idNumber === null ? [] : (byIdNumber.get(idNumber) ?? []));
    for (const id of byPhone.get(phone) ?? []) if ((await nameOf(id)) === name) same.add(id);
    found.push([...same]);
  }
  return found;
}
