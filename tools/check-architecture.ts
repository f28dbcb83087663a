import { describeCycles, findCycles } from './architecture-cycles.ts';
import { isTest, type Role, roleOf, roleTable } from './architecture-roles.ts';
import { checkTexts } from './architecture-texts.ts';
import { type Finding, readRepository, report } from './repository.ts';
import { factsOf, type Import, type SourceFacts } from './source-facts.ts';

const floors = ['base', 'engines', 'platform', 'modules', 'app'];
const forbiddenNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared']);

/** Everything the house asks of the code. `files` maps paths from the root to their texts. */
export function checkArchitecture(files: ReadonlyMap<string, string>): Finding[] {
  const code = [...files].filter(([path]) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  const facts = code.map(([path, text]) => factsOf(path, text));
  const order = moduleOrder(files.get('app/modules.ts'));
  return [
    ...facts.flatMap((file) => [
      ...checkName(file),
      ...checkFloors(file),
      ...checkPurity(file),
      ...checkSql(file),
      ...checkRole(file, order),
    ]),
    ...checkUses(facts, files),
    ...findCycles(facts).map((cycle) => ({
      path: cycle[0] ?? '',
      message: `imports itself in a circle: ${describeCycles(cycle)}`,
    })),
    ...checkTexts(facts, files),
  ];
}

function floorOf(path: string): number {
  return floors.indexOf(path.split('/')[0] ?? '');
}

function moduleOf(path: string): string | undefined {
  return /^modules\/([^/]+)\//.exec(path)?.[1];
}

function finding(file: SourceFacts, line: number, message: string): Finding {
  return { path: file.path, line, message };
}

function checkName(file: SourceFacts): Finding[] {
  const parts = file.path.replace(/\.tsx?$/, '').split('/');
  const found: Finding[] = [];
  if (parts.at(-1) === 'index') {
    found.push(finding(file, 1, 'barrels (index files) are not used; import the file itself'));
  } else if (file.onlyReExports && !file.path.endsWith('.public.ts')) {
    found.push(finding(file, 1, 'only passes on other files (a barrel); import those files themselves'));
  }
  const vague = parts.find((part) => part.split('.').some((piece) => forbiddenNames.has(piece)));
  if (vague) found.push(finding(file, 1, `"${vague}" says nothing; name the file after what it does`));
  return found;
}

function checkFloors(file: SourceFacts): Finding[] {
  const own = floorOf(file.path);
  if (own === -1 || isTest(file.path)) return [];
  return file.imports.flatMap((one) => {
    if (/^(tools|e2e)\//.test(one.to))
      return [finding(file, one.line, `imports ${one.to}, which is no part of the product`)];
    if (one.to === 'vitest' && !file.path.endsWith('.fixtures.ts') && !file.path.startsWith('app/testing/')) {
      return [finding(file, one.line, 'imports vitest; only tests and fixtures do')];
    }
    if (floorOf(one.to) <= own) return [];
    return [finding(file, one.line, `imports upward, ${floors[own]} → ${one.to}`)];
  });
}

/** base and engines know no outside world, and rules decide from what they are given. */
function checkPurity(file: SourceFacts): Finding[] {
  const low = /^(base|engines)\//.test(file.path);
  const isRules = roleOfFile(file.path) === 'rules';
  if (isTest(file.path) || (!low && !isRules)) return [];
  const outside = low
    ? file.imports.filter((one) => one.to.startsWith('node:') && one.to !== 'node:crypto')
    : [];
  return [
    ...file.impure.map((one) =>
      finding(file, one.line, `calls ${one.what}; clock and chance come in by argument`),
    ),
    ...outside.map((one) =>
      finding(file, one.line, `imports ${one.to}; base and engines do no input or output`),
    ),
  ];
}

function checkSql(file: SourceFacts): Finding[] {
  if (isTest(file.path) || file.path.startsWith('platform/db/') || /\.store\.ts$|\/store\//.test(file.path))
    return [];
  return file.imports
    .filter((one) => one.to === 'kysely' && !one.typeOnly && one.names.includes('sql'))
    .map((one) =>
      finding(file, one.line, "imports Kysely's sql; SQL stands in store files and platform/db only"),
    );
}

function roleOfFile(path: string): Role | undefined {
  return moduleOf(path) ? roleOf(path) : undefined;
}

function checkRole(file: SourceFacts, order: readonly string[]): Finding[] {
  const own = moduleOf(file.path);
  if (!own) {
    if (file.path.startsWith('app/') || isTest(file.path)) return [];
    const manifests = file.imports.filter((one) => /^modules\/.*\.module\.ts$/.test(one.to));
    return manifests.map((one) => finding(file, one.line, `imports ${one.to}; only app/ reads manifests`));
  }
  const role = roleOf(file.path);
  if (!role)
    return [finding(file, 1, 'its name tells no role; see the table in tools/architecture-roles.ts')];
  if (role === 'test') return [];
  return file.imports.flatMap((one) => {
    const why = refusal(own, role, one, order);
    return why ? [finding(file, one.line, `is ${role} and imports ${one.to}: ${why}`)] : [];
  });
}

/** Why a file of this role may not import that; undefined when it may. */
function refusal(
  own: string,
  role: Exclude<Role, 'test'>,
  one: Import,
  order: readonly string[],
): string | undefined {
  const allowed = roleTable[role];
  const other = moduleOf(one.to);
  if (!other) {
    if (floorOf(one.to) === floors.indexOf('app') || /^(tools|e2e)\//.test(one.to)) return undefined;
    if (floorOf(one.to) === -1) return packageRefusal(allowed.packages, one);
    const starts = [...allowed.ground, ...(one.typeOnly ? (allowed.groundTypes ?? []) : [])];
    return starts.some((start) => one.to.startsWith(start))
      ? undefined
      : `${role} may use ${starts.join(', ')}`;
  }
  const theirs = roleOf(one.to);
  if (!theirs) return 'that file has no role';
  if (theirs === 'module') return 'manifests are read by app/ only';
  if (other === own) {
    if (theirs === 'public') return 'the public file is for other modules';
    const roles = [...allowed.own, ...(one.typeOnly ? (allowed.types ?? []) : [])];
    return roles.includes(theirs) ? undefined : `of its own module ${role} may use ${roles.join(', ')}`;
  }
  const roles = [...allowed.earlier, ...(one.typeOnly ? (allowed.earlierTypes ?? []) : [])];
  if (!roles.includes(theirs)) {
    return `of other modules ${role} may use ${roles.length > 0 ? roles.join(', ') : 'nothing'}`;
  }
  if (order.length > 0 && order.indexOf(other) >= order.indexOf(own)) {
    return `${other} does not stand before ${own} in app/modules.ts`;
  }
  return undefined;
}

function packageRefusal(packages: readonly string[] | 'any', one: Import): string | undefined {
  if (packages === 'any') return undefined;
  const fits = packages.some(
    (name) => one.to === name || one.to.startsWith(name.endsWith('/') ? name : `${name}/`),
  );
  if (fits) return undefined;
  return packages.length > 0 ? `of packages it may use ${packages.join(', ')}` : 'it may use no package';
}

/** The names in the list of `app/modules.ts`, in order; empty when there is no such file yet. */
export function moduleOrder(text: string | undefined): string[] {
  if (text === undefined) return [];
  const folders = new Map<string, string>();
  for (const match of text.matchAll(
    /import\s*\{([^}]*)\}\s*from\s*'[^']*modules\/([^/']+)\/[^']*\.module\.ts'/g,
  )) {
    const local =
      (match[1] ?? '')
        .trim()
        .replace(/,$/, '')
        .split(/\s+as\s+/)
        .at(-1) ?? '';
    folders.set(local.trim(), match[2] ?? '');
  }
  for (const match of text.matchAll(/=\s*\[([^\]]*)\]/g)) {
    const names = (match[1] ?? '')
      .replaceAll(/\/\/.*$/gm, '')
      // A module may be handed what later ones have for it.
      .replaceAll(/\([^)]*\)/g, '')
      .split(',')
      .map((name) => folders.get(name.trim()));
    const known = names.filter((name) => name !== undefined);
    if (known.length > 0) return known;
  }
  return [];
}

/** A manifest names in `uses` every module its files call. */
function checkUses(facts: readonly SourceFacts[], files: ReadonlyMap<string, string>): Finding[] {
  const found: Finding[] = [];
  for (const [path, text] of files) {
    const name = /^modules\/([^/]+)\/\1\.module\.ts$/.exec(path)?.[1];
    if (!name) continue;
    const declared = [...(/uses:\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      (match) => match[1],
    );
    for (const file of facts) {
      if (moduleOf(file.path) !== name || isTest(file.path) || file.path.endsWith('.fixtures.ts')) continue;
      for (const one of file.imports) {
        const other = moduleOf(one.to);
        if (!other || other === name || declared.includes(other)) continue;
        found.push(finding(file, one.line, `uses ${other}, which ${path} does not name in its list "uses"`));
      }
    }
  }
  return found;
}

if (import.meta.main) {
  const files = readRepository();
  const code = [...files].filter(([path]) => /\.tsx?$/.test(path));
  const lengths = code.map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }));
  lengths.sort((a, b) => a.lines - b.lines);
  const longest = lengths.at(-1);
  const cycles = findCycles(code.map(([path, text]) => factsOf(path, text))).length;
  console.log(
    `${code.length} files, median ${lengths[Math.floor(lengths.length / 2)]?.lines ?? 0} lines, ` +
      `longest ${longest?.lines ?? 0} (${longest?.path ?? 'none'}), ${cycles} import cycles`,
  );
  report(checkArchitecture(files));
}
