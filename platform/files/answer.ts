import { savedName } from './name.ts';
import type { OpenedFile } from './open.ts';

/** What a browser is told of a file: what it is and nothing else, to keep it for this person only, and to run nothing in it. */
export function fileHeaders(
  { file, small }: Pick<OpenedFile, 'file' | 'small'>,
  how: { save: boolean; shared: boolean },
): Record<string, string> {
  const type = small ? 'image/jpeg' : file.type;
  const picture = type.startsWith('image/');
  // A document is always saved: a browser's own reader does not open in the sandbox.
  const place = picture && !how.save ? 'inline' : 'attachment';
  const name = savedName(file.name === '' ? file.id : file.name, type);
  return {
    'content-type': type,
    'content-disposition': `${place}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
    // On a machine that many people use the next one must not find it.
    'cache-control': how.shared ? 'no-store' : 'private, max-age=600',
  };
}
