import { normaliseWithSource } from '../text/normalise.ts';
import { weighCues } from './cues.ts';
import {
  acute,
  hearsay,
  inWriting,
  myself,
  past,
  shown,
  studied,
  supposed,
  survived,
} from './data/context.ts';
import { denied, deniedTwice, lookAlikes } from './data/look-alikes.ts';
import { owed, several } from './data/need.ts';
import { readable } from './data/readable.ts';
import type { Signal } from './data/signal.ts';
import { signals } from './data/signals.ts';
import {
  type Finding,
  LONGEST_READ,
  MATTERS,
  type Matter,
  type UrgencyReader,
  type UrgencyReading,
} from './interface.ts';

/** Stands for what was taken out: one unit for one, so that places in the text stay true. */
const gap = '\u0000';
const clauseEnd = /[。！？!?；;\n]/gu;

interface Hit {
  readonly matter: Matter;
  readonly urgency: 'danger' | 'attend';
  readonly start: number;
  readonly end: number;
}

function withoutLookAlikes(text: string): string {
  let plain = text;
  for (const pattern of lookAlikes) plain = plain.replace(pattern, (found) => gap.repeat(found.length));
  return plain;
}

/** The sentence around a place. */
function sentenceAt(text: string, start: number): string {
  let from = 0;
  let to = text.length;
  for (const { index } of text.matchAll(clauseEnd)) {
    if (index < start) from = index + 1;
    else {
      to = index;
      break;
    }
  }
  return text.slice(from, to);
}

function isDenied(text: string, start: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 10), start)
      .split(/[，,。！？；\n]/u)
      .at(-1) ?? '';
  return denied.test(before) && !deniedTwice.test(before);
}

/** Accidents that are over are settled; what was done to somebody by others may come again. */
const settles: readonly Matter[] = ['medical', 'fire', 'missing', 'hunger'];

/** What is left of a signal where it stands: undefined where it is only spoken about. */
function weighed({ matter, urgency, firm }: Signal, around: string): 'danger' | 'attend' | undefined {
  const concerns = myself.test(around) || acute.test(around);
  if (studied.test(around) && !concerns) return undefined;
  if (settles.includes(matter) && !acute.test(around)) {
    if ([past, survived, supposed, inWriting].some((one) => one.test(around))) return undefined;
  }
  if (firm !== true && past.test(around)) return 'attend';
  if (hearsay.test(around) || (firm !== true && shown.test(around))) return 'attend';
  return urgency;
}

export function analyse(source: string): { text: string; plain: string; hits: Hit[] } {
  const text = readable(normaliseWithSource(source.slice(0, LONGEST_READ)).text);
  return { text, plain: withoutLookAlikes(text), hits: hitsOf(text) };
}

function hitsOf(text: string): Hit[] {
  const plain = withoutLookAlikes(text);
  const hits: Hit[] = [];
  for (const signal of signals) {
    const { matter, pattern } = signal;
    // To look costs a quarter of what `matchAll` does, which makes the pattern anew; most are not there.
    if (plain.search(pattern) < 0) continue;
    for (const found of plain.matchAll(pattern)) {
      const start = found.index;
      if (isDenied(plain, start)) continue;
      const urgency = weighed(signal, sentenceAt(plain, start));
      if (urgency !== undefined) hits.push({ matter, urgency, start, end: start + found[0].length });
    }
  }
  if (several.test(plain)) {
    const found = [...plain.matchAll(owed)].find(({ index }) => !isDenied(plain, index));
    if (found) {
      const end = found.index + found[0].length;
      hits.push({ matter: 'wages', urgency: 'attend', start: found.index, end });
    }
  }
  // A known way of saying stands for itself; signs are only weighed where none was found, or to make it graver.
  const grave = hits.some(({ urgency }) => urgency === 'danger');
  const signs = grave ? undefined : weighCues(plain, hits.length > 0);
  if (signs) hits.push(signs);
  return hits;
}

const young =
  /(?:孩子|小孩|娃|宝宝|婴儿|闺女|丫头|女儿|儿子|孙子|孙女|外孙|侄女|侄子|学生|小姑娘|女童|男童|儿童|未成年|小朋友|小学|初中|幼儿园|女孩|男孩|妹妹|弟弟|继父|后妈|同学)/u;
/** A child who sees or hides is frightened, and not the one who is hurt. */
const looksOn = /(?:孩子|娃|闺女|女儿|儿子)们?(?:都|也|就)?(?:躲|吓|看|在旁|在场|哭)/gu;
const grown =
  /(?:(?:我|她|他)?(?:儿子|女儿|闺女|孩子)[^，。！？；\n]{0,8}(?:打|骂|欺负|虐待|不养|不给|赶)(?:我|老人|我妈|他爸|他妈)|啃老)/u;
const age = /(\d{1,3})\s?(?:周?岁|[（）()，])/gu;
/** Matters in which it counts whether the person is under eighteen. */
const ofChildren: readonly Matter[] = ['violence', 'sexual', 'suicide', 'held', 'missing', 'abuse', 'hunger'];

/** Whether somebody under eighteen is the one who is in danger, as far as the words tell. */
function isOfChild(text: string, hits: readonly Hit[]): boolean {
  if (hits.some(({ matter }) => matter === 'child')) return true;
  if (!hits.some(({ matter }) => ofChildren.includes(matter)) || grown.test(text)) return false;
  const minor = [...text.matchAll(age)].some((found) => Number(found[1]) < 18);
  // A child who is named beside the danger: the one who is hit, held, touched or gone.
  const near = hits.some(
    ({ start, end, matter }) =>
      ofChildren.includes(matter) &&
      matter !== 'abuse' &&
      young.test(text.slice(Math.max(0, start - 6), end + 1).replace(looksOn, '')),
  );
  return minor || near;
}

/** Units between two things told in one breath: a comma and a word. */
const nearby = 2;

function findingsOf(text: string, source: string, hits: readonly Hit[], at: Places): Finding[] {
  const best = new Map<Matter, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.matter);
    if (!known || rank(hit) < rank(known)) best.set(hit.matter, hit);
  }
  return [...best.values()]
    .map((hit) => withNeighbours(hit, hits))
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || a.start - b.start || MATTERS.indexOf(a.matter) - MATTERS.indexOf(b.matter),
    )
    .map(({ matter, urgency, start, end }) => ({
      matter,
      urgency,
      words: source.slice(at.starts[start] ?? 0, at.ends[Math.min(end, text.length) - 1] ?? 0),
    }));
}

/** What is told in one breath with it belongs to it: who only reads the blow takes the years before it for nothing. */
function withNeighbours(hit: Hit, hits: readonly Hit[]): Hit {
  const same = hits.filter(({ matter, urgency }) => matter === hit.matter && urgency === hit.urgency);
  let { start, end } = hit;
  for (const one of same.toSorted((a, b) => b.start - a.start)) {
    if (one.start < start && start - one.end <= nearby) start = one.start;
  }
  for (const one of same.toSorted((a, b) => a.start - b.start)) {
    if (one.end > end && one.start - end <= nearby) end = one.end;
  }
  return { ...hit, start, end };
}

interface Places {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

function rank({ urgency }: Hit): number {
  return urgency === 'danger' ? 0 : 1;
}

/** The first reader: ways of saying as data, look-alikes taken out, denial, hearsay and what is over looked at. */
export function createUrgencyReader(): UrgencyReader {
  return { read };
}

function read(source: string): UrgencyReading {
  const places = normaliseWithSource(source.slice(0, LONGEST_READ));
  const text = readable(places.text);
  const hits = hitsOf(text);
  if (hits.length === 0) return { urgency: 'ordinary', confidence: 0.9, findings: [], child: false };
  const findings = findingsOf(text, source, hits, places);
  const urgency = findings.some((one) => one.urgency === 'danger') ? 'danger' : 'attend';
  const confidence = Math.min(0.95, 0.6 + 0.15 * hits.filter((hit) => hit.urgency === urgency).length);
  return { urgency, confidence, findings, child: isOfChild(text, hits) };
}
