const isolates = '\u2066\u2067\u2068';
const embeddings = '\u202a\u202b\u202d\u202e';
const endIsolate = '\u2069';
const endEmbedding = '\u202c';

/**
 * A text whose marks of direction (UAX 9) end with it: what it opened and left open is closed at its end, and an end
 * of nothing, which would close what stands around the text, is left out. All that has an effect inside it stays.
 */
export function closed(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  let open: string[] = [];
  let made = '';
  for (const sign of text) {
    // A new paragraph begins with nothing open.
    if (/[\n\r\u0085\u2029]/.test(sign)) open = [];
    else if (isolates.includes(sign)) open.push(endIsolate);
    else if (embeddings.includes(sign)) open.push(endEmbedding);
    else if (sign === endEmbedding) {
      if (open.at(-1) !== endEmbedding) continue;
      open.pop();
    } else if (sign === endIsolate) {
      const at = open.lastIndexOf(endIsolate);
      if (at < 0) continue;
      open = open.slice(0, at);
    }
    made += sign;
  }
  return made + open.toReversed().join('');
}
