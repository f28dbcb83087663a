import type { DemoArea } from './shape.ts';

export const areas: DemoArea[] = [
  { key: 'qingchuan', parent: null, level: '市', name: '晴川市' },

  { key: 'yunhe', parent: 'qingchuan', level: '旗', name: '云河旗' },
  { key: 'yunhe-zhen', parent: 'yunhe', level: '镇', name: '云河镇' },
  { key: 'zhanqian', parent: 'yunhe-zhen', level: '社区', name: '站前社区' },
  { key: 'heyan', parent: 'yunhe-zhen', level: '社区', name: '河沿社区' },
  { key: 'nanyuanzi', parent: 'yunhe-zhen', level: '村', name: '南园子村' },
  { key: 'qinggeer', parent: 'yunhe', level: '苏木', name: '青格尔苏木' },
  { key: 'baiyin', parent: 'qinggeer', level: '嘎查', name: '白音嘎查' },
  { key: 'harinuoer', parent: 'qinggeer', level: '嘎查', name: '哈日诺尔嘎查' },
  { key: 'aobaotu', parent: 'qinggeer', level: '嘎查', name: '敖包图嘎查' },
  { key: 'chagan', parent: 'yunhe', level: '苏木', name: '查干塔拉苏木' },
  { key: 'yihe', parent: 'chagan', level: '嘎查', name: '伊和宝力格嘎查' },
  { key: 'hailasitai', parent: 'chagan', level: '嘎查', name: '海拉斯台嘎查' },
  { key: 'liutiaogou', parent: 'yunhe', level: '镇', name: '柳条沟镇' },
  { key: 'liutiaogou-cun', parent: 'liutiaogou', level: '村', name: '柳条沟村' },
  { key: 'sandaowa', parent: 'liutiaogou', level: '村', name: '三道洼村' },

  { key: 'dongling', parent: 'qingchuan', level: '区', name: '东岭区' },
  { key: 'songlin', parent: 'dongling', level: '街道', name: '松林街道' },
  { key: 'songlin-shequ', parent: 'songlin', level: '社区', name: '松林社区' },
  { key: 'jiansheli', parent: 'songlin', level: '社区', name: '建设里社区' },
  { key: 'hewan', parent: 'dongling', level: '街道', name: '河湾街道' },
  { key: 'hewan-shequ', parent: 'hewan', level: '社区', name: '河湾社区' },
  { key: 'xinqiao', parent: 'hewan', level: '社区', name: '新桥社区' },
  { key: 'shiqiao', parent: 'dongling', level: '镇', name: '石桥镇' },
  { key: 'shiqiao-cun', parent: 'shiqiao', level: '村', name: '石桥村' },
  { key: 'xiakan', parent: 'shiqiao', level: '村', name: '下坎村' },
];

/** The demo city is called as its topmost area. */
export const cityKey = 'qingchuan';
export const cityName = areas.find(({ parent }) => parent === null)?.name ?? '';
