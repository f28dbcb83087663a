import { posix } from 'node:path';
import { type Finding, listRepository, readRepository, report } from './repository.ts';

const top = ['base', 'engines', 'platform', 'modules', 'app', 'tools', 'e2e', 'docs', '.ci'];
/** Made while it runs, so it is right to speak of it and right that it is not there. */
const made = /^\.?\/?(dist|data|node_modules|coverage|\.cache)(\/|$)/;

/** Links and paths in documents that lead nowhere, and commands that package.json does not know. */
export function checkDocuments(files: ReadonlyMap<string, string>, paths: readonly string[]): Finding[] {
  const scripts = scriptNames(files.get('package.json') ?? '{}');
  const found: Finding[] = [];
  for (const [path, text] of files) {
    if (!path.endsWith('.md')) continue;
    for (const [index, row] of text.split('\n').entries()) {
      const complain = (message: string): number => found.push({ path, line: index + 1, message });
      for (const target of linksIn(row)) {
        if (!leadsSomewhere(posix.join(posix.dirname(path), target), paths)) complain(`dead link: ${target}`);
      }
      for (const match of row.matchAll(/`([^`\s]+)`/g)) {
        const named = match[1] ?? '';
        if (looksLikePath(named) && !exists(named, path, paths)) complain(`no such file: ${named}`);
      }
      for (const match of row.matchAll(/\bnpm run ([\w:-]+)/g)) {
        const script = match[1] ?? '';
        if (!scripts.has(script)) complain(`package.json has no script "${script}"`);
      }
    }
  }
  return found;
}

function scriptNames(text: string): Set<string> {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null || !('scripts' in manifest)) return new Set();
  return new Set(Object.keys(manifest.scripts ?? {}));
}

function linksIn(row: string): string[] {
  return [...row.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => decodeURIComponent((match[1] ?? '').replace(/#.*$/, '')))
    .filter((target) => target !== '' && !/^([a-z]+:|\/\/)/i.test(target));
}

/** `modules/needs/needs.rules.ts`, `docs/`, `vite.config.ts`; not `needs.dispatch` or `/api/needs`. */
function looksLikePath(named: string): boolean {
  if (/[<>{}$]|NNN|NAME|…/.test(named) || made.test(named)) return false;
  const plain = named.replace(/^\.\//, '');
  if (top.some((folder) => plain.startsWith(`${folder}/`))) return true;
  return /^[\w*.-]+(\/[\w*.-]+)*\.(ts|tsx|mjs|md|css|sql|json)$/.test(plain);
}

/** From the root, from the document's own folder, or (a bare file name or the tail of a path) anywhere. */
function exists(named: string, document: string, paths: readonly string[]): boolean {
  const plain = named.replace(/^\.\//, '').replace(/:\d+$/, '');
  const beside = posix.join(posix.dirname(document), plain);
  if (leadsSomewhere(plain, paths) || leadsSomewhere(beside, paths)) return true;
  const rooted = top.some((folder) => plain.startsWith(`${folder}/`));
  return !rooted && paths.some((path) => pattern(`**/${plain}`).test(path));
}

function leadsSomewhere(target: string, paths: readonly string[]): boolean {
  const plain = posix.normalize(target).replace(/\/$/, '');
  if (plain === '.' || made.test(plain)) return true;
  const wanted = pattern(plain);
  const inside = pattern(`${plain}/**`);
  return paths.some((path) => wanted.test(path) || inside.test(path));
}

function pattern(glob: string): RegExp {
  const source = glob
    .replaceAll(/[.+^$()|[\]\\?{}]/g, '\\$&')
    .replaceAll('**', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '.*');
  return new RegExp(`^${source}$`);
}

if (import.meta.main) {
  const files = readRepository();
  const documents = [...files.keys()].filter((path) => path.endsWith('.md')).length;
  console.log(`${documents} documents`);
  report(checkDocuments(files, listRepository()));
}
