/** Normalised text with the way back: unit i of `text` came from `source.slice(starts[i], ends[i])`. */
export interface Normalised {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** A base character with what clings to it: combining marks, half-width voice marks, Hangul parts. */
const clusters =
  /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]+|[^][\p{M}\uff9e\uff9f\p{Default_Ignorable_Code_Point}]*/uy;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu;
const blank = /^\s+$/u;
/** How a character before it is read, as pages of Traditional texts put it: 聯(lián)系. Without a tone it is a remark. */
const gloss =
  /[(\uff08][a-z\u00fc]{0,5}(?:[\u0101\u00e1\u01ce\u00e0\u0113\u00e9\u011b\u00e8\u012b\u00ed\u01d0\u00ec\u014d\u00f3\u01d2\u00f2\u016b\u00fa\u01d4\u00f9\u01d6\u01d8\u01da\u01dc]|[aeiou\u00fc][\u0300\u0301\u0304\u030c])[a-z\u00fc]{0,5}[)\uff09]/uy;
const han = /\p{Script=Han}$/u;
/** What went through once and holds nothing else rests. */
const settled = /^[\u4e00-\u9fffa-z0-9 ,.!?:;()、。]*$/u;

/**
 * The form in which texts are compared: NFKC (full width becomes half width), lower case, without zero-width,
 * control, bidirectional and lone surrogate units, without readings of characters (聯(lián)系), every run of white space one blank, none at the ends.
 * Idempotent. Traditional characters stay Traditional.
 */
export function normalise(text: string): string {
  return normaliseWithSource(text).text;
}

/** As {@link normalise}, with offsets (UTF-16 units) into the given text, so that it can be quoted as written. */
export function normaliseWithSource(text: string): Normalised {
  let done = pass(text);
  // Lower-casing or removing a mark can, in rare scripts, leave something to compose: go on until it rests.
  for (let turn = 0; turn < 4 && !settled.test(done.text); turn++) {
    const next = pass(done.text);
    if (next.text === done.text) return done;
    const { starts, ends } = done;
    done = {
      text: next.text,
      starts: Array.from(next.starts, (at) => starts[at] ?? 0),
      ends: Array.from(next.ends, (at) => ends[at - 1] ?? 0),
    };
  }
  return done;
}

function pass(text: string): Normalised {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let gapFrom = -1;
  for (let from = 0, to = 0; from < text.length; from = to) {
    const glossEnd = endOfGloss(text, from, out);
    if (glossEnd > 0) {
      to = glossEnd;
      continue;
    }
    to = endOfCluster(text, from);
    const plain = plainForm(text.slice(from, to));
    if (plain === '') continue;
    if (blank.test(plain)) {
      if (gapFrom < 0) gapFrom = from;
      continue;
    }
    if (gapFrom >= 0 && out.length > 0) {
      out.push(' ');
      starts.push(gapFrom);
      ends.push(from);
    }
    gapFrom = -1;
    out.push(plain);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(from);
      ends.push(to);
    }
  }
  return { text: out.join(''), starts, ends };
}

/** Where the reading of the character before ends; 0 where none begins here. */
function endOfGloss(text: string, from: number, out: readonly string[]): number {
  const unit = text.charCodeAt(from);
  if ((unit !== 0x28 && unit !== 0xff08) || !han.test(out.at(-1) ?? '')) return 0;
  gloss.lastIndex = from;
  return gloss.test(text) ? gloss.lastIndex : 0;
}

function endOfCluster(text: string, from: number): number {
  if (standsAlone(text.charCodeAt(from)) && standsAlone(text.charCodeAt(from + 1))) return from + 1;
  clusters.lastIndex = from;
  clusters.exec(text);
  return clusters.lastIndex;
}

/** Chinese characters, Latin letters, digits and their punctuation neither cling to what is before nor hold a half. */
function standsAlone(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0x3001 && code <= 0x3029) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    Number.isNaN(code)
  );
}

function plainForm(cluster: string): string {
  if (cluster.length === 1) {
    const code = cluster.charCodeAt(0);
    // The common case by far, and already in its plain form.
    if (
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39)
    ) {
      return cluster;
    }
  }
  return cluster.replace(unseen, '').normalize('NFKC').toLowerCase().normalize('NFKC').replace(unseen, '');
}
