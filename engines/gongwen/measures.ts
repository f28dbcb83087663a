/** Twentieths of a point, the unit of WordprocessingML. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/**
 * GB/T 9704-2012: A4, top 37 mm, binding side 28 mm, type area 156 × 225 mm, 22 lines of 28 characters.
 * Plain 16 pt text fits only 27 characters into 156 mm, so each is set 0.25 pt tighter; the line is exactly
 * 28.9 pt. A document grid is left out: with one, office programs fit fewer characters or lines.
 */
export const measures = {
  page: { width: twips(210), height: twips(297) },
  margin: { top: twips(37), left: twips(28), right: twips(26), bottom: twips(35), footer: twips(24) },
  width: twips(156),
  line: 578,
  perLine: 28,
  titleLine: 640,
  tighter: -5,
  /** Half points: 2号 title, 3号 text, 4号 folio and imprint, small 4号 cells. */
  size: { title: 44, text: 32, small: 28, cell: 24 },
  /** Width of one character of the text, in twips. */
  character: 315,
  /** Width of one character of the imprint, in twips. */
  smallCharacter: 280,
  red: 'FF3333',
  /** The head's upper edge stands 35 mm below the type area's; a letter's 30 mm below the page's. */
  head: { above: twips(35), letter: twips(30), gap: twips(4), reach: 1.15 },
  /** A letter's red double lines, 170 mm wide and centred on the page, the second 20 mm above its lower edge. */
  letter: { left: -twips(8), right: -twips(6), foot: twips(20) },
  /** Thickness in eighths of a point: the red line, the two of a double line, the first and last and the middle of the imprint. */
  rule: { red: 12, thick: 18, thin: 6, outer: 8, inner: 6 },
} as const;

/** Twips of room that the red mark of `size` half points takes in a line, and how far below its upper edge the ink begins. */
export function headLine(size: number): { height: number; ink: number; below: number } {
  const em = size * 10;
  // Office programs put the foot of the letters at four fifths of an exact line; ink reaches about 0.8 above it and,
  // the lowest faces', 0.14 below.
  const foot = em * measures.head.reach * 0.8;
  return {
    height: Math.round(em * measures.head.reach),
    ink: Math.round(foot - em * 0.8),
    below: Math.round(em * measures.head.reach - foot - em * 0.14),
  };
}

/** Half points of a head of so many characters: as large as the line bears, never larger than the usual 22 mm. */
export function headSize(characters: number): number {
  return Math.min(124, Math.floor((measures.width / 10 / Math.max(1, characters)) * 0.97));
}

/** Characters' worth of room that a text takes: Latin letters and digits about half of one. */
export function roomOf(text: string): number {
  let room = 0;
  for (const one of text) room += one < '\u2000' ? 0.55 : 1;
  return room;
}
