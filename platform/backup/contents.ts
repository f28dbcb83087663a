import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type ByteStore, folderStore } from '../files/byte-store.ts';
import { linesOf, type Manifest, tableFile } from './manifest.ts';

/** Where the bytes of pictures and documents lie in a backup: as they lie on a server, encrypted. */
export function contentsIn(folder: string): ByteStore {
  return folderStore(join(folder, 'files'));
}

export interface ContentsCopied {
  readonly count: number;
  readonly bytes: number;
  /** `CITY/ID: missing` or `CITY/ID: changed`; copied is only what is as it was saved. */
  readonly faults: readonly string[];
}

interface Content {
  readonly city: string;
  readonly id: string;
  readonly sha256: string;
}

async function* contentsOf(folder: string, { tables }: Pick<Manifest, 'tables'>): AsyncGenerator<Content> {
  const table = tables.find(({ name }) => name === 'platform.content');
  if (!table) return;
  for await (const line of linesOf(tableFile(folder, table.name))) {
    const values = JSON.parse(line) as string[];
    const value = (name: string) => values[table.columns.indexOf(name)] ?? '';
    yield { city: value('city_id'), id: value('id'), sha256: value('sha256').replace(/^\\x/, '') };
  }
}

/**
 * Copies what the dumped rows of `platform.content` name, each checked by its hash. What is missing or was changed is
 * told, not thrown: one lost picture must not keep a city from its backup.
 */
export async function copyContents(
  what: { folder: string; manifest: Pick<Manifest, 'tables'>; from: ByteStore; to: ByteStore },
  report: (step: string) => void,
): Promise<ContentsCopied> {
  const faults: string[] = [];
  let count = 0;
  let bytes = 0;
  for await (const { city, id, sha256 } of contentsOf(what.folder, what.manifest)) {
    const found = await what.from.find(city, id);
    if (!found) faults.push(`${city}/${id}: missing`);
    else if (createHash('sha256').update(found).digest('hex') !== sha256)
      faults.push(`${city}/${id}: changed`);
    else {
      await what.to.keep(city, id, found);
      count += 1;
      bytes += found.byteLength;
      report(`pictures and documents, ${String(count)}`);
    }
  }
  return { count, bytes, faults };
}

/** What a command says of them; null where all is well. */
export function faultsText({ faults }: ContentsCopied): string | null {
  if (faults.length === 0) return null;
  const shown = faults.slice(0, 20).join('\n  ');
  const more = faults.length > 20 ? `\n  and ${String(faults.length - 20)} more` : '';
  return `${String(faults.length)} pictures or documents are missing or not what was saved:\n  ${shown}${more}\nEverything else is there. Look for them in an earlier backup.`;
}
