import {
  addSupportRule,
  type BodyRecord,
  importSupport,
  listAllBodies,
  supportForm,
} from '../../modules/bodies/bodies.public.ts';
import { addFounding, takeFoundingStep } from '../../modules/founding/founding.public.ts';
import { joinBody } from '../../modules/members/members.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { openSheet } from '../../platform/sheets/take-sheet.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';
import { residents } from './residents.ts';

const joined = [
  ['du-juan', 'ride'],
  ['xie-jun', 'truck'],
  ['tian-mei', 'other'],
] as const;

const support = `组织,年份,经费（元）,场所（间）,专职人数,兼职人数,来源
云河旗总工会,2026,420000,6,9,4,2026 年预算
云河镇总工会,2026,36000,2,1,2,2026 年预算
站前社区工会联合会,2026,6000,1,0,3,社区台账
`;

const villageRule: Parameters<typeof addSupportRule>[1] = {
  kind: 'union',
  level: 'village',
  money: 1_000_000,
  rooms: 1,
  fullTime: null,
  partTime: 2,
  edition: '本市基层工会保障办法',
  effectiveFrom: '2025-01-01',
  source: '第七条',
};

/** What some unions have for their work this year, and what the city asks for at a village. */
async function enterSupport(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const content = Buffer.from(support).toString('base64');
  const keeper = city.staff('tang-wenjun');
  const opened = await openSheet(supportForm, { content }, (look) => runtime.read(city.city, keeper, look));
  await runtime.write(city.city, keeper, (ctx) => importSupport(ctx, { opened, take: 'all' }), now);
  await runtime.write(city.city, keeper, (ctx) => addSupportRule(ctx, villageRule), now);
}

/** Who joined lately at a counter, and a union that is being founded: residents of the demo city, and a made-up mill. */
export async function enterMemberships(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  await enterSupport(runtime, city, now);
  const as = <T>(key: string, act: (ctx: WriteContext) => Promise<T>) =>
    runtime.write(city.city, city.staff(key), act, now);
  const found = (bodies: readonly BodyRecord[], name: string) => {
    const body = bodies.find((one) => one.name === name);
    if (!body) throw new Error(`the demo city has lost ${name}`);
    return body;
  };
  const bodies = await runtime.read(city.city, city.staff('tang-wenjun'), (ctx) => listAllBodies(ctx.db));
  const quarter = found(bodies, '站前社区工会联合会');
  for (const [key, work] of joined) {
    const resident = residents.find((one) => one.key === key);
    if (!resident) throw new Error(`the demo city has lost ${key}`);
    const { name, phone, area } = resident;
    await as('chen-xiaojing', (ctx) =>
      joinBody(ctx, {
        ...{ bodyId: quarter.id, needId: null, name, phone, work, employerId: null },
        ...{ areaId: city.area(area), agreed: true, how: 'counter', move: false },
      }),
    );
  }
  const town = found(bodies, '云河镇总工会');
  const id = await as('liu-haidong', (ctx) =>
    addFounding(ctx, {
      ...{ kind: 'union', form: 'committee', name: '云河镇快递行业工会委员会', employerId: null },
      ...{ areaId: city.area('yunhe-zhen'), parentId: town.id, people: 19, units: 1 },
    }),
  );
  await as('liu-haidong', (ctx) =>
    takeFoundingStep(ctx, id, {
      version: 1,
      step: 'contact',
      doneOn: '2026-11-12',
      note: '三个快递网点都走了一遍',
    }),
  );
}
