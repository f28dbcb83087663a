import type { Day } from '../../base/time.ts';
import { hardshipColumns as columns, hardshipWords as w } from './hardship.words.ts';

export type HardshipColumn = keyof typeof columns;

export interface KnownOfWorker {
  readonly name: string | null;
  /** Of 18 characters; tells when somebody was born and of which sex. */
  readonly idNumber: string | null;
  readonly phone: string | null;
  /** Where they live, as far as it was said. */
  readonly address: string | null;
  readonly employer: {
    readonly name: string;
    readonly uscc: string | null;
    readonly hasUnion: boolean;
  } | null;
  readonly today: Day;
}

export const hardshipColumnsInOrder = Object.keys(columns) as HardshipColumn[];

/** What is known of a hardship file; a column that nobody told is not there, and nothing is guessed from the words. */
export function hardshipFile(known: KnownOfWorker): Partial<Record<HardshipColumn, string>> {
  const { name, idNumber, phone, address, employer, today } = known;
  return {
    ...(name === null ? {} : { name }),
    ...(idNumber === null
      ? {}
      : {
          idNumber,
          sex: Number(idNumber[16]) % 2 === 1 ? w.male.zh : w.female.zh,
          born: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
        }),
    ...(phone === null ? {} : { phone }),
    ...(address === null ? {} : { address }),
    ...(employer === null
      ? {}
      : {
          employer: employer.name,
          ...(employer.uscc === null ? {} : { uscc: employer.uscc }),
          union: employer.hasUnion ? w.yes.zh : w.no.zh,
        }),
    filledOn: today,
  };
}
