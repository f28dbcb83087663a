import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asApp } from '../../app/testing/as-app.ts';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose } from '../../app/testing/need.fixtures.ts';
import { smtp } from '../../platform/messages/smtp.ts';
import type { Handed } from '../organisations/organisations.contract.ts';

const received: { to: string[]; text: string }[] = [];
let url = '';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, text: Buffer.concat(parts).toString('utf8') });
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
});

/** The text of a mail as it is read: its parts are base64 or quoted-printable. */
function read(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return /quoted/i.test(head) ? Buffer.from(bytes, 'latin1').toString('utf8') : body;
}

async function mailedCity(site: string | null = 'https://lianxin.example') {
  const city = await aCity({
    sms: null,
    mail: smtp({ url, from: 'Lianxin <l@x.example>' }),
    keeps: false,
    site,
  });
  city.later(150);
  const states = async () =>
    (
      await asApp<{ state: string; reason: string | null; content: Buffer | null }>(
        city.opened,
        city.city.id,
        'select state, reason, content from messages.message order by created_at, id',
      )
    ).rows;
  const invite = (mail: string) =>
    city.ok<Handed>('POST', '/api/staff', {
      as: 'qi-ming',
      key: aKey(),
      body: {
        ...{
          name: '乌云',
          post: '干部',
          phone: '8110000',
          number: `M${received.length}01`,
          roles: ['handler'],
        },
        organisationId: city.at.organisation('yunhe-union'),
        mail,
      },
    });
  const arrived = async () => {
    const before = received.length;
    await city.work();
    return received.slice(before).map(({ to, text }) => ({ to, text: read(text) }));
  };
  return { city, states, invite, arrived };
}

describe('a link for an account', () => {
  test('is mailed to the person, is the one that was shown, works once, and leaves nothing behind', async () => {
    const { city, invite, arrived, states } = await mailedCity();
    const handed = await invite('wuyun@yunhe.example');
    const [mail, ...more] = await arrived();
    expect(more).toEqual([]);
    expect(mail?.to).toEqual(['wuyun@yunhe.example']);
    expect(mail?.text).toContain(`登录名 ${handed.login}`);
    expect(mail?.text).toContain(`https://lianxin.example/desk/welcome#${handed.token}`);
    const body = { token: handed.token, password: 'four words of my own' };
    await city.ok('PUT', '/api/welcome', { body });
    expect((await city.call('PUT', '/api/welcome', { body })).status).toBe(404);
    expect(await states()).toEqual([{ state: 'sent', reason: null, content: null }]);
  });

  test('goes nowhere without an address, and is told as not sent where no site is set', async () => {
    const silent = await mailedCity();
    await silent.invite('');
    expect(await silent.arrived()).toEqual([]);
    expect(await silent.states()).toEqual([]);
    const nowhere = await mailedCity(null);
    await nowhere.invite('wuyun@yunhe.example');
    expect(await nowhere.arrived()).toEqual([]);
    expect(await nowhere.states()).toEqual([{ state: 'dropped', reason: 'no-way-out', content: null }]);
  });
});

describe('the daily mail', () => {
  test('tells who wishes it how much waits, in figures, once a day, and nobody else', async () => {
    const { city, arrived } = await mailedCity();
    const wish = { mail: 'liu@yunhe.example', daily: true };
    await city.ok('PUT', '/api/account/mail', { as: 'liu-haidong', body: wish });
    expect(await city.ok('GET', '/api/account/mail', { as: 'liu-haidong' })).toEqual(wish);
    await city.ok('PUT', '/api/account/mail', {
      as: 'zhou-zheng',
      body: { mail: 'z@x.example', daily: true },
    });
    const need = await aNeed(city);
    await choose(city, need, { lead: 'wage-help' });
    await arrived();
    city.later(24 * 60);
    const mails = await arrived();
    expect(mails.map(({ to }) => to)).toEqual([['liu@yunhe.example']]);
    expect(mails[0]?.text).toMatch(/旗总工会现在有 1 件事等着接，0 件过了答复期限/);
    expect(mails[0]?.text).toContain('https://lianxin.example/desk/');
    expect(mails[0]?.text).not.toContain(need.reference);
    expect(await arrived()).toEqual([]);
  });
});
