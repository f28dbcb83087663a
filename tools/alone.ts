import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const root = join(import.meta.dirname, '..');

/**
 * Runs `work` while no other command prepares this folder (installs or builds); waits up to 15 minutes for one
 * that does. The system frees the lock when its holder dies, however it dies, so nothing stale can be left.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const db = new DatabaseSync(join(root, '.cache', 'preparing.lock'));
  try {
    try {
      db.exec('pragma busy_timeout = 0; begin exclusive');
    } catch {
      console.error('lianxin: waiting for another command that is preparing this folder …');
      db.exec('pragma busy_timeout = 900000; begin exclusive');
    }
    return await work();
  } finally {
    db.close();
  }
}
