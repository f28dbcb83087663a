import type { Segmenter } from '../text/segmenter.ts';
import type { Concern, ConcernOptions, Message } from './interface.ts';
import type { Group } from './likeness.ts';
import type { NameReader } from './person-names.ts';
import type { MessageReader, Reading, Wording } from './reading.ts';
import { titleOf } from './title.ts';
import type { WeighedAll } from './weighing.ts';

const mostWords = 8;
/** A word ties them where so many of them say it. */
const tying = 0.15;
const naming = 0.3;

/** A group in words and figures. */
export function describe(
  group: Group,
  wordings: readonly Wording[],
  weighed: WeighedAll,
  window: NonNullable<ConcernOptions['window']>,
  reader: MessageReader,
  segmenter: Segmenter,
  mayNameSomebody: NameReader,
): Concern | null {
  const members = group.members
    .map((member) => ({ wording: wordings[member], near: nearness(member, group, weighed) }))
    .flatMap(({ wording, near }) => (wording ? [{ ...wording, near }] : []))
    .toSorted((a, b) => b.near - a.near || ((a.messages[0]?.id ?? '') < (b.messages[0]?.id ?? '') ? -1 : 1));
  const readings = members.map(({ reading }) => reading);
  const messages = members.flatMap((member) => member.messages);
  const held = new Map<string, number>();
  for (const { said } of readings) for (const word of said.keys()) held.set(word, (held.get(word) ?? 0) + 1);
  const middle = new Map(
    [...group.sum].map(([id, sum]) => [weighed.features[id] ?? '', sum / group.members.length]),
  );
  const heldBy = (feature: string) => held.get(feature) ?? 0;
  const weightOf = (feature: string) => middle.get(feature) ?? 0;
  const named = placeOf(group, weighed.places);
  const words = wordsOf(middle, heldBy, readings.length, named, segmenter, mayNameSomebody);
  const vague = words.length < 2 && readings.length > 1 && named === null && group.handles.size === 0;
  if (words.length < 2) words.push(...meaningsOf(middle, heldBy, readings.length, words, reader));
  const handle = handleOf(group, readings, mayNameSomebody);
  const title = titleOf(
    { readings, weightOf, heldBy, place: named, handle: placeAsShown(null, named) ?? handle, words },
    reader,
    segmenter,
    mayNameSomebody,
  );
  // Whoever is not known is told apart by the words: the same words twice are no second person.
  const persons = new Map(
    members.flatMap(({ messages: some }, at) =>
      some.map(({ id, person }) => [id, person ?? `\n${String(at)}`]),
    ),
  );
  const peopleOf = (some: readonly Message[]) => new Set(some.map(({ id }) => persons.get(id))).size;
  const times = messages.flatMap(({ at }) => (at !== null && Number.isFinite(at) ? [at] : []));
  const between = (since: number, until: number) =>
    peopleOf(messages.filter(({ at }) => at !== null && at >= since && at < until));
  const figures = {
    people: peopleOf(messages),
    from: times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b)),
    to: times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b)),
    before: between(window.since, window.middle),
    now: between(window.middle, window.until + 1),
    coherence: coherenceOf(group, weighed),
  };
  const district =
    mostOf(group.districts.counts, group.members.length) ??
    mostOf(group.letters.counts, group.members.length);
  // One word in common and no place is no concern: 公交 alone ties a card to a timetable.
  if (vague && district === null) return null;
  return {
    title,
    place: placeAsShown(district, named),
    words,
    ids: messages.map(({ id }) => id),
    ...figures,
    score: scoreOf(figures, window, named !== null || district !== null),
  };
}

/** Likeness of a member to all the others together. */
function nearness(member: number, group: Group, weighed: WeighedAll): number {
  const item = weighed.items[member];
  let dot = 0;
  item?.ids.forEach((id, at) => {
    dot += (item.weights[at] ?? 0) * (group.sum.get(id) ?? 0);
  });
  return Math.round(dot * 1e9) / 1e9;
}

/** Mean likeness of the wording of two members, 0 to 1; 1 where all say the same. */
function coherenceOf(group: Group, weighed: WeighedAll): number {
  const many = group.members.length;
  if (many < 2) return 1;
  const all = group.members.reduce((sum, member) => sum + nearness(member, group, weighed), 0);
  return Math.round(Math.max(0, Math.min(1, (all - many) / (many * (many - 1)))) * 1000) / 1000;
}

/** The name that most members give the place; of as frequent ones the longest. */
function placeOf(group: Group, places: readonly string[]): string | null {
  const most = [...group.places.values()].reduce((a, b) => Math.max(a, b), 0);
  if (most < 2 && group.members.length > 1) return null;
  if (most < group.members.length * naming) return null;
  return (
    [...group.places]
      .filter(([, count]) => count >= most * 0.8)
      .map(([place]) => places[place] ?? '')
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null
  );
}

/** What more than half of them call it, of as frequent ones the longest. */
function handleOf(
  { handles, members }: Group,
  readings: readonly Reading[],
  mayNameSomebody: NameReader,
): string | null {
  const most = Math.max(0, ...handles.values());
  if (most * 2 < members.length) return null;
  const often = [...handles].filter(([, count]) => count >= most * 0.8).map(([handle]) => handle);
  // 优速 and 速快递 are one name cut in two.
  const joined = often.flatMap((one) =>
    often
      .filter((other) => other !== one && one.endsWith(other.slice(0, 1)))
      .map((other) => one + other.slice(1)),
  );
  const held = (name: string) =>
    readings.filter(({ title, body }) => title.includes(name) || body.includes(name)).length;
  return (
    [...often, ...joined.filter((name) => held(name) >= most * 0.8)]
      .filter((name) => !mayNameSomebody(name, []))
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null
  );
}

function mostOf(counts: ReadonlyMap<string, number>, of: number): string | null {
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] * 2 >= of ? first[0] : null;
}

function placeAsShown(district: string | null, named: string | null): string | null {
  const before = named !== null && /^[a-z]\d/u.test(named) ? '' : (district ?? '');
  const whole = `${before.length > 1 ? before : ''}${named ?? ''}`.replaceAll(
    /[a-z](?=\d{0,2}[省市区县州旗镇乡])/gu,
    (letter) => letter.toUpperCase(),
  );
  return whole === '' ? null : whole;
}

function wordsOf(
  middle: ReadonlyMap<string, number>,
  heldBy: (feature: string) => number,
  many: number,
  place: string | null,
  segmenter: Segmenter,
  mayNameSomebody: NameReader,
): string[] {
  const chosen: string[] = [];
  const tied = [...middle]
    .filter(([word]) => !/^[=#]/u.test(word) && !place?.includes(word))
    .filter(([word]) => heldBy(word) >= Math.min(many, Math.max(2, many * tying)))
    // Two neighbouring characters are a way to compare, not a word to read.
    .filter(([word]) => segmenter.cut(word).length === 1 && !mayNameSomebody(word, []))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [word] of tied) {
    // 养老金 rather than the 养老 in it.
    const inside = chosen.findIndex((other) => word.includes(other));
    if (inside >= 0) chosen[inside] = word;
    else if (chosen.length < mostWords && !chosen.some((other) => other.includes(word))) chosen.push(word);
  }
  return [...new Set(chosen)];
}

/** Where no word is said by many, what they all mean: 听不见 and 耳背 share none. */
function meaningsOf(
  middle: ReadonlyMap<string, number>,
  heldBy: (feature: string) => number,
  many: number,
  words: readonly string[],
  reader: MessageReader,
): string[] {
  return [...middle]
    .filter(([feature]) => heldBy(feature) * 2 >= many && reader.called(feature) !== undefined)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([feature]) => reader.called(feature) ?? '')
    .filter((way) => !words.some((word) => word.includes(way) || way.includes(word)))
    .slice(0, 2);
}

/** People first; whether it grows and whether it lasts move it by a third each at most, how close it is by a fifth; what names no place is vaguer. */
function scoreOf(
  figures: Pick<Concern, 'people' | 'from' | 'to' | 'before' | 'now' | 'coherence'>,
  window: NonNullable<ConcernOptions['window']>,
  placed: boolean,
): number {
  const growth = Math.max(-1, Math.min(1, Math.log2((figures.now + 1) / (figures.before + 1)) / 3));
  const whole = window.until - window.since;
  const span =
    figures.from === null || figures.to === null || whole <= 0 ? 0 : (figures.to - figures.from) / whole;
  const close = Math.min(1, figures.coherence * 2);
  const score =
    figures.people *
    (1 + growth / 3) *
    (1 + Math.min(1, span) / 3) *
    (0.8 + 0.2 * close) *
    (placed ? 1 : 0.75);
  return Math.round(score * 1000) / 1000;
}
