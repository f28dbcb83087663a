import type { Database, ReadDb } from '../db/database.ts';
import type { CityKeys } from '../keys/city-keys.ts';
import type { HeadFile } from './head-file.ts';
import * as store from './seal.store.ts';

/** Each MAC covers the number, the MAC before it and the happening's own text: nothing can be moved. */
function link(keys: CityKeys, number: number, before: Buffer, text: string): Buffer {
  return keys.seal(`${number}\n${before.toString('hex')}\n${text}`);
}

/** The MAC that the first link of a city hangs on. */
export function firstMac(keys: CityKeys, city: string): Buffer {
  return keys.seal(`0\n${city}`);
}

export interface SealDeps {
  readonly database: Database;
  readonly heads: HeadFile;
  readonly reach: (point: string) => void;
  readonly complain: (what: string, error: unknown) => void;
}

/** Whether the chain still runs through the head that was kept outside the database. */
async function continues(db: ReadDb, kept: store.Head | null): Promise<boolean> {
  if (!kept || kept.number === 0) return true;
  return (await store.findMac(db, kept.number))?.equals(kept.mac) ?? false;
}

/**
 * Gives every visible unsealed happening of the city its number, in one transaction under the locked head.
 * Returns how many were sealed; 0 also when another process holds the head.
 */
export async function sealCity(deps: SealDeps, city: string, keys: CityKeys, limit: number): Promise<number> {
  const kept = deps.heads.find(city);
  const sealed = await deps.database.write(city, async (db) => {
    const head = await store.lockHead(db, city);
    if (!head) return null;
    const waiting = await store.listUnsealed(db, limit);
    if (waiting.length === 0) return null;
    deps.reach('seal locked');
    const whole = await continues(db, kept);
    let { number, mac } = head;
    const seals = waiting.map(({ id, text }) => {
      number += 1;
      mac = link(keys, number, mac, text);
      return { number, id, mac };
    });
    await store.saveSeals(db, city, seals);
    deps.reach('seal appended');
    const next = { number, mac };
    await store.saveHead(
      db,
      city,
      next,
      seals.map(({ id }) => id),
    );
    deps.reach('seal before commit');
    return { count: seals.length, head: next, whole };
  });
  if (!sealed) return 0;
  deps.reach('seal committed');
  if (sealed.whole) deps.heads.keep(city, sealed.head);
  else {
    // The kept head is the evidence. Sealing goes on, since what happens now must be sealed all the same.
    const what = `the record of city ${city} no longer runs through its kept head: run npm run verify-seal`;
    deps.complain(what, new Error('cut off or exchanged behind our back'));
  }
  deps.reach('head kept');
  return sealed.count;
}

export interface SealFinding {
  readonly kind: 'changed' | 'removed' | 'put-in' | 'tail-cut' | 'stray' | 'head';
  readonly number: number | null;
  readonly id: string | null;
}

/**
 * Walks a city's whole chain against its key and the head kept outside the database. `checked` counts links.
 * It cannot find: rows never recorded, changes made by somebody who also has the master key, and a tail cut
 * off together with the kept head file.
 */
export async function verifySeal(
  deps: Pick<SealDeps, 'database' | 'heads'>,
  city: string,
  keys: CityKeys,
): Promise<{ checked: number; findings: SealFinding[] }> {
  // Before the snapshot: a head kept while we read would look like a tail that is gone.
  const kept = deps.heads.find(city);
  return deps.database.read(city, async (db) => {
    const findings: SealFinding[] = [];
    let mac = firstMac(keys, city);
    let number = 0;
    for (;;) {
      const page = await store.listChain(db, number, 1000);
      if (page.length === 0) break;
      for (const row of page) {
        const id = row.happeningId;
        for (let gone = number + 1; gone < row.number && findings.length < 100; gone += 1) {
          findings.push({ kind: 'removed', number: gone, id: null });
        }
        if (row.text === null) findings.push({ kind: 'removed', number: row.number, id });
        else if (row.number === number + 1 && !link(keys, row.number, mac, row.text).equals(row.mac)) {
          findings.push({ kind: 'changed', number: row.number, id });
        }
        // From here on the stored MAC is the base, so that one changed row is one finding, not a landslide.
        mac = row.mac;
        number = row.number;
      }
    }
    const head = await store.findHead(db);
    if (!head || head.number !== number || (number > 0 && !head.mac.equals(mac))) {
      findings.push({ kind: 'head', number: head?.number ?? null, id: null });
    }
    if (kept && kept.number > number) findings.push({ kind: 'tail-cut', number: number + 1, id: null });
    if (kept && kept.number <= number && kept.number > 0) {
      const [at] = await store.listChain(db, kept.number - 1, 1);
      if (!at || at.number !== kept.number || !at.mac.equals(kept.mac)) {
        findings.push({ kind: 'put-in', number: kept.number, id: at?.happeningId ?? null });
      }
    }
    for (const id of await store.listStray(db)) findings.push({ kind: 'stray', number: null, id });
    return { checked: number, findings };
  });
}
