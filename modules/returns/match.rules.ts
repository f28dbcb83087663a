/** What a row of a form says of whom it is about. */
export interface AskedPerson {
  readonly name: string | null;
  /** 18 characters. */
  readonly idNumber: string | null;
  /** Digits. */
  readonly phone: string | null;
}

/** A resident of a matter of the caller's own organisation. */
export interface Candidate extends AskedPerson {
  readonly residentId: string;
}

/** By what a row was found to be somebody's. */
export type MatchedBy = 'idNumber' | 'phone' | 'employer';

/**
 * `unknown`: no matter of one's own is theirs, which says nothing of what others have. `several`: two persons fit as
 * well. `differs`: the identity number is somebody's of another name.
 */
export type PersonMatch =
  | { readonly state: 'found'; readonly by: MatchedBy; readonly residents: readonly string[] }
  | { readonly state: 'unknown' | 'several' | 'differs' };

/** A name as it is compared. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/[\s\u00b7\u2022\u30fb]/g, '');
}

const sameName = (one: string | null, other: string | null) =>
  one !== null && other !== null && plainName(one) === plainName(other);

/** How many persons these are: the same identity number or the same telephone is one person. */
function persons(found: readonly Candidate[]): number {
  const numbers = new Set(found.flatMap(({ idNumber }) => (idNumber === null ? [] : [idNumber])));
  const phones = new Set(
    found.flatMap(({ idNumber, phone }) => (idNumber === null || phone === null ? [] : [phone])),
  );
  const without = new Set(
    found.flatMap(({ idNumber, phone, residentId }) =>
      idNumber !== null || (phone !== null && phones.has(phone)) ? [] : [phone ?? residentId],
    ),
  );
  return numbers.size + without.size;
}

function oneOf(asked: AskedPerson, found: readonly Candidate[], by: MatchedBy): PersonMatch | null {
  const fitting = found.filter(
    (one) =>
      sameName(one.name, asked.name) &&
      (asked.idNumber === null || one.idNumber === null || one.idNumber === asked.idNumber),
  );
  if (fitting.length === 0) return null;
  if (persons(fitting) > 1) return { state: 'several' };
  return { state: 'found', by, residents: fitting.map(({ residentId }) => residentId) };
}

/** Whose row it is: by the identity number, else by name and telephone, else by name and employer. Never guessed. */
export function matchPerson(
  asked: AskedPerson,
  found: Readonly<Record<MatchedBy, readonly Candidate[]>>,
): PersonMatch {
  const numbered = found.idNumber;
  if (numbered.length > 0) {
    const wrong = numbered.some(
      ({ name }) => name !== null && asked.name !== null && !sameName(name, asked.name),
    );
    if (wrong) return { state: 'differs' };
    return { state: 'found', by: 'idNumber', residents: numbered.map(({ residentId }) => residentId) };
  }
  return (
    oneOf(asked, found.phone, 'phone') ?? oneOf(asked, found.employer, 'employer') ?? { state: 'unknown' }
  );
}
