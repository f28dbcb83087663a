import { maskingWords } from './masking.words.ts';

/** A service as the outside model reads it: what the menu says in public. */
export function textOfService(service: {
  readonly title: string;
  readonly summary: string;
  readonly saidAs: readonly string[];
}): string {
  const { title, summary, saidAs } = service;
  return [title, summary, ...saidAs]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, longestText);
}

/** Characters of one text that leave the house at most. */
export const longestText = 1000;
/** Services told of one need. */
const mostTold = 5;
/**
 * How far above the usual a service stands, in standard deviations over the menu: what is near in one model is far in
 * another, but the few that stand out do so in all.
 */
const outstanding = { from: 1.5, to: 3.5 };
/** In a menu of fewer nothing stands out. */
const fewest = 5;

export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [dot, left, right] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] ?? 0, b[at] ?? 0];
    dot += one * other;
    left += one * one;
    right += other * other;
  }
  return left === 0 || right === 0 ? 0 : dot / Math.sqrt(left * right);
}

/** The services that stand out for a text, nearest first, with how far: above 0, at most 1. */
export function standingOut(
  text: ArrayLike<number>,
  services: readonly { readonly id: string; readonly vector: ArrayLike<number> }[],
): { id: string; likeness: number }[] {
  if (services.length < fewest) return [];
  const found = services.map(({ id, vector }) => ({ id, near: cosine(text, vector) }));
  const mean = found.reduce((sum, { near }) => sum + near, 0) / found.length;
  const spread = Math.sqrt(found.reduce((sum, { near }) => sum + (near - mean) ** 2, 0) / found.length);
  if (spread < 1e-6) return [];
  return found
    .map(({ id, near }) => ({ id, likeness: likenessOf((near - mean) / spread) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, mostTold);
}

function likenessOf(deviations: number): number {
  const { from, to } = outstanding;
  const share = (deviations - from) / (to - from);
  return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 1000;
}

const { roads, numbers, houses, naming } = maskingWords;
const digit = '[0-9\\uff10-\\uff19]';
const count = `[0-9\uff10-\uff19${numbers.zh}]`;
/** From the road or the village down to the door. */
const house = new RegExp(
  `(?:[\\p{Script=Han}]{1,6}(?:${roads.zh}))?(?:${count}+\\s*(?:${houses.zh})\\s*)+(?:${digit}{2,4})?`,
  'gu',
);
/** A place with the number of a house and no word for it. */
const plot = new RegExp(`[\\p{Script=Han}]{1,6}(?:${roads.zh})${digit}{1,5}`, 'gu');
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** Accounts, parts of numbers, and what masking leaves of a number. */
const longNumber = new RegExp(`${digit}[0-9\uff10-\uff19Xx* -]{3,}[0-9\uff10-\uff19Xx*]`, 'gu');
const plate = /[\p{Script=Han}][A-Z][\u00b7\u30fb]?[A-Z0-9]{5,6}/gu;
const named = new RegExp(`(?<=${naming.zh})\\s*[\\p{Script=Han}\u00b7]{2,4}`, 'gu');

const mark = '*';

/** What may leave the house of somebody's words, after numbers and known names were masked: no address, no account, no name they give themselves. */
export function withoutPlaces(words: string): string {
  return words
    .replace(mail, mark)
    .replace(house, mark)
    .replace(plot, mark)
    .replace(plate, mark)
    .replace(longNumber, mark)
    .replace(named, mark)
    .slice(0, longestText);
}
