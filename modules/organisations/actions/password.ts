import { hash as hashPassword, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { AppError } from '../../../base/error.ts';
import type { Word } from '../../../base/words.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import { holdsNumber, leastPassword } from '../accounts.rules.ts';
import { passwordWords as w } from '../words/password.words.ts';

/** OWASP's argon2id setting: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of nobody's password: an unknown login must take as long as a wrong password. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$bGlhbnhpbi1ub2JvZHk$Zm9yIG5vYm9keSBhdCBhbGwsIGV2ZXIsIGFueXdoZXJl';

/** Guesses grow faster than what they cost to count, and nobody's password is weak after this many characters. */
const looksAt = 64;

/** argon2id of a password, for an account. About 20 ms. */
export async function passwordHash(password: string): Promise<string> {
  return hashPassword(password, cost);
}

/** Whether the password is the stored one; null is nobody's, and takes as long. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? nobodysHash, password).catch(() => false);
  return stored !== null && fits;
}

/** What somebody who knows the person would try first. */
export interface PasswordAbout {
  readonly name: string;
  readonly login: string;
  /** The staff number. */
  readonly number: string;
  readonly phone: string;
  /** Of the organisation and of the city. */
  readonly names: readonly string[];
}

function guessesOf({ name, login, number, phone, names }: PasswordAbout): string[] {
  const inLetters = [name, ...names].flatMap((one) => {
    const syllables = pinyinKey(one).split(' ');
    return [one, syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join('')];
  });
  const digits = phone.replace(/\D/g, '');
  return [...inLetters, login, number, digits, 'lianxin'].filter((guess) => guess.length > 1);
}

function refuse(text: Word): never {
  throw new AppError(400, 'weak-password', text, { least: leastPassword }, [
    { path: 'password', text, values: { least: leastPassword } },
  ]);
}

/**
 * Throws 400 `weak-password`, saying what to do instead, for a password that is too short, holds an identity or
 * telephone number, or is soon guessed by somebody who knows the person or the lists of common passwords.
 */
export function checkPassword(password: string, about: PasswordAbout): void {
  if (Array.from(password).length < leastPassword) refuse(w.tooShort);
  if (holdsNumber(password)) refuse(w.holdsNumber);
  // Made for each question: it is asked a few times a day, and its lists take 20 MB while they are kept.
  const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { score, sequence } = guesser.check(password.slice(0, looksAt), guessesOf(about));
  if (score >= 3) return;
  const names = sequence.map(({ dictionaryName }) => String(dictionaryName ?? ''));
  if (names.includes('userInputs')) refuse(w.ownName);
  if (names.some((name) => name.startsWith('passwords'))) refuse(w.common);
  refuse(w.guessable);
}
