import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { testsOfOneRun } from './tools/database-tests.ts';
import { traditionalWords } from './tools/traditional-words.ts';

const everywhere = ['**/node_modules/**', '**/dist/**', '**/data/**'];
const tests = ['base', 'engines', 'platform', 'modules', 'app', 'tools'].map(
  (floor) => `${floor}/**/*.test.{ts,tsx}`,
);
const withDatabase = ['platform', 'modules', 'app'].map((floor) => `${floor}/**/*.test.{ts,tsx}`);

// One database for each worker, not for each file: opening one costs more than most files take.
const shared = {
  isolate: false,
  pool: 'threads' as const,
  globalSetup: ['app/testing/template.ts'],
  setupFiles: ['app/testing/laws.ts'],
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [traditionalWords(), react()],
        test: {
          ...shared,
          name: 'pglite',
          include: tests,
          // Who may call what is one code on both; the server keeps cities apart as it will in earnest.
          exclude: [...everywhere, '**/*.postgres.test.ts', 'app/walk.test.ts'],
          env: { LIANXIN_TEST_DATABASE: 'pglite' },
          testTimeout: 60_000,
        },
      },
      {
        plugins: [traditionalWords(), react()],
        test: {
          ...shared,
          name: 'postgres',
          include: withDatabase,
          // Commands start process after process and do the same on both.
          exclude: [...everywhere, 'app/demo/**', 'app/commands/**', ...testsOfOneRun()],
          env: { LIANXIN_TEST_DATABASE: 'postgres' },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          globalSetup: ['e2e/prepared.ts'],
          include: ['e2e/*.journey.ts'],
          exclude: everywhere,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as a page waits for what it looks for.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
