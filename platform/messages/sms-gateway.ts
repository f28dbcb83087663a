import { NotSent, type Outgoing, type Transport, type TransportFault } from './transport.ts';

/** How long one try may take, in milliseconds. */
export const patience = 10_000;
/** Bytes of an answer that are read at all. */
const answerLimit = 64 * 1024;

export interface SmsGateway {
  readonly url: string;
  /** Sent as a bearer token; null where the gateway knows us by our address. */
  readonly token: string | null;
  /** JSON whose texts may hold `{to}`, `{text}`, `{id}`. */
  readonly body: string;
  /** Where the answer names its own number of the message: `id`, `data.messageId`. */
  readonly idField: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Put into the parsed JSON, not into its text: what somebody is called cannot end a string. */
function filled(json: Json, values: Readonly<Record<string, string>>): Json {
  if (typeof json === 'string') {
    return json.replace(/\{(to|text|id)\}/g, (_, name: string) => values[name] ?? '');
  }
  if (Array.isArray(json)) return json.map((one: Json) => filled(one, values));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, one]) => [key, filled(one, values)]));
}

function idIn(answer: unknown, path: string): string | null {
  let found: unknown = answer;
  for (const part of path.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    found = (found as Record<string, unknown>)[part];
  }
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found !== '' ? found.slice(0, 200) : null;
}

async function readAnswer(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > answerLimit) throw new NotSent('nonsense');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function faultOf(status: number): TransportFault {
  if (status === 401 || status === 403) return 'not-let-in';
  if (status === 408 || status === 429 || status >= 500) return 'busy';
  return status >= 400 ? 'refused' : 'nonsense';
}

/**
 * Sends short messages by posting JSON to a gateway, which answers 2xx with JSON that names its own number of the
 * message. 401 and 403 mean that it does not let us in, 408, 429 and 5xx that it is busy, any other 4xx that it
 * refuses this number or text.
 */
export function smsGateway(gateway: SmsGateway, wait = patience): Transport {
  const body = JSON.parse(gateway.body) as Json;
  return {
    send: async ({ id, to, text }: Outgoing) => {
      const signal = AbortSignal.timeout(wait);
      try {
        const response = await fetch(gateway.url, {
          method: 'POST',
          // A gateway that moved must be set up again: the token goes to nobody else.
          redirect: 'manual',
          headers: {
            'content-type': 'application/json',
            ...(gateway.token === null ? {} : { authorization: `Bearer ${gateway.token}` }),
          },
          body: JSON.stringify(filled(body, { id, to, text })),
          signal,
        });
        const answer = await readAnswer(response);
        if (!response.ok) throw new NotSent(faultOf(response.status));
        const known = idIn(JSON.parse(answer), gateway.idField);
        if (known === null) throw new NotSent('nonsense');
        return { id: known };
      } catch (error) {
        if (error instanceof NotSent) throw error;
        if (error instanceof SyntaxError) throw new NotSent('nonsense');
        // Nothing of the error is kept: it may quote the address or the body.
        throw new NotSent(signal.aborted ? 'too-slow' : 'away');
      }
    },
  };
}
