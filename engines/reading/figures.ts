import { createActors } from './actors.ts';
import {
  about,
  aboutAfter,
  aims,
  atLeast,
  atLeastAfter,
  atMost,
  atMostAfter,
  done,
  perOne,
} from './data/periods.ts';
import type { Figure } from './interface.ts';
import { type Counted, numbersIn } from './numbers.ts';
import { createPeriods } from './periods.ts';
import type { Sentence } from './sentences.ts';

const stops = /[，。；：！？]/u;
const afterStop = /[，。；：！？、（“]/u;

/** The clause around a place of a sentence. */
export function clauseAt(text: string, at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && at - from < 120 && !stops.test(text.charAt(from - 1))) from -= 1;
  let to = at;
  while (to < text.length && to - at < 120 && !stops.test(text.charAt(to))) to += 1;
  return { from, to };
}

/** What is counted: what follows the unit, else what the clause says before the number. */
function whatOf(text: string, one: Counted, last: Counted | undefined): string {
  const { from } = clauseAt(text, one.at);
  const tail = text
    .slice(one.end, one.end + 24)
    .replace(aboutAfter, '')
    .replace(atLeastAfter, '');
  const stop = tail.search(afterStop);
  const after = (stop < 0 ? tail : tail.slice(0, stop)).replace(/^的/u, '');
  const begin = last && last.end > from ? last.end : from;
  const before = text
    .slice(begin, one.at)
    .replace(/^.*[、（]/u, (head) => (head.length > 30 ? '' : head))
    .replace(about, '')
    .replace(atLeast, '')
    .replace(atMost, '');
  return (after.length > 1 ? `${before.slice(-12)} ${after.slice(0, 16)}` : before.slice(-24)).trim();
}

function boundOf(text: string, one: Counted): Pick<Figure, 'about' | 'bound'> {
  const before = text.slice(Math.max(0, one.at - 6), one.at);
  const after = text.slice(one.end, one.end + 4);
  const isLeast = atLeast.test(before) || atLeastAfter.test(after);
  const isMost = !isLeast && (atMost.test(before) || atMostAfter.test(after));
  return {
    about: one.isMany || about.test(before) || aboutAfter.test(after),
    bound: isLeast ? 'at-least' : isMost ? 'at-most' : null,
  };
}

function perOf(text: string, at: number): string | null {
  const { from } = clauseAt(text, at);
  const found = [...text.slice(from, at).matchAll(perOne)].at(-1);
  return found?.[0] ?? null;
}

const placed = /在([\p{Script=Han}]{2,12}?)(?:等地|等村|等嘎查|召开|举办|举行|开展|设立|建成)/u;
const area =
  /(?<=在|到|赴|来自|面向)(?:全[市旗县区州盟省]|[\p{Script=Han}]{2,3}(?:旗|县|区|镇|乡|苏木|街道|嘎查|社区)(?!政府|委|总|妇|残|科|文|工|团|红))/u;

function placeOf(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 200), at);
  return placed.exec(before)?.[1] ?? area.exec(before)?.[0] ?? null;
}

/** The figures of a text, each with what the sentence and those before it tell of it. */
export function figuresIn(sentences: readonly Sentence[], title: string | null = null): Figure[] {
  const found: Figure[] = [];
  const periods = createPeriods(title);
  const actors = createActors(title);
  let wasTarget = false;
  for (const sentence of sentences) {
    const { text } = sentence;
    const periodAt = periods.read(sentence);
    const actorAt = actors.read(sentence);
    const numbers = numbersIn(text);
    const hasAim = aims.test(text);
    const isDone = done.test(text);
    const isAhead = sentence.looks === 'ahead' && !isDone;
    const isTarget: boolean =
      hasAim || isAhead ? !/^.{0,12}(?:共|累计|已)/u.test(text) : !isDone && wasTarget && !sentence.isFirst;
    if (hasAim || isDone || sentence.isFirst) wasTarget = isTarget;
    for (const [index, one] of numbers.entries()) {
      const { isMany: _, at, end, ...value } = one;
      found.push({
        ...value,
        ...boundOf(text, one),
        at: sentence.at + at,
        end: sentence.at + end,
        per: perOf(text, at),
        target: isTarget,
        what: whatOf(text, one, numbers[index - 1]),
        who: actorAt(at),
        period: periodAt(at),
        place: placeOf(text, at),
        sentence: { at: sentence.at, end: sentence.end },
      });
    }
  }
  return found;
}
