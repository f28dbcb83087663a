import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

async function runs(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice's own packages lie in a folder with the version in its name. */
async function inOpt(): Promise<string[]> {
  try {
    const names = (await readdir('/opt')).filter((name) => name.startsWith('libreoffice'));
    return names
      .toSorted()
      .toReversed()
      .map((name) => join('/opt', name, 'program/soffice'));
  } catch {
    return [];
  }
}

/** Where the program lies where no path leads to it. */
async function usualPlaces(): Promise<string[]> {
  return [
    '/usr/lib/libreoffice/program/soffice',
    ...(await inOpt()),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  ];
}

/** The office program of this machine that can print without a screen, by its path; undefined where there is none. */
export async function findOffice(
  env: Readonly<Record<string, string | undefined>>,
  places?: readonly string[],
): Promise<string | undefined> {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  for (const path of [...onPath, ...(places ?? (await usualPlaces()))]) if (await runs(path)) return path;
  return undefined;
}
