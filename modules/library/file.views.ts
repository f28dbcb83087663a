import { AppError } from '../../base/error.ts';
import { readDocument } from '../../platform/documents-in/read-document.ts';
import { guessed } from './guess.rules.ts';
import { mostText } from './kinds.rules.ts';
import { libraryWords as w } from './library.words.ts';
import { paragraphsOf } from './outline.rules.ts';

/** The text of a file in base64 and what it says of itself. Throws 400 with what to do. */
export async function readGiven(content: string) {
  const text = paragraphsOf(await readDocument(Buffer.from(content, 'base64'))).join('\n');
  if (text.length > mostText) {
    throw new AppError(400, 'too-long', w.tooLong, { count: text.length, most: mostText });
  }
  return guessed(text);
}
