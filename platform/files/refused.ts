import { AppError, type Status } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';

/** A file that is not taken, with what to do instead. `path` is the field of the form or of the API. */
export function refusedFile(
  text: Word,
  name: string,
  values: Record<string, string | number> = {},
  status: Status = 400,
): AppError {
  const all = { name, ...values };
  return new AppError(status, 'bad-input', text, all, [{ path: 'file', text, values: all }]);
}
