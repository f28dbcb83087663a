import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from './commands/generate.ts';

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'lianxin');
const [command = 'serve', ...args] = process.argv.slice(2);
if (command === 'generate') process.exitCode = await generate(args, cache);
