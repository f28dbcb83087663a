import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listRepository, root } from './repository.ts';

/** What the projects of the two databases give a test that is another on each. */
const given = /LIANXIN_TEST_|\binject\(/;
/** A path that only the running program knows may be that of anything. */
const computed = /\bimport\((?!\s*['"])/;
/** Gone before the program runs. */
const onlyTypes = /\b(?:import|export) type [^;=]*?\bfrom\s*['"][^'"]+['"]/g;
const imported = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/**
 * Those of `tests` that cannot tell on which database they run, neither themselves nor through anything they import:
 * they do the same on both, so once is enough. `read` gives the text of a file, or nothing where there is none.
 */
export function sameOnBoth(
  tests: readonly string[],
  read: (path: string) => string | undefined,
): readonly string[] {
  const canTell = (test: string): boolean => {
    const seen = new Set([test]);
    for (const path of seen) {
      const text = read(path);
      if (text === undefined) continue;
      if (given.test(text) || computed.test(text)) return true;
      for (const [, to = ''] of text.replaceAll(onlyTypes, '').matchAll(imported)) {
        seen.add(posix.join(posix.dirname(path), to));
      }
    }
    return false;
  };
  return tests.filter((test) => !canTell(test));
}

/** Every test of this repository for which one database is enough. */
export function testsOfOneRun(): readonly string[] {
  const paths = listRepository().filter((path) => /\.(?:tsx?|mjs|js)$/.test(path));
  const texts = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  return sameOnBoth(
    paths.filter((path) => /\.test\.tsx?$/.test(path)),
    (path) => texts.get(path),
  );
}
