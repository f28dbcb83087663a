/** Where a phrase was found: offsets in UTF-16 units of the searched text, `id` of the entry it belongs to. */
export interface PhraseHit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One meaning and the ways to say it. A way may hold one `…`: both halves in this order, at most twelve characters
 * apart and within one clause (工资…没发). `not` lists longer phrases in which a way means something else
 * (老公打 is not meant in 老公打工).
 */
export interface PhraseGroup {
  readonly id: string;
  readonly ways: readonly string[];
  readonly not?: readonly string[];
}

export interface PhraseFinder {
  /** Every meaning said in the text, in order of place; of overlapping ways of one meaning the longest. */
  find(text: string): PhraseHit[];
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: Ending[];
}
interface Ending {
  readonly id: string;
  readonly cancels: boolean;
  readonly rest: string;
}

const widestGap = 12;
const clauseEnd = /[。.!?;；,，、\n]/u;

/** Builds the finder; texts are searched as `normalise` leaves them, so ways must be written in that form. */
export function createPhraseFinder(groups: readonly PhraseGroup[]): PhraseFinder {
  const root: Branch = { next: new Map(), ends: [] };
  for (const { id, ways, not } of groups) {
    for (const way of ways) plant(root, way, id, false);
    for (const way of not ?? []) plant(root, way, id, true);
  }
  return { find: (text) => find(root, text) };
}

function plant(root: Branch, way: string, id: string, cancels: boolean): void {
  const [head = '', rest = ''] = way.split('…');
  let branch = root;
  for (const unit of head) {
    let next = branch.next.get(unit);
    if (next === undefined) {
      next = { next: new Map(), ends: [] };
      branch.next.set(unit, next);
    }
    branch = next;
  }
  branch.ends.push({ id, cancels, rest });
}

function find(root: Branch, text: string): PhraseHit[] {
  const hits = new Map<string, PhraseHit[]>();
  const cancelled: PhraseHit[] = [];
  for (let start = 0; start < text.length; start++) {
    let branch: Branch | undefined = root;
    for (let at = start; branch !== undefined; ) {
      for (const ending of branch.ends) {
        const end = endOf(ending.rest, text, at);
        if (end < 0) continue;
        const hit = { id: ending.id, start, end };
        if (ending.cancels) cancelled.push(hit);
        else listOf(hits, ending.id).push(hit);
      }
      const unit = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : undefined;
      branch = unit === undefined ? undefined : branch.next.get(unit);
      at += unit?.length ?? 0;
    }
  }
  return [...hits.values()]
    .flatMap((list) => longest(list.filter((hit) => !cancelled.some((other) => covers(other, hit)))))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

function endOf(rest: string, text: string, at: number): number {
  if (rest === '') return at;
  const found = text.slice(at, at + widestGap + rest.length).indexOf(rest);
  if (found < 0 || clauseEnd.test(text.slice(at, at + found))) return -1;
  return at + found + rest.length;
}

function listOf(hits: Map<string, PhraseHit[]>, id: string): PhraseHit[] {
  const list = hits.get(id) ?? [];
  hits.set(id, list);
  return list;
}

function covers(other: PhraseHit, hit: PhraseHit): boolean {
  return other.id === hit.id && other.start <= hit.start && other.end >= hit.end;
}

/** Of overlapping hits of one meaning the longest, the earlier at a tie. */
function longest(hits: readonly PhraseHit[]): PhraseHit[] {
  const kept: PhraseHit[] = [];
  for (const hit of [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => other.end <= hit.start || other.start >= hit.end)) kept.push(hit);
  }
  return kept;
}
