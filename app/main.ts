import { LedgerBusy } from '../modules/ledger/ledger.public.ts';
import { BackupRefused } from '../platform/backup/refused.ts';
import { BadConfig, readConfig } from '../platform/config/config.ts';
import { ForeignMigration } from '../platform/db/migrate.ts';
import { CannotOpen } from '../platform/db/open.ts';
import { UnfitKey } from '../platform/keys/master-key.ts';
import { BrokenHeadFile } from '../platform/seal/head-file.ts';
import { backupCommand } from './commands/backup.ts';
import { CommandRefused, sqlCommand, verifySealCommand } from './commands/control.ts';
import { evalAnswersCommand } from './commands/eval-answers.ts';
import { evalDangerCommand } from './commands/eval-danger.ts';
import { evalHotCommand } from './commands/eval-hot.ts';
import { evalReadCommand } from './commands/eval-read.ts';
import { evalTopicsCommand } from './commands/eval-topics.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { generate } from './commands/generate.ts';
import { lintDocumentsCommand, lintIndicatorsCommand } from './commands/lint.ts';
import { measureAssessmentCommand } from './commands/measure-assessment.ts';
import { measureLedgerCommand } from './commands/measure-ledger.ts';
import { migrateCommand } from './commands/migrate.ts';
import { readCommand } from './commands/read.ts';
import { rebuildLedgerCommand } from './commands/rebuild-ledger.ts';
import { renderGongwenCommand } from './commands/render-gongwen.ts';
import { replayCommand } from './commands/replay.ts';
import { restoreCommand } from './commands/restore.ts';
import { rotateKeysCommand } from './commands/rotate-keys.ts';
import { serve } from './commands/serve.ts';
import { cacheFolder } from './open.ts';

const [command = 'serve', ...args] = process.argv.slice(2);

async function run(): Promise<number> {
  const config = () => readConfig(process.env);
  switch (command) {
    case 'serve':
      await serve(config(), args);
      return 0;
    case 'migrate':
      return migrateCommand(config());
    case 'verify-seal':
      return verifySealCommand(config());
    case 'sql':
      return sqlCommand(config(), args);
    case 'backup':
      return backupCommand(config(), args);
    case 'restore':
      return restoreCommand(config(), args);
    case 'rotate-keys':
      return rotateKeysCommand(config());
    case 'rebuild-ledger':
      return rebuildLedgerCommand(config());
    case 'measure-assessment':
      return measureAssessmentCommand(config(), args);
    case 'measure-ledger':
      return measureLedgerCommand(config(), args);
    case 'replay':
      return replayCommand(args);
    case 'evaluate':
      return evaluateCommand();
    case 'eval:danger':
      return evalDangerCommand(args);
    case 'eval:hot':
      return evalHotCommand(args);
    case 'eval:answers':
      return evalAnswersCommand(args);
    case 'eval:topics':
      return evalTopicsCommand(args);
    case 'render:gongwen':
      return renderGongwenCommand(args);
    case 'eval:read':
      return evalReadCommand(args);
    case 'read':
      return readCommand(args);
    case 'lint:indicators':
      return lintIndicatorsCommand(args);
    case 'lint:documents':
      return lintDocumentsCommand(args);
    case 'generate':
      return generate(args, cacheFolder);
    default:
      console.error(`There is no command ${command}.`);
      return 2;
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  // What an operator can mend is told in its own words; only a fault of ours shows where it happened.
  const told = [
    BadConfig,
    CannotOpen,
    ForeignMigration,
    UnfitKey,
    BrokenHeadFile,
    CommandRefused,
    BackupRefused,
    LedgerBusy,
  ];
  const plain = told.some((kind) => error instanceof kind);
  console.error(plain && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
