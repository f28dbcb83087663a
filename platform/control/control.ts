import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ControlRequest {
  readonly command: 'verify-seal' | 'sql' | 'backup' | 'rotate-keys' | 'rebuild-ledger';
  readonly text: string;
}

/** Told while it works, one line of JSON each; the answer is the last line. */
interface ControlProgress {
  readonly progress: string;
}

export type ControlAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: string };

/** Where the server of a data folder listens for commands; a socket's path must stay below 108 bytes. */
export function controlPath(dataDir: string): string {
  const near = join(dataDir, 'control.sock');
  if (Buffer.byteLength(near) < 100) return near;
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return join(tmpdir(), `lianxin-${name}.sock`);
}

/** Answers commands of the same machine's owner. Removes a socket that a killed server left behind. */
export function listenForCommands(
  dataDir: string,
  answer: (request: ControlRequest, report: (step: string) => void) => Promise<unknown>,
): Promise<Server> {
  const path = controlPath(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  rmSync(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('error', () => {});
    socket.on('end', () => {
      const reply = (said: ControlAnswer) => socket.end(JSON.stringify(said));
      const report = (progress: string) => socket.write(`${JSON.stringify({ progress })}\n`);
      Promise.resolve()
        .then(() => answer(JSON.parse(text) as ControlRequest, report))
        .then(
          (result) => reply({ ok: true, result }),
          (error: unknown) =>
            reply({ ok: false, error: error instanceof Error ? error.message : String(error) }),
        );
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      chmodSync(path, 0o600);
      resolve(server);
    });
  });
}

/** Asks the running server of a data folder; null when none is running there. Throws when it dies meanwhile. */
export async function askServer(
  dataDir: string,
  request: ControlRequest,
  report: (step: string) => void = () => {},
): Promise<ControlAnswer | null> {
  const path = controlPath(dataDir);
  if (!existsSync(path)) return null;
  return new Promise((resolve, reject) => {
    const socket = createConnection({ path, allowHalfOpen: true });
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      const lines = (text + String(chunk)).split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) report((JSON.parse(line) as ControlProgress).progress);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') resolve(null);
      else reject(error);
    });
    socket.on('end', () => {
      if (text === '') reject(new Error('The server ended before it had answered.'));
      else resolve(JSON.parse(text) as ControlAnswer);
    });
    socket.end(JSON.stringify(request));
  });
}
