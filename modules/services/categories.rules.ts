import type { FieldError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import { normalise } from '../../engines/text/normalise.ts';
import { categoriesWords as w } from './categories.words.ts';
import type { CategoryContent } from './contract/categories.ts';
import type { Category } from './contract/shapes.ts';

/** A category as the city keeps it. */
export interface CategoryRecord extends Category {
  readonly position: number;
  readonly about: string;
  readonly saidAs: readonly string[];
  readonly state: 'live' | 'off';
  readonly mergedInto: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

function fault(path: string, text: Word, values: Record<string, string | number> = {}): FieldError {
  return { path, text, values };
}

/** What of it does not fit among the others, told at its field. `own` is null for a new one. */
export function categoryProblems(
  content: CategoryContent,
  all: readonly CategoryRecord[],
  own: CategoryRecord | null,
): FieldError[] {
  const found: FieldError[] = [];
  const { parentCode, name } = content;
  const alike = all.find(
    (one) =>
      one.code !== own?.code &&
      one.state === 'live' &&
      one.parentCode === parentCode &&
      normalise(one.name) === normalise(name),
  );
  if (alike) found.push(fault('name', w.sameName, { name: alike.name }));
  const parent = all.find(({ code }) => code === parentCode);
  if (parentCode !== null && parentCode === own?.code) found.push(fault('parentCode', w.underItself));
  else if (own && (own.parentCode === null) !== (parentCode === null)) {
    found.push(fault('parentCode', w.levelStays));
  } else if (parentCode !== null && !parent) found.push(fault('parentCode', w.noParent));
  else if (parent && parent.parentCode !== null) {
    found.push(fault('parentCode', w.thirdLevel, { name: parent.name }));
  } else if (parent?.state === 'off') found.push(fault('parentCode', w.isOff, { name: parent.name }));
  return found;
}

/** Why one cannot be merged into the other; none where it can. */
export function mergeProblems(from: CategoryRecord, into: CategoryRecord | undefined): FieldError[] {
  if (into?.code === from.code) return [fault('into', w.withItself)];
  if (!into) return [fault('into', w.noParent)];
  if (from.parentCode === null || into.parentCode === null) return [fault('into', w.mergeSecond)];
  return into.state === 'off' ? [fault('into', w.isOff, { name: into.name })] : [];
}

/** Which category a code stands for now: itself, what it was merged into, or null where it is switched off. */
export function standsFor(
  all: readonly Pick<CategoryRecord, 'code' | 'state' | 'mergedInto'>[],
): (code: string) => string | null {
  const known = new Map(all.map((one) => [one.code, one]));
  return (code) => {
    let at = known.get(code);
    // As many steps as there are categories: even a ring comes to an end.
    for (let step = 0; at && at.mergedInto !== null && step < known.size; step += 1) {
      at = known.get(at.mergedInto);
    }
    return at?.state === 'live' ? at.code : null;
  };
}

/** The fields in which two contents differ. */
export function differingContent(before: CategoryContent, after: CategoryContent): string[] {
  return (['parentCode', 'name', 'nameEn', 'about', 'saidAs'] as const).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}

export function categoryContent(one: CategoryRecord): CategoryContent {
  const { parentCode, name, nameEn, about, saidAs } = one;
  return { parentCode, name, nameEn, about, saidAs: [...saidAs] };
}
