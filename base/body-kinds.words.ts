import { words } from './words.ts';

/** The mass organisations by their kind, as one calls them. */
export const bodyKindWords = words({
  union: { zh: '工会', en: 'Trade union' },
  youth: { zh: '共青团', en: 'Youth league' },
  women: { zh: '妇联', en: 'Women’s federation' },
  science: { zh: '科协', en: 'Science association' },
  disabled: { zh: '残联', en: 'Disabled persons’ federation' },
  'red-cross': { zh: '红十字会', en: 'Red Cross' },
  commerce: { zh: '工商联', en: 'Federation of industry and commerce' },
  arts: { zh: '文联', en: 'Federation of literary and art circles' },
  overseas: { zh: '侨联', en: 'Federation of returned overseas Chinese' },
  'family-planning': { zh: '计生协', en: 'Family planning association' },
  association: { zh: '社团、协会', en: 'Association' },
});
export type BodyKind = keyof typeof bodyKindWords;

export const bodyKinds = Object.keys(bodyKindWords) as BodyKind[];
