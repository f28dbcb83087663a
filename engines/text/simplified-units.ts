import pairs from 'opencc-js/dict/TSCharacters';

const map = new Map(
  pairs
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([from = '', to = '']) => (from.length === 1 && to.length === 1 ? [[from, to] as const] : [])),
);
// Of its own a character in both ways of writing, so that no dictionary turns it.
map.set('著', '着');

/** Traditional characters simplified one for one: every unit stays in its place, so that it can be quoted as written. */
export function simplifiedUnits(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    plain += unit > '\u2e7f' ? (map.get(unit) ?? unit) : unit;
  }
  return plain;
}
