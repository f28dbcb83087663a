import type { Plugin } from 'vite';
import { createTraditional, type Traditional } from '../engines/text/traditional.ts';

const wordsFile = /\.words\.ts$|\/words\/[^/]+\.ts$/;
/** `zh: '…'` as a words file writes it, on one line or two. */
const written = /\bzh:\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`)/g;

/** The source of a words file with `hant` beside each `zh` whose traditional form differs. */
export function withTraditional(source: string, traditional: Traditional): string {
  return source.replace(written, (whole, literal: string) => {
    const derived = traditional(literal);
    return derived === literal ? whole : `${whole}, hant: ${derived}`;
  });
}

/** Adds the traditional characters to every words file, so that nobody writes a text twice. */
export function traditionalWords(): Plugin {
  let traditional: Traditional | undefined;
  return {
    name: 'lianxin:traditional-words',
    enforce: 'pre',
    transform(code, id) {
      if (!wordsFile.test(id.split('?')[0] ?? '')) return null;
      traditional ??= createTraditional();
      return { code: withTraditional(code, traditional), map: null };
    },
  };
}
