import { documentWording as p } from './data/document-wording.ts';

export function sentencesOf(text: string): string[] {
  return text
    .split(p.sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Whether the sentence asks its readers to do something, and not to leave it. */
export function asksSomething(sentence: string): boolean {
  return p.asks.test(sentence) && !p.asksNothing.test(sentence);
}

/** What of a material tells it from others. */
const core = (thing: string): string => thing.replace(p.idleWords, '');

/** The tables and materials that a sentence or text asks for, as it names them, each once. */
export function materialsAsked(text: string): string[] {
  const things = sentencesOf(text)
    .filter(asksSomething)
    .flatMap((sentence) => {
      for (const pattern of p.material) {
        const thing = pattern.exec(sentence)?.[1]?.trim();
        if (thing !== undefined && Array.from(core(thing)).length >= 2) return [thing];
      }
      return [];
    });
  return [...new Set(things)];
}

function pairsOf(text: string): Set<string> {
  const letters = Array.from(text);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** Share of pairs of characters that two things have in common, 0 to 1, without the words every form is called by. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(core(a)), pairsOf(core(b))];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

/** From here on two things are taken to be one. */
export const alike = 0.6;
