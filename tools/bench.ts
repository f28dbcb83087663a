import { benchAssessment } from './bench/assessment.ts';
import { benchEngines } from './bench/engines.ts';
import { benchGongwen } from './bench/gongwen.ts';
import { benchLedger } from './bench/ledger.ts';
import { benchMatching } from './bench/matching.ts';
import { benchNeeds } from './bench/needs.ts';
import { benchOverview } from './bench/overview.ts';
import { benchPortal } from './bench/portal.ts';
import { benchQueue } from './bench/queue.ts';
import { benchReading } from './bench/reading.ts';
import { benchServices } from './bench/services.ts';
import { benchSheets } from './bench/sheets.ts';
import { benchTasks } from './bench/tasks.ts';
import { freshBuild } from './build.ts';

const benches: Record<string, (args: readonly string[]) => Promise<void>> = {
  assessment: benchAssessment,
  engines: benchEngines,
  ledger: benchLedger,
  gongwen: benchGongwen,
  matching: benchMatching,
  needs: benchNeeds,
  overview: benchOverview,
  portal: benchPortal,
  queue: benchQueue,
  reading: benchReading,
  services: benchServices,
  sheets: benchSheets,
  tasks: benchTasks,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench) {
  // Through exit, so that whoever started something ends it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
  await freshBuild();
  await bench(args);
} else {
  console.error(`lianxin: say what is to be measured: npm run bench ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
}
