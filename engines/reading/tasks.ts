import { createActors } from './actors.ts';
import { asking, deadline, example, responsible, softObject, softVerbs, wasDone } from './data/verbs.ts';
import type { Blank, Figure, Task } from './interface.ts';
import { orderIn, ordersApart } from './orders.ts';
import type { Sentence } from './sentences.ts';

const pieces = /[^，。；：！？\n]+/gu;
const pointMark =
  /^(?:（?[一二三四五六七八九十\d]{1,3}(?:[、.）是]|(?=要))|第[一二三四五六七八九十]{1,3}[，、]?)/u;
const request = /请(?!求|示|假|客)|希望|力争|确保/u;
const counts = /\d|[*＊_×]|[XxＸ]{1,4}/u;
/** Another's doing, told as an example. */
const others = /^(?:例如，?)?[\p{Script=Han}]{2,12}(?:通过|荣获)/u;

/** Whether a sentence asks for something, by its words or by where it stands. */
function asks(sentence: Sentence): 'asked' | 'ordered' | null {
  const { text, looks, isHeading, part } = sentence;
  const isAsked = asking.test(text) || request.test(text) || responsible.test(text);
  if (example.test(text) || others.test(text)) return null;
  if (isHeading && !isAsked && !sentence.isPoint) return null;
  if (isAsked) return 'asked';
  if (looks === 'ahead') return 'ordered';
  // A text without any heading: an order begins with what to do and tells nothing that was.
  return looks === null && (part === 0 || sentence.isPoint) && !wasDone.test(text) && !counts.test(text)
    ? 'ordered'
    : null;
}

/** The count that says how much, as it is written. */
function measureOf(
  text: string,
  sentenceAt: number,
  count: Figure | Blank | undefined,
  end: number,
): string | null {
  if (!count || count.at >= end) return null;
  const from = count.at - sentenceAt;
  const unit = 'written' in count ? (count.unit ?? '').length : 0;
  return text.slice(from, count.end - sentenceAt + unit);
}

/** A day, a measure or a body in charge makes a task of any words; else verb and object must be firm. */
function isSure(task: Omit<Task, 'sure'>, isNamed: boolean): boolean {
  if (isNamed || task.by !== null || task.measure !== null) return true;
  // What has a name of its own is founded or held, whatever the verb.
  if (/“[^”]{2,20}”/u.test(task.object))
    return !softVerbs.has(task.verb) || /^打造|^推动|^创新/u.test(task.verb);
  return !softVerbs.has(task.verb) && !softObject.test(task.object);
}

/** What a text asks to be done, by whom, by when and how much. */
export function tasksIn(
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  blanks: readonly Blank[],
  title: string | null = null,
): Task[] {
  const found: Task[] = [];
  const actors = createActors(title);
  const tallies = [...figures, ...blanks.filter(({ kind }) => kind === 'number')].sort((a, b) => a.at - b.at);
  let cursor = 0;
  for (const sentence of sentences) {
    const actorAt = actors.read(sentence);
    const how = asks(sentence);
    if (how === null) continue;
    const { text } = sentence;
    const named = responsible.exec(text)?.[1];
    const byAll = deadline.exec(text)?.[0] ?? null;
    for (const match of text.matchAll(pieces)) {
      const mark = pointMark.exec(match[0])?.[0].length ?? 0;
      for (const part of ordersApart(match[0].slice(mark))) {
        if (wasDone.test(part.text)) continue;
        const order = orderIn(part.text, how === 'asked');
        if (!order) continue;
        const inSentence = match.index + mark + part.at;
        const at = sentence.at + inSentence;
        const end = at + part.text.length;
        while ((tallies[cursor]?.at ?? Number.POSITIVE_INFINITY) < at) cursor += 1;
        const task = {
          at: at + order.at,
          end,
          verb: order.verb,
          object: order.object.trim(),
          who: named ? { name: named, inherited: false } : actorAt(inSentence + order.at + 1),
          by: deadline.exec(part.text)?.[0] ?? byAll,
          measure: measureOf(text, sentence.at, tallies[cursor], end),
          sentence: { at: sentence.at, end: sentence.end },
        };
        found.push({ ...task, sure: isSure(task, named !== undefined) });
      }
    }
  }
  return found;
}
