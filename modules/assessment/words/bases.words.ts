import { words } from '../../../base/words.ts';

/** By which words in a name a base population is meant, the narrowest in front. */
export const baseCues = words({
  hardship_workers: { zh: '困难职工', en: 'workers in hardship' },
  new_form_workers: { zh: '新就业形态', en: 'new forms of employment' },
  left_behind_children: { zh: '留守儿童', en: 'left-behind children' },
  union_members: { zh: '会员', en: 'union members' },
  disabled_people: { zh: '残疾人', en: 'disabled' },
  elders: { zh: '老人', en: 'elders' },
  women: { zh: '妇女', en: 'women' },
  young_people: { zh: '青年', en: 'young people' },
  workers: { zh: '职工', en: 'workers' },
  employers: { zh: '企业', en: 'employers' },
  households: { zh: '户', en: 'households' },
});

/** Behind a number in a name: so many of them are asked for. Person-times are none. */
export const quotaCues = words({
  units: { zh: '名户家人', en: 'persons, households' },
  notThese: { zh: '次', en: 'times' },
});

/** What an indicator counts that is made of nothing but entries of these kinds, as it would be called by name. */
export const soleKinds = words({
  rated: { zh: '满意率', en: 'satisfaction' },
  joint_meeting: { zh: '开会次数', en: 'meetings held' },
});
