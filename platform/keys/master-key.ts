import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../../base/ids.ts';

/** Thrown with a sentence for the operator: the key is not there, or not the one. */
export class UnfitKey extends Error {}

/** The file that holds the master key in a data folder, and in the folder where a backup keeps it apart. */
export const keyFileName = 'master.key';

/** The key that the settings or the data folder hold; null where there is none yet. Throws {@link UnfitKey}. */
export function findMasterKey(fromEnvironment: string | undefined, folder: string): Buffer | null {
  if (fromEnvironment !== undefined) return Buffer.from(fromEnvironment, 'hex');
  const file = join(folder, keyFileName);
  if (!existsSync(file)) return null;
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (key.length !== 32) {
    throw new UnfitKey(`${file} does not hold 64 hex digits. Restore it from the backup of the keys.`);
  }
  return key;
}

/** Writes the key where only its owner can read it; never over another one. */
export function keepMasterKey(folder: string, key: Uint8Array): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, keyFileName), Buffer.from(key).toString('hex'), { mode: 0o600, flag: 'wx' });
}

/**
 * The master key (32 bytes): from the environment as 64 hex digits, or, in the demo, from a file in the data
 * folder that only its owner can read. Whoever has it and the database can read identity data and forge the seal.
 */
export function masterKey(fromEnvironment: string | undefined, dataDir: string, chance: Chance): Buffer {
  const found = findMasterKey(fromEnvironment, dataDir);
  if (found) return found;
  const made = Buffer.from(chance.bytes(32));
  keepMasterKey(dataDir, made);
  return made;
}
