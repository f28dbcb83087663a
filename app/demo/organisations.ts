import { partners } from './organisations-partners.ts';
import type { DemoOrganisation } from './shape.ts';

/** A mass organisation or an office of the joint meeting. */
const body = (
  key: string,
  kind: DemoOrganisation['kind'],
  name: string,
  shortName: string,
  area: string,
  parent: string | null,
  phone: string,
): DemoOrganisation => ({ key, kind, name, shortName, area, parent, phone, partner: false });

const city = [
  body(
    'city-coordination',
    'coordination',
    '晴川市群团联席会议办公室（市群团服务中心）',
    '市群团服务中心',
    'qingchuan',
    null,
    '8110001',
  ),
  body('city-union', 'union', '晴川市总工会', '市总工会', 'qingchuan', null, '8110010'),
  body('city-youth', 'youth', '共青团晴川市委员会', '团市委', 'qingchuan', null, '8110020'),
  body('city-women', 'women', '晴川市妇女联合会', '市妇联', 'qingchuan', null, '8110030'),
  body('city-disabled', 'disabled', '晴川市残疾人联合会', '市残联', 'qingchuan', null, '8110040'),
  body('city-red-cross', 'red-cross', '晴川市红十字会', '市红十字会', 'qingchuan', null, '8110050'),
  body('city-science', 'science', '晴川市科学技术协会', '市科协', 'qingchuan', null, '8110060'),
  body('city-commerce', 'commerce', '晴川市工商业联合会', '市工商联', 'qingchuan', null, '8110100'),
  body('city-arts', 'arts', '晴川市文学艺术界联合会', '市文联', 'qingchuan', null, '8110110'),
  body('city-overseas', 'overseas', '晴川市归国华侨联合会', '市侨联', 'qingchuan', null, '8110120'),
  body('city-birth', 'family-planning', '晴川市计划生育协会', '市计生协', 'qingchuan', null, '8110130'),
];

const yunhe = [
  body(
    'yunhe-coordination',
    'coordination',
    '云河旗群团联席会议办公室（旗群团服务中心）',
    '旗群团服务中心',
    'yunhe',
    'city-coordination',
    '8110301',
  ),
  body('yunhe-union', 'union', '云河旗总工会', '旗总工会', 'yunhe', 'city-union', '8110310'),
  body('yunhe-youth', 'youth', '共青团云河旗委员会', '团旗委', 'yunhe', 'city-youth', '8110320'),
  body('yunhe-women', 'women', '云河旗妇女联合会', '旗妇联', 'yunhe', 'city-women', '8110330'),
  body('yunhe-disabled', 'disabled', '云河旗残疾人联合会', '旗残联', 'yunhe', 'city-disabled', '8110340'),
  body('yunhe-red-cross', 'red-cross', '云河旗红十字会', '旗红十字会', 'yunhe', 'city-red-cross', '8110353'),
  body('yunhe-science', 'science', '云河旗科学技术协会', '旗科协', 'yunhe', 'city-science', '8110360'),
  body('yunhe-commerce', 'commerce', '云河旗工商业联合会', '旗工商联', 'yunhe', 'city-commerce', '8110380'),
  body('yunhe-arts', 'arts', '云河旗文学艺术界联合会', '旗文联', 'yunhe', 'city-arts', '8110390'),
];

const dongling = [
  body('dongling-union', 'union', '东岭区总工会', '区总工会', 'dongling', 'city-union', '8110610'),
  body('dongling-youth', 'youth', '共青团东岭区委员会', '团区委', 'dongling', 'city-youth', '8110620'),
  body('dongling-women', 'women', '东岭区妇女联合会', '区妇联', 'dongling', 'city-women', '8110630'),
  body(
    'dongling-disabled',
    'disabled',
    '东岭区残疾人联合会',
    '区残联',
    'dongling',
    'city-disabled',
    '8110640',
  ),
  body('dongling-science', 'science', '东岭区科学技术协会', '区科协', 'dongling', 'city-science', '8110660'),
];

const liuyuan = [
  body(
    'liuyuan-coordination',
    'coordination',
    '柳原县群团联席会议办公室（县群团服务中心）',
    '柳原县群团服务中心',
    'liuyuan',
    'city-coordination',
    '8110701',
  ),
  body('liuyuan-union', 'union', '柳原县总工会', '柳原县总工会', 'liuyuan', 'city-union', '8110710'),
  body('liuyuan-youth', 'youth', '共青团柳原县委员会', '团柳原县委', 'liuyuan', 'city-youth', '8110720'),
  body('liuyuan-women', 'women', '柳原县妇女联合会', '柳原县妇联', 'liuyuan', 'city-women', '8110730'),
  body(
    'liuyuan-disabled',
    'disabled',
    '柳原县残疾人联合会',
    '柳原县残联',
    'liuyuan',
    'city-disabled',
    '8110740',
  ),
];

const shaling = [
  body(
    'shaling-coordination',
    'coordination',
    '沙岭县群团联席会议办公室（县群团服务中心）',
    '沙岭县群团服务中心',
    'shaling',
    'city-coordination',
    '8110801',
  ),
  body('shaling-union', 'union', '沙岭县总工会', '沙岭县总工会', 'shaling', 'city-union', '8110810'),
  body('shaling-youth', 'youth', '共青团沙岭县委员会', '团沙岭县委', 'shaling', 'city-youth', '8110820'),
  body('shaling-women', 'women', '沙岭县妇女联合会', '沙岭县妇联', 'shaling', 'city-women', '8110830'),
  body(
    'shaling-red-cross',
    'red-cross',
    '沙岭县红十字会',
    '沙岭县红十字会',
    'shaling',
    'city-red-cross',
    '8110850',
  ),
];

export const organisations: DemoOrganisation[] = [
  ...city,
  ...yunhe,
  ...dongling,
  ...liuyuan,
  ...shaling,
  ...partners,
];
