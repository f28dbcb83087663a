import { readFileSync } from 'node:fs';
import { AppError } from '../../base/error.ts';
import { say } from '../../base/words.ts';
import type { Reading, Span } from '../../engines/reading/interface.ts';
import { createDocumentReader } from '../../engines/reading/reading.ts';
import { readDocument } from '../../platform/documents-in/read-document.ts';
import { CommandRefused } from './control.ts';

/** The bytes of a file that the caller named. Throws {@link CommandRefused} where it cannot be read. */
export function bytesOfFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new CommandRefused(
      `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/** Its text, by the same way as a file that is sent to the server. */
export async function textOfDocument(file: string): Promise<string> {
  try {
    return await readDocument(bytesOfFile(file));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new CommandRefused(
      `${file}: ${say(error.text, 'en', error.values)}\n${say(error.text, 'zh', error.values)}`,
    );
  }
}

/** Every proposal with the sentence it was found in, so that a person can judge it without the file. */
export function told(reading: Reading): object {
  const sentenceOf = ({ at, end }: Span): string => reading.text.slice(at, end).trim();
  const withSentence = (one: Span & { readonly sentence: Span }): object => ({
    ...one,
    sentence: { ...one.sentence, text: sentenceOf(one.sentence) },
  });
  return {
    ...reading,
    figures: reading.figures.map(withSentence),
    tasks: reading.tasks.map(withSentence),
    mechanisms: reading.mechanisms.map(withSentence),
    blanks: reading.blanks.map(withSentence),
  };
}

/** `npm run read -- FILE`: what a speech or notice holds, as JSON; the result is the exit code. */
export async function readCommand(args: readonly string[]): Promise<number> {
  const [file] = args.filter((one) => one !== '--');
  if (file === undefined) {
    console.error('Say which file: npm run read -- FILE (a text, a page or a .docx).');
    return 1;
  }
  const text = await textOfDocument(file);
  console.log(JSON.stringify({ file, ...told(createDocumentReader().read(text)) }, null, 1));
  return 0;
}
