import type { Word } from '../../base/words.ts';
import type { DutyContent, KnownDuty } from './sheet.rules.ts';
import { keyOf } from './sheet.rules.ts';
import { sheetWords as w } from './words/sheet.words.ts';

export interface DutyFault {
  readonly path: string;
  readonly text: Word;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What one duty may name in its edition. */
export interface Nameable {
  readonly duties: readonly KnownDuty[];
  /** From when the edition holds. */
  readonly from: string;
  readonly categories: ReadonlySet<string>;
  /** By id, with whether they are closed. */
  readonly organisations: ReadonlyMap<string, { readonly shortName: string; readonly closed: boolean }>;
  /** Open areas within the edition's, and what the city calls levels. */
  readonly areaIds: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
}

/** What does not hold of one duty of an edition; what was so before it was changed may stay. */
export function dutyFaults(content: DutyContent, was: KnownDuty | null, around: Nameable): DutyFault[] {
  const { categories, organisations, areaIds, levels } = around;
  const faults: DutyFault[] = [];
  const wrong = (path: string, text: Word, values: DutyFault['values'] = {}) =>
    faults.push({ path, text, values });
  const mayName = (id: string) => {
    const found = organisations.get(id);
    return found !== undefined && (!found.closed || was?.leadId === id || was?.assistingIds.includes(id));
  };
  const nameOf = (id: string) => organisations.get(id)?.shortName ?? id;
  const { category, areaId, level, leadId, assistingIds, from } = content;
  if (category !== was?.category && !categories.has(category))
    wrong('category', w.unknownCategory, { name: category });
  const isHere = areaId === null || areaId === was?.areaId || areaIds.has(areaId);
  const isLevel = level === null || level === was?.level || levels.has(level);
  if (!isHere || !isLevel || (areaId !== null && level !== null)) wrong('scope', w.noSuchScope);
  if (leadId !== null && !mayName(leadId)) wrong('leadId', w.closed, { name: nameOf(leadId) });
  const gone = assistingIds.find((id) => !mayName(id));
  if (gone !== undefined) wrong('assistingIds', w.closed, { name: nameOf(gone) });
  if (leadId !== null && assistingIds.includes(leadId)) wrong('assistingIds', w.leadAssists);
  if (from !== null && from < around.from) wrong('from', w.beforeEdition, { day: around.from });
  const twin = around.duties.find((one) => one.id !== was?.id && keyOf(one) === keyOf(content));
  if (twin) wrong('title', w.twin, { number: twin.number });
  return faults;
}
