import { groupWords } from '../../base/groups.words.ts';
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

/** What may be about people of some group. */
const toldNeeds = [
  ...['said', 'received', 'answered_on_spot', 'shown_the_door', 'taken_on', 'declined', 'ended', 'confirmed'],
  ...['not_accepted', 'unconfirmed', 'reopened', 'unmet'],
];
/** What an organisation did with a service of the menu, and what was held for a group or under a brand. */
const toldServices = ['taken_on', 'declined', 'ended'];
const toldActivities = [
  ...['event_held', 'event_attendance', 'class_held', 'class_session', 'trained'],
  ...['money_given', 'goods_given', 'households_helped', 'activity_days'],
];

/** What stands on a day: what came less what went, from the beginning on. */
const toldStations = ['station_opened', 'station_closed', 'complex_opened', 'complex_closed'] as const;
/** Of which a number below five tells of nobody. */
export const thingKinds: readonly string[] = ['joint_meeting', ...toldStations];
const toldMembers = ['member_joined', 'member_entered', 'member_left'] as const;

/** What the follower writes. */
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
  kind('joint_meeting', 'time', { distinct: ofActivity }),
  ...toldStations.map((name) => kind(name, 'item', { distinct: ['places'] })),
  ...toldMembers.map((name) => kind(name, 'person', { distinct: ofActivity })),
];

const bases: readonly Base[] = (Object.keys(baseWords) as (keyof typeof baseWords)[]).map((base) => ({
  ...{ base, name: baseWords[base] },
  unit: base === 'households' ? 'household' : base === 'employers' ? 'organisation' : 'person',
}));

export const baseNames = bases.map(({ base }) => base);

const valuesOf = (names: Record<string, Word>) =>
  Object.entries(names).map(([value, name]) => ({ value, name }));

const facet = (
  name: keyof typeof facetWords,
  values: Facet['values'],
  more: Pick<Facet, 'of'> & { known?: boolean } = {},
): Facet => ({ ...{ facet: name, name: facetWords[name], values, known: true }, ...more });

/** What can be asked of this city's ledger: its categories are its own. */
export function vocabularyOf(
  categories: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[],
  services: readonly { readonly id: string; readonly title: string }[],
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
      facet(
        'service',
        services.map(({ id, title }) => ({ value: id, name: { zh: title, en: title } })),
        { of: toldServices },
      ),
      facet('group', valuesOf(groupWords), { of: [...toldNeeds, ...toldActivities, ...toldMembers] }),
      facet('brand', null, { of: toldActivities }),
      facet('programme', null, { known: false }),
      facet('basis', valuesOf(basisValueWords)),
    ],
    bases,
  };
}
