import type { Config } from '../../platform/config/config.ts';
import type { ControlRequest } from '../../platform/control/control.ts';
import type { Running } from '../open.ts';
import { type BackupPlaces, backUp } from './backup.ts';
import { runSql, verifyAll } from './control.ts';
import { rebuildAll } from './rebuild-ledger.ts';
import { rotateAll } from './rotate-keys.ts';

/** Answers a command of the machine's owner, in the process that holds the database. */
export async function answerCommand(
  { command, text }: ControlRequest,
  { opened, runtime }: Running,
  config: Config,
  report: (step: string) => void,
): Promise<unknown> {
  switch (command) {
    case 'sql':
      return runSql(opened, text);
    case 'verify-seal':
      return verifyAll(runtime);
    case 'backup':
      return backUp(opened.owner, config, JSON.parse(text) as BackupPlaces, report);
    case 'rotate-keys':
      return rotateAll(runtime, report);
    case 'rebuild-ledger':
      return rebuildAll(runtime, report);
    default:
      // Also what a newer command may ask an older server for.
      throw new Error('This server does not know that command. Restart it with the new version.');
  }
}
