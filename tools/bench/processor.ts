import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const tick = 10;

interface Used {
  readonly parent: number;
  /** Milliseconds, its ended children included. */
  readonly used: number;
}

function read(pid: number | string): Used | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name, in brackets, may hold spaces.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, ofUser = 0, ofSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, used: (user + system + ofUser + ofSystem) * tick };
  } catch {
    return null;
  }
}

/** Processor time in milliseconds that a process and its children have had; 0 where the system does not tell. */
export function processorTime(pid: number): number {
  if (process.platform !== 'linux') return 0;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(read)
    .filter((found) => found?.parent === pid);
  return [read(pid), ...children].reduce((sum, found) => sum + (found?.used ?? 0), 0);
}
