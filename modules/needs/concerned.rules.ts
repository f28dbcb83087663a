import { sayingWords as w } from './concerned.words.ts';

const between = w.between.zh;
/** The usual words for relatives and neighbours: 老伴, 儿子. */
export const relations: readonly string[] = w.relations.zh.split(between);
const surnames = new Set(Array.from(w.surnames.zh));
const compound = w.compoundSurnames.zh.split(between);
/** Characters that seldom are the last of a given name and often begin what follows one. */
const after = new Set(Array.from(w.afterName.zh));
const digits = Array.from(w.digits.zh);

/** A name that begins here, told by its surname, and nothing where none does. */
function nameAt(letters: readonly string[], at: number): string {
  const two = letters.slice(at, at + 2).join('');
  const surname = compound.includes(two) ? 2 : surnames.has(letters[at] ?? '') ? 1 : 0;
  if (surname === 0) return '';
  const isHan = (letter: string | undefined) => letter !== undefined && /\p{Script=Han}/u.test(letter);
  const [first, second] = [letters[at + surname], letters[at + surname + 1]];
  if (!isHan(first)) return '';
  const given = isHan(second) && !after.has(second ?? '') ? 2 : 1;
  return letters.slice(at, at + surname + given).join('');
}

/**
 * Whom words speak of besides whoever says them: the first relative that is named (老伴李有福), or the one that the
 * words begin with (我妈…). Null where they speak for themselves; a proposal for the clerk, never more.
 */
export function concernedIn(words: string): { relation: string; name: string } | null {
  const letters = Array.from(words);
  let begins: { relation: string; name: string } | null = null;
  for (const relation of relations) {
    const size = Array.from(relation).length;
    for (let at = 0; at + size <= letters.length; at += 1) {
      if (letters.slice(at, at + size).join('') !== relation) continue;
      const called = letters[at + size] === w.called.zh ? 1 : 0;
      const name = nameAt(letters, at + size + called);
      if (name !== '') return { relation, name };
      const before = letters.slice(Math.max(0, at - 2), at).join('');
      if (begins === null && at <= 3 && new RegExp(w.own.zh).test(before)) begins = { relation, name: '' };
    }
  }
  return begins;
}

/** The name of whoever speaks, where words tell it with an age (王桂兰63) or after 我叫; else nothing. */
export function speakerIn(words: string): string {
  const called = new RegExp(w.iAm.zh).exec(words);
  if (called) {
    const letters = Array.from(words.slice(called.index + called[0].length));
    const name = nameAt(letters, 0);
    if (name !== '') return name;
  }
  const aged = /(\p{Script=Han}{2,8})(?=\s?\d{2}(?:\D|$))/u.exec(words)?.[1];
  if (aged === undefined) return '';
  const letters = Array.from(aged);
  for (const size of [4, 3, 2]) {
    const from = letters.length - size;
    if (from < 0) continue;
    const name = letters.slice(from);
    const is = size === 4 ? compound.includes(name.slice(0, 2).join('')) : surnames.has(name[0] ?? '');
    if (is) return name.join('');
  }
  return '';
}

/** A number as it is spoken or written, up to 999; null where it is none. */
export function spokenNumber(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  let [sum, digit] = [0, -1];
  for (const letter of text) {
    const value = digits.indexOf(letter);
    if (letter === w.hundred.zh || letter === w.ten.zh) {
      const unit = letter === w.ten.zh ? 10 : 100;
      sum += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
    } else if (value >= 0) digit = letter === w.pair.zh ? 2 : value;
    else if (letter === w.pair.zh) digit = 2;
    else return null;
  }
  const whole = sum + Math.max(digit, 0);
  return whole === 0 ? null : whole;
}

/** How many persons words speak of (我们十一个人): 1 where they tell no number. */
export function personsIn(words: string): number {
  const found = new RegExp(w.persons.zh).exec(words)?.[1];
  const count = found === undefined ? null : spokenNumber(found);
  return count === null || count < 1 ? 1 : Math.min(count, 9999);
}
