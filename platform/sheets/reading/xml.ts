import { SaxesParser } from 'saxes';
import { Unreadable } from './unreadable.ts';

export interface Seen {
  /** The name of a tag without its prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Deeper than this no file of a workbook is nested. */
const deepest = 64;

const local = (name: string): string => {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
};

/**
 * Reads XML a piece at a time; after each piece the caller may take what was seen. Entities are never defined: a
 * document type, which no workbook has, is refused before any could be.
 */
export function* readXml(pieces: Iterable<Uint8Array>, seen: Seen): Generator<undefined> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  const broken = () => new Unreadable('not-a-sheet');
  parser.on('error', () => {
    throw broken();
  });
  parser.on('doctype', () => {
    throw broken();
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw broken();
    seen.open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    seen.close?.(local(name));
  });
  if (seen.text) {
    parser.on('text', seen.text);
    parser.on('cdata', seen.text);
  }
  let decoder: TextDecoder | null = null;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(
      piece[0] === 0xff && piece[1] === 0xfe
        ? 'utf-16le'
        : piece[0] === 0xfe && piece[1] === 0xff
          ? 'utf-16be'
          : 'utf-8',
    );
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.close();
}

/** Reads all of it. */
export function readWholeXml(pieces: Iterable<Uint8Array>, seen: Seen): void {
  for (const _ of readXml(pieces, seen));
}
