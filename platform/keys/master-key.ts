import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../../base/ids.ts';

/** Thrown with a sentence for the operator: the key is not there, or not the one. */
export class UnfitKey extends Error {}

/**
 * The master key (32 bytes): from the environment as 64 hex digits, or, in the demo, from a file in the data
 * folder that only its owner can read. Whoever has it and the database can read identity data and forge the seal.
 */
export function masterKey(fromEnvironment: string | undefined, dataDir: string, chance: Chance): Buffer {
  if (fromEnvironment !== undefined) return Buffer.from(fromEnvironment, 'hex');
  const file = join(dataDir, 'master.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, Buffer.from(chance.bytes(32)).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (key.length !== 32) {
    throw new UnfitKey(`${file} does not hold 64 hex digits. Restore it from the backup of the keys.`);
  }
  return key;
}
