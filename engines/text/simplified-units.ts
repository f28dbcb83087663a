import pairs from 'opencc-js/dict/TSCharacters';

const map = new Map(
  pairs
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([from = '', to = '']) => (from.length === 1 && to.length === 1 ? [[from, to] as const] : [])),
);
// Of its own a character in both ways of writing, so that no dictionary turns it.
map.set('著', '着');

const firstTurned = Math.min(...[...map.keys()].map((unit) => unit.charCodeAt(0)));

/** Traditional characters simplified one for one: every unit stays in its place, so that it can be quoted as written. */
export function simplifiedUnits(text: string): string {
  let plain = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < firstTurned) continue;
    const turned = map.get(text.charAt(at));
    if (turned === undefined) continue;
    plain += text.slice(done, at) + turned;
    done = at + 1;
  }
  return done === 0 ? text : plain + text.slice(done);
}
