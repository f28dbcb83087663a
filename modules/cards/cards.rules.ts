import { normalise } from '../../engines/text/normalise.ts';
import { isFunctionCharacter } from '../../engines/text/stop-words.ts';
import { bigrams } from '../../engines/text/tokens.ts';
import type { CardContent } from './cards.contract.ts';

/** A card as it is searched. `letters` is the pinyin of its title, `initials` the first letter of each syllable. */
export interface Findable {
  readonly content: CardContent;
  readonly letters: string;
  readonly initials: string;
}

/** A title weighs this much more than the words below it. */
const titleWeight = 4;
/** A fifth of what is typed must stand in the card, or it is another matter: people say it longer than a title. */
const leastShare = 0.2;

/** `pinyin` as the platform's key gives it: syllables parted by blanks. */
export function findable(content: CardContent, pinyin: string): Findable {
  const syllables = pinyin.split(' ');
  return {
    content,
    letters: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}

/** A question can be put about everything (怎么, 的事): it tells no card. */
function isTelling(pair: string): boolean {
  return !Array.from(pair).some(isFunctionCharacter);
}

/** How well a card answers what was typed: 0 is not at all. Latin letters are pinyin or its initials. */
export function fit({ content, letters, initials }: Findable, typed: string): number {
  const search = normalise(typed);
  if (search === '') return 0;
  const title = normalise(content.title);
  if (title.includes(search)) return 1000 - title.length;
  const latin = search.replace(/[^a-z0-9]/g, '');
  if (latin !== '' && latin.length === search.replaceAll(' ', '').length) {
    if (initials.startsWith(latin)) return 900;
    return initials.includes(latin) || (latin.length > 2 && letters.includes(latin)) ? 800 : 0;
  }
  const pairs = [...new Set(bigrams(search))].filter(isTelling);
  if (pairs.length === 0) return 0;
  const inTitle = new Set(bigrams(title).filter(isTelling));
  const inWords = new Set(bigrams(normalise(content.words)));
  const titled = pairs.filter((pair) => inTitle.has(pair)).length;
  const worded = pairs.filter((pair) => inWords.has(pair)).length;
  // A long line holds a short title: then the share of the title counts.
  const share = Math.max(titled / Math.max(1, inTitle.size), (titled + worded / 2) / pairs.length);
  return share < leastShare ? 0 : titled * titleWeight + worded;
}

/** Whether a card may still be said on this day. */
export function isValid({ validUntil }: Pick<CardContent, 'validUntil'>, today: string): boolean {
  return validUntil === null || validUntil >= today;
}

/** Where a card is between proposed and past its day. */
export function stateOf(card: {
  readonly published: number | null;
  readonly newest: number;
  readonly expired: boolean;
}): 'expired' | 'proposed' | 'shown' | 'changed' {
  if (card.expired) return 'expired';
  if (card.published === null) return 'proposed';
  return card.published === card.newest ? 'shown' : 'changed';
}
