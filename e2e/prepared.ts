import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

/** When the demo city of the journeys is made: a working Tuesday, whatever the day of the machine. */
export const tuesday = '2026-11-24';
export const madeAt = `${tuesday}T08:10:00+08:00`;

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a demo city that was just made; each file of journeys begins with a copy of it. */
    demoCity: string;
  }
}

/** Where this run of the tests keeps the first demo city that one of them made whole. */
const kept = process.env.LIANXIN_TEST_DEMO_CITY;

/** Keeps the demo city of a test, made at {@link madeAt}, for the journeys: making another takes a minute. */
export function keepForJourneys(dataDir: string): void {
  if (kept === undefined || existsSync(kept)) return;
  cpSync(dataDir, `${kept}.unfinished`, { recursive: true });
  renameSync(`${kept}.unfinished`, kept);
}

export default async function prepare(project: TestProject): Promise<() => void> {
  if (kept !== undefined && existsSync(kept)) {
    project.provide('demoCity', kept);
    return () => {};
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'lianxin-city-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const server = await startServer({ dataDir, env: { LIANXIN_NOW: madeAt }, patience: 240 });
    await server.stop();
  } catch (cause) {
    remove();
    throw cause;
  }
  project.provide('demoCity', dataDir);
  return remove;
}
