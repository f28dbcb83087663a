/** Ends of names in the national list: an entry that only groups others, and a city. */
export const groupEnd = '行政区划';
export const cityEnd = '市';
/** A code for all districts of a city together; no place of its own. */
export const allDistricts = '市辖区';

/** What an area is called, by the end of its name; the longer ends first. */
export const levelEnds: readonly (readonly [end: string, level: string])[] = [
  ['自治州', '州'],
  ['地区', '地区'],
  ['盟', '盟'],
  ['州', '州'],
  ['市', '市'],
  ['旗', '旗'],
  ['县', '县'],
  ['区', '区'],
];
export const otherLevel = '区';
