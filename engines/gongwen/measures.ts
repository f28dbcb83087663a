/** Twentieths of a point, the unit of WordprocessingML. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

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
  tighter: -5,
  /** Half points: 2号 title, 3号 text, 4号 folio, small 4号 cells. */
  size: { title: 44, text: 32, small: 28, cell: 24 },
  /** Width of one character of the text, in twips. */
  character: 315,
  /** The head's upper edge stands 35 mm below the type area's. */
  above: twips(35),
  red: 'FF3333',
} as const;

/** Half points of the head: as large as the line bears, never larger than the standard's usual 22 mm. */
export function headSize(issuer: string): number {
  const length = Math.max(1, Array.from(issuer).length);
  return Math.min(124, Math.floor((measures.width / 10 / length) * 0.97));
}
