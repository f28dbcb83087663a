import { judgeIndicator } from './indicator.ts';

export interface LabelledName {
  readonly name: string;
  readonly refused: boolean;
}

/** `- name` is to be refused, `+ name` to be accepted. */
export function labelledNames(lines: string): LabelledName[] {
  return lines
    .split('\n')
    .filter((line) => /^[-+] /u.test(line))
    .map((line) => ({ name: line.slice(2), refused: line.startsWith('-') }));
}

export interface Measured {
  readonly names: number;
  readonly banned: number;
  readonly refused: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** How many of the banned are refused, and how many of those refused are banned. */
export function measureLint(names: readonly LabelledName[]): Measured {
  const judged = names.map((one) => ({ ...one, said: judgeIndicator(one.name).verdict === 'refused' }));
  const named = (found: typeof judged): string[] => found.map(({ name }) => name);
  return {
    names: names.length,
    banned: judged.filter(({ refused }) => refused).length,
    refused: judged.filter(({ said }) => said).length,
    right: judged.filter(({ refused, said }) => refused && said).length,
    missed: named(judged.filter(({ refused, said }) => refused && !said)),
    wrong: named(judged.filter(({ refused, said }) => !refused && said)),
  };
}
