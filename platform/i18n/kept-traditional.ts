import { createTraditional, type Traditional } from '../../engines/text/traditional.ts';

/** Texts kept; what a city writes is far less. */
const most = 5000;

/**
 * The conversion to traditional characters, its dictionary loaded when first needed and each text's result kept: the
 * same names and titles stand on page after page.
 */
export function keptTraditional(): Traditional {
  let convert: Traditional | null = null;
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    convert ??= createTraditional();
    const made = convert(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
