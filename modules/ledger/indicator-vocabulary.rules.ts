import type { Word } from '../../base/words.ts';
import type { Base, Facet, Kind, Vocabulary } from '../../engines/indicators/expression.ts';
import type { UnitName } from '../../engines/indicators/unit-names.ts';
import {
  baseWords,
  basisValueWords,
  facetWords,
  gradeValueWords,
  kindWords,
  outcomeValueWords,
  viaValueWords,
  yesNoWords,
} from './indicator-kinds.words.ts';

type KindName = keyof typeof kindWords;

const kind = (name: KindName, unit: UnitName, more: Partial<Kind> = {}): Kind => ({
  ...{ kind: name, name: kindWords[name], unit, sums: null, distinct: [] },
  ...{ days: false, inTime: false, known: true, ...more },
});

const ofNeed = ['persons', 'places', 'organisations'] as const;
const ofActivity = ['places', 'organisations'] as const;
const later = { known: false } as const;

/** What the follower writes; the last few have no source yet. */
const kinds: readonly Kind[] = [
  kind('said', 'need', { distinct: ['places'] }),
  kind('received', 'need', { distinct: ofNeed }),
  kind('answered_on_spot', 'need', { sums: 'person_time', distinct: ofActivity }),
  kind('shown_the_door', 'need', { sums: 'person_time', distinct: ofActivity }),
  kind('taken_on', 'time', { days: true, inTime: true, distinct: ofNeed }),
  kind('declined', 'time', { distinct: ofNeed }),
  kind('ended', 'time', { sums: 'person_time', days: true, distinct: ofNeed }),
  kind('confirmed', 'need', { days: true, distinct: ofNeed }),
  kind('not_accepted', 'need', { distinct: ofNeed }),
  kind('unconfirmed', 'need', { days: true, distinct: ofNeed }),
  kind('reopened', 'need', { distinct: ofNeed }),
  kind('rated', 'time'),
  kind('contested', 'time'),
  kind('unmet', 'need', { distinct: ['places'] }),
  kind('no_basis_not_accepted', 'need'),
  kind('no_basis_graded', 'time'),
  kind('event_held', 'event', { distinct: ofActivity }),
  kind('event_attendance', 'event', { sums: 'person_time', distinct: ofActivity }),
  kind('class_held', 'class', { distinct: ofActivity }),
  kind('class_session', 'class', { sums: 'time', distinct: ofActivity }),
  kind('trained', 'class', { sums: 'person_time', distinct: ofActivity }),
  kind('money_given', 'time', { sums: 'fen', distinct: ofActivity }),
  kind('goods_given', 'time', { sums: 'fen', distinct: ofActivity }),
  kind('households_helped', 'time', { sums: 'household', distinct: ofActivity }),
  kind('activity_days', 'event', { sums: 'day', distinct: ofActivity }),
  kind('joint_meeting', 'time', { ...later, distinct: ofActivity }),
  kind('station_open', 'item', { ...later, distinct: ofActivity }),
  kind('complex_open', 'item', { ...later, distinct: ofActivity }),
];

const bases: readonly Base[] = (Object.keys(baseWords) as (keyof typeof baseWords)[]).map((base) => ({
  ...{ base, name: baseWords[base] },
  unit: base === 'households' ? 'household' : base === 'employers' ? 'organisation' : 'person',
}));

export const baseNames = bases.map(({ base }) => base);

const valuesOf = (names: Record<string, Word>) =>
  Object.entries(names).map(([value, name]) => ({ value, name }));

const facet = (name: keyof typeof facetWords, values: Facet['values'], known = true): Facet => ({
  ...{ facet: name, name: facetWords[name], values, known },
});

/** What can be asked of this city's ledger: its categories are its own. */
export function vocabularyOf(
  categories: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[],
): Vocabulary {
  const named = categories.map(({ code, name, nameEn }) => ({
    value: code,
    name: { zh: name, en: nameEn === '' ? name : nameEn },
  }));
  return {
    kinds,
    facets: [
      facet('category', named),
      facet('outcome', valuesOf(outcomeValueWords)),
      facet('grade', valuesOf(gradeValueWords).toReversed()),
      facet('via', valuesOf(viaValueWords)),
      facet('in_time', valuesOf(yesNoWords)),
      facet('imported', valuesOf(yesNoWords)),
      // Needs do not tell them: asked of a need they would give a false zero.
      facet('group', null, false),
      facet('service', null, false),
      facet('programme', null, false),
      facet('basis', valuesOf(basisValueWords)),
    ],
    bases,
  };
}
