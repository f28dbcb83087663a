import { runSuite } from './suite.ts';

await runSuite(['pglite', 'postgres', 'journeys'], process.argv.slice(2));
