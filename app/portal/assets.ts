/** Addresses of the built style sheet and script; null where they are not built, and pages are plain then. */
export interface PortalAssets {
  readonly css: string | null;
  readonly script: string | null;
  /** The service worker's file in the build. */
  readonly worker: string | undefined;
}

/** Reads them from Vite's manifest of the portal's build. */
export function assetsOf(manifest: Record<string, { readonly file: string }>): PortalAssets {
  const address = (entry: string): string | null => {
    const file = manifest[entry]?.file;
    return file === undefined ? null : `/assets/${file}`;
  };
  return {
    css: address('app/portal/portal.css'),
    script: address('app/portal/portal.ts'),
    worker: manifest['app/portal/worker.ts']?.file,
  };
}
