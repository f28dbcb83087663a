import { connect, type Socket } from 'node:net';

/** One request as bytes, and what it is called in complaints. */
export interface Wired {
  readonly bytes: string;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** The bytes of a request with a JSON body or none. */
export function wired(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Wired {
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines = [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1', 'connection: keep-alive'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== undefined) {
    lines.push('content-type: application/json', `content-length: ${String(Buffer.byteLength(text))}`);
  }
  return { bytes: `${lines.join('\r\n')}\r\n\r\n${text}` };
}

/**
 * One kept-alive connection that asks one thing at a time. It reads just enough of HTTP to know where an answer
 * ends, so that the client takes as little as possible of the processor that the server is measured on.
 */
export class Wire {
  readonly #socket: Socket;
  #parts: Buffer[] = [];
  #size = 0;
  #head: { status: number; from: number; length: number | null } | null = null;
  #waiting: { resolve: (answered: Answered) => void; reject: (error: Error) => void } | null = null;
  bytes = 0;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('the server closed the connection')));
  }

  #take(chunk: Buffer): void {
    this.#parts.push(chunk);
    this.#size += chunk.length;
    this.bytes += chunk.length;
    if (!this.#head) {
      const whole = this.#parts.length === 1 ? chunk : Buffer.concat(this.#parts);
      this.#parts = [whole];
      const end = whole.indexOf('\r\n\r\n');
      if (end < 0) return;
      const text = whole.toString('latin1', 0, end);
      const length = /content-length: *(\d+)/i.exec(text)?.[1];
      this.#head = {
        status: Number(text.slice(9, 12)),
        from: end + 4,
        length: length === undefined ? null : Number(length),
      };
    }
    const { status, from, length } = this.#head;
    const over = length === null ? this.#lastChunkIsHere() : this.#size >= from + length;
    if (!over) return;
    const body = Buffer.concat(this.#parts).toString('utf8', from, this.#size);
    this.#parts = [];
    this.#size = 0;
    this.#head = null;
    const { resolve } = this.#waiting ?? {};
    this.#waiting = null;
    resolve?.({ status, body });
  }

  #lastChunkIsHere(): boolean {
    const last = this.#parts.at(-1);
    return last !== undefined && last.toString('latin1', Math.max(0, last.length - 5)) === '0\r\n\r\n';
  }

  ask({ bytes }: Wired): Promise<Answered> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(bytes);
    });
  }

  close(): void {
    this.#waiting = null;
    this.#socket.destroy();
  }
}
