import type { FieldError } from '../../base/error.ts';
import {
  checkPassword,
  createOrganisation,
  createStaff,
  kindWords,
  listOrganisations,
  passwordHash,
} from '../../modules/organisations/organisations.public.ts';
import {
  type AreaRow,
  createHelpLine,
  createPlanned,
  listAreas,
  planAreas,
} from '../../modules/places/places.public.ts';
import { createCategories } from '../../modules/services/services.public.ts';
import { categories } from '../demo/categories.ts';
import { helpLines } from '../demo/help-lines.ts';
import type { Typed } from './forms.tsx';
import { levelOf, readNationalList } from './national-list.ts';
import { setupWords as w } from './setup.words.ts';
import { readAdministrator, readCity, readOrganisation, refuse } from './setup-fields.ts';
import { founder, type SetupState } from './setup-state.ts';

const now = ({ running }: SetupState): Date => running.runtime.parts.now();

export async function makeCity(state: SetupState, typed: Typed): Promise<void> {
  const further = await state.isFurther();
  const made = readCity(typed, further);
  if (further) {
    const taken = await state.taken(made.key, made.hosts);
    const faults: FieldError[] = taken.hosts.map((host) => ({
      ...{ path: 'hosts', text: w.takenHost, values: { host } },
    }));
    if (taken.key) faults.unshift({ path: 'key', text: w.takenKey });
    if (faults.length > 0) throw refuse(faults);
  }
  await state.take('city', () => state.found(made, now(state)));
}

/** Rows as a sheet would have them, for what is chosen without one. */
function rowsOf(root: { name: string; code: string }, children: readonly { name: string; code: string }[]) {
  return [root, ...children].map(
    ({ name, code }, index): AreaRow => ({
      number: index + 1,
      values: { name, code, level: levelOf(name), parent: '' },
    }),
  );
}

async function takeRows(state: SetupState, rows: readonly AreaRow[]): Promise<void> {
  await state.take('areas', async (city) => {
    if (!city) return;
    await state.running.runtime.write(city, founder, async (ctx) => {
      await createPlanned(ctx, planAreas(await listAreas(ctx.db), rows).good);
    });
    await state.keepSheet(null);
  });
}

export async function takeNational(state: SetupState, code: string): Promise<void> {
  const chosen = readNationalList().find((one) => one.code === code);
  if (!chosen) throw refuse([{ path: 'code', text: w.chooseOne }]);
  await takeRows(state, rowsOf(chosen, chosen.children));
}

export async function takeOnly(state: SetupState): Promise<void> {
  const city = await state.city();
  if (city) await takeRows(state, rowsOf({ name: city.name, code: '' }, []));
}

export async function takeSheet(state: SetupState): Promise<void> {
  const rows = await state.keptSheet();
  if (rows) await takeRows(state, withRoot(rows, (await state.city())?.name ?? ''));
}

/** A sheet with several areas on top has the city itself above them. */
export function withRoot(rows: readonly AreaRow[], cityName: string): AreaRow[] {
  const tops = rows.filter(({ values }) => values.parent === '');
  const named = rows.some(({ values }) => values.name === cityName && values.parent === '');
  const above = rows.some(({ values }) => values.parent === cityName);
  if (named) {
    return rows.toSorted((a, b) => Number(isRoot(b, cityName)) - Number(isRoot(a, cityName)));
  }
  if (tops.length <= 1 && !above) return [...rows];
  const root = { name: cityName, code: '', level: levelOf(cityName), parent: '' };
  return [{ number: 0, values: root }, ...rows];
}

function isRoot({ values }: AreaRow, cityName: string): boolean {
  return values.name === cityName && values.parent === '';
}

export async function makeOrganisation(state: SetupState, typed: Typed): Promise<void> {
  await state.take('organisation', async (city) => {
    if (!city) return;
    await state.running.runtime.write(city, founder, async (ctx) => {
      const ids = (await listAreas(ctx.db)).map(({ id }) => id);
      await createOrganisation(ctx, readOrganisation(typed, Object.keys(kindWords), ids));
      // Without categories nothing could be registered; the national help lines are the same everywhere.
      await createCategories(
        ctx,
        categories.map(({ parent, ...made }) => ({ ...made, parentCode: parent })),
      );
      for (const [index, line] of helpLines.entries()) await createHelpLine(ctx, line, index);
    });
  });
}

/** Makes the account, and with it opens the city. */
export async function makeAdministrator(state: SetupState, typed: Typed): Promise<void> {
  const { name, login, password } = readAdministrator(typed);
  await state.take('administrator', async (city) => {
    if (!city) return;
    const { runtime } = state.running;
    const number = '0001';
    const organisation = await runtime.read(
      city,
      founder,
      async (ctx) => (await listOrganisations(ctx.db))[0],
    );
    if (!organisation) return;
    const { phone } = organisation;
    checkPassword(password, { name, login, number, phone, names: [organisation.name, city.name] });
    const hash = await passwordHash(password);
    await runtime.write(city, founder, async (ctx) => {
      await createStaff(ctx, {
        ...{ number, name, login, phone, passwordHash: hash, organisationId: organisation.id },
        ...{ stationId: null, post: w.staffTitle.zh, roles: ['administrator'] },
      });
    });
    runtime.parts.reach('administrator made');
    await state.open(city, now(state));
  });
}

export async function openNow(state: SetupState): Promise<void> {
  await state.take('open', async (city) => {
    if (city) await state.open(city, now(state));
  });
}
