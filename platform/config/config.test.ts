import { isAbsolute } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadConfig, readConfig } from './config.ts';

function refusalOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(BadConfig);
    return (error as Error).message;
  }
  throw new Error('it was accepted');
}

describe('the settings', () => {
  test('need nothing to try it out', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      databaseUrl: null,
      mode: 'demo',
      killAt: null,
    });
    expect(isAbsolute(config.dataDir)).toBe(true);
  });

  test('name an outside model by address, model and the file of its key', () => {
    expect(readConfig({}).embedding).toBeNull();
    const named = { EMBEDDING_URL: 'https://m.example/v1', EMBEDDING_MODEL: 'bge-m3' };
    expect(readConfig({ ...named, EMBEDDING_KEY_FILE: '/run/key' }).embedding).toEqual({
      ...{ url: 'https://m.example/v1', model: 'bge-m3', keyFile: '/run/key' },
    });
    expect(refusalOf({ EMBEDDING_URL: 'https://m.example/v1' })).toMatch(/^EMBEDDING_MODEL is missing/);
  });

  test('that are empty count as not given', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', LIANXIN_MASTER_KEY: '' })).toEqual(readConfig({}));
  });

  test.each([
    ['PORT', 'http', 'PORT=http cannot be used: it must be a port number, 0 to 65535.'],
    ['PORT', '70000', 'PORT=70000 cannot be used: it must be a port number, 0 to 65535.'],
    [
      'PUBLIC_URL',
      'lianxin.example',
      /^PUBLIC_URL=lianxin\.example cannot be used: it must be the address people use/,
    ],
    ['LIANXIN_MODE', 'live', 'LIANXIN_MODE=live cannot be used: it must be demo or production.'],
    [
      'LIANXIN_NOW',
      '2026-11-24',
      /^LIANXIN_NOW=2026-11-24 cannot be used: it must be a moment with its offset/,
    ],
    ['TRUSTED_PROXIES', '-1', 'TRUSTED_PROXIES=-1 cannot be used: it must be a number from 0 to 5.'],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL=loud cannot be used: it must be trace, debug/],
    ['SMS_GATEWAY_URL', 'sms.example', /^SMS_GATEWAY_URL cannot be used: it must be the address/],
    ['SMS_GATEWAY_BODY', '{"geheim":"{to}"}', /^SMS_GATEWAY_BODY cannot be used: it must be JSON that holds/],
    ['SMS_GATEWAY_BODY', '{to} {text}', /^SMS_GATEWAY_BODY cannot be used/],
    ['SMS_REPLY_TOKEN', 'geheim', /^SMS_REPLY_TOKEN cannot be used: it must be at least 16 characters/],
    ['SMTP_URL', 'https://user:geheim@mail', /^SMTP_URL cannot be used: it must be smtps/],
    ['SMTP_URL', 'smtp://user:geheim@mail', /^MAIL_FROM is missing/],
    [
      'DATABASE_URL',
      'mysql://root:geheim@db/x',
      /^DATABASE_URL cannot be used: it must be postgres:\/\/user/,
    ],
    ['MIGRATE_DATABASE_URL', 'geheim', /^MIGRATE_DATABASE_URL cannot be used: it must be postgres:\/\/owner/],
    ['LIANXIN_MASTER_KEY', 'geheim', /^LIANXIN_MASTER_KEY cannot be used: it must be 64 hexadecimal digits/],
  ])('say what is wrong with %s=%s and what it must be', (name, value, sentence) => {
    const told = refusalOf({ [name]: value });
    expect(told).toMatch(sentence);
    // What is printed goes into logs.
    expect(told).not.toContain('geheim');
  });

  test('are all told at once', () => {
    expect(refusalOf({ PORT: 'x', LIANXIN_MODE: 'y' }).split('\n')).toHaveLength(2);
  });

  test('of production need a database, a key and an address', () => {
    const told = refusalOf({ LIANXIN_MODE: 'production' });
    for (const name of ['DATABASE_URL', 'LIANXIN_MASTER_KEY', 'PUBLIC_URL'])
      expect(told).toMatch(new RegExp(`^${name} is missing: it must be .+`, 'm'));
    const whole = {
      LIANXIN_MODE: 'production',
      DATABASE_URL: 'postgres://app:x@db:5432/lianxin',
      LIANXIN_MASTER_KEY: 'ab'.repeat(32),
      PUBLIC_URL: 'https://lianxin.example/',
    };
    expect(readConfig(whole)).toMatchObject({ mode: 'production', publicUrl: 'https://lianxin.example' });
    for (const name of ['DATABASE_URL', 'LIANXIN_MASTER_KEY', 'PUBLIC_URL'] as const)
      expect(refusalOf({ ...whole, [name]: '' })).toContain(`${name} is missing`);
    expect(refusalOf({ ...whole, LIANXIN_NOW: '2026-11-24T08:10:00+08:00' })).toMatch(/only a demo/);
  });
});
