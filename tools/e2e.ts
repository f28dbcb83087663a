import { runSuite } from './suite.ts';

await runSuite(['journeys'], process.argv.slice(2));
