import { addDays, localTime } from '../../base/time.ts';
import { addEdition, dutiesForm, importDuties } from '../../modules/duties/duties.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { openSheet } from '../../platform/sheets/take-sheet.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

/** As the office of the banner's committee sent it out: made up, like everything of the demo city. */
const sheet = `事项名称,清单类别,诉求类别,适用范围,牵头单位,配合单位,依据
受理和处置拖欠工资的举报投诉,基本履职,拖欠工资,,旗人社局劳动监察,旗总工会、旗法院,保障农民工工资支付条例第七条
劳动合同和社会保险的咨询与维权,基本履职,合同与社保,,旗人社局劳动监察,旗总工会,劳动合同法第七十四条
工伤职工的帮扶和工伤认定的引导,配合履职,工伤,,旗人社局劳动监察,旗总工会,工伤保险条例第五条
组织劳动者和新就业形态劳动者入会,基本履职,加入工会,,旗总工会,旗工商联,工会法第三条
法律援助的受理和转交,配合履职,法律援助,,旗司法局,旗总工会、旗妇联,法律援助法第五条
婚姻家庭矛盾纠纷的排查和调解,基本履职,家庭纠纷,,旗妇联,旗司法局,家庭教育促进法第六条
家庭暴力的告诫协助和庇护,配合履职,家庭暴力,,旗妇联,旗司法局、旗法院,反家庭暴力法第十五条
农村牧区妇女常见病筛查的组织,配合履职,免费筛查,,旗妇联,旗红十字会,旗妇女发展规划第三章
救护知识普及和救护员培训,基本履职,急救,,旗红十字会,旗总工会,红十字会法第十一条
残疾证的受理和送达,基本履职,残疾证,,旗残联,,残疾人证管理办法第四条
辅具发放,配合履职,辅助器具,,,旗残联、旗红十字会,旗残疾人保障工作要点第八条
困难重度残疾人家庭无障碍改造,基本履职,无障碍改造,,旗残联,,无障碍环境建设法第十二条
困难职工的帮扶,基本履职,基本生活,,旗总工会,旗妇联、旗残联,旗帮扶工作办法第六条
希望工程助学金的申请受理,基本履职,上学费用,,团旗委,旗妇联,旗助学工作办法第三条
青年就业创业的岗位信息服务,配合履职,找工作,,团旗委,旗总工会,旗就业工作要点第五条
妇女创业担保贷款的推荐,上级收回,创业贷款,,旗妇联,,旗清单第二轮调整通知
按比例安排残疾人就业的宣传,配合履职,残疾人就业,,旗残联,旗工商联,残疾人就业条例第六条
留守儿童的关爱服务,基本履职,留守儿童,苏木,旗妇联,团旗委,未成年人保护法第九十九条
科普讲座和科普日活动,基本履职,科普讲座,,旗科协,,科学技术普及法第十三条
农牧民种养技术的推广服务,配合履职,种养技术,,旗科协,旗妇联,科学技术普及法第二十条
基层文艺骨干的辅导和公益培训,基本履职,学唱学画,,旗文联,,旗公共文化工作要点第四条
惠企政策的宣传和诉求收集,基本履职,惠企政策,,旗工商联,,民营经济促进法第六十一条
`;

/** The list of duties of 云河旗, imported as its office would. */
export async function enterDuties(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const { day: today } = localTime(now, city.city.zone);
  const person = city.staff('su-rina');
  const as = <T>(act: (ctx: WriteContext) => Promise<T>) => runtime.write(city.city, person, act, now);
  const id = await as((ctx) =>
    addEdition(ctx, {
      ...{ name: '云河旗群团组织履职事项清单（2026 年版）', issuer: '中共云河旗委办公室' },
      ...{ issuedOn: addDays(today, -210), from: addDays(today, -200), areaId: city.area('yunhe') },
    }),
  );
  const content = Buffer.from(sheet).toString('base64');
  const opened = await openSheet(dutiesForm, { content }, (look) => runtime.read(city.city, person, look));
  await as((ctx) => importDuties(ctx, { opened, take: 'all' }, id));
}
