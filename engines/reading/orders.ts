import { mark } from './data/marks.ts';
import {
  asking,
  deadlineAhead,
  firm,
  leadVerbs,
  manners,
  meansVerbs,
  noObject,
  plainVerbs,
  taskVerbs,
  turningVerbs,
} from './data/verbs.ts';

export interface Order {
  readonly verb: string;
  readonly object: string;
  /** Where the verb begins in the clause. */
  readonly at: number;
}

type Index = ReadonlyMap<string, readonly string[]>;

/** Words by their first character, the longest first. */
function indexOf(some: readonly string[]): Index {
  const index = new Map<string, string[]>();
  for (const one of [...some].sort((a, b) => b.length - a.length)) {
    index.set(one.charAt(0), [...(index.get(one.charAt(0)) ?? []), one]);
  }
  return index;
}

function startAt(index: Index, text: string, at: number): string | null {
  return index.get(text.charAt(at))?.find((one) => text.startsWith(one, at)) ?? null;
}

const verbs = indexOf([...taskVerbs, ...plainVerbs]);
const plain = indexOf(plainVerbs);
const turning = indexOf(turningVerbs);
const ways = indexOf(manners);

/** Where what is asked begins: after how (进一步, 切实). */
export function afterManners(text: string, from = 0): number {
  let at = from;
  for (let turn = 0; turn < 6; turn += 1) {
    const until = deadlineAhead.exec(text.slice(at, at + 24))?.[0] ?? '';
    at += until.length;
    const manner = startAt(ways, text, at);
    const verb = startAt(verbs, text, at);
    if (manner === null || (verb !== null && verb.length >= manner.length)) return at;
    at += manner.length;
  }
  return at;
}

const joint = /^(?:[、和与及并或]|并且)/u;

/** Verbs that are joined (加强和改进, 组织开展) as they are written. */
function joined(text: string, from: number, first: string): number {
  let end = from + first.length;
  for (let turn = 0; turn < 5; turn += 1) {
    const link = joint.exec(text.slice(end, end + 2))?.[0] ?? '';
    const next = startAt(link === '' ? plain : verbs, text, end + link.length);
    if (next === null || next.length < 2) break;
    const rest = text.slice(end + link.length + next.length);
    if (link === '' && (!leadVerbs.has(first) || rest.length < 3)) break;
    if (noObject.test(rest) && !joint.test(rest)) break;
    end += link.length + next.length;
  }
  return end;
}

function orderAt(clause: string, at: number, verb: string): Order | null {
  const end = joined(clause, at, verb);
  const object = clause.slice(end).replace(/^(?:[着好]|到(?!位))/u, '');
  if (object.length < 2 || noObject.test(object) || /^\p{Script=Han}{0,3}率/u.test(object)) return null;
  return { verb: clause.slice(at, end), object, at };
}

/** 把服务资源向基层倾斜: the object stands before the verb. */
function turned(clause: string, from: number): Order | null {
  const begin = /^.{0,28}?[把将](?!来)/u.exec(clause.slice(from));
  if (!begin) return null;
  const start = from + begin[0].length;
  for (let at = start + 2; at < clause.length; at += 1) {
    const verb = startAt(turning, clause, at);
    if (
      verb === null ||
      (verb.length === 1 &&
        !/^.(?:[至给到]|[\p{Script=Han}]{0,8}(?:办公室|局|会|委|部|组|中心|邮箱)$)/u.test(clause.slice(at)))
    )
      continue;
    return { verb, object: `${clause.slice(start, at)} ${clause.slice(at + verb.length)}`.trim(), at };
  }
  return null;
}

const toward = /^对(.{2,60}?)(进行|给予|予以|实行|开展)(.+)$/u;
const pretext =
  /^(?:为|向|与|在|以|通过|围绕|聚焦|立足|针对|按照|结合|利用|运用|依托|于|从|经|借助|面向|深入|借鉴|由|到|20\d\d年|\d{1,2}月)/u;

/** A verb within the clause: 为户外劳动者提供饮水, 县总工会年底前建成十个托管班. */
function within(clause: string, from: number): Order | null {
  for (let at = from + 2; at < clause.length - 2; at += 1) {
    const verb = startAt(plain, clause, at);
    if (verb === null || /[在以为的对、和与按所]$/u.test(clause.slice(0, at))) continue;
    const order = orderAt(clause, at, verb);
    if (order && !/^.{0,20}[上中下时]$/u.test(order.object)) return order;
  }
  return null;
}

function isFirm(clause: string, at: number): boolean {
  return firm.test(clause.slice(0, at));
}

/** What one clause asks to be done; `isAsked` where its sentence asks at all. */
export function orderIn(clause: string, isAsked: boolean): Order | null {
  const ask = asking.exec(clause);
  const starts = ask && ask.index < 60 ? [ask.index + ask[0].length, 0] : [0];
  for (const start of starts) {
    const back = turned(clause, start);
    if (back) return back;
    const [whole, about = '', verb = '', object = ''] = toward.exec(clause.slice(start)) ?? [];
    if (whole !== undefined) return { verb, object: `${object} ${about}`, at: start };
    const at = afterManners(clause, start);
    const first = startAt(verbs, clause, at);
    if (first === null || (first.length === 1 && !isFirm(clause, at))) continue;
    const order = orderAt(clause, at, first);
    if (!order) continue;
    const further = meansVerbs.has(order.verb) ? within(clause, at + order.verb.length + 1) : null;
    return further ?? order;
  }
  return isAsked || pretext.test(clause) ? within(clause, starts[0] ?? 0) : null;
}

/** 加强领导、办好实事: orders parted by 、 each with an object of its own. */
export function ordersApart(clause: string): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = [];
  const isList = /(?:工作|活动|项目|服务|机制|体系)$/u.test(clause) || /^(?:对|为|把|将|在|由)/u.test(clause);
  let from = 0;
  if (isList) return [{ text: clause, at: 0 }];
  for (let at = clause.indexOf(mark.comma); at >= 0; at = clause.indexOf(mark.comma, at + 1)) {
    const next = afterManners(clause, at + 1);
    const verb = startAt(plain, clause, next);
    const before = clause.slice(from, at);
    const after = clause.slice(next);
    if (verb === null || before.length < 5 || after.length < verb.length + 2) continue;
    if (/“[^”]*$/u.test(before) || (/的/u.test(after) && !/的/u.test(before))) continue;
    if (noObject.test(after.slice(verb.length)) || startAt(verbs, before, afterManners(before)) === null)
      continue;
    parts.push({ text: before, at: from });
    from = at + 1;
  }
  parts.push({ text: clause.slice(from), at: from });
  return parts;
}
