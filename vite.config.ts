import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'vite';
import { traditionalWords } from './tools/traditional-words.ts';

/** The three builds of one product. `tools/build.ts` runs them into `dist/`, `tools/dev.ts` watches them. */
export type BuildName = 'server' | 'desk' | 'portal';

const allEntries: Record<BuildName, string[]> = {
  server: ['app/main.ts', 'platform/sheets/reading/thread.ts'],
  desk: ['app/desk/main.tsx'],
  portal: ['app/portal/portal.ts', 'app/portal/portal.css', 'app/portal/worker.ts'],
};

/** The entry files that are there; a build without any is left out. */
export function entriesOf(name: BuildName): string[] {
  return allEntries[name].filter((file) => existsSync(join(import.meta.dirname, file)));
}

const common: InlineConfig = {
  root: import.meta.dirname,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
};

/** The oldest Chromium that staff machines still carry, and why: docs/decisions/009-oldest-browser.md. */
export const oldestChromium = 90;

/** The address `/desk/assets/NAME` is the file `dist/desk/NAME`; `dist/desk/manifest.json` names the hashed files. */
const desk: InlineConfig = {
  ...common,
  base: '/desk/assets/',
  plugins: [traditionalWords(), react()],
  build: {
    outDir: 'dist/desk',
    assetsDir: '',
    manifest: 'manifest.json',
    target: `chrome${oldestChromium}`,
    cssTarget: `chrome${oldestChromium}`,
    // One bundle for staff machines in an office network; the warning is about phones.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: { input: entriesOf('desk') },
  },
};

/** The address `/assets/NAME` is the file `dist/portal/NAME`. Old phones read these, hence the old targets. */
const portal: InlineConfig = {
  ...common,
  // Icons: a phone keeps their addresses for years, so their names hold a number instead of a hash.
  publicDir: 'app/portal/public',
  base: '/assets/',
  build: {
    outDir: 'dist/portal',
    assetsDir: '',
    manifest: 'manifest.json',
    target: 'es2018',
    cssTarget: ['chrome69', 'safari13'],
    rolldownOptions: { input: entriesOf('portal') },
  },
};

/**
 * Everything of ours in `dist/server/main.js`, packages left in node_modules. Runs the portal's React too. Beside it
 * what reads sheets in a thread of its own, and what both use.
 */
const server: InlineConfig = {
  ...common,
  plugins: [traditionalWords(), react()],
  ssr: { external: true, target: 'node' },
  build: {
    outDir: 'dist/server',
    ssr: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: entriesOf('server'),
      output: { entryFileNames: ({ name }) => (name === 'thread' ? 'sheet-thread.js' : `${name}.js`) },
    },
  },
};

export const builds: Record<BuildName, InlineConfig> = { server, desk, portal };

/** `vite build --mode desk` runs one of them by hand. */
export default defineConfig(({ mode }) => builds[mode === 'desk' || mode === 'portal' ? mode : 'server']);
