import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { learnedFrom } from '../../engines/urgency/learn/rows.fixtures.ts';
import { weightsFile } from '../../engines/urgency/learn/weights-file.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { openEmbedded } from '../../platform/db/open.ts';
import { rowTypes } from '../../platform/db/row-types.ts';
import { openApi } from '../../platform/http/openapi.ts';
import { contrastSheet, schemeSheet } from '../../platform/ui/tokens.ts';
import { migrations } from '../migrations.ts';
import { modules } from '../modules.ts';
import { routes } from '../routes.ts';
import { ordinaryNeeds } from './danger-lines.ts';
import { rolesDocument } from './roles-document.ts';

/**
 * Writes what is made from other sources: row types from the migrated database, docs/openapi.json and
 * docs/roles.md from the contracts and the table of roles, the weights of words of danger from the lines they are
 * learned from. With `--check` it writes nothing and names what is stale; the result is the exit code.
 */
export async function generate(args: readonly string[], cache: string): Promise<number> {
  const opened = await openEmbedded(null, cache);
  const files = new Map<string, string>();
  try {
    await migrate(opened.owner, migrations, new Date(0));
    files.set('platform/platform.tables.ts', await rowTypes(opened.owner, 'platform'));
    for (const { name, migrations: own } of modules) {
      if (Object.keys(own).length === 0) continue;
      files.set(`modules/${name}/${name}.tables.ts`, await rowTypes(opened.owner, name));
    }
  } finally {
    await opened.close();
  }
  files.set(
    'app/portal/tokens.css',
    `/* Made by npm run generate from platform/ui/tokens.ts. */\n${schemeSheet()}\n${contrastSheet()}\n`,
  );
  const endpoints = routes.map(({ endpoint }) => endpoint);
  files.set('docs/openapi.json', `${JSON.stringify(openApi(endpoints, '0.1.0'), null, 2)}\n`);
  files.set('engines/urgency/data/weights.ts', weightsFile([...learnedFrom, ...ordinaryNeeds()]));
  files.set('docs/roles.md', rolesDocument(endpoints));
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (args.includes('--check')) {
    for (const [path] of stale) console.error(`stale: ${path} (run npm run generate)`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const [path, text] of stale) {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  return 0;
}
