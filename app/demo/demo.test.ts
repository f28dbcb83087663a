import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../engines/text/groups.ts';
import { roleNames } from '../../platform/access/roles.ts';
import { areas } from './areas.ts';
import { categories } from './categories.ts';
import { employers } from './employers.ts';
import { helpLines } from './help-lines.ts';
import { needs } from './needs.ts';
import { organisations } from './organisations.ts';
import { residents } from './residents.ts';
import { services } from './services.ts';
import { staff } from './staff.ts';
import { stations } from './stations.ts';
import { byKey, expectKnown, expectUnique, minutes } from './tables.fixtures.ts';
import { within } from './within.ts';

const groupCodes = new Set<string>(GROUPS);

const area = byKey(areas);
const organisation = byKey(organisations);
const station = byKey(stations);

describe('the places of the demo city', () => {
  it('form one tree under the city', () => {
    expectUnique(areas.map((row) => row.key));
    expect(areas.filter((row) => row.parent === null).map((row) => row.name)).toEqual(['晴川市']);
    expect(areas.filter((row) => !within(row.key, 'qingchuan'))).toEqual([]);
    expect(area.get('baiyin')).toMatchObject({ name: '白音嘎查', parent: 'qinggeer' });
    for (const part of ['yunhe', 'dongling', 'liuyuan', 'shaling']) {
      const towns = areas.filter((row) => row.parent === part);
      expect(towns.length).toBeGreaterThanOrEqual(3);
      for (const town of towns) expect(areas.some((row) => row.parent === town.key)).toBe(true);
    }
  });

  it('have forty stations with sane hours that stand on the door as in the data', () => {
    expect(stations).toHaveLength(40);
    expectUnique(stations.map((row) => row.key));
    expectUnique(stations.map((row) => row.phone));
    expectKnown(
      stations.map((row) => row.area),
      area,
    );
    expectKnown(
      stations.map((row) => row.organisation),
      organisation,
    );
    for (const row of stations) {
      expect(minutes(row.openFrom)).toBeLessThan(minutes(row.openTo));
      expect(row.openDays).toEqual([...new Set(row.openDays)].sort());
      expect(row.openDays.every((day) => day >= 1 && day <= 7)).toBe(true);
      const days = [row.openDays.at(0), row.openDays.at(-1)].map((day) => `周${' 一二三四五六日'[day ?? 0]}`);
      const clock = (time: string) => time.replace(/^0/, '');
      expect(row.hours).toBe(`${days.join('至')} ${clock(row.openFrom)}–${clock(row.openTo)}`);
    }
    expect(stations.find((row) => row.name === '火车站驿站')?.phone).toBe('8110351');
  });
});

describe('the bodies and people', () => {
  it('are connected, and ten mass organisations stand at city level, six of them in the banner', () => {
    expectUnique(organisations.map((row) => row.key));
    expectUnique(organisations.map((row) => row.shortName));
    expectUnique(organisations.map((row) => row.phone));
    expectKnown(
      organisations.map((row) => row.area),
      area,
    );
    expectKnown(
      organisations.map((row) => row.parent),
      organisation,
    );
    for (const kind of ['union', 'youth', 'women', 'disabled', 'red-cross', 'science', 'coordination'])
      for (const place of ['qingchuan', 'yunhe'])
        expect(organisations.filter((row) => row.kind === kind && row.area === place)).toHaveLength(1);
    const ofTheCity = organisations.filter((row) => row.area === 'qingchuan' && !row.partner);
    expect(new Set(ofTheCity.map((row) => row.kind))).toEqual(
      new Set(
        `coordination union youth women disabled red-cross science commerce arts overseas family-planning`.split(
          ' ',
        ),
      ),
    );
    for (const row of organisations) {
      const above = row.parent === null ? null : organisation.get(row.parent);
      if (above) expect([above.kind, within(row.area, above.area)]).toEqual([row.kind, true]);
      if (!row.partner && row.area !== 'qingchuan') expect(above, row.key).toBeTruthy();
    }
    const partners = organisations.filter((row) => row.partner).map((row) => row.kind);
    expect(new Set(partners)).toEqual(
      new Set(
        `labour justice court civil-affairs medical-insurance hospital education hotline petition
         social-work-department social-work-agency association bank`.split(/\s+/),
      ),
    );
    for (const kind of ['social-work-agency', 'association'])
      expect(partners.filter((one) => one === kind)).toHaveLength(2);
  });

  it('are sixty-four staff with every role, and everybody whose service can be asked for has a handler', () => {
    expect(staff).toHaveLength(64);
    for (const field of ['key', 'number', 'name', 'login', 'phone'] as const)
      expectUnique(staff.map((row) => row[field]));
    expect(staff.filter((row) => !/^[a-z]+$/.test(row.login))).toEqual([]);
    expectKnown(
      staff.map((row) => row.organisation),
      organisation,
    );
    expectKnown(
      staff.map((row) => row.station),
      station,
    );
    expect(new Set(staff.flatMap((row) => row.roles))).toEqual(new Set(roleNames));
    expect(staff.filter((row) => row.roles.includes('clerk') !== (row.station !== null))).toEqual([]);
    const handling = new Set(
      staff.filter((row) => row.roles.includes('handler')).map((row) => row.organisation),
    );
    expectKnown(
      services.map((row) => row.organisation),
      handling,
    );
    for (const body of organisations.filter((row) => row.kind === 'coordination'))
      expect(staff.some((row) => row.organisation === body.key && row.roles.includes('coordinator'))).toBe(
        true,
      );
    const posts = Object.fromEntries(
      staff.map((row) => [row.name, organisation.get(row.organisation)?.shortName]),
    );
    expect(posts).toMatchObject({
      何玉梅: '旗妇联',
      包丽: '旗妇联',
      巴特尔: '团旗委',
      赵立军: '旗残联',
      萨仁: '旗红十字会',
      刘海东: '旗总工会',
      周正: '旗人社局劳动监察',
      林岚: '法律援助中心',
    });
  });

  it('speak Mongolian in six places', () => {
    expect(staff.filter((row) => row.languages?.includes('mn'))).toHaveLength(6);
  });

  it('are residents on invented numbers; one name is borne twice', () => {
    expect(residents.length).toBeGreaterThanOrEqual(20);
    expectUnique(residents.map((row) => row.key));
    expectUnique(residents.map((row) => row.phone));
    expect(residents.filter((row) => !/^1990000\d{4}$/.test(row.phone))).toEqual([]);
    expectKnown(
      residents.map((row) => row.area),
      area,
    );
    const namesakes = residents.filter((row) => row.name === '王桂兰').map((row) => row.area);
    expect(namesakes.map((key) => within(key, 'dongling'))).toEqual([false, true]);
    expectUnique(residents.filter((row) => row.name !== '王桂兰').map((row) => row.name));
    expectUnique(helpLines.map((row) => row.phone));
  });

  it('are employers whose codes pass the checks of GB 32100 and GB 11714', () => {
    const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    expect(employers).toHaveLength(40);
    expectUnique(employers.map((row) => row.key));
    expectUnique(employers.map((row) => row.name));
    expectUnique(employers.flatMap((row) => row.uscc ?? []));
    expectKnown(
      employers.map((row) => row.area),
      area,
    );
    for (const { uscc } of employers) {
      if (uscc === null) continue;
      expect(uscc).toMatch(/^[0-9A-HJ-NPQRTUWXY]{18}$/);
      const whole = [...uscc.slice(0, 17)].reduce(
        (sum, sign, at) => sum + signs.indexOf(sign) * (3 ** at % 31),
        0,
      );
      expect(uscc[17]).toBe(signs[(31 - (whole % 31)) % 31]);
      const weights = [3, 7, 9, 10, 5, 8, 4, 2];
      const body = weights.reduce((sum, weight, at) => sum + weight * letters.indexOf(uscc[8 + at] ?? ''), 0);
      expect(uscc[16]).toBe('0123456789X0'[11 - (body % 11)]);
    }
    expect(employers.find((row) => row.name === '晴川恒达门窗厂')?.uscc).toBeTruthy();
  });
});

describe('the menu', () => {
  it('has categories on exactly two levels', () => {
    expectUnique(categories.map((row) => row.code));
    const headings = new Set(categories.filter((row) => row.parent === null).map((row) => row.code));
    expect(headings.size).toBeGreaterThanOrEqual(8);
    expectKnown(
      categories.map((row) => row.parent),
      headings,
    );
    for (const heading of headings) {
      const under = categories.filter((row) => row.parent === heading).length;
      expect(under >= 3 && under <= 5).toBe(true);
    }
    for (const row of services)
      expect(categories.find((one) => one.code === row.category)?.parent ?? null).not.toBeNull();
  });

  it('has 136 services, each owned by one body and offered no farther than that body reaches', () => {
    expect(services).toHaveLength(136);
    const offering = new Set(services.map((row) => row.organisation));
    expect(
      organisations
        .filter((row) => row.kind !== 'coordination' && !offering.has(row.key))
        .map((row) => row.key),
    ).toEqual([]);
    const offered = new Set(services.map((row) => row.category));
    const without = categories.filter((row) => row.parent !== null && !offered.has(row.code));
    // What nobody owns: there is one such matter to be found.
    expect(without.map((row) => row.code)).toEqual(['health-escort']);
    expectUnique(services.map((row) => row.key));
    expectUnique(services.map((row) => row.title));
    expectKnown(
      services.map((row) => row.organisation),
      organisation,
    );
    expectKnown(
      services.flatMap((row) => row.groups),
      groupCodes,
    );
    expectKnown(
      services.flatMap((row) => row.areas),
      area,
    );
    for (const row of services) {
      const reach = organisation.get(row.organisation)?.area ?? '';
      expect(row.areas, row.key).toEqual(reach === 'qingchuan' ? [] : [reach]);
      expect(row.saidAs.length >= 4 && row.saidAs.length <= 10, row.key).toBe(true);
      expectUnique(row.saidAs);
      expect(row.promiseDays).toBeGreaterThan(0);
      expect(row.purpose, row.key).not.toMatch(/^用来|[。，]$/);
    }
  });
});

it('speaks plainly: no exclamation mark, no shop talk, no straight Latin punctuation after Chinese', () => {
  const everything = { areas, categories, employers, helpLines, needs, organisations, residents, services };
  const texts = JSON.stringify({ ...everything, staff, stations });
  // Residents put their commas as their keyboards do.
  const ours = JSON.stringify({
    ...everything,
    needs: needs.map((need) => ({ ...need, text: null })),
    staff,
    stations,
  });
  expect(/[!！]|您好亲|亲爱的/.exec(texts)?.[0]).toBeUndefined();
  expect(/[\u4e00-\u9fff][,;:?.](?!")/.exec(ours)?.[0]).toBeUndefined();
  expect(texts).not.toContain('\ufffd');
});
