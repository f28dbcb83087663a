import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { smsGateway } from './sms-gateway.ts';
import { NotSent } from './transport.ts';

const outgoing = { id: 'id-1', to: '19900001001', subject: '', text: '您说的事"收到"了，\\ 编号 1。' };
const usual = '{"to":"{to}","text":"{text}","id":"{id}"}';

/** A gateway on this machine that answers as `answer` does. */
async function withGateway<T>(
  answer: (body: string) => RequestListener,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => answer(body)(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/send`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function faultOf(answer: () => RequestListener, wait = 2000): Promise<string> {
  return withGateway(answer, async (url) => {
    try {
      await smsGateway({ url, token: 'secret', body: usual, idField: 'id' }, wait).send(outgoing);
      return 'sent';
    } catch (error) {
      expect(error).toBeInstanceOf(NotSent);
      // What is thrown goes into the log and the table of jobs.
      expect(`${String(error)} ${(error as Error).stack ?? ''}`).not.toMatch(/1990000|收到/);
      return (error as NotSent).fault;
    }
  });
}

const saying =
  (status: number, text: string, headers = {}): (() => RequestListener) =>
  () =>
  (_, response) => {
    response.writeHead(status, headers).end(text);
  };

describe('the gateway', () => {
  test('gets number, text and our id as its own format wants them, and its number is kept', async () => {
    let seen: unknown;
    let letter = '';
    const body = '{"sms":[{"mobile":"+86{to}","content":"{text}","extno":7,"ref":"x-{id}"}]}';
    const sent = await withGateway(
      (text) => (request, response) => {
        seen = JSON.parse(text);
        letter = request.headers.authorization ?? '';
        response.end('{"code":0,"data":{"msgid":9007199254}}');
      },
      (url) => smsGateway({ url, token: 'secret', body, idField: 'data.msgid' }).send(outgoing),
    );
    expect(seen).toEqual({
      sms: [{ mobile: '+8619900001001', content: outgoing.text, extno: 7, ref: 'x-id-1' }],
    });
    expect(letter).toBe('Bearer secret');
    expect(sent).toEqual({ id: '9007199254' });
  });

  test.each([
    ['refuses the number', saying(400, '{"error":"no such number"}'), 'refused'],
    ['does not let us in', saying(401, ''), 'not-let-in'],
    ['wants us to slow down', saying(429, ''), 'busy'],
    ['has a fault', saying(502, '<html>Bad gateway</html>'), 'busy'],
    ['answers with a page', saying(200, '<html>登录</html>'), 'nonsense'],
    ['answers with nothing', saying(200, ''), 'nonsense'],
    ['says yes without a number', saying(200, '{"code":1,"msg":"余额不足"}'), 'nonsense'],
    ['answers with null', saying(200, 'null'), 'nonsense'],
    ['sends us elsewhere', saying(302, '', { location: 'http://127.0.0.1:1/' }), 'nonsense'],
    ['never stops talking', saying(200, `{"id":"${'x'.repeat(200_000)}"}`), 'nonsense'],
  ])('that %s', async (_, answer, fault) => {
    expect(await faultOf(answer)).toBe(fault);
  });

  test('that hangs is left after the wait, and the line to it is closed', async () => {
    const left = Promise.withResolvers<void>();
    const hanging: () => RequestListener = () => (_, response) => {
      response.once('close', () => left.resolve());
    };
    await withGateway(hanging, async (url) => {
      const gateway = smsGateway({ url, token: 'secret', body: usual, idField: 'id' }, 300);
      await expect(gateway.send(outgoing)).rejects.toMatchObject({ fault: 'too-slow' });
      // By us: the gateway never closes it.
      await left.promise;
    });
  });

  test('that begins an answer and never ends it is left too', async () => {
    const half: () => RequestListener = () => (_, response) => {
      response.write('{"id":');
    };
    expect(await faultOf(half, 300)).toBe('too-slow');
  });

  test('that is not there', async () => {
    const gateway = smsGateway({ url: 'http://127.0.0.1:9/', token: null, body: usual, idField: 'id' });
    await expect(gateway.send(outgoing)).rejects.toMatchObject({ fault: 'away' });
  });
});
