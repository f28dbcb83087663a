import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** For each face that a file names, others that may stand in, the best first. */
export type StandIns = Readonly<Record<string, readonly string[]>>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Folders of fonts that TeX brings and fontconfig does not look into by itself. */
const furtherFolders = ['/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol'];

/** The machine's fonts, and what stands in for a face that is not among them. */
function fontsFile(standIns: StandIns, folders: readonly string[]): string {
  const aliases = Object.entries(standIns).map(
    ([name, others]) =>
      `<alias binding="same"><family>${escaped(name)}</family><accept>` +
      `${others.map((other) => `<family>${escaped(other)}</family>`).join('')}</accept></alias>`,
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    ...folders.map((folder) => `<dir>${escaped(folder)}</dir>`),
    ...aliases,
    '</fontconfig>',
  ].join('\n');
}

const item = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** What a document may not make the program do: run macros, fetch what it links to. */
const settings = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
  item('Common/Security/Scripting', 'DisableMacrosExecution', 'true'),
  item('Common/Security/Scripting', 'MacroSecurityLevel', '3'),
  item('Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
  item('Writer/Content/Update', 'Link', '0'),
  '</oor:items>',
].join('\n');

/** Lays a profile of its own into `folder` and gives the environment to run the program with. */
export async function layProfile(
  folder: string,
  standIns: StandIns,
  fontFolders: readonly string[],
): Promise<Record<string, string>> {
  const fonts = join(folder, 'fonts.conf');
  await mkdir(join(folder, 'profile', 'user'), { recursive: true });
  await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
  await writeFile(fonts, fontsFile(standIns, [...furtherFolders, ...fontFolders]));
  return process.platform === 'linux' ? { FONTCONFIG_FILE: fonts } : {};
}
