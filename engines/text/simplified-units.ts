import pairs from 'opencc-js/dict/TSCharacters';
import { variants } from './variants.ts';

const map = new Map(
  pairs
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([from = '', to = '']) => (from.length === 1 && to.length === 1 ? [[from, to] as const] : [])),
);
// Of its own a character in both ways of writing, so that no dictionary turns it.
map.set('著', '着');
for (const [form, simplified] of variants) map.set(form, simplified);

const firstTurned = Math.min(...[...map.keys()].map((unit) => unit.charCodeAt(0)));

/** Traditional characters and other forms simplified one for one: every unit stays in its place, so that it can be quoted as written. */
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
