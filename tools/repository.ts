import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

export interface Finding {
  path: string;
  line?: number;
  /** A sentence that says what is wrong and, where it is not plain, what to do. */
  message: string;
}

const skipped = new Set(['node_modules', 'dist', 'data', 'coverage', '.git', '.cache']);

/** Every path in the repository, folders not followed into what is made or installed. */
export function listRepository(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    // `data` is skipped at the top only: engines keep their word lists in folders of that name.
    const skip =
      entry.name === 'data' ? folder === '' : skipped.has(entry.name) || entry.name.startsWith('dist.');
    if (skip || entry.isSymbolicLink()) return [];
    if (entry.isDirectory()) return listRepository(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The texts the checks read: code, styles, documents and settings. */
export function readRepository(): Map<string, string> {
  const wanted = listRepository().filter((path) => /\.(tsx?|mjs|css|md)$|^package\.json$/.test(path));
  return new Map(wanted.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Prints the findings and fails the process when there are any. */
export function report(findings: readonly Finding[]): void {
  for (const one of findings) {
    console.log(`${one.path}${one.line === undefined ? '' : `:${one.line}`}  ${one.message}`);
  }
  if (findings.length > 0) process.exitCode = 1;
}
