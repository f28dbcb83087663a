interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

/**
 * Packages that the lock file names as optional without an entry of their own. npm writes such a file when the
 * registry lacks a binary for another platform, and `npm ci` then refuses it on every machine.
 */
export function missingOptionals(lockFile: string): string[] {
  const lock = JSON.parse(lockFile) as { packages?: Record<string, LockedPackage> };
  const packages = lock.packages ?? {};
  const missing: string[] = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!isEntry(name, path, packages))
        missing.push(`${name} (wanted by ${path.replace(/^.*node_modules\//, '')})`);
    }
  }
  return missing;
}

/** As Node looks for it: in the package's own node_modules, then in each one further up. */
function isEntry(name: string, from: string, packages: Record<string, LockedPackage>): boolean {
  for (let at = from; ; at = at.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    if (`${at}${at ? '/' : ''}node_modules/${name}` in packages) return true;
    if (at === '') return false;
  }
}
