import { furtherEmployers } from './employers-further.ts';
import type { DemoEmployer } from './shape.ts';

const firstEmployers: DemoEmployer[] = [
  {
    key: 'hengda',
    kind: 'enterprise',
    name: '晴川恒达门窗厂',
    uscc: '91159921MA0QC1H58X',
    area: 'yunhe-zhen',
    hasUnion: false,
  },
  {
    key: 'caoyuan-dairy',
    kind: 'enterprise',
    name: '云河旗绿源乳业有限公司',
    uscc: '91159921MA0QC2R70U',
    area: 'chagan',
    hasUnion: true,
  },
  {
    key: 'suda',
    kind: 'enterprise',
    name: '晴川速达同城配送有限公司',
    uscc: '91159900MA0QC3K287',
    area: 'hewan',
    hasUnion: false,
  },
  {
    key: 'hongyun',
    kind: 'enterprise',
    name: '东岭区鸿运建筑劳务有限公司',
    uscc: '91159902MA0QC4T951',
    area: 'songlin',
    hasUnion: false,
  },
  {
    key: 'xiangman',
    kind: 'enterprise',
    name: '东岭区香满楼饭店',
    uscc: '92159902MA0QC5W38K',
    area: 'hewan',
    hasUnion: false,
  },
  {
    key: 'mengyi-hospital',
    kind: 'institution',
    name: '云河旗蒙医医院',
    uscc: '1215992143QC601249',
    area: 'yunhe-zhen',
    hasUnion: true,
  },
  {
    key: 'second-middle',
    kind: 'institution',
    name: '东岭区第二中学',
    uscc: '1215990243QC70349D',
    area: 'songlin',
    hasUnion: true,
  },
  {
    key: 'baiyin-gacha',
    kind: 'village',
    name: '青格尔苏木白音嘎查村民委员会',
    uscc: '54159921ME0QC8A14B',
    area: 'baiyin',
    hasUnion: false,
  },
  {
    key: 'sandaowa-cun',
    kind: 'village',
    name: '柳条沟镇三道洼村村民委员会',
    uscc: null,
    area: 'sandaowa',
    hasUnion: false,
  },
];

export const employers: DemoEmployer[] = [...firstEmployers, ...furtherEmployers];
