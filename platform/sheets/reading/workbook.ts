import { Unreadable } from './unreadable.ts';
import { readWholeXml } from './xml.ts';
import { type Entry, entriesOf, Unpacking } from './zip.ts';

/** One sheet of a workbook: what it is called and the file that holds it. */
export interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

export interface Workbook {
  readonly tabs: readonly Tab[];
  readonly since1904: boolean;
  readonly macros: boolean;
  /** The pieces of one of its files; null where it has none of this name. */
  readonly file: (path: string) => Generator<Uint8Array> | null;
  readonly texts: string | null;
  readonly styles: string | null;
}

/** The last part of the address that tells what a related file is; strict and older workbooks begin it otherwise. */
const kindOf = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

function resolved(base: string, target: string): string {
  const from = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  const parts: string[] = from;
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/').toLowerCase();
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

function relationsOf(file: Workbook['file'], of: string): Relation[] {
  const at = of.lastIndexOf('/');
  const pieces = file(`${of.slice(0, at + 1)}_rels/${of.slice(at + 1)}.rels`);
  const found: Relation[] = [];
  if (!pieces) return found;
  readWholeXml(pieces, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name === 'Relationship' && mode !== 'External') {
        found.push({ id, kind: kindOf(type), path: resolved(of, target) });
      }
    },
  });
  return found;
}

/** What kind of archive it is that is no workbook of ours: another office's, Excel's binary one, or none at all. */
function refusalOf(entries: ReadonlyMap<string, Entry>): Unreadable {
  const office = [
    'mimetype',
    'xl/workbook.bin',
    'word/document.xml',
    'ppt/presentation.xml',
    'index/document.iwa',
  ];
  return new Unreadable(office.some((name) => entries.has(name)) ? 'other-kind' : 'not-a-sheet');
}

/** Opens a workbook: its sheets and where everything lies. Nothing of a macro or of a link to outside is touched. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const entries = entriesOf(bytes);
  const unpacking = new Unpacking();
  const file = (path: string) => {
    const entry = entries.get(path);
    return entry ? unpacking.unpack(entry) : null;
  };
  const main = relationsOf(file, '').find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const pieces = main.endsWith('.xml') ? file(main) : null;
  if (!pieces) throw refusalOf(entries);
  const relations = relationsOf(file, main);
  const byId = new Map(relations.map((one) => [one.id, one]));
  const tabs: Tab[] = [];
  let since1904 = false;
  let workbook = false;
  readWholeXml(pieces, {
    open(name, attributes) {
      if (name === 'workbook') workbook = true;
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
      const found = byId.get(id);
      if (found?.kind !== 'worksheet') return;
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      tabs.push({ name: attributes.name ?? '', hidden, path: found.path });
    },
  });
  if (!workbook || tabs.length === 0) throw refusalOf(entries);
  const pathOf = (kind: string) => relations.find((one) => one.kind === kind)?.path ?? null;
  return {
    ...{ tabs, since1904, file, texts: pathOf('sharedStrings'), styles: pathOf('styles') },
    macros: [...entries.keys()].some((name) => name.endsWith('vbaproject.bin')),
  };
}
