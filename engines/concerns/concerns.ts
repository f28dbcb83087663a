import type { Segmenter } from '../text/segmenter.ts';
import { group } from './grouping.ts';
import type { Concern, ConcernOptions, ConcernsFound, Message } from './interface.ts';
import { alike, type Group, groupOf, likeness } from './likeness.ts';
import { link } from './neighbours.ts';
import { createNameReader } from './person-names.ts';
import { createMessageReader, type Reading, type Wording } from './reading.ts';
import { describe } from './telling.ts';
import { weigh } from './weighing.ts';

/** So many are read before somebody else may work. */
const pause = 50;

export interface ConcernFinder {
  find(messages: readonly Message[], options?: ConcernOptions): ConcernsFound;
  /** As `find`, in steps between which a server answers others: hundredths of a second, one of up to 0.7 s for 10,000 messages. */
  steps(messages: readonly Message[], options?: ConcernOptions): Generator<undefined, ConcernsFound>;
}

/**
 * Finds what many people tell about one trouble at one place. Pure and deterministic: the order of the messages decides
 * nothing, no message is in two concerns, and one more about something else leaves every concern as it was. Never
 * throws, whatever the texts; time grows nearly with the number of different texts (10,000: seconds).
 */
export function createConcernFinder(segmenter: Segmenter): ConcernFinder {
  const mayNameSomebody = createNameReader(segmenter);
  function* steps(
    messages: readonly Message[],
    options: ConcernOptions = {},
  ): Generator<undefined, ConcernsFound> {
    const reader = createMessageReader(segmenter, options.meanings);
    const { first, repeated } = oncePerId(messages);
    const { wordings, unread } = yield* sameWords(first, (message) => reader.read(message));
    const readings = wordings.map(({ reading }) => reading);
    const weighed = weigh(readings);
    yield;
    const singles = weighed.items.flatMap((item, index) => {
      const reading = readings[index];
      return reading ? [groupOf(index, item, reading)] : [];
    });
    const groups = yield* group(singles, yield* link(weighed.items, singles));
    const window = options.window ?? windowOf(first);
    const concerns: Concern[] = [];
    for (const found of groups) {
      if (membersOf(found, wordings) < (options.leastMembers ?? 3)) continue;
      yield;
      const kept = withoutStrangers(found, singles);
      if (membersOf(kept, wordings) < (options.leastMembers ?? 3)) continue;
      const concern = describe(kept, wordings, weighed, window, reader, segmenter, mayNameSomebody);
      if (concern !== null && concern.people >= (options.leastPeople ?? 1)) concerns.push(concern);
    }
    return { concerns: concerns.toSorted(better), repeated, unread };
  }
  return {
    steps,
    find(messages, options) {
      const working = steps(messages, options);
      let step = working.next();
      while (!step.done) step = working.next();
      return step.value;
    },
  };
}

function better(a: Concern, b: Concern): number {
  return b.score - a.score || b.people - a.people || ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1);
}

function byId(a: Message, b: Message): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function oncePerId(messages: readonly Message[]): { first: Message[]; repeated: string[] } {
  const first = new Map<string, Message>();
  const repeated = new Set<string>();
  for (const message of messages) {
    if (first.has(message.id)) repeated.add(message.id);
    else first.set(message.id, message);
  }
  return { first: [...first.values()].toSorted(byId), repeated: [...repeated].toSorted() };
}

/** Messages of the same words (numbers aside) from the same areas are compared with others once. */
function* sameWords(
  messages: readonly Message[],
  read: (message: Message) => Reading,
): Generator<undefined, { wordings: Wording[]; unread: string[] }> {
  const found = new Map<string, { reading: Reading; messages: Message[] }>();
  const unread: string[] = [];
  for (const message of messages) {
    // Read only where such words did not come before: ten thousand copies cost one reading.
    const raw = JSON.stringify([
      message.title?.slice(0, 240),
      message.text?.slice(0, 1400),
      message.areas,
      message.category,
    ]);
    const before = found.get(raw);
    if (before) {
      before.messages.push(message);
      continue;
    }
    if (found.size % pause === pause - 1) yield;
    const reading = read(message);
    if (reading.said.size === 0) unread.push(message.id);
    else found.set(raw, { reading, messages: [message] });
  }
  const alikeInForm = new Map<string, { reading: Reading; messages: Message[] }>();
  for (const { reading, messages: some } of found.values()) {
    const { areas, category } = reading.message;
    const form = JSON.stringify([
      reading.title.replaceAll(/\d+/g, '0'),
      reading.body.replaceAll(/\d+/g, '0'),
      reading.masked,
      areas,
      category,
    ]);
    const before = alikeInForm.get(form);
    if (before) before.messages.push(...some);
    else alikeInForm.set(form, { reading, messages: [...some] });
  }
  return { wordings: [...alikeInForm.values()], unread };
}

/** Who came in early and is unlike what the group became is left out. */
function withoutStrangers(found: Group, singles: readonly Group[]): Group {
  if (found.members.length < 3) return found;
  const stay = found.members.filter((member) => {
    const single = singles[member];
    return single !== undefined && likeness(single, found) >= alike * 0.6;
  });
  return stay.length === found.members.length ? found : { ...found, members: stay };
}

function membersOf(found: Group, wordings: readonly Wording[]): number {
  return found.members.reduce((sum, member) => sum + (wordings[member]?.messages.length ?? 0), 0);
}

function windowOf(messages: readonly Message[]): NonNullable<ConcernOptions['window']> {
  const times = messages.flatMap(({ at }) => (at === null || !Number.isFinite(at) ? [] : [at]));
  const since = times.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const until = times.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  if (times.length === 0) return { since: 0, middle: 0, until: 0 };
  return { since, middle: since + (until - since) / 2, until };
}
