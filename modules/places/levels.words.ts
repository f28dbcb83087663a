/** What levels are commonly called; a city may write any other. */
export const commonLevels: readonly string[] = [
  ...['市', '盟', '州', '地区', '县', '旗', '区', '园区'],
  ...['乡', '镇', '街道', '苏木', '林场', '农场', '村', '嘎查', '社区'],
];

/** What the columns of a sheet of areas may be called; the first is what people are told. */
export const areaColumns = [
  { key: 'name', titles: ['名称', '地区', '地区名称', 'name'], needed: true },
  { key: 'parent', titles: ['上级', '上级地区', 'parent'], needed: true },
  { key: 'level', titles: ['级别', '层级', 'level'], needed: true },
  { key: 'code', titles: ['代码', '区划代码', 'code'], needed: false },
] as const;
