import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { standIns } from './lexicon.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The faces with what may stand in for them, for office programs that have not got them. */
function fontTable(): string {
  const fonts = Object.entries(standIns).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/>` +
      '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`;
}

/** Names of links that the library draws by lot, in the order in which they stand. */
function numbered(text: string, names: Map<string, string>): string {
  return text.replace(/(r:id|Id)="(rId(?!\d+")[\w-]+)"/g, (_, attribute: string, name: string) => {
    const told = names.get(name) ?? `rIdLink${String(names.size + 1)}`;
    names.set(name, told);
    return `${attribute}="${told}"`;
  });
}

/**
 * The library writes the hour of the day and names drawn by lot into the file, and counts drawings for the life of the process; the same document must give the same
 * bytes. The table of fonts is put in here as well: the library knows only fonts that are embedded.
 */
export function settled(packed: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(packed);
  const change = (name: string, changed: (text: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(changed(strFromU8(part)));
  };
  change('docProps/core.xml', (text) => text.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`));
  const names = new Map<string, string>();
  let drawn = 0;
  change('word/document.xml', (text) =>
    numbered(text, names).replace(/(<wp:docPr id=")\d+/g, (_, start: string) => {
      drawn += 1;
      return `${start}${String(drawn)}`;
    }),
  );
  change('word/_rels/document.xml.rels', (text) => numbered(text, names));
  change('word/fontTable.xml', fontTable);
  return new Uint8Array(zipSync(parts, { mtime: new Date(1980, 0, 1) }));
}
