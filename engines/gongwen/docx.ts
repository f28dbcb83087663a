import { Document, Table as DocxTable, Packer, type Paragraph } from 'docx';
import { blocksOf, endsHeld, titleOf } from './blocks.ts';
import type { OfficialDocument } from './document.ts';
import { attachmentPages, endingOf } from './ending.ts';
import { settled } from './file.ts';
import { pagesOf } from './folio.ts';
import { headOf } from './heads.ts';
import { imprintBox } from './imprint.ts';
import { marks } from './lexicon.ts';
import { fill } from './numerals.ts';
import { blank, line, run, space } from './runs.ts';

function addressed({ addressees = [] }: OfficialDocument): Paragraph[] {
  return addressees.length === 0
    ? []
    : [line([run(fill(marks.addressee, { name: addressees.join(marks.and) }))])];
}

/**
 * Lays a document out after GB/T 9704-2012 and gives the bytes of a DOCX file. The same document gives the same
 * bytes. Fonts are named, not embedded: an office program without them takes those that the file names as stand-ins,
 * or others of its own. `links` makes figures lead to the pages of their records.
 */
export async function toDocx(
  document: OfficialDocument,
  { links = false }: { readonly links?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const held = document.kind !== 'minutes' && endsHeld(document.body);
  const children = [
    ...headOf(document),
    ...titleOf(document.title),
    blank(),
    ...addressed(document),
    ...blocksOf(document.body, { links, held }),
    ...endingOf(document),
    ...attachmentPages(document.attachments ?? [], links),
    ...imprintBox(document),
  ];
  // A file may not end with a table.
  if (children.at(-1) instanceof DocxTable) children.push(space(20));
  const made = new Document({
    title: document.title.join(''),
    creator: document.issuers.join(marks.and),
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...pagesOf(document), children }],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(made)), document.date);
}
