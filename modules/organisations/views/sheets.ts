import { say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { roles } from '../../../platform/access/roles.ts';
import { everyRow, listSheet, momentCell } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { listAreas, listHelpLines } from '../../places/places.public.ts';
import type { Duty } from '../contract/duty.ts';
import type { HeldRole, Organisation, StaffSeen } from '../organisations.contract.ts';
import { listOrganisations } from '../organisations.store.ts';
import { kindWords } from '../settings.words.ts';
import { listWords as w } from '../words/lists.words.ts';
import { getDuties } from './duty.ts';
import { listStaffSeen, type StaffQuery } from './staff.ts';

type Kind = { readonly format: SheetQuery['kind'] };

const kinds: Readonly<Record<string, { readonly zh: string }>> = kindWords;
const kindOf = (kind: string) => (kinds[kind] ?? kindWords.other).zh;

function roleText({ role, deputyFor, area }: HeldRole): string {
  const name = roles[role].zh;
  if (deputyFor) return say(w.deputy, 'zh', { role: name, name: deputyFor.name });
  return area ? say(w.ofOther, 'zh', { role: name, place: area.name }) : name;
}

/** The accounts the caller keeps, with what the list shows of them and no more. */
export async function staffSheet(
  ctx: ReadContext,
  { format: kind, ...asked }: Omit<StaffQuery, 'page'> & Kind,
): Promise<SheetFile> {
  const columns = [
    { title: w.name, width: 12, cell: ({ name }: StaffSeen) => name },
    { title: w.organisation, width: 20, cell: ({ organisation }: StaffSeen) => organisation.shortName },
    { title: w.post, width: 18, cell: ({ post }: StaffSeen) => post },
    { title: w.number, width: 12, cell: ({ number }: StaffSeen) => number },
    { title: w.roles, width: 40, cell: (one: StaffSeen) => one.roles.map(roleText).join(w.between.zh) },
    { title: w.state, width: 14, cell: ({ state }: StaffSeen) => w[state].zh },
    { title: w.seen, width: 18, cell: ({ seen }: StaffSeen) => momentCell(ctx, seen) },
  ];
  const rows = everyRow(async (window) => (await listStaffSeen(ctx, asked, window)).staff);
  return listSheet(ctx, { file: 'staff', title: w.staff, kind, columns }, rows);
}

/** Every organisation, closed ones with it, as the settings list them. */
export async function organisationsSheet(ctx: ReadContext, { format: kind }: Kind): Promise<SheetFile> {
  const all = await listOrganisations(ctx.db);
  const names = new Map(all.map(({ id, shortName }) => [id, shortName]));
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const columns = [
    { title: w.fullName, width: 30, cell: ({ name }: Organisation) => name },
    { title: w.shortName, width: 18, cell: ({ shortName }: Organisation) => shortName },
    { title: w.kind, width: 18, cell: (one: Organisation) => kindOf(one.kind) },
    { title: w.area, width: 16, cell: ({ areaId }: Organisation) => areas.get(areaId) ?? '' },
    { title: w.parent, width: 18, cell: ({ parentId }: Organisation) => names.get(parentId ?? '') ?? '' },
    { title: w.phone, width: 16, cell: ({ phone }: Organisation) => phone },
    { title: w.partner, width: 10, cell: ({ partner }: Organisation) => (partner ? w.yes.zh : '') },
    { title: w.state, width: 10, cell: ({ closed }: Organisation) => (closed ? w.shut.zh : w.open.zh) },
  ];
  return listSheet(ctx, { file: 'organisations', title: w.all, kind, columns }, all);
}

/** Who is on duty, now and later. */
export async function dutiesSheet(ctx: ReadContext, { format: kind }: Kind): Promise<SheetFile> {
  const columns = [
    { title: w.onDuty, width: 12, cell: ({ name }: Duty) => name },
    { title: w.dutyPhone, width: 16, cell: ({ phone }: Duty) => phone },
    { title: w.organisation, width: 30, cell: ({ organisation }: Duty) => organisation.name },
    { title: w.area, width: 18, cell: ({ area }: Duty) => area?.name ?? w.everywhere.zh },
    { title: w.from, width: 18, cell: ({ from }: Duty) => momentCell(ctx, from) },
    { title: w.until, width: 18, cell: ({ until }: Duty) => momentCell(ctx, until) },
    { title: w.now, width: 8, cell: ({ now }: Duty) => (now ? w.yes.zh : '') },
  ];
  return listSheet(ctx, { file: 'rota', title: w.duties, kind, columns }, (await getDuties(ctx)).duties);
}

interface Telephone {
  readonly name: string;
  readonly kind: string;
  readonly area: string;
  readonly phone: string;
  readonly onDuty: string;
  readonly dutyPhone: string;
}

async function telephonesOf(ctx: ReadContext): Promise<(Telephone & { readonly shortName: string })[]> {
  const { duties } = await getDuties(ctx);
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const bodies = (await listOrganisations(ctx.db)).filter(({ closed }) => !closed);
  const joined = (texts: readonly string[]) => texts.join(w.between.zh);
  const ofBodies = bodies.map(({ id, name, shortName, phone, areaId, partner }) => {
    const here = duties.filter(({ now, organisation }) => now && organisation.id === id);
    return {
      ...{ name, shortName, phone, area: areas.get(areaId) ?? '', kind: partner ? w.partner.zh : w.all.zh },
      onDuty: joined(here.map((duty) => duty.name)),
      dutyPhone: joined(here.map((duty) => duty.phone)),
    };
  });
  const lines = (await listHelpLines(ctx.db)).map(({ name, phone }) => ({
    ...{ name, shortName: name, phone, area: '', kind: w.helpLine.zh, onDuty: '', dutyPhone: '' },
  }));
  return [...ofBodies, ...lines];
}

/** Every number a counter may need, as the page of telephones finds them. */
export async function telephonesSheet(
  ctx: ReadContext,
  { format: kind, search }: Kind & { readonly search: string },
): Promise<SheetFile> {
  const columns = [
    { title: w.fullName, width: 30, cell: ({ name }: Telephone) => name },
    { title: w.kind, width: 12, cell: (one: Telephone) => one.kind },
    { title: w.area, width: 16, cell: ({ area }: Telephone) => area },
    { title: w.phone, width: 16, cell: ({ phone }: Telephone) => phone },
    { title: w.onDuty, width: 14, cell: ({ onDuty }: Telephone) => onDuty },
    { title: w.dutyPhone, width: 18, cell: ({ dutyPhone }: Telephone) => dutyPhone },
  ];
  const found = (await telephonesOf(ctx)).filter(({ name, shortName, phone, onDuty, dutyPhone }) =>
    [name, shortName, phone, onDuty, dutyPhone].some((text) => text.includes(search)),
  );
  return listSheet(ctx, { file: 'telephones', title: w.telephones, kind, columns }, found);
}
