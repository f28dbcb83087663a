import { bodyKindWords } from '../../base/body-kinds.words.ts';
import { groupWords } from '../../base/groups.words.ts';
import { languageName } from '../../base/languages.words.ts';
import { say, type Word } from '../../base/words.ts';
import type { ServiceContent } from './contract/shapes.ts';
import { deliveryNames, stateWords, editingWords as w } from './editing.words.ts';
import { type ContentField, differing } from './services.rules.ts';

/** Names by id or code. */
export interface ContentNames {
  readonly organisations: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
  readonly stations: ReadonlyMap<string, string>;
}

export function groupName(code: string): string {
  const known = Object.entries(groupWords).find(([one]) => one === code)?.[1];
  return known ? say(known, 'zh') : code;
}

const list = (texts: readonly string[], none: Word) => texts.join(w.comma.zh) || none.zh;

/** A field of a service as a person reads it, in Chinese as all that the city writes. */
export function fieldText(content: ServiceContent, field: ContentField, names: ContentNames): string {
  const name = (of: ReadonlyMap<string, string>) => (id: string) => of.get(id) ?? id;
  switch (field) {
    case 'state':
      return stateWords[content.state].zh;
    case 'category':
      return name(names.categories)(content.category);
    case 'groups':
      return list(content.groups.map(groupName), w.everybody);
    case 'areaIds':
      return list(content.areaIds.map(name(names.areas)), w.wholeCity);
    case 'languages':
      return list(
        content.languages.map((code) => languageName(code, 'zh')),
        w.none,
      );
    case 'memberOf':
      return content.memberOf === null ? w.none.zh : bodyKindWords[content.memberOf].zh;
    case 'documents':
    case 'saidAs':
      // Commas stand inside of them.
      return content[field].join(w.semicolon.zh) || w.none.zh;
    case 'delivery':
      return deliveryNames[content.delivery].zh;
    case 'stationId':
      return content.stationId === null ? w.none.zh : name(names.stations)(content.stationId);
    case 'organisationId':
      return name(names.organisations)(content.organisationId);
    case 'capacity':
      return content.capacity === null ? w.noLimit.zh : String(content.capacity);
    case 'promiseDays':
    case 'title':
    case 'code':
    case 'summary':
    case 'address':
    case 'opening':
    case 'phone':
    case 'link':
    case 'purpose':
    case 'matter':
    case 'question':
      return String(content[field] ?? '') || w.none.zh;
  }
}

/** What differs between two states of a service, field by field. */
export function tellChanges(
  before: ServiceContent,
  after: ServiceContent,
  names: ContentNames,
): { field: ContentField; before: string; after: string }[] {
  return differing(before, after).map((field) => ({
    field,
    before: fieldText(before, field, names),
    after: fieldText(after, field, names),
  }));
}
