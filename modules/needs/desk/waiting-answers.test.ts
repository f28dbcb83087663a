import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refused, Unreachable } from '../../../platform/http/client.ts';
import { readWaiting, sendWaiting, type Waiting } from './waiting-answers.ts';

const place = 'lianxin.waiting.chen';

function one(key: string): Waiting {
  return { key, body: { words: key, via: 'counter', areaId: null, answer: key, category: null } };
}

function refusal(status: number): Refused {
  return new Refused({
    type: 'about:blank',
    title: '',
    status,
    detail: '没有收下',
    code: 'x',
    instance: '',
    errors: [],
  });
}

beforeEach(() => {
  const kept = new Map([[place, JSON.stringify([one('a'), one('b'), one('c')])]]);
  vi.stubGlobal('localStorage', {
    getItem: (at: string) => kept.get(at) ?? null,
    setItem: (at: string, value: string) => void kept.set(at, value),
    removeItem: (at: string) => void kept.delete(at),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what the server has is taken away, the rest waits in its order with its keys', async () => {
  const tried: string[] = [];
  const sent = await sendWaiting('chen', async ({ key }) => {
    tried.push(key);
    if (key === 'b') throw new Unreachable('gone');
  });
  expect(sent).toBe(1);
  expect(tried).toEqual(['a', 'b']);
  expect(readWaiting('chen').map(({ key }) => key)).toEqual(['b', 'c']);
});

test('what the server refuses stays with the reason and holds nobody up', async () => {
  const send = async ({ key }: Waiting) => {
    if (key === 'a') throw refusal(400);
  };
  expect(await sendWaiting('chen', send)).toBe(2);
  expect(readWaiting('chen')).toEqual([{ ...one('a'), refused: '没有收下' }]);
});

test('a session that is over loses nothing', async () => {
  const send = async () => {
    throw refusal(401);
  };
  expect(await sendWaiting('chen', send)).toBe(0);
  expect(readWaiting('chen')).toHaveLength(3);
});
