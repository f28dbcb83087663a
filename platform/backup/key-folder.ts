import { relative, resolve } from 'node:path';
import { unwrapKey } from '../keys/city-keys.ts';
import { findMasterKey, keepMasterKey, UnfitKey } from '../keys/master-key.ts';
import { linesOf, type Manifest, tableFile } from './manifest.ts';
import { BackupRefused } from './refused.ts';

/** Throws {@link BackupRefused} when the keys would lie with the data: who finds one would have both. */
export function refuseSameFolder(folder: string, keys: string): void {
  const inside = (outer: string, inner: string) => !/^\.\.(?:$|[\\/])/.test(relative(outer, inner));
  const [data, apart] = [resolve(folder), resolve(keys)];
  if (inside(data, apart) || inside(apart, data)) {
    throw new BackupRefused(
      `The keys must lie apart from the backup: ${apart} and ${data} are one in the other. Whoever has both can read everything.`,
    );
  }
}

/** Throws {@link BackupRefused} unless `master` opens the key of every city in the backup. */
export async function checkKey(folder: string, { tables }: Manifest, master: Buffer): Promise<void> {
  const columns = tables.find(({ name }) => name === 'platform.city_key')?.columns ?? [];
  for await (const line of linesOf(tableFile(folder, 'platform.city_key'))) {
    const values = JSON.parse(line) as string[];
    const value = (name: string) => values[columns.indexOf(name)] ?? '';
    const wrapped = Buffer.from(value('wrapped').replace(/^\\x/, ''), 'hex');
    try {
      unwrapKey(master, value('city_id'), Number(value('version')), wrapped);
    } catch (error) {
      if (!(error instanceof UnfitKey)) throw error;
      throw new BackupRefused(
        'The master key does not open this backup. Give the folder with the keys that were kept when it was made: --keys FOLDER.',
      );
    }
  }
}

/** Keeps the key in `folder`, which may hold it from before. Throws {@link BackupRefused} if it holds another one. */
export function keepKeyApart(folder: string, master: Buffer): void {
  const there = findMasterKey(undefined, folder);
  if (there === null) keepMasterKey(folder, master);
  else if (!there.equals(master)) {
    throw new BackupRefused(`${folder} already holds another master key. Give another folder.`);
  }
}
