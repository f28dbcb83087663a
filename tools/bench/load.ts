import { randomUUID } from 'node:crypto';
import { type Measured, measure } from './measure.ts';
import { sentence } from './sentences.ts';
import { Wire, type Wired, wired } from './wire.ts';

/** What a process of clients is told to do. */
export interface Load {
  readonly port: number;
  readonly clients: number;
  readonly seconds: number;
  readonly warmUp: number;
  /** Needs said, or these pages one after the other with these cookies. */
  readonly what: { kind: 'say' } | { kind: 'pages'; asks: readonly { path: string; cookie: string }[] };
  /** Needs said per second beside it, not counted. */
  readonly beside: number;
}

/** Each need has a submission key of its own, as every form has. */
function saying(number: number): Wired {
  return wired('POST', '/api/needs', { 'idempotency-key': randomUUID() }, { words: sentence(number) });
}

async function ask(wire: Wire, request: Wired): Promise<number> {
  const before = wire.bytes;
  const { status, body } = await wire.ask(request);
  if (status !== 200) throw new Error(`answered ${String(status)}: ${body.slice(0, 300)}`);
  return wire.bytes - before;
}

async function sayBeside(port: number, perSecond: number, until: number): Promise<void> {
  if (perSecond === 0) return;
  const wire = new Wire(port);
  for (let number = 0; performance.now() < until; number += 1) {
    await ask(wire, saying(number));
    await new Promise((resolve) => setTimeout(resolve, 1000 / perSecond));
  }
  wire.close();
}

async function run({ port, clients, seconds, warmUp, what, beside }: Load): Promise<Measured> {
  const wires = Array.from({ length: clients }, () => new Wire(port));
  let number = Math.floor(Math.random() * 1e6);
  const pages =
    what.kind === 'pages' ? what.asks.map(({ path, cookie }) => wired('GET', path, { cookie })) : [];
  const others = sayBeside(port, beside, performance.now() + (warmUp + seconds) * 1000);
  const measured = await measure(clients, { seconds, warmUp }, (client) => {
    number += 1;
    const request = pages.length > 0 ? (pages[number % pages.length] as Wired) : saying(number);
    return ask(wires[client] as Wire, request);
  });
  await others;
  for (const wire of wires) wire.close();
  return measured;
}

process.once('message', (load: Load) => {
  run(load).then(
    (measured) => process.send?.({ measured }, () => process.exit(0)),
    (error: unknown) => process.send?.({ failed: String(error) }, () => process.exit(1)),
  );
});
