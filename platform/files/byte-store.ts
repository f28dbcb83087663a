import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isId, madeAt } from '../../base/ids.ts';

/** Where bytes lie, by city and id. A folder here; another place would offer the same. */
export interface ByteStore {
  /** Keeps all of them or nothing. Throws what the disk says (`ENOSPC`). */
  keep(city: string, id: string, bytes: Uint8Array): Promise<void>;
  /** Null where there is nothing. */
  find(city: string, id: string): Promise<Buffer | null>;
  remove(city: string, id: string): Promise<void>;
  /** Ids of a city's bytes that were made before `before`. */
  list(city: string, before: Date): Promise<string[]>;
}

/** Time-ordered ids begin alike, so the last characters spread them over folders. */
function placeOf(folder: string, city: string, id: string): string {
  if (!isId(city) || !isId(id)) throw new Error('bytes are named by ids only');
  return join(folder, city, id.slice(-2), id);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Bytes in a folder, which several servers may share. */
export function folderStore(folder: string): ByteStore {
  return {
    keep: async (city, id, bytes) => {
      const place = placeOf(folder, city, id);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      const part = `${place}.part`;
      try {
        const handle = await open(part, 'wx', 0o600);
        try {
          await handle.writeFile(bytes);
          // Written aside, on the disk for sure, and only then under its name: never half a picture.
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(part, place);
        await syncFolder(dirname(place));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    find: async (city, id) => {
      try {
        return await readFile(placeOf(folder, city, id));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    remove: async (city, id) => {
      await rm(placeOf(folder, city, id), { force: true });
    },
    list: async (city, before) => {
      const own = join(folder, city);
      if (!isId(city) || !existsSync(own)) return [];
      const found: string[] = [];
      for (const entry of await readdir(own, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile()) continue;
        const id = entry.name.replace(/\.part$/, '');
        // By the clock of the city, as the disk's own is another one; a copy put back is as old as what was copied.
        if (!isId(id) || madeAt(id) >= before) continue;
        // What a killed process left half-written has no row and no reader.
        if (id !== entry.name) await rm(join(entry.parentPath, entry.name), { force: true });
        else found.push(id);
      }
      return found;
    },
  };
}
