import type { DemoOrganisation } from './shape.ts';

const partner = (
  key: string,
  kind: DemoOrganisation['kind'],
  name: string,
  shortName: string,
  area: string,
  phone: string,
): DemoOrganisation => ({ key, kind, name, shortName, area, parent: null, phone, partner: true });

/** Bodies that are no mass organisation and take part by agreement. */
export const partners: DemoOrganisation[] = [
  partner(
    'yunhe-labour',
    'labour',
    '云河旗人力资源和社会保障局劳动保障监察大队',
    '旗人社局劳动监察',
    'yunhe',
    '8110370',
  ),
  partner('city-labour', 'labour', '晴川市人力资源和社会保障局', '市人社局', 'qingchuan', '8110170'),
  partner('arbitration', 'labour', '晴川市劳动人事争议仲裁院', '市劳动仲裁院', 'qingchuan', '8110175'),
  partner('legal-aid', 'justice', '晴川市司法局法律援助中心', '法律援助中心', 'qingchuan', '8110080'),
  partner('yunhe-justice', 'justice', '云河旗司法局', '旗司法局', 'yunhe', '8110385'),
  partner('yunhe-court', 'court', '云河旗人民法院', '旗法院', 'yunhe', '8110395'),
  partner('city-civil', 'civil-affairs', '晴川市民政局', '市民政局', 'qingchuan', '8110140'),
  partner('city-insurance', 'medical-insurance', '晴川市医疗保障局', '市医保局', 'qingchuan', '8110150'),
  partner('mengyi', 'hospital', '云河旗蒙医医院', '旗蒙医医院', 'yunhe', '8110345'),
  partner('rehab', 'hospital', '晴川市康复医院', '市康复医院', 'qingchuan', '8110155'),
  partner('city-education', 'education', '晴川市教育局', '市教育局', 'qingchuan', '8110160'),
  partner('hotline', 'hotline', '晴川市12345政务服务便民热线中心', '12345热线', 'qingchuan', '8110180'),
  partner('petition', 'petition', '晴川市信访局', '市信访局', 'qingchuan', '8110185'),
  partner(
    'social-work',
    'social-work-department',
    '晴川市委社会工作部',
    '市委社会工作部',
    'qingchuan',
    '8110190',
  ),
  partner(
    'xinqiao-agency',
    'social-work-agency',
    '晴川市心桥社会工作服务中心',
    '心桥社工',
    'qingchuan',
    '8110090',
  ),
  partner('qingteng', 'social-work-agency', '晴川市青藤社会工作服务社', '青藤社工', 'qingchuan', '8110095'),
  partner('housework', 'association', '晴川市家政服务业协会', '市家政协会', 'qingchuan', '8110195'),
  partner('farmers', 'association', '晴川市农牧民专业技术协会', '市农技协', 'qingchuan', '8110196'),
  partner('rural-bank', 'bank', '晴川农村商业银行', '晴川农商行', 'qingchuan', '8110198'),
];
