import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, test } from 'vitest';
import { smtp } from './smtp.ts';

const outgoing = { id: 'id-1', to: 'wang@example.cn', subject: '登录用的链接', text: '您好：\n这是正文。\n' };
const from = '连心 <lianxin@example.cn>';

async function withServer<T>(options: SMTPServerOptions, work: (url: string) => Promise<T>): Promise<T> {
  const server = new SMTPServer({ disabledCommands: ['STARTTLS'], authOptional: true, ...options });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  } finally {
    await new Promise<void>((resolve) => server.close(resolve));
  }
}

const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

describe('mail', () => {
  test('reaches a real SMTP server whole', async () => {
    let received = '';
    const taking: SMTPServerOptions = {
      onData: (stream, _, done) => {
        stream.on('data', (part: Buffer) => {
          received += part.toString();
        });
        stream.on('end', () => done());
      },
    };
    const sent = await withServer(taking, (url) => smtp({ url, from }).send(outgoing));
    expect(sent.id).toBe('<id-1@example.cn>');
    expect(received).toContain('Message-ID: <id-1@example.cn>');
    expect(received).toContain('To: wang@example.cn');
    const subject = /Subject: =\?UTF-8\?B\?([^?]+)\?=/i.exec(received)?.[1] ?? '';
    expect(Buffer.from(subject, 'base64').toString()).toBe(outgoing.subject);
    const body = received.split('\r\n\r\n')[1] ?? '';
    expect(Buffer.from(body, 'base64').toString().replaceAll('\r\n', '\n')).toBe(outgoing.text);
  });

  test('brings a calendar as one that is answered', async () => {
    let received = '';
    const taking: SMTPServerOptions = {
      onData: (stream, _, done) => {
        stream.on('data', (part: Buffer) => {
          received += part.toString();
        });
        stream.on('end', () => done());
      },
    };
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
    const calendar = { method: 'REQUEST', content } as const;
    await withServer(taking, (url) => smtp({ url, from }).send({ ...outgoing, calendar }));
    expect(received).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(received).toContain('filename=invitation.ics');
    expect(received.replaceAll(/\r\n/g, '')).toContain(Buffer.from(content).toString('base64'));
  });

  test.each<[string, SMTPServerOptions, string]>([
    ['refuses the address', { onRcptTo: (_, __, done) => done(refusal(550, 'no such user')) }, 'refused'],
    ['is busy', { onMailFrom: (_, __, done) => done(refusal(451, 'later')) }, 'busy'],
    [
      'lets nobody in',
      { authOptional: false, onMailFrom: (_, __, done) => done(refusal(530, 'who')) },
      'not-let-in',
    ],
  ])('to a server that %s', async (_, options, fault) => {
    await withServer(options, async (url) => {
      await expect(smtp({ url, from }).send(outgoing)).rejects.toMatchObject({ fault });
    });
  });

  test('with a wrong password', async () => {
    const options: SMTPServerOptions = {
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(refusal(535, 'no')),
    };
    await withServer(options, async (url) => {
      const wrong = url.replace('//', '//user:wrong@');
      await expect(smtp({ url: wrong, from }).send(outgoing)).rejects.toMatchObject({ fault: 'not-let-in' });
    });
  });

  test.each([
    ['says nothing', () => {}, 'too-slow'],
    [
      'speaks another language',
      (write: (text: string) => void) => write('HTTP/1.1 200 OK\r\n\r\n'),
      'nonsense',
    ],
  ] as const)('to a server that %s ends, and the line to it is closed', async (_, speak, fault) => {
    const left = Promise.withResolvers<void>();
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('close', () => left.resolve());
      speak((text) => socket.write(text));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(smtp({ url, from }, 400).send(outgoing)).rejects.toMatchObject({ fault });
    // By us: the server never closes it.
    await left.promise;
    server.close();
  });
});
