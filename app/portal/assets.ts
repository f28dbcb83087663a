/** Addresses of the built style sheet and script. */
export interface PortalAssets {
  readonly css: string;
  readonly script: string | null;
}

/** Reads Vite's manifest of the portal's build; throws when the style sheet is not in it. */
export function assetsOf(manifest: Record<string, { readonly file: string }>): PortalAssets {
  const css = manifest['app/portal/portal.css']?.file;
  const script = manifest['app/portal/portal.ts']?.file;
  if (css === undefined) throw new Error('the portal is not built: its style sheet is not in the manifest');
  return { css: `/assets/${css}`, script: script === undefined ? null : `/assets/${script}` };
}
