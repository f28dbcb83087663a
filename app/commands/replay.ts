import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface Answered {
  readonly reference: string;
  readonly proposals: { readonly title: string; readonly organisation: { readonly shortName: string } }[];
}

const usage = `npm run replay -- FILE [--limit N] [--url http://localhost:8080]
Sends the first column of each line of FILE (tab-separated) as a need through the public API of a running server.`;

async function send(url: string, words: string, key: string): Promise<Answered> {
  const response = await fetch(`${url}/api/needs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ words }),
  });
  const body: unknown = await response.json();
  if (!response.ok)
    throw new Error((body as { detail?: string }).detail ?? `HTTP ${String(response.status)}`);
  return body as Answered;
}

/** The same line sent again has the same key, so a replay that is repeated makes nothing twice. */
function keyOf(words: string): string {
  return `replay-${createHash('sha256').update(words).digest('hex').slice(0, 40)}`;
}

function summarise(found: Map<string, number>, nothing: string[], failed: string[]): void {
  console.log('\nBest proposal, by service:');
  for (const [service, count] of [...found].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(count).padStart(6)}  ${service}`);
  }
  console.log(`\nFound nothing: ${String(nothing.length)}${nothing.length > 0 ? ', for example:' : ''}`);
  for (const words of nothing.slice(0, 10)) console.log(`        ${words}`);
  if (failed.length > 0) {
    console.log(`\nNot taken: ${String(failed.length)}`);
    for (const line of failed.slice(0, 10)) console.log(`        ${line}`);
  }
}

/** `npm run replay`: real input through the public API, with progress, a rate and a summary. */
export async function replayCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { limit: { type: 'string' }, url: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error(usage);
    return 2;
  }
  const url = (values.url ?? `http://localhost:${process.env['PORT'] ?? '8080'}`).replace(/\/$/, '');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]?.trim() ?? '')
    .filter((words) => words !== '')
    .slice(0, values.limit === undefined ? undefined : Number(values.limit));
  const found = new Map<string, number>();
  const nothing: string[] = [];
  const failed: string[] = [];
  const started = performance.now();
  const rate = (done: number) => (done / ((performance.now() - started) / 1000)).toFixed(1);
  for (const [index, words] of lines.entries()) {
    try {
      const [best] = (await send(url, words, keyOf(words))).proposals;
      if (!best) nothing.push(words);
      else {
        const service = `${best.title} (${best.organisation.shortName})`;
        found.set(service, (found.get(service) ?? 0) + 1);
      }
    } catch (error) {
      if (index === 0 && error instanceof TypeError) {
        console.error(`No server answers at ${url}. Start it with npm start, or name it with --url.`);
        return 1;
      }
      failed.push(`${words}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const done = index + 1;
    if (process.stdout.isTTY || done % 50 === 0) {
      process.stdout.write(
        `${process.stdout.isTTY ? '\r' : ''}${String(done)} of ${String(lines.length)} sent, ${rate(done)} a second${process.stdout.isTTY ? '' : '\n'}`,
      );
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `\n${String(lines.length)} sent in ${seconds} s, ${rate(lines.length)} a second; ${String([...found.values()].reduce((a, b) => a + b, 0))} with proposals.`,
  );
  summarise(found, nothing, failed);
  return failed.length === 0 ? 0 : 1;
}
