import { beforeAll, describe, expect, test } from 'vitest';
import { usualWeights } from '../engines/matching/weights.ts';
import type { Role } from '../platform/access/roles.ts';
import { roleNames } from '../platform/access/roles.ts';
import type { Endpoint } from '../platform/http/contract.ts';
import type { Furnished } from './demo/furnish.ts';
import { staff } from './demo/staff.ts';
import { routes } from './routes.ts';
import { aCity, type TestCity, testGatewayToken } from './testing/city.ts';
import { aPicture } from './testing/file.fixtures.ts';
import { act, aKey, aNeed, choose, type Spoken, seen, storyOf } from './testing/need.fixtures.ts';

const endpoints = routes.map(({ endpoint }) => endpoint);

/** One member of staff for each role, with that role alone where the city has one. */
const personWith = Object.fromEntries(
  roleNames.map((role) => {
    const able = staff.filter((one) => one.roles.includes(role));
    return [role, (able.find(({ roles }) => roles.length === 1) ?? able[0])?.key ?? ''];
  }),
) as Record<Role, string>;

type OwnCity = TestCity & { at: Furnished };

let city: OwnCity;
let other: OwnCity;
let need: Spoken;
let foreign: Spoken;
const legs = new Map<Spoken, string>();

beforeAll(async () => {
  city = await aCity();
  other = await aCity();
  need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  foreign = await aNeed(other);
  await choose(other, foreign, { lead: 'wage-help', name: '别的城市', phone: '19900009999' });
  await act(other, foreign, 'liu-haidong', 'taking-on');
  const legOf = async (of: OwnCity, about: Spoken) =>
    (await seen(of, about, 'liu-haidong')).rounds[0]?.legs[0]?.id ?? '';
  legs.set(need, await legOf(city, need)).set(foreign, await legOf(other, foreign));
}, 60_000);

/** For anyone, and nothing for whoever has no password or link. */
const waysIn: Record<string, number> = {
  'organisations.signIn': 401,
  'organisations.openLink': 404,
  'organisations.setByLink': 404,
  'library.publicOne': 404,
  'honours.publicOne': 404,
  'honours.publicNominate': 404,
  'honours.publicObject': 404,
  'tasks.feed': 404,
};

/** An address with real ids: those of `of`, as they would stand in a link. */
function addressOf(endpoint: Endpoint, of: OwnCity, about: Spoken): string {
  const service = of.at.service('wage-help');
  const id = endpoint.name.startsWith('services.') ? service : about.id;
  return endpoint.path
    .replace(':id', id)
    .replace(':leg', legs.get(about) ?? '')
    .replace(':organisation', of.at.organisation('city-union'))
    .replace(':view', about.id)
    .replace(':opening', about.id)
    .replace(':call', about.id)
    .replace(':undecided', about.id)
    .replace(':queueView', about.id)
    .replace(':proposal', about.id)
    .replace(':meeting', about.id)
    .replace(':agendaItem', about.id)
    .replace(':agreed', about.id)
    .replace(':remark', about.id)
    .replace(':branch', about.id)
    .replace(':line', about.id)
    .replace(':field', 'measure')
    .replace(':area', of.at.area('yunhe'))
    .replace(':category', 'labour-wages')
    .replace(':token', `${'a'.repeat(43)}.ics`)
    .replace(':term', about.id)
    .replace(':post', about.id)
    .replace(':holder', about.id)
    .replace(':month', endpoint.name === 'tasks.step' ? '11' : '2026-11');
}

const areaSheet = Buffer.from('名称,上级,级别\n新村,云河镇,村\n').toString('base64');

const pastSheet = Buffer.from('诉求内容,答复\n路灯坏了,修好了\n').toString('base64');

const menuSheet = Buffer.from('单位,名称\n晴川市总工会,新服务\n').toString('base64');

const lexiconSheet = Buffer.from('规范说法,群众怎么说\n表里的词条,表里的说法\n').toString('base64');

const personSheet = Buffer.from('姓名,身份证号,性别\n周大海,110105194912310021,\n').toString('base64');
const formSent = { content: personSheet, from: '2026-10-01', to: '2026-12-31' };

const activitySheet = Buffer.from('种类,名称,开始日期,地区\n活动,表里的活动,2026-11-10,云河旗\n').toString(
  'base64',
);

const baseSheet = Buffer.from('底数,地区,数,日期,来源\n妇女,云河旗,90000,2024-12-31,年报\n').toString(
  'base64',
);

const taskSheet = Buffer.from('类别,要点,任务\n重点,要点,任务\n').toString('base64');

const bodySheet = Buffer.from('类别,名称,层级,地区\n工会,表里的工会,县级,云河旗\n').toString('base64');

const founding = (of: OwnCity) => ({
  ...{ kind: 'union', form: 'committee', name: `新建工会 ${aKey()}`, areaId: of.at.area('yunhe') },
  ...{ employerId: null, parentId: null, people: 30, units: 1 },
});
const memberSheet = Buffer.from('姓名,电话\n马超,19900001999\n').toString('base64');

const supportSheet = Buffer.from('组织,年份,来源\n没有的,2026,决算\n').toString('base64');
const postSheet = Buffer.from('组织,职务,专兼职\n没有的,主席,专职\n').toString('base64');

const dutySheet = Buffer.from('事项名称,清单类别,诉求类别\n新事项,基本履职,拖欠工资\n').toString('base64');
const honourSheet = Buffer.from(
  '荣誉名称,获得单位,文件号,授予单位,日期\n先进集体,旗总工会,总工发〔2026〕6号,全国总工会,2026-04-20\n',
).toString('base64');

const callSheet = Buffer.from(
  '清单,类别,单位,议定的日期,依据\n协同清单,拖欠工资,旗总工会,2026-11-01,纪要\n',
).toString('base64');

const offer = () => ({
  ...{
    title: `新服务 ${aKey()}`,
    summary: '新的',
    category: 'law-aid',
    groups: [],
    areaIds: [],
    documents: [],
  },
  ...{ promiseDays: 5, delivery: 'dispatch', phone: '8110000', stationId: null, address: '', opening: '' },
  ...{ link: '', capacity: null, purpose: '联系您', languages: [], saidAs: [] },
  ...{ matter: '', question: '', memberOf: 'union' },
});

const meaning = () => ({
  ...{ official: `新词 ${aKey()}`, builtIn: null, ways: [`说法 ${aKey()}`], lookAlikes: [], note: '' },
});

const indicator = () => ({
  ...{ name: `指标 ${aKey().slice(-12)}`, effectiveFrom: '2026-11-01' },
  definition: { expression: { op: 'count', kinds: ['received'], where: [] }, decimals: 0, wan: false },
});

const base = (of: OwnCity) => ({
  ...{ base: 'women', areaId: of.at.area('yunhe'), number: 90_000, day: '2025-12-31', source: '统计年报' },
});

const meeting = () => ({
  ...{ title: '新会议', day: '2026-12-03', from: '09:00', to: '10:00', place: '' },
});

const branch = (of: OwnCity) => ({
  ...{ theme: '联建', day: '2026-12-03', from: '09:00', to: '10:00', place: '' },
  ...{ hostId: of.at.organisation('city-union'), guestIds: [of.at.organisation('city-women')] },
});

const planOf = (of: OwnCity) => ({ officeId: of.at.organisation('city-coordination'), year: 2027 });

const agreed = (of: OwnCity) => ({
  ...{ text: '新的事', leadId: of.at.organisation('city-union'), assistingIds: [], due: '2026-12-04' },
});

let days = 0;
/** For each call another one: a number is of one day. */
const aDay = () => new Date(Date.UTC(2000, 0, days)).toISOString().slice(0, 10);

const duty = (of: OwnCity) => ({
  ...{ version: 1, title: '新事项', kind: 'basic', category: 'labour-wages', basis: '', from: null },
  ...{ scope: { areaId: null, level: null }, leadId: of.at.organisation('city-union'), assistingIds: [] },
});

const dutyEdition = (of: OwnCity) => {
  const day = aDay();
  return {
    ...{ name: '履职事项清单', issuer: '旗委办', issuedOn: day, from: day },
    areaId: of.at.area('yunhe'),
  };
};

const station = (of: OwnCity) => ({
  ...{ name: '新驿站', areaId: of.at.area('yunhe'), address: '一号', phone: '8110000', hours: '白天' },
  ...{ openFrom: '08:00', openTo: '17:00', openDays: [1], facilities: [] },
});

const dutyEntry = (of: OwnCity) => ({
  ...{ organisationId: of.at.organisation('yunhe-women'), name: '包丽', phone: '8110332' },
  ...{ from: '2026-11-24T00:00:00.000Z', until: '2026-12-10T00:00:00.000Z' },
});

const organisation = (of: OwnCity) => ({
  ...{ kind: 'union', name: '新工会', shortName: '新工会', areaId: of.at.area('yunhe'), parentId: null },
  ...{ phone: '8110000', partner: false },
});

const employer = (of: OwnCity) => ({
  ...{ kind: 'enterprise', name: `新厂 ${aKey()}`, areaId: of.at.area('yunhe'), hasUnion: false, uscc: null },
});

const officialDocument = () => ({
  kind: 'notice',
  content: {
    ...{
      code: '云新发',
      title: '关于值班的通知',
      scope: 'special',
      urgency: 'ordinary',
      addressees: ['各单位'],
    },
    ...{ body: '请安排值班。', attachments: [], note: '', copiedTo: [] },
    attendance: { present: '', absent: '', observing: '' },
  },
});

const libraryEdition = () => ({
  ...{ title: `新通知 ${aKey()}`, number: '', issuer: '旗妇联', day: '2026-11-02', fromDay: '2026-11-02' },
  ...{ text: '请安排值班。', source: '' },
});

const libraryText = () => ({
  kind: 'notice',
  access: 'public',
  areaIds: [],
  ...libraryEdition(),
});

const activity = (of: OwnCity) => ({
  ...{ kind: 'event', title: `新活动 ${aKey()}`, fromDay: '2026-11-02', toDay: '2026-11-02', place: '' },
  ...{ areaId: of.at.area('yunhe'), organisationId: of.at.organisation('yunhe-women'), partnerIds: [] },
  ...{ group: null, brand: '', sessions: null, attendance: null, countedHow: null, countedBy: '' },
  ...{ households: null, moneyFen: null, moneySource: '', goodsFen: null, goodsWhat: '', goodsValuedBy: '' },
});

const paper = () => ({
  ...{ kind: 'notice', title: `关于走访的通知 ${aKey()}`, day: null, speaker: '' },
  source: { text: `关于走访的通知 ${aKey()}\n各单位要在年底前走访困难职工300户。` },
});

const note = () => ({ words: '请尽快了解', due: null, authorId: null, author: '高峻', ties: [] });

const fieldBody = (of: OwnCity) => ({
  ...{ code: '', kind: 'union', level: 'unit', unitKind: null, name: `新工会 ${aKey()}`, parentId: null },
  ...{ areaId: of.at.area('yunhe'), guideId: null, organisationId: null, employerId: null },
  ...{ foundedOn: null, members: null, membersOn: null, membersSource: '' },
});

const post = { name: '主席', working: 'full', established: 1 };
const holder = { name: '包丽', birthYear: 1980, since: null, others: [] };
const term = { number: 1, electedOn: '2024-05-01', years: 3 };

const card = (of: OwnCity) => ({
  ...{ title: '新卡', words: '到窗口办', source: '章程第三条', sourceDay: null, category: 'law-aid' },
  ...{ organisationId: of.at.organisation('city-union'), validUntil: null },
  joins: 'union',
});

/** A body that the schema takes, so that only rights and places can refuse it. */
async function bodyOf(endpoint: Endpoint, of: OwnCity, about: Spoken): Promise<object> {
  if (endpoint.takes === 'bytes') return aPicture();
  days += 1;
  // Only what changes a need has to know which version it has by now.
  const { version } = /^(needs|services)\./.test(endpoint.name) ? await storyOf(of, about) : { version: 1 };
  const service = of.at.service('legal-aid-wages');
  const words = '三个月没发工资';
  const bodies: Record<string, object> = {
    'organisations.signIn': { login: 'nobody', password: 'nothing at all' },
    'organisations.changePassword': { old: 'not the password', password: 'four words of my own' },
    'organisations.changeMail': { mail: 'somebody@yunhe.example', daily: true },
    'organisations.actFor': { organisationId: of.at.organisation('yunhe-women') },
    'organisations.nameDeputy': {
      ...{ staffId: of.at.staff('bao-li').staffId, role: 'head' },
      ...{ from: '2026-12-01', until: '2026-12-02' },
    },
    'organisations.openLink': { token: 'a link that nobody was given' },
    'organisations.setByLink': { token: 'a link that nobody was given', password: 'four words of my own' },
    'organisations.invite': {
      ...{ name: '新来的', post: '干部', phone: '8110000', number: 'NEW001', roles: ['clerk'] },
      organisationId: of.at.organisation('yunhe-women'),
    },
    'organisations.changeStaff': {
      ...{ version: 1, name: '新来的', post: '干部', phone: '8110000', mail: '', languages: ['mn'] },
    },
    'organisations.setRoles': {
      roles: [{ role: 'clerk', organisationId: of.at.organisation('yunhe-women') }],
    },
    'organisations.leave': { to: null },
    'activities.add': activity(of),
    'activities.change': { ...activity(of), version: 1, why: words },
    'activities.withdraw': { version: 1, state: 'withdrawn', why: words },
    'activities.disown': { version: 1, why: words },
    'cards.search': { search: words },
    'needs.match': { words },
    'needs.say': { words },
    'needs.choose': { version, lead: service, agreed: true },
    'needs.consent': { version, agreed: true },
    'needs.ask': { words },
    'needs.wishTexts': { wanted: true },
    'messages.replies': { id: aKey(), from: '19900009999', text: '1' },
    'messages.quietHours': { from: '21:00', to: '08:00' },
    'needs.verdict': { version, verdict: 'confirmed' },
    'needs.rate': { version, grade: 5 },
    'needs.noteVerdict': { version, verdict: 'confirmed', how: 'phone' },
    'needs.contestRating': { reason: words },
    'needs.decideContest': { decision: 'unfounded', reason: words },
    'needs.assignFollowUp': { staffId: of.at.staff('su-rina').staffId },
    'needs.endFollowUp': { outcome: 'content' },
    'needs.answerOnSpot': { words, via: 'counter', answer: words },
    'needs.register': { words, via: 'counter', legs: [] },
    'needs.dispatch': {
      version,
      legs: [{ serviceId: service, part: 'joint', basis: { kind: 'consent', how: 'phone' } }],
    },
    'needs.takeOn': { version },
    'needs.decline': { version, reason: words },
    'needs.answer': { version, outcome: 'solved', answer: words },
    'needs.contact': { kind: 'unanswered' },
    'needs.appoint': { version, day: '2026-12-20', time: '09:00', place: words },
    'needs.cancelAppointment': { version },
    'needs.extend': { version, deadline: '2026-12-20', why: words },
    'needs.pass': { version, to: { kind: 'person', staffId: of.at.staff('bao-li').staffId }, why: words },
    'needs.decideNoBasis': { version, agreed: false, why: words },
    'needs.callIn': {
      ...{ version, why: words },
      legs: [{ serviceId: service, part: 'joint', basis: { kind: 'consent', how: 'phone' } }],
    },
    'needs.decideCall': { version, agreed: true },
    'needs.setCall': {
      ...{ list: 'call', category: 'labour-wages', organisationId: of.at.organisation('yunhe-labour') },
      ...{ version: 0, source: '云群联纪〔2025〕3号', agreedOn: '2026-11-01' },
    },
    'needs.tryCalls': { content: callSheet },
    'needs.importCalls': { content: callSheet, take: 'good' },
    'needs.settle': { version, serviceId: service, basis: { kind: 'ask' }, by: { kind: 'list' } },
    'needs.saveQueueView': { name: aKey(), show: 'todo', filter: { work: 'overdue' } },
    'needs.changeQueueView': { version: 1, name: '新名字', shared: true },
    'needs.removeQueueView': { version: 1 },
    'needs.beginQueueWith': { first: true },
    'needs.chosen': { act: 'takeOn', ids: [about.id] },
    // Of no version there is: taken back, the leg would be missing from all that follows.
    'needs.recall': { version: 9999 },
    'needs.hardshipFile': { person: 0 },
    'needs.exportQueue': { kind: 'csv' },
    'needs.supervise': { how: 'meeting', by: words, due: '2026-12-20' },
    'needs.speak': { kind: 'inner', words },
    'needs.correct': { version, category: 'law-aid', why: words },
    'needs.reveal': { purpose: words },
    'needs.merge': { version, into: about.id, why: words },
    'needs.unmerge': { version },
    'needs.sort': { version, kind: 'consult', urgency: 'ordinary', protected: false, why: words },
    'needs.sayCategory': { version, category: 'labour-wages' },
    'needs.saySafeWay': { way: 'page' },
    'needs.noteSafeWay': { way: 'page' },
    'needs.askOpening': { why: words },
    'needs.decideOpening': { decision: 'approved' },
    'needs.noteReport': { called: 'police', calledAt: '2026-11-24T00:00:00.000Z' },
    'needs.showDoor': { version: 1, door: 'hotline', reason: words },
    'needs.refuseDoor': { version, why: words },
    'needs.showDoorAtCounter': { words, via: 'counter', door: 'hotline', reason: words },
    'organisations.addDuty': dutyEntry(of),
    'organisations.changeDuty': { version: 1, ...dutyEntry(of) },
    'organisations.removeDuty': { version: 1 },
    'needs.correctContact': { name: '赵明' },
    'needs.withdrawConsent': { version },
    'needs.askErasure': { version },
    'needs.shareWithFamily': { name: '女儿' },
    'needs.noteFamily': { name: '儿子', phone: '19900009998' },
    'needs.withdrawNotedFamily': {},
    'needs.decideErasure': { decision: 'refused', reason: words },
    'needs.earlier': { words, via: 'phone' },
    'needs.handShift': { lines: [{ needId: about.id, sentence: words }] },
    'needs.findPerson': { phone: '19900009999', purpose: words },
    'places.addArea': { name: '新村', level: '村', parentId: of.at.area('qingchuan') },
    'places.changeArea': { version: 1, name: '新村', level: '村', parentId: of.at.area('qingchuan') },
    'places.closeArea': { version: 1, closed: true },
    'places.tryAreas': { content: areaSheet },
    'places.importAreas': { content: areaSheet, take: 'good' },
    'places.addStation': station(of),
    'places.changeStation': { version: 1, ...station(of) },
    'places.closeStation': { version: 1, closed: true },
    'places.setHelpLines': { version: 1, lines: [{ phone: '110', name: '报警', about: words }] },
    'organisations.add': organisation(of),
    'organisations.change': { version: 1, ...organisation(of) },
    'organisations.close': { version: 1, closed: true },
    'employers.add': employer(of),
    'employers.change': { version: 1, ...employer(of) },
    'services.add': { organisationId: of.at.organisation('city-union'), state: 'draft', ...offer() },
    'services.change': { version: 1, ...offer() },
    'services.setState': { version: 1, state: 'published' },
    'services.restore': { version: 1, edition: 1 },
    'services.trySheet': { content: menuSheet },
    'services.importSheet': { content: menuSheet, take: 'good' },
    'services.addCategory': {
      parentCode: 'labour',
      name: `类别${aKey().slice(-12)}`,
      nameEn: '',
      about: '',
      saidAs: [],
    },
    'services.changeCategory': {
      version,
      ...{ parentCode: 'labour', name: '讨薪', nameEn: '', about: '', saidAs: ['工钱没给'] },
    },
    'services.placeCategory': { version, step: 'up' },
    'services.mergeCategory': { version, into: 'labour-contract' },
    'services.setCategoryState': { version, state: 'off' },
    'services.restoreCategory': { version, edition: 1 },
    'documents.draft': officialDocument(),
    'documents.trial': officialDocument(),
    'documents.change': { version: 1, ...officialDocument() },
    'documents.send': { version: 1 },
    'documents.takeBack': { version: 1 },
    'documents.review': { version: 1 },
    'documents.return': { version: 1, comment: words },
    'documents.sign': { version: 1 },
    'documents.issue': { version: 1 },
    'documents.withdraw': { version: 1, comment: words },
    'papers.read': { source: paper().source },
    'papers.keep': paper(),
    'papers.change': { version: 1, kind: 'notice', title: words, day: null, speaker: '' },
    'papers.decide': { version: 1, state: 'accepted' },
    'papers.decideMany': { state: 'rejected', proposals: [{ id: about.id, version: 1 }] },
    'papers.readNote': { words },
    'papers.takeNote': note(),
    'papers.changeItem': { version: 1, ...note() },
    'papers.endItem': { version: 1, state: 'done', answer: words },
    'library.readFile': { content: Buffer.from('关于值班的通知\n请安排值班。').toString('base64') },
    'library.add': libraryText(),
    'library.addDocument': {
      ...{ documentId: about.id, kind: 'notice', access: 'inner', areaIds: [], fromDay: '2026-11-02' },
    },
    'library.addEdition': { version: 1, ...libraryEdition(), why: words },
    'library.describe': { version: 1, kind: 'notice', access: 'inner', areaIds: [] },
    'library.withdraw': { version: 1, withdrawnFrom: '2026-12-01', why: words, replacedBy: null },
    'meetings.join': { organisationId: of.at.organisation('city-union'), joinedOn: '2026-11-01' },
    'meetings.leave': { joinedOn: '2026-11-01', leftOn: '2026-12-01', why: words },
    'meetings.reorder': { seen: [], order: [] },
    'meetings.planChairs': { from: '2027-01-01', months: 2 },
    'meetings.changeChair': { organisationId: of.at.organisation('city-union'), version: 0 },
    'meetings.swapChairs': {
      ...{ one: { month: '2027-01-01', version: 1 }, other: { month: '2027-02-01', version: 1 }, why: words },
    },
    'meetings.add': { ...meeting(), officeId: of.at.organisation('city-coordination') },
    'meetings.changeMeeting': { ...meeting(), version: 1, invitedIds: [], deputyId: null },
    'meetings.setState': { version: 1, state: 'cancelled' },
    'meetings.mail': { version: 1 },
    'meetings.addBranch': { ...branch(of), officeId: of.at.organisation('city-coordination') },
    'meetings.changeBranch': { ...branch(of), version: 1 },
    'meetings.cancelBranch': { version: 1, why: words },
    'meetings.noteGuest': { version: 1, present: true },
    'meetings.handIn': { ...planOf(of), version: 0, lines: [{ id: null, text: words, innovation: true }] },
    'meetings.remark': { ...planOf(of), words, saidBy: '高峻' },
    'meetings.changeRemark': { version: 1, words, saidBy: '高峻' },
    'meetings.answerRemark': { version: 1, answer: words },
    'meetings.takeLine': {
      ...{ ...planOf(of), organisationId: about.id, kind: 'key', priorityId: null },
    },
    'meetings.sit': { version: 1, answer: 'present' },
    'meetings.minutes': { version: 1 },
    'meetings.keep': { source: { kind: 'own' }, title: '新议题' },
    'duties.addEdition': dutyEdition(of),
    'duties.changeEdition': { ...dutyEdition(of), version: 1, withdrawn: true },
    'duties.addDuty': duty(of),
    'duties.changeDuty': duty(of),
    'duties.removeDuty': { version: 1 },
    'duties.restoreDuty': { version: 1 },
    'duties.trySheet': { content: dutySheet },
    'duties.importSheet': { content: dutySheet, take: 'good' },
    'duties.offer': { offered: true },
    'meetings.propose': { officeId: of.at.organisation('city-coordination'), title: '新议题' },
    'meetings.changeAgenda': { version: 1, title: '新议题', place: 1, dropped: false },
    'meetings.agree': agreed(of),
    'meetings.changeItem': { ...agreed(of), version: 1, why: words },
    'meetings.answerItem': { version: 1, answer: 'accepted' },
    'meetings.noteItem': { version: 1, noted: words },
    'meetings.endItem': { version: 1, state: 'done', with: words },
    'supervision.register': { origin: 'agreed', id: about.id },
    'supervision.find': {
      ...{ source: 'audit', origin: words, words, due: '2026-12-04' },
      organisationId: of.at.organisation('yunhe-union'),
    },
    'supervision.order': {
      ...{ version: 1, organisationId: of.at.organisation('city-union'), due: '2026-12-04' },
    },
    'supervision.answer': { version: 1, words },
    'supervision.prove': {
      ...{ version: 1, words },
      proof: { kind: 'figure', indicator: 'received', from: '2026-11', to: '2026-11' },
    },
    'supervision.sendBack': { version: 1, words },
    'supervision.strike': { version: 1 },
    'supervision.withdraw': { version: 1, words },
    'supervision.setChain': { version: 0, remind: 3, head: 1, leader: 5, source: words },
    'assessment.trial': { name: '诉求按期办结率' },
    'assessment.add': { year: 2027, title: '年度考核' },
    'assessment.save': {
      version: 1,
      title: '年度考核',
      contestDays: 10,
      content: { bodyIds: [], lines: [] },
    },
    'assessment.publish': { version: 1, effectYear: 2025 },
    'assessment.revise': { version: 1 },
    'assessment.take': { version: 1 },
    'assessment.contest': { line: 'l-1', facts: words },
    'assessment.decide': { version: 1, decision: 'refused', reason: words },
    'assessment.appraise': { version: 0, words },
    'assessment.answerAppraisal': { version: 1, words },
    'assessment.close': { version: 1 },
    'assessment.followUp': { kind: 'recognition', bodyId: about.id, onDay: '2026-12-31', words },
    'honours.addProject': {
      ...{ kind: 'honour', sponsor: 'committee', name: words, number: '内表彰办〔2026〕15号' },
      ...{ issuer: '自治区表彰办', dated: '2026-03-01', quota: 10, validYears: 3 },
    },
    'honours.open': { kind: 'example', title: '好人好事', words, quota: 10, closesOn: '2026-12-20' },
    'honours.nominate': { nominee: 'person', name: '王秀兰', words },
    'honours.seat': {
      version: 1,
      staffIds: ['bateer', 'zhao-lijun', 'sa-ren'].map((key) => of.at.staff(key).staffId),
    },
    'honours.judging': { version: 1 },
    'honours.declare': { closeTo: [] },
    'honours.mark': { marks: [{ nominationId: about.id, mark: 80 }] },
    'honours.decide': { version: 1, chosen: [about.id], words },
    'honours.object': { words },
    'honours.answer': { version: 1, objectionId: about.id, upheld: false, words },
    'honours.conclude': { version: 1 },
    'honours.drop': { version: 1, words },
    'honours.result': { version: 1, taken: true },
    'honours.contact': { of: about.id, purpose: words },
    'honours.publicNominate': { nominee: 'person', name: '王秀兰', words },
    'honours.publicObject': { words },
    'honours.addProgramme': { number: '', title: '职工之家', criteria: ['有场所'], recheckYears: 3 },
    'honours.apply': { programmeId: about.id, organisationId: of.at.organisation('city-union'), words },
    'honours.admit': { version: 1 },
    'honours.built': { version: 1, words },
    'honours.accept': { version: 1, words },
    'honours.recheck': { version: 1, kept: true, words },
    'honours.withdrawTitle': { version: 1, words },
    'honours.tryReceived': { content: honourSheet },
    'honours.importReceived': { content: honourSheet, take: 'good' },
    'honours.addReceived': {
      ...{ title: `荣誉 ${aKey()}`, number: '总工发〔2026〕6号', issuer: '全国总工会', dated: '2026-04-20' },
      organisationId: of.at.organisation('city-union'),
    },
    'honours.withdrawReceived': { version: 1, why: words },
    'meetings.callItem': { category: 'law-aid', organisationId: of.at.organisation('city-union') },
    'reports.addTemplate': { title: '新模板', text: '受理诉求**件。' },
    'reports.changeTemplate': { version: 1, title: '新模板', text: '受理诉求**件。' },
    'reports.confirmBlanks': { version: 1, choices: [{ n: 1, choice: { kind: 'words' } }] },
    'reports.setTemplateState': { version: 1, state: 'retired' },
    'reports.make': { template: 'monthly', from: '2026-10', to: '2026-10' },
    'reports.save': { version: 1, title: '新报告', text: words },
    'reports.refresh': { version: 1 },
    'reports.issue': { version: 1 },
    'reports.drop': { version: 1 },
    'reports.toDocument': { kind: 'report' },
    'lexicon.add': { ...meaning(), why: words },
    'lexicon.change': { version: 1, ...meaning() },
    'lexicon.setState': { version: 1, state: 'withdrawn' },
    'lexicon.restore': { version: 1, edition: 1 },
    'lexicon.trial': { words },
    'lexicon.trySheet': { content: lexiconSheet },
    'lexicon.importSheet': { content: lexiconSheet, take: 'good' },
    'opinions.switch': { version: 0, enabled: false },
    'cards.add': card(of),
    'cards.propose': { version: 1, ...card(of) },
    'cards.publish': { version: 1, edition: 1 },
    'calendar.setDay': { day: '2027-01-15', version: 0, works: false, reason: words },
    'needs.setDeadline': { kind: 'answer', version: 0, days: 5, from: '2026-12-01', source: words },
    'needs.presence': { here: true, writing: false },
    'needs.tryWeights': { weights: { ...usualWeights, said: 2 } },
    'needs.learnWeights': {},
    'needs.adoptWeights': { version: 0, trial: about.id, why: words },
    'needs.restoreWeights': { version: 0, edition: 7, why: words },
    'history.upload': { name: '2019.csv', content: pastSheet },
    'history.map': {
      ...{ version: 1, titled: true, columns: ['text', 'answer'], day: null, areaId: null },
      meanings: { category: {}, organisation: {}, outcome: {}, area: {} },
    },
    'history.take': { version: 1, take: 'all' },
    'history.undo': { version: 1 },
    'history.drop': { version: 1 },
    'history.similar': { words },
    'indicators.preview': { definition: 'count(received)' },
    'indicators.lint': { names: ['信访件按期办结率'] },
    'indicators.add': { ...indicator(), why: words },
    'indicators.change': { version: 1, ...indicator() },
    'indicators.setState': { version: 1, state: 'retired' },
    'indicators.restore': { version: 1, edition: 1 },
    'basePopulations.add': { ...base(of), day: aDay() },
    'activities.trySheet': { content: activitySheet },
    'activities.importSheet': { content: activitySheet, take: 'good' },
    'basePopulations.trySheet': { content: baseSheet },
    'basePopulations.importSheet': { content: baseSheet, take: 'good' },
    'basePopulations.change': { version: 1, ...base(of) },
    'returns.attempt': formSent,
    'returns.register': { ...formSent, title: '季度表', upperOffice: '市总工会', purpose: words },
    'returns.file': { content: personSheet },
    'returns.pass': {
      ...{ columns: [2], organisations: [of.at.organisation('yunhe-union')] },
      ...{ reason: '市里下周要汇总这一项', due: '2026-12-10' },
    },
    'returns.answerCell': { state: 'answered', version: 1, answer: '12' },
    'tasks.open': { year: 2026 },
    'tasks.addPriority': { kind: 'key', title: words },
    'tasks.changePriority': { version: 1, kind: 'key', title: words, withdrawn: false },
    'tasks.add': { priorityId: about.id, tasks: [{ title: words }] },
    'tasks.saveCells': { cells: [{ taskId: about.id, field: 'measure', version: 0, text: words }] },
    'tasks.saveCell': { version: 0, text: words },
    'tasks.step': { version: 0, doneOn: '2026-11-20', how: words },
    'tasks.end': { version: 0, state: 'done', outcome: words },
    'tasks.doer': { version: 0, staffId: null },
    'tasks.handOver': { from: of.at.staff('pei-juan').staffId, to: of.at.staff('bao-li').staffId },
    'tasks.trySheet': { content: taskSheet },
    'tasks.importSheet': { content: taskSheet, take: 'good' },
    'founding.addRule': {
      ...{ kind: 'women', form: 'committee', least: 5, most: null, leastUnits: 1, edition: '新规定' },
      ...{ effectiveFrom: aDay(), source: '章程' },
    },
    'founding.open': founding(of),
    'founding.change': { version: 1, ...founding(of) },
    'founding.step': { version: 1, step: 'contact', doneOn: '2026-11-20', note: '' },
    'founding.drop': { version: 1, why: words },
    'members.join': {
      ...{ bodyId: about.id, needId: null, name: '马超', phone: '19900001999', work: 'courier' },
      ...{ areaId: of.at.area('yunhe'), employerId: null, agreed: true, how: 'counter', move: false },
    },
    'members.end': { version: 1, kind: 'left', on: '2026-11-20' },
    'members.reveal': { purpose: words },
    'members.trySheet': { content: memberSheet },
    'members.importSheet': { content: memberSheet, take: 'good' },
    'bodies.trySheet': { content: bodySheet },
    'bodies.importSheet': { content: bodySheet, take: 'good' },
    'bodies.trySupport': { content: supportSheet },
    'bodies.importSupport': { content: supportSheet, take: 'good' },
    'bodies.addSupportRule': {
      ...{ kind: 'union', level: 'village', money: 100_000, rooms: 1, fullTime: null, partTime: null },
      ...{ edition: '办法', effectiveFrom: aDay(), source: '第五条' },
    },
    'bodies.tryPosts': { content: postSheet },
    'bodies.importPosts': { content: postSheet, take: 'good' },
    'bodies.add': fieldBody(of),
    'bodies.change': { version: 1, ...fieldBody(of) },
    'bodies.setEnded': { version: 1, endedOn: null },
    'bodies.addTerm': { version: 1, ...term },
    'bodies.changeTerm': { version: 1, ...term, withdrawn: true },
    'bodies.addApproval': {
      ...{ version: 1, kind: 'late', until: '2027-06-01', approver: '上级工会', documentNumber: '1号' },
      decidedOn: '2026-10-01',
    },
    'bodies.addPost': { version: 1, ...post },
    'bodies.changePost': { version: 1, ...post, removed: false },
    'bodies.addHolder': { version: 1, postId: about.id, ...holder },
    'bodies.changeHolder': { version: 1, ...holder, until: null },
    'bodies.addRule': {
      ...{ kind: 'science', level: 'township', edition: '新章程', effectiveFrom: aDay(), years: [3, 5] },
      ...{ usual: 5, mostEarly: 12, mostLate: 12, source: '章程第二十条' },
    },
    'bodies.setDays': { version: 0, formerKept: 730, standstill: 60 },
    'bodies.setThresholds': { version: 0, mostOthers: 3, oldAge: 57, meanAge: 52, source: '' },
    'voice.respond': { version: 1, kind: 'none', audience: 'inner', text: words },
  };
  return bodies[endpoint.name] ?? {};
}

/** How whoever is no member of staff shows who they are. */
const ownWay = {
  anyone: () => ({}),
  holder: () => ({ secret: need.secret }),
  gateway: () => ({ headers: { authorization: `Bearer ${testGatewayToken}` } }),
};

async function call(
  endpoint: Endpoint,
  who: { as?: string; secret?: string; headers?: Record<string, string> },
  about = need,
  of = city,
  body?: object,
) {
  const path = addressOf(endpoint, of, about);
  const queries: Record<string, string> = {
    'ledger.records': '?figure=received',
    'ledger.figure': '?kind=received&from=2026-11&to=2026-11',
    'papers.held': '?indicator=received&from=2026-11&to=2026-11',
    'ledger.entries': '?kind=received&from=2026-11&to=2026-11',
  };
  const query = queries[endpoint.name] ?? '';
  return city.call(endpoint.method, `${path}${query}`, {
    ...who,
    ...(endpoint.method === 'GET' ? {} : { body: body ?? (await bodyOf(endpoint, of, about)) }),
    ...(endpoint.creates ? { key: aKey() } : {}),
  });
}

test('every endpoint has a name, a path and a text of its own', () => {
  const names = endpoints.map(({ name }) => name);
  const addresses = endpoints.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { summary } of endpoints) expect(summary.zh.length * summary.en.length).toBeGreaterThan(0);
});

describe.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_, endpoint) => {
  const { audience } = endpoint;

  test('a stranger is refused unless it is for anyone', async () => {
    const { status } = await call(endpoint, {});
    if (audience !== 'anyone') expect(status).toBe(401);
    else expect(status).toBe(waysIn[endpoint.name] ?? 200);
  });

  test.each(roleNames)('the role table decides for %s', async (role) => {
    if (typeof audience === 'string') return;
    if (endpoint.name === 'organisations.signOut') return;
    const person = personWith[role];
    const own = staff.find(({ key }) => key === person)?.roles ?? [];
    const { status } = await call(endpoint, { as: person });
    if (own.some((held) => audience.includes(held))) expect([200, 403, 404, 409]).toContain(status);
    else expect(status).toBe(403);
  });

  test('rubbish is refused with what to mend, by whoever may call it', async () => {
    if (endpoint.method === 'GET') return;
    const who =
      typeof audience === 'string' ? ownWay[audience]() : { as: personWith[audience[0] ?? 'clerk'] };
    if (endpoint.name === 'organisations.signOut') return;
    const answer = await call(endpoint, who, need, city, { rubbish: [1, { a: null }], words: 7 });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'bad-input', status: 400 });
  });

  test('nothing is found at an address that nothing can stand at, and nothing is to be mended', async () => {
    if (!endpoint.path.includes(':')) return;
    const who =
      typeof audience === 'string' ? ownWay[audience]() : { as: personWith[audience[0] ?? 'clerk'] };
    const answer = await city.call(endpoint.method, endpoint.path.replaceAll(/:\w+/g, 'no-such-thing'), {
      ...who,
      ...(endpoint.method === 'GET' ? {} : { body: await bodyOf(endpoint, city, need) }),
      ...(endpoint.creates ? { key: aKey() } : {}),
    });
    expect(answer.status).toBe(404);
  });

  test('another city’s ids are nobody’s here', async () => {
    if (!endpoint.path.includes(':') || endpoint.path.includes(':month')) return;
    const people = typeof audience === 'string' ? [null] : audience.map((role) => personWith[role]);
    for (const person of people) {
      const who = person === null && typeof audience === 'string' ? ownWay[audience]() : { as: person ?? '' };
      const answer = await call(endpoint, who, foreign, other);
      expect([403, 404]).toContain(answer.status);
      expect(JSON.stringify(answer.body)).not.toMatch(/别的城市|三个月/);
    }
  });

  test('another city’s secret and session are nobody’s here', async () => {
    if (audience === 'anyone') return;
    const secret = await call(endpoint, { secret: foreign.secret });
    expect(secret.status).toBe(401);
    const path = addressOf(endpoint, city, need);
    const { status } = await city.call(endpoint.method, path, {
      headers: { cookie: await other.cookieOf('liu-haidong') },
      ...(endpoint.method === 'GET' ? {} : { body: {} }),
      ...(endpoint.creates ? { key: aKey() } : {}),
    });
    expect(status).toBe(401);
  });
});
