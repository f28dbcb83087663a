import type { Config } from '../../platform/config/config.ts';
import type { ControlRequest } from '../../platform/control/control.ts';
import type { Running } from '../open.ts';
import { type BackupPlaces, backUp } from './backup.ts';
import { runSql, verifyAll } from './control.ts';

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
    default:
      throw new Error(`This server does not know the command ${String(command)}. Restart it.`);
  }
}
