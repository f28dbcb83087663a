import {
  addApproval,
  addHolder,
  addPost,
  bodiesForm,
  importBodies,
  listPage,
} from '../../modules/bodies/bodies.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { openSheet } from '../../platform/sheets/take-sheet.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

/** As each line's own system writes them out: made up, like everything of the demo city. */
const sheet = `类别,名称,编号,层级,地区,单位性质,上级组织,指导组织,成立日期,换届日期,届次,每届年数,会员人数,人数日期,人数来源
工会,晴川市总工会,QC-G,市级,晴川市,机关,,,1951-05-01,2022-06-10,12,,185300,2026-06-30,实名制系统
工会,云河旗总工会,QC-G-1,县级,云河旗,机关,晴川市总工会,,1956-03-01,2021-11-30,14,,31400,2026-06-30,实名制系统
工会,云河镇总工会,QC-G-1-1,乡镇街道,云河镇,,云河旗总工会,,1998-05-01,2022-03-20,6,5,8120,2026-06-30,实名制系统
工会,柳条沟镇总工会,QC-G-1-2,乡镇街道,柳条沟镇,,云河旗总工会,,2003-04-16,2021-09-28,5,5,1460,2026-06-30,实名制系统
工会,站前社区工会联合会,,村社区,站前社区,,云河镇总工会,,2012-06-01,2023-12-18,4,3,420,2026-06-30,实名制系统
工会,云河旗羊绒制品厂工会委员会,,基层单位,云河镇,企业,云河镇总工会,,2009-07-01,2024-04-12,5,3,212,2026-06-30,换届报告
工会,云河镇外卖配送行业工会联合会,,基层单位,云河镇,两新组织,云河镇总工会,云河旗总工会,2024-08-08,2024-08-08,1,3,96,2026-06-30,实名制系统
工会,东岭区总工会,QC-G-2,县级,东岭区,机关,晴川市总工会,,1962-01-10,2023-05-22,11,,118900,2026-06-30,实名制系统
共青团,共青团晴川市委员会,,市级,晴川市,机关,,,1950-05-04,2022-09-15,16,,,,
共青团,共青团云河旗委员会,,县级,云河旗,机关,共青团晴川市委员会,,1950-09-01,2022-12-20,18,,3260,2026-03-31,智慧团建
共青团,共青团云河镇委员会,,乡镇街道,云河镇,,共青团云河旗委员会,,1984-05-04,2023-03-30,9,3,740,2026-03-31,智慧团建
妇联,晴川市妇女联合会,,市级,晴川市,机关,,,1953-03-08,2023-04-18,13,,,,
妇联,云河旗妇女联合会,,县级,云河旗,机关,晴川市妇女联合会,,1953-10-01,2022-04-26,15,,,,
妇联,云河镇妇女联合会,,乡镇街道,云河镇,,云河旗妇女联合会,,1984-03-08,2021-07-12,10,,,,
妇联,白音嘎查妇女联合会,,村社区,白音嘎查,,云河旗妇女联合会,,2016-11-05,2021-03-02,3,,210,2025-12-31,嘎查台账
残联,云河旗残疾人联合会,,县级,云河旗,机关,,,1990-08-20,2022-01-14,7,,,,
科协,云河旗科学技术协会,,县级,云河旗,机关,,,1979-06-01,2023-10-25,8,,,,
红十字会,云河旗红十字会,,县级,云河旗,机关,,,2004-09-11,2021-10-19,4,,,,
`;

const posts = [
  { name: '主席', working: 'part', established: 1 },
  { name: '常务副主席', working: 'full', established: 1 },
  { name: '副主席', working: 'part', established: 3 },
] as const;

const holders = [
  { post: '主席', name: '陶格斯', birthYear: 1968, others: ['旗人大常委会副主任'] },
  { post: '常务副主席', name: '韩志强', birthYear: 1975, others: [] },
  { post: '副主席', name: '乌云', birthYear: 1986, others: ['羊绒制品厂车间主任'] },
  {
    ...{ post: '副主席', name: '刘长河', birthYear: 1966 },
    others: ['旗工商联副主席', '旗政协委员', '汽修行业协会会长', '河沿社区党委委员'],
  },
];

/** The bodies of the demo city, imported as its lines would, and the leading body of one. */
export async function enterBodies(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const person = city.staff('tang-wenjun');
  const as = <T>(act: (ctx: WriteContext) => Promise<T>) => runtime.write(city.city, person, act, now);
  const content = Buffer.from(sheet).toString('base64');
  const opened = await openSheet(bodiesForm, { content }, (look) => runtime.read(city.city, person, look));
  await as((ctx) => importBodies(ctx, { opened, take: 'all' }));
  const find = (ctx: WriteContext, search: string) =>
    listPage(ctx, { search, ended: 'false', page: 1 }).then(({ bodies }) => bodies[0]);
  await as(async (ctx) => {
    const union = await find(ctx, 'QC-G-1-2');
    if (!union) throw new Error('the demo city has lost a union');
    const approval = {
      approver: '云河旗总工会',
      documentNumber: '云工发〔2026〕18号',
      decidedOn: '2026-08-20',
    };
    await addApproval(ctx, union.id, {
      ...{ version: union.version, kind: 'late', until: '2027-03-31' },
      ...approval,
    });
  });
  await as(async (ctx) => {
    const union = await find(ctx, '云河旗总工会');
    if (!union) throw new Error('the demo city has lost a union');
    let { version } = union;
    const ids = new Map<string, string>();
    for (const post of posts) {
      ids.set(post.name, await addPost(ctx, union.id, { version, ...post }));
      version += 1;
    }
    for (const { post, ...holder } of holders) {
      const given = { ...holder, since: '2021-11-30', postId: ids.get(post) ?? '' };
      await addHolder(ctx, union.id, { version, ...given });
      version += 1;
    }
  });
}
