/** How many there are of something in an area of the demo city, made up like everything of it. */
export interface DemoBase {
  readonly base: string;
  readonly area: string;
  readonly number: number;
  readonly day: string;
  readonly source: string;
}

const counties = ['qingchuan', 'yunhe', 'dongling', 'liuyuan', 'shaling'] as const;

/** The city first, which is the sum of its four counties. */
const rows = (base: string, source: string, day: string, parts: readonly number[]): DemoBase[] =>
  [parts.reduce((sum, one) => sum + one, 0), ...parts].map((number, index) => ({
    ...{ base, number, day, source },
    area: counties[index] ?? 'qingchuan',
  }));

export const basePopulations: readonly DemoBase[] = [
  ...rows('residents', '晴川市统计局人口年报（演示数据）', '2025-12-31', [186_400, 412_700, 154_300, 98_600]),
  ...rows(
    'residents',
    '晴川市统计局人口年报（演示数据）',
    '2024-12-31',
    [188_900, 409_200, 156_800, 100_100],
  ),
  ...rows('households', '晴川市统计局人口年报（演示数据）', '2025-12-31', [71_200, 158_900, 58_400, 37_900]),
  ...rows('workers', '晴川市人社局参保台账（演示数据）', '2025-12-31', [38_600, 142_300, 27_500, 15_200]),
  ...rows(
    'union_members',
    '晴川市总工会实名制系统（演示数据）',
    '2026-06-30',
    [31_400, 118_900, 22_700, 12_300],
  ),
  ...rows('new_form_workers', '晴川市总工会调查（演示数据）', '2026-03-31', [2_150, 9_480, 1_260, 640]),
  ...rows('disabled_people', '晴川市残联持证库（演示数据）', '2025-12-31', [8_900, 15_600, 7_800, 5_100]),
  ...rows('left_behind_children', '晴川市民政局摸底（演示数据）', '2026-03-31', [1_320, 860, 1_540, 1_090]),
];
