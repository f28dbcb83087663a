import type { DemoArea } from './shape.ts';

const area = (key: string, parent: string | null, level: string, name: string): DemoArea => ({
  ...{ key, parent, level, name },
});

export const areas: DemoArea[] = [
  area('qingchuan', null, '市', '晴川市'),

  area('yunhe', 'qingchuan', '旗', '云河旗'),
  area('yunhe-zhen', 'yunhe', '镇', '云河镇'),
  area('zhanqian', 'yunhe-zhen', '社区', '站前社区'),
  area('heyan', 'yunhe-zhen', '社区', '河沿社区'),
  area('nanyuanzi', 'yunhe-zhen', '村', '南园子村'),
  area('qinggeer', 'yunhe', '苏木', '青格尔苏木'),
  area('baiyin', 'qinggeer', '嘎查', '白音嘎查'),
  area('harinuoer', 'qinggeer', '嘎查', '哈日诺尔嘎查'),
  area('aobaotu', 'qinggeer', '嘎查', '敖包图嘎查'),
  area('chagan', 'yunhe', '苏木', '查干塔拉苏木'),
  area('yihe', 'chagan', '嘎查', '伊和宝力格嘎查'),
  area('hailasitai', 'chagan', '嘎查', '海拉斯台嘎查'),
  area('wulantu', 'chagan', '嘎查', '乌兰图嘎查'),
  area('liutiaogou', 'yunhe', '镇', '柳条沟镇'),
  area('liutiaogou-cun', 'liutiaogou', '村', '柳条沟村'),
  area('sandaowa', 'liutiaogou', '村', '三道洼村'),
  area('xiaohezi', 'liutiaogou', '村', '小河子村'),

  area('dongling', 'qingchuan', '区', '东岭区'),
  area('songlin', 'dongling', '街道', '松林街道'),
  area('songlin-shequ', 'songlin', '社区', '松林社区'),
  area('jiansheli', 'songlin', '社区', '建设里社区'),
  area('tielu', 'songlin', '社区', '铁路社区'),
  area('hewan', 'dongling', '街道', '河湾街道'),
  area('hewan-shequ', 'hewan', '社区', '河湾社区'),
  area('xinqiao', 'hewan', '社区', '新桥社区'),
  area('shiqiao', 'dongling', '镇', '石桥镇'),
  area('shiqiao-cun', 'shiqiao', '村', '石桥村'),
  area('xiakan', 'shiqiao', '村', '下坎村'),
  area('kaifa', 'dongling', '园区', '东岭开发区'),
  area('kaifa-shequ', 'kaifa', '社区', '蓝领社区'),

  area('liuyuan', 'qingchuan', '县', '柳原县'),
  area('liuyuan-zhen', 'liuyuan', '镇', '柳原镇'),
  area('beijie', 'liuyuan-zhen', '社区', '北街社区'),
  area('chengguan', 'liuyuan-zhen', '社区', '城关社区'),
  area('qianjin', 'liuyuan-zhen', '村', '前进村'),
  area('shuangjing', 'liuyuan', '乡', '双井乡'),
  area('shuangjing-cun', 'shuangjing', '村', '双井村'),
  area('dongyao', 'shuangjing', '村', '东窑村'),
  area('dayushu', 'liuyuan', '镇', '大榆树镇'),
  area('dayushu-cun', 'dayushu', '村', '大榆树村'),
  area('banjiehe', 'dayushu', '村', '半截河村'),

  area('shaling', 'qingchuan', '县', '沙岭县'),
  area('shaling-zhen', 'shaling', '镇', '沙岭镇'),
  area('nanmen', 'shaling-zhen', '社区', '南门社区'),
  area('shiyuan', 'shaling-zhen', '社区', '石院社区'),
  area('hongqi', 'shaling', '乡', '红旗乡'),
  area('hongqi-cun', 'hongqi', '村', '红旗村'),
  area('shangying', 'hongqi', '村', '上营村'),
  area('baihua', 'shaling', '林场', '白桦林场'),
  area('yigongduan', 'baihua', '社区', '林场一工段社区'),
  area('shaling-yuanqu', 'shaling', '园区', '沙岭工业园'),
  area('yuanqu-shequ', 'shaling-yuanqu', '社区', '园区社区'),
];

/** The demo city is called as its topmost area. */
export const cityKey = 'qingchuan';
export const cityName = areas.find(({ parent }) => parent === null)?.name ?? '';
