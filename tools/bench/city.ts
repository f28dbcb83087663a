import { randomUUID } from 'node:crypto';
import { aboutWages } from './sentences.ts';

const password = 'lianxin-demo';

/** The demo city of a running server, asked as a browser would. */
export class BenchCity {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async #ask<T>(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<T> {
    const answer = await fetch(this.#url + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** The cookie of a signed-in member of staff. */
  async signIn(login: string): Promise<{ cookie: string; organisationId: string }> {
    const answer = await fetch(`${this.#url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ login, password }),
    });
    if (!answer.ok) throw new Error(`${login} cannot sign in: ${await answer.text()}`);
    const me = (await answer.json()) as { organisation: { id: string } };
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return { cookie, organisationId: me.organisation.id };
  }

  /** One need said and handed over to the organisation; false where the menu proposes others. */
  async #handOver(number: number, organisationId: string): Promise<boolean> {
    const said = await this.#ask<{
      secret: string;
      proposals: { serviceId: string; organisation: { id: string } }[];
    }>('POST', '/api/needs', { 'idempotency-key': randomUUID() }, { words: aboutWages(number) });
    const lead = said.proposals.find(({ organisation }) => organisation.id === organisationId)?.serviceId;
    if (lead === undefined) return false;
    const choice = { version: 1, lead, agreed: true };
    await this.#ask('PUT', '/api/my-need/legs', { 'lianxin-secret': said.secret }, choice);
    return true;
  }

  /** Makes the queue of an organisation `size` longer. */
  async growQueue(organisationId: string, size: number): Promise<void> {
    let made = 0;
    for (let number = 0; made < size; number += 1) {
      if (await this.#handOver(number, organisationId)) made += 1;
      if (number > 2 * size) throw new Error('the menu hardly ever proposes that organisation');
    }
  }

  async lengthOfQueue(cookie: string): Promise<{ total: number; items: number }> {
    const page = await this.#ask<{ total: number; items: unknown[] }>('GET', '/api/needs', { cookie });
    return { total: page.total, items: page.items.length };
  }
}
