import { GROUPS, type Group } from '../text/groups.ts';
import type { ServiceToMatch } from './interface.ts';

interface Given {
  readonly id: string;
  readonly org: string;
  readonly category: string;
  readonly title: string;
  readonly summary: string;
  readonly saidAs: readonly string[];
  readonly groups?: readonly Group[];
  readonly areaIds?: readonly string[];
  readonly capacity?: number;
}

/** A service for tests: whole city, for everybody, no limit, unless told. */
export function aService(given: Given): ServiceToMatch {
  const { id, org, category, title, summary, saidAs, groups = [], areaIds = [], capacity = null } = given;
  return {
    id,
    organisationId: org,
    category,
    title,
    summary,
    saidAs,
    groups,
    areaIds,
    capacity,
    openLegs: 0,
  };
}

/** id | organisation | category | title | summary | said as | groups | areas | capacity */
const rows = `
union-wages | union | wages | 欠薪帮助 | 职工被拖欠工资，工会出面同单位协商。 | 辛苦钱拿不到/单位欠工资 | worker/migrant-worker |  |
labour-inspection | labour | wages | 欠薪线索受理 | 劳动保障监察受理拖欠工资的线索并上门检查。 | 老板不发工资/工资被拖着 | migrant-worker |  |
wage-lawyer | justice | law | 劳动者法律援助 | 追讨劳动报酬、申请仲裁，安排律师，不收费。 | 讨薪找律师/打工受伤要赔偿 | migrant-worker |  |
union-hardship | union | hardship | 困难职工救助 | 因大病住院、收入中断而生活困难的职工可申请。 | 家里有病人住院/生活困难求帮扶 | worker/patient |  |
union-join | union | union | 新就业群体入会 | 外卖骑手、快递员、网约车司机就近加入工会。 | 骑手想入会/怎么办工会卡 | new-form-worker |  |
union-skills | union | training | 技能夜校 | 电焊、烘焙、育婴三门课，晚上开班。 | 学门手艺/想考电工证 | worker/job-seeker |  | 20
union-jobs | union | jobs | 就业服务 | 收集本地用工需要，推荐给求职的人。 | 找工作/有没有活干 | job-seeker |  |
cataract | disabled | health | 白内障复明筛查 | 眼科医生下乡检查，符合条件的安排复明手术。 | 眼睛看不清东西/眼前发花 | elder/disabled |  | 6
wheelchair | disabled | devices | 辅具借用 | 轮椅、助行器、护理床可借可配。 | 老人走不动想要轮椅/拐杖坏了 | disabled/elder |  |
certificate | disabled | certificate | 残疾人证上门办理 | 出不了门的，评定医生到家里来。 | 办残疾证/残疾证到期 | disabled |  |
rehabilitation | disabled | rehabilitation | 儿童康复训练 | 孤独症、脑瘫儿童的训练补助。 | 孩子不会说话/自闭症训练费太贵 | child/disabled |  |
care-transport | red-cross | transport | 看病路费补贴 | 路远的病人凭票领取车费补贴。 | 去医院没有车/看病路费 | patient/elder |  |
first-aid | red-cross | first-aid | 救护员课程 | 心肺复苏和止血包扎，半天学会。 | 想学急救/噎住了怎么救 |  |  |
serious-illness | red-cross | costs | 大病人道救助 | 白血病、先心病患儿的治疗费补助。 | 孩子得了白血病/没钱治病 | patient/child |  |
shelter | women | violence | 反家暴庇护 | 遭受家庭暴力的，妇联陪同报警，安排住处。 | 丈夫打我/被家里人打不敢回去 | woman |  |
family-talks | women | family | 家事调解 | 夫妻、婆媳之间的矛盾，请调解员上门。 | 两口子总吵架/想离婚拿不定主意 | woman |  |
women-loan | women | loan | 巾帼创业贷款 | 妇女开店、养殖可申请贴息贷款。 | 开店缺本钱/做生意要贷款 | woman/entrepreneur |  |
women-check | women | health | 两癌检查 | 适龄妇女免费查宫颈癌和乳腺癌。 | 妇科检查/乳房有硬块 | woman | north |
single-mothers | women | hardship | 单亲母亲关爱 | 独自抚养孩子的母亲，有生活补助和托管。 | 一个人带孩子/离婚带着娃 | single-mother |  |
study | youth | study | 圆梦助学 | 家庭困难的大学新生一次性资助。 | 考上大学没钱交学费/供不起孩子读书 | student/low-income |  |
left-behind | youth | care | 留守儿童结对 | 志愿者每周陪伴父母在外的孩子。 | 爸妈在外打工孩子没人陪/跟着奶奶过 | left-behind-child |  |
young-talks | youth | counselling | 青少年心理辅导 | 孩子厌学、情绪低落，咨询师一对一谈。 | 孩子不肯上学/整夜睡不着 | student/child |  |
dating | youth | dating | 单身青年联谊 | 实名报名，每月一场。 | 想找对象/相亲 | young-person |  |
phone-class | science | digital | 银发手机课堂 | 教老人用手机挂号、视频、防骗。 | 智能手机不会用/不会扫码 | elder |  |
farm-advice | science | farming | 农牧专家下乡 | 病虫害防治、牛羊养殖，到地头来看。 | 羊生病了/庄稼长虫 | farmer-herder |  |
elder-visits | social-work | elder | 空巢老人探望 | 社工定期上门，看看老人过得怎么样。 | 老人独居不放心/老父亲一个人住 | elder/left-behind-elder | south |
firm-advice | commerce | firms | 小微企业会诊 | 融资、用工、惠企政策，专家上门讲。 | 厂子融资难/惠企政策看不懂 | entrepreneur |  |
letters-home | overseas | overseas | 侨眷寻亲 | 帮助归侨侨眷联系海外亲属。 | 找国外的亲戚/侨眷证明 | returned-overseas |  |
`;

/** A small invented menu of nine organisations. */
export const menu: readonly ServiceToMatch[] = rows.trim().split('\n').map(fromRow);

function fromRow(row: string): ServiceToMatch {
  const [
    id = '',
    org = '',
    category = '',
    title = '',
    summary = '',
    said = '',
    groups = '',
    areas = '',
    capacity = '',
  ] = row.split('|').map((cell) => cell.trim());
  return {
    ...aService({ id, org, category, title, summary, saidAs: said.split('/') }),
    groups: GROUPS.filter((group) => groups.split('/').includes(group)),
    areaIds: areas === '' ? [] : areas.split('/'),
    capacity: capacity === '' ? null : Number(capacity),
  };
}
