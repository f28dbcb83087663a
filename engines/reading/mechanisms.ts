import { mark } from './data/marks.ts';
import { kinds, makes, notOfName, plainEnds, slogans } from './data/mechanisms.ts';
import type { Mechanism, MechanismKind } from './interface.ts';
import type { Sentence } from './sentences.ts';

const quoted = /[“《]([^“”《》\n]{1,40})[”》]/gu;

function kindOf(after: string, before: string): MechanismKind | null {
  const plain = after.replace(/^[”》“的、]*/u, '');
  for (const [kind, pattern] of kinds) if (pattern.test(plain)) return kind;
  return makes.test(before) ? 'brand' : null;
}

function ending(name: string): MechanismKind | null {
  for (const [kind, pattern] of kinds) {
    const whole = new RegExp(`(?:${pattern.source.replace(/^\^/u, '')})$`, 'u');
    if (whole.test(name)) return kind;
  }
  return null;
}

/** Words put in quotation marks for their weight: what is asked of everybody, not the name of anything. */
function isSlogan(name: string, kind: MechanismKind): boolean {
  if (kind !== 'brand' && kind !== 'method') return false;
  const parts = name.split(mark.comma);
  if (parts.length > 2 && name.length > parts.length * 5 - 2 && !name.startsWith(mark.one)) return true;
  return slogans.test(name);
}

/** Meetings, funds, brands, platforms, ways of working that a text names, each once with its first place. */
export function mechanismsIn(sentences: readonly Sentence[]): Mechanism[] {
  const found = new Map<string, Mechanism>();
  for (const { at, end, text } of sentences) {
    const keep = (name: string, from: number, kind: MechanismKind): void => {
      if (found.has(name)) return;
      found.set(name, { at: at + from, end: at + from + name.length, kind, name, sentence: { at, end } });
    };
    for (const match of text.matchAll(quoted)) {
      const name = match[1] ?? '';
      const isRule = match[0].startsWith(mark.title);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
      const next = after.replace(/^(?:[“《][^”》]*[”》]|[、和])*/u, '');
      const kind = isRule
        ? 'rule'
        : (ending(name) ?? kindOf(next, text.slice(Math.max(0, match.index - 8), match.index)));
      if (kind === null || isSlogan(name, kind)) continue;
      keep(name, match.index + 1, kind);
    }
    for (const match of text.matchAll(plainEnds)) {
      const from = Math.max(0, match.index - 12);
      const head = text.slice(from, match.index);
      const run = /[\p{Script=Han}]*$/u.exec(head)?.[0] ?? '';
      const own = run.replace(notOfName, '');
      if (own === '') continue;
      const name = own + match[0];
      keep(name, match.index - own.length, ending(name) ?? 'platform');
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
