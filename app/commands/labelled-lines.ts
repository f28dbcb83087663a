import { readFileSync } from 'node:fs';
import { CommandRefused } from './control.ts';

/** A line that could not be used: its number, from 1, and what is wrong with it. */
export interface BadLine {
  readonly line: number;
  readonly why: string;
}

export interface LabelledLines {
  readonly rows: readonly { readonly text: string; readonly label: string; readonly line: number }[];
  readonly bad: readonly BadLine[];
}

/** What a file that the caller named holds. Throws {@link CommandRefused} where it cannot be read. */
export function textOfFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CommandRefused(
      `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/** The lines of a file, without a mark of byte order, and without empty ones; each with its number. */
export function linesOfFile(file: string): { readonly line: number; readonly text: string }[] {
  return textOfFile(file)
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map((text, at) => ({ line: at + 1, text }))
    .filter(({ text }) => text.trim() !== '');
}

/** Reads lines of text, tab, label. What stands after a second tab is left out. Throws where the file cannot be read. */
export function readLabelled(file: string, known?: readonly string[]): LabelledLines {
  const rows: { text: string; label: string; line: number }[] = [];
  const bad: BadLine[] = [];
  for (const { line, text: whole } of linesOfFile(file)) {
    const [text = '', label = ''] = whole.split('\t').map((part) => part.trim());
    if (label === '') bad.push({ line, why: 'has no tab with a label after the text' });
    else if (text === '') bad.push({ line, why: 'has no text before the tab' });
    else if (known && !known.includes(label)) {
      bad.push({ line, why: `has the label ${label}; known are ${known.join(', ')}` });
    } else rows.push({ text, label, line });
  }
  return { rows, bad };
}

const mostTold = 20;

/** Tells on standard error which lines of a file were left out. */
export function tellBadLines(file: string, bad: readonly BadLine[]): void {
  for (const { line, why } of bad.slice(0, mostTold)) {
    console.error(`${file}, line ${String(line)}: left out, it ${why}.`);
  }
  if (bad.length > mostTold) console.error(`${file}: ${String(bad.length - mostTold)} more lines left out.`);
}
