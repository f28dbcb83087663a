import { readIdNumber } from '../../base/id-card.ts';
import { localTime } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { employerWrittenIn } from '../employers/employers.public.ts';
import {
  hardshipFile,
  mattersOf,
  type PersonMatter,
  residentsAbout,
  type Span,
} from '../needs/needs.public.ts';
import { type Identity, openIdentity, readPhone, residentsWithNumbers } from '../people/people.public.ts';
import { identities, type ReturnColumn } from './columns.rules.ts';
import { type Facts, factsOf, newest } from './facts.rules.ts';
import { footWords } from './facts.words.ts';
import type { FormRow } from './fill.rules.ts';
import { type AskedPerson, type Candidate, matchPerson, type PersonMatch } from './match.rules.ts';

/** Who a row is, with what one's own matters tell of them. */
export interface RowPerson {
  readonly match: PersonMatch;
  readonly asked: AskedPerson;
  readonly facts: Facts;
  readonly closed: readonly ReturnColumn[];
  /** By which matter whose numbers may be opened; null where none may, or nobody was found. */
  readonly opens: { readonly residentId: string; readonly needId: string } | null;
  /** The newest matter, on which the look is put on record. */
  readonly about: { readonly residentId: string; readonly needId: string } | null;
}

const foot = new RegExp(footWords.foot.zh);

type Places = ReadonlyMap<ReturnColumn, number>;

function askedIn(ctx: ReadContext, { cells, broken }: FormRow, places: Places): AskedPerson {
  const today = localTime(ctx.now, ctx.city.zone).day;
  const told = (key: ReturnColumn) => {
    const at = places.get(key);
    const cell = at === undefined || broken.includes(at) ? '' : (cells[at] ?? '');
    return cell === '' ? null : cell;
  };
  const name = told('name');
  const typed = told('idNumber');
  const phone = told('phone');
  return {
    name: name !== null && foot.test(name) ? null : name,
    idNumber: typed === null ? null : readIdNumber(typed, today).number,
    phone: phone === null ? null : readPhone(phone),
  };
}

/** Identities and matters of residents, each read once; nothing of whoever the caller's organisation has no matter of. */
class Known {
  readonly #ctx: ReadContext;
  readonly #matters: ReadonlyMap<string, readonly PersonMatter[]>;
  readonly #identities = new Map<string, Identity>();

  constructor(ctx: ReadContext, matters: readonly PersonMatter[]) {
    this.#ctx = ctx;
    this.#matters = Map.groupBy(matters, ({ residentId }) => residentId);
  }

  mattersOf(residents: readonly string[]): PersonMatter[] {
    const all = residents.flatMap((id) => this.#matters.get(id) ?? []);
    return all.toSorted((a, b) => (a.saidOn === b.saidOn ? 0 : a.saidOn < b.saidOn ? 1 : -1));
  }

  async identityOf(residentId: string): Promise<Identity> {
    const known = this.#identities.get(residentId) ?? (await openIdentity(this.#ctx, residentId));
    this.#identities.set(residentId, known);
    return known;
  }

  async candidates(residents: readonly string[]): Promise<Candidate[]> {
    const own = [...new Set(residents)].filter((id) => this.#matters.has(id));
    return Promise.all(
      own.map(async (residentId) => ({ residentId, ...(await this.identityOf(residentId)) })),
    );
  }
}

const nobody: Identity = { name: null, phone: null, idNumber: null };

/** What the records that may be opened tell of one person, the newest word first. */
async function openedOf(known: Known, matters: readonly PersonMatter[]): Promise<Identity> {
  const residents = [
    ...new Set(matters.filter(({ mayOpen }) => mayOpen).map(({ residentId }) => residentId)),
  ];
  const all = await Promise.all(residents.map((id) => known.identityOf(id)));
  const first = (key: keyof Identity) => all.find((one) => one[key] !== null)?.[key] ?? null;
  return { name: first('name'), phone: first('phone'), idNumber: first('idNumber') };
}

async function personOf(
  ctx: ReadContext,
  known: Known,
  asked: AskedPerson,
  match: PersonMatch,
): Promise<RowPerson> {
  const today = localTime(ctx.now, ctx.city.zone).day;
  const residents = match.state === 'found' ? match.residents : [];
  const matters = known.mattersOf(residents);
  const opening = matters.find(({ mayOpen }) => mayOpen) ?? null;
  const [about] = matters;
  const opened = residents.length === 0 ? nobody : await openedOf(known, matters);
  const all = await Promise.all(residents.map((id) => known.identityOf(id)));
  // The number that stands in the sheet tells sex and age without anything being opened.
  const idNumber = asked.idNumber ?? opened.idNumber;
  const file = hardshipFile({
    ...{ ...opened, idNumber, today },
    address: newest(matters, ({ address }) => address).value,
    employer: newest(matters, ({ employer }) => employer).value,
  });
  const facts = factsOf(matters, file, { today, numbered: asked.idNumber !== null });
  const has = {
    name: 'name',
    phone: 'phone',
    idNumber: 'idNumber',
    sex: 'idNumber',
    born: 'idNumber',
    age: 'idNumber',
  };
  const closed = identities.filter((key) => {
    const field = has[key as keyof typeof has] as keyof Identity;
    return facts[key] === undefined && all.some((one) => one[field] !== null);
  });
  const place = (one: PersonMatter | null | undefined) =>
    one ? { residentId: one.residentId, needId: one.needId } : null;
  return { match, asked, facts, closed, opens: place(opening), about: place(about) };
}

/** Residents of one's own matters about the employers that rows name, by what they are called there. */
async function byEmployers(ctx: ReadContext, names: Iterable<string>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const employer = await employerWrittenIn(ctx.db, name);
    found.set(name, employer ? await residentsAbout(ctx, employer.id) : []);
  }
  return found;
}

/**
 * Whose each row is and what one's own matters tell of them, by the row's number; rows that name nobody are not there.
 * A person of others' matters is like one nobody knows.
 */
export async function findPersons(
  ctx: ReadContext,
  rows: readonly FormRow[],
  places: Places,
  span: Span,
): Promise<Map<number, RowPerson>> {
  const asked = rows.flatMap((row) => {
    const one = askedIn(ctx, row, places);
    return one.name === null && one.idNumber === null ? [] : [{ row, one }];
  });
  const some = (key: 'phone' | 'idNumber') =>
    asked.flatMap(({ one }) => (one[key] === null ? [] : [one[key]]));
  const { byPhone, byIdNumber } = await residentsWithNumbers(ctx, {
    phones: some('phone'),
    idNumbers: some('idNumber'),
  });
  const at = places.get('employer');
  const employerOf = ({ cells }: FormRow) => (at === undefined ? '' : (cells[at] ?? ''));
  const unnumbered = asked.filter(
    ({ row, one }) => one.name !== null && !byIdNumber.has(one.idNumber ?? '') && employerOf(row) !== '',
  );
  const byEmployer = await byEmployers(
    ctx,
    unnumbered.map(({ row }) => employerOf(row)),
  );
  const residents = [...byPhone.values(), ...byIdNumber.values(), ...byEmployer.values()].flat();
  const known = new Known(ctx, await mattersOf(ctx, [...new Set(residents)], span));
  const found = new Map<number, RowPerson>();
  for (const { row, one } of asked) {
    const match = matchPerson(one, {
      idNumber: await known.candidates(byIdNumber.get(one.idNumber ?? '') ?? []),
      phone: await known.candidates(byPhone.get(one.phone ?? '') ?? []),
      employer: await known.candidates(byEmployer.get(employerOf(row)) ?? []),
    });
    found.set(row.number, await personOf(ctx, known, one, match));
  }
  return found;
}
