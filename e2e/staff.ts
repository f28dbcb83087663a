interface Leg {
  id: string;
  organisation: { id: string };
  state: string;
}

interface Need {
  version: number;
  rounds: { legs: Leg[] }[];
}

interface Queue {
  items: { id: string; words: string }[];
}

const password = 'lianxin-demo';
let count = 0;

/** A text of its own for each run of a journey, so that staff find the right need in their queue. */
export function reasonOf(what: unknown): string {
  count += 1;
  return `（${String(what)} ${count}）`;
}

/** One staff member of the demo city, signed in over the public API. */
export async function staffCaller(url: string, login: string) {
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  });
  if (!signedIn.ok) throw new Error(`${login} could not sign in: ${await signedIn.text()}`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const me = (await signedIn.json()) as { organisation: { id: string } };
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${login} ${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return { call, organisationId: me.organisation.id };
}

/** Each of `logins` takes on the leg of the need with these words, unless it has already, and answers it as solved. */
export async function answerAsStaff(
  url: string,
  words: string,
  logins: readonly string[],
  answer: string,
): Promise<void> {
  for (const login of logins) {
    const { call, organisationId } = await staffCaller(url, login);
    const queue = await call<Queue>('GET', '/api/needs?show=todo');
    const item = queue.items.find((one) => words.startsWith(one.words) || one.words.startsWith(words));
    if (!item) throw new Error(`${login} has no such need in the queue`);
    const path = `/api/needs/${item.id}`;
    let need = await call<Need>('GET', path);
    const own = (): Leg | undefined =>
      need.rounds.at(-1)?.legs.find(({ organisation }) => organisation.id === organisationId);
    const leg = own();
    if (!leg) throw new Error(`${login} has no leg of it`);
    if (leg.state === 'dispatched') {
      need = await call<Need>('PUT', `${path}/legs/${leg.id}/taking-on`, { version: need.version });
    }
    await call<Need>('PUT', `${path}/legs/${leg.id}/answer`, {
      ...{ version: need.version, outcome: 'solved', answer },
    });
  }
}
