import { normalise } from '../../../engines/text/normalise.ts';
import type { Simplified } from '../../../engines/text/simplified.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { findArea } from '../../places/places.public.ts';
import type { Category, Service } from '../contract/shapes.ts';
import { type Shelved, shelf } from '../followers/menu.ts';
import { isOfferedAt } from '../services.rules.ts';
import { listLiveCategories } from '../store/categories.ts';
import { countOpenLegs } from '../store/open-legs.ts';

export interface MenuFilter {
  /** A category of either level. */
  readonly category?: string | undefined;
  readonly group?: string | undefined;
  /** An area: what is offered there, what the whole city offers with it. */
  readonly area?: string | undefined;
  /** Words in simplified or traditional characters, pinyin, or its first letters. */
  readonly search?: string | undefined;
}

/** A service on the menu, who offers it and how many are being worked on. */
export type Offered = Service & { readonly openLegs: number; readonly organisation: string };

/** Spellings of one sound: ü is typed v, or u where there is no v. */
function plainSpelling(letters: string): string {
  return letters.replace(/[\u00fcv]/gu, 'u');
}

/** Whether typed letters are the beginnings of syllables in a row, whole ones first: `nmgtx`, `nongmingong`, `nongmgong`. */
export function spells(spelled: readonly string[], typed: string): boolean {
  const syllables = spelled.map(plainSpelling);
  const from = (at: number, left: string): boolean => {
    if (left === '') return true;
    const syllable = syllables[at];
    if (syllable === undefined) return false;
    for (let length = Math.min(syllable.length, left.length); length > 0; length -= 1) {
      if (syllable.startsWith(left.slice(0, length)) && from(at + 1, left.slice(length))) return true;
    }
    return false;
  };
  const whole = plainSpelling(typed);
  return syllables.some((_, at) => from(at, whole));
}

/** 0 not found, 1 in the text, 2 in the title. */
export function rankOf(one: Shelved, words: readonly string[]): number {
  let rank = 2;
  for (const word of words) {
    if (one.title.includes(word)) continue;
    if (/^[a-z\u00fc']+$/.test(word) && spells(one.syllables, word.replaceAll("'", ''))) continue;
    if (!one.text.includes(word)) return 0;
    rank = 1;
  }
  return rank;
}

/** A search, made comparable: its words in simplified characters. */
export function searchWords(search: string, simplified: Simplified): string[] {
  return normalise(simplified(search))
    .split(' ')
    .filter((word) => word !== '');
}

const letters = /^[\s'a-z\u00fc]+$/i;

/**
 * What stands on the menu and fits, by category and pinyin; what has the words in its title first. Never throws.
 */
export async function browseMenu(
  ctx: ReadContext,
  filter: MenuFilter,
): Promise<{ services: Offered[]; categories: Category[] }> {
  const { services, organisations, simplified } = await ctx.recall(shelf);
  const categories = await listLiveCategories(ctx.db);
  const search = filter.search ?? '';
  // Letters with blanks between them are one spelling, as 'nong min gong' is.
  const words = searchWords(search, simplified);
  const joined = letters.test(search) && words.length > 1 ? [words.join('')] : null;
  const path = filter.area === undefined ? null : ((await findArea(ctx.db, filter.area))?.path ?? null);
  const open = await countOpenLegs(ctx.db);
  const place = new Map(categories.map(({ code }, index) => [code, index]));
  const parents = new Map(categories.map(({ code, parentCode }) => [code, parentCode]));
  const found = [...services.values()].flatMap((one) => {
    const { service } = one;
    const { category, group } = filter;
    if (service.state !== 'published' || organisations.get(service.organisationId)?.closed) return [];
    if (category && service.category !== category && parents.get(service.category) !== category) return [];
    if (group && service.groups.length > 0 && !service.groups.includes(group)) return [];
    if (path && !isOfferedAt(service.areaIds, path)) return [];
    const rank = Math.max(rankOf(one, words), joined ? rankOf(one, joined) : 0);
    return rank === 0 ? [] : [{ one, rank }];
  });
  const order = ({ one: { service } }: (typeof found)[number]) => place.get(service.category) ?? 0;
  found.sort(
    (a, b) =>
      b.rank - a.rank ||
      order(a) - order(b) ||
      a.one.syllables.join(' ').localeCompare(b.one.syllables.join(' ')),
  );
  return {
    categories,
    services: found.map(({ one: { service } }) => ({
      ...service,
      openLegs: open.get(service.id) ?? 0,
      organisation: organisations.get(service.organisationId)?.shortName ?? '',
    })),
  };
}
