import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupRefused } from './refused.ts';

/** Raised when an older Lianxin could no longer read what is written. */
export const format = 1;
export const manifestName = 'manifest.json';
export const headsName = 'seal-heads.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifest = z.object({
  format: z.literal(format),
  made: z.iso.datetime(),
  migrations: z.array(z.object({ id: z.string(), hash: sha256 })),
  tables: z.array(
    z.object({
      name: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
      columns: z.array(z.string()),
      rows: z.int().min(0),
      sha256,
    }),
  ),
  heads: sha256,
});

export type Manifest = z.infer<typeof manifest>;

export function tableFile(folder: string, table: string): string {
  return join(folder, 'tables', `${table}.jsonl`);
}

export function hashOf(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The manifest of a backup, which is written last. Throws {@link BackupRefused}. */
export function readManifest(folder: string): Manifest {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new BackupRefused(`There is no folder ${folder}.`);
  }
  const path = join(folder, manifestName);
  if (!existsSync(path)) {
    throw new BackupRefused(
      `${folder} holds no whole backup: ${manifestName}, which is written last, is missing. Take another backup.`,
    );
  }
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new BackupRefused(`${path} is damaged: it is not JSON. Take another backup.`);
  }
  const version = z.object({ format: z.int() }).safeParse(found);
  if (version.success && version.data.format > format) {
    throw new BackupRefused(
      `This backup was made by a newer Lianxin (format ${String(version.data.format)}, this one reads ${String(format)}). Restore it with that version.`,
    );
  }
  const parsed = manifest.safeParse(found);
  if (!parsed.success) throw new BackupRefused(`${path} is damaged. Take another backup.`);
  return parsed.data;
}

/**
 * The lines of a file. Not through readline, which also breaks at U+2028, and that is a character like any other in
 * what people write.
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Reads every file of the backup and compares hash and count. Throws {@link BackupRefused} before anything is done. */
export async function checkFiles(
  folder: string,
  { tables, heads }: Manifest,
  report: (step: string) => void,
): Promise<void> {
  const changed = (path: string) =>
    new BackupRefused(`${path} is not what the backup wrote: it was changed or cut. Take another backup.`);
  for (const { name, rows, sha256: expected } of tables) {
    const path = tableFile(folder, name);
    if (!existsSync(path)) throw new BackupRefused(`${path} is missing, so this backup is not whole.`);
    const hash = createHash('sha256');
    let lines = 0;
    for await (const chunk of createReadStream(path)) {
      const bytes = chunk as Buffer;
      hash.update(bytes);
      for (const byte of bytes) if (byte === 10) lines += 1;
    }
    if (hash.digest('hex') !== expected || lines !== rows) throw changed(path);
    report(`checked ${name}`);
  }
  const path = join(folder, headsName);
  if (!existsSync(path)) throw new BackupRefused(`${path} is missing, so this backup is not whole.`);
  if (hashOf(readFileSync(path)) !== heads) throw changed(path);
}

/** Throws {@link BackupRefused} unless the backup comes from exactly these migrations. */
export function checkMigrations(backup: Manifest, own: Manifest['migrations']): void {
  const known = new Map(own.map(({ id, hash }) => [id, hash]));
  const had = new Set(backup.migrations.map(({ id }) => id));
  const foreign = backup.migrations.filter(({ id, hash }) => known.get(id) !== hash).map(({ id }) => id);
  const lacking = own.filter(({ id }) => !had.has(id)).map(({ id }) => id);
  if (foreign.length > 0) {
    throw new BackupRefused(
      `This backup was made by a newer or another Lianxin: ${foreign.join(', ')} is not the same here. Restore it with the version that made it.`,
    );
  }
  if (lacking.length > 0) {
    throw new BackupRefused(
      `This backup was made by an older Lianxin, before ${lacking.join(', ')}. Restore it with the version that made it, then start this one over it.`,
    );
  }
}
