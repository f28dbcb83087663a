import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a demo city that was just made; each file of journeys begins with a copy of it. */
    demoCity: string;
  }
}

export default async function prepare(project: TestProject): Promise<() => void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianxin-city-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const server = await startServer({ dataDir, patience: 240 });
    await server.stop();
  } catch (cause) {
    remove();
    throw cause;
  }
  project.provide('demoCity', dataDir);
  return remove;
}
