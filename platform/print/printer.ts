import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice } from './find-office.ts';
import { layProfile, type StandIns } from './profile.ts';

/** The office program is there and did not give a page: too slow, or its own fault. */
export class PrintFailed extends Error {}

export interface Printer {
  /** Path of the office program; undefined where this machine has none. Looked for once. */
  office(): Promise<string | undefined>;
  /** A DOCX as PDF; null where this machine has no office program. One at a time, the others wait their turn. */
  toPdf(docx: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null>;
}

export interface PrinterOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly standIns?: StandIns;
  /** Folders with fonts besides the machine's own. */
  readonly fontFolders?: readonly string[];
  /** Where else than on the path the program may lie; the usual places when left out. */
  readonly places?: readonly string[];
  /** Milliseconds until a program that gives nothing is ended. */
  readonly limit?: number;
}

/** Ends the program with all it has started. */
function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

function runOffice(
  office: string,
  args: readonly string[],
  { env, limit, folder }: { env: Record<string, string>; limit: number; folder: string },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(office, args, {
      cwd: folder,
      env,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-500);
    });
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      end(child.pid);
    }, limit);
    child.once('error', (error) => {
      clearTimeout(clock);
      reject(new PrintFailed(`${office} could not be started: ${error.message}`));
    });
    child.once('close', (code) => {
      clearTimeout(clock);
      end(child.pid);
      if (late)
        reject(new PrintFailed(`${office} gave no PDF within ${String(Math.round(limit / 1000))} seconds.`));
      else if (code !== 0) reject(new PrintFailed(`${office} ended with ${String(code)}: ${said.trim()}`));
      else resolve();
    });
  });
}

/**
 * Prints through the machine's office program, each time in a folder and a profile of its own that are gone afterwards.
 * The program sees nothing of this process's environment but where programs and time zones are.
 */
export function createPrinter({
  env,
  standIns = {},
  fontFolders = [],
  places,
  limit = 60_000,
}: PrinterOptions): Printer {
  let found: Promise<string | undefined> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const office = () => (found ??= findOffice(env, places));

  async function print(program: string, docx: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    const folder = await mkdtemp(join(tmpdir(), 'lianxin-print-'));
    try {
      const fonts = await layProfile(folder, standIns, fontFolders);
      const source = join(folder, 'document.docx');
      await writeFile(source, docx);
      await runOffice(
        program,
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
          ...['--headless', '--norestore', '--nodefault', '--nologo', '--nolockcheck'],
          ...['--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, source],
        ],
        {
          env: {
            PATH: env.PATH ?? '',
            HOME: folder,
            TMPDIR: folder,
            LANG: 'C.UTF-8',
            ...(env.SYSTEMROOT === undefined ? {} : { SYSTEMROOT: env.SYSTEMROOT }),
            ...fonts,
          },
          limit,
          folder,
        },
      );
      return new Uint8Array(await readFile(join(folder, 'document.pdf')));
    } catch (error) {
      if (error instanceof PrintFailed) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new PrintFailed(`${program} gave no PDF: ${why}`);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  return {
    office,
    async toPdf(docx) {
      const program = await office();
      if (program === undefined) return null;
      const printed = turn.then(() => print(program, docx));
      turn = printed.catch(() => undefined);
      return printed;
    },
  };
}
