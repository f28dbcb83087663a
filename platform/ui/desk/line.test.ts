import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Line, type Source, waitBefore } from './line.ts';

class Wire implements Source {
  readonly heard = new Map<string, (event: { data?: unknown }) => void>();
  closed = false;

  addEventListener(name: string, heard: (event: { data?: unknown }) => void): void {
    this.heard.set(name, heard);
  }

  close(): void {
    this.closed = true;
  }

  say(name: string, told: object = {}): void {
    this.heard.get(name)?.({ data: JSON.stringify(told) });
  }
}

function aLine(isKnown = async () => true) {
  const wires: Wire[] = [];
  const told: string[] = [];
  const line = new Line({
    open: () => {
      const wire = new Wire();
      wires.push(wire);
      return wire;
    },
    chance: () => 1,
    isKnown,
    onNews: () => told.push('news'),
    onUp: (up) => told.push(up ? 'up' : 'down'),
    onOver: () => told.push('over'),
  });
  line.start();
  const newest = () => wires.at(-1) as Wire;
  return { line, wires, told, newest };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('waits double up to half a minute and differ from desk to desk', () => {
  expect([1, 2, 3, 4, 5, 6, 40].map((attempt) => waitBefore(attempt, 1))).toEqual([
    1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
  ]);
  expect(waitBefore(3, 0)).toBe(2000);
});

test('after a gap everything is asked anew, but not when the number says that nothing happened', async () => {
  const { told, newest, wires } = aLine();
  newest().say('hello', { number: 7 });
  newest().say('happened', { number: 8 });
  newest().say('error');
  expect(told).toEqual(['up', 'news', 'news', 'down']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(wires).toHaveLength(2);
  newest().say('hello', { number: 8 });
  expect(told.slice(4)).toEqual(['up']);
  newest().say('error');
  await vi.advanceTimersByTimeAsync(1000);
  newest().say('hello', { number: 11 });
  expect(told.slice(5)).toEqual(['down', 'up', 'news']);
});

test('a line that is cut without a word is given up after 40 s, and one that never answers too', async () => {
  const { told, newest, wires } = aLine();
  newest().say('hello', { number: 1 });
  await vi.advanceTimersByTimeAsync(39_000);
  newest().say('still');
  await vi.advanceTimersByTimeAsync(39_000);
  expect(told).toEqual(['up', 'news']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(told.at(-1)).toBe('down');
  expect(wires[0]?.closed).toBe(true);
  await vi.advanceTimersByTimeAsync(45_000);
  expect(wires.length).toBeGreaterThanOrEqual(3);
});

test('it goes on trying for hours, and at once when asked to', async () => {
  const { line, newest, wires } = aLine(async () => {
    throw new TypeError('no network');
  });
  for (let times = 0; times < 100; times += 1) {
    newest().say('error');
    await vi.advanceTimersByTimeAsync(30_000);
  }
  expect(wires).toHaveLength(101);
  newest().say('error');
  line.start();
  expect(wires).toHaveLength(102);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wires.filter(({ closed }) => !closed).length).toBeLessThanOrEqual(1);
});

test('when the session is over it stops asking, and begins again after signing in', async () => {
  const { line, told, newest, wires } = aLine(async () => false);
  newest().say('hello', { number: 1 });
  newest().say('over');
  expect(told.at(-1)).toBe('over');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(wires).toHaveLength(1);
  line.start();
  expect(wires).toHaveLength(2);
  newest().say('error');
  await vi.advanceTimersByTimeAsync(5000);
  expect(told.at(-1)).toBe('over');
  expect(wires).toHaveLength(2);
});

test('an ended line stays silent', async () => {
  const { line, told, newest, wires } = aLine();
  line.end();
  newest().say('error');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([]);
  expect(wires).toHaveLength(1);
});
