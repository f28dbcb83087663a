import { AppError, type FieldError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import { type Typed, zones } from './forms.tsx';
import { setupWords as w } from './setup.words.ts';

export function refuse(fields: readonly FieldError[]): AppError {
  return new AppError(400, 'bad-input', w.changedText, {}, fields);
}

/** Names the field: several lines that only say "required" help nobody. */
function missing(label: Word): Word {
  return {
    zh: w.fillIn.zh.replace('{field}', label.zh),
    en: w.fillIn.en.replace('{field}', label.en),
  };
}

class Reader {
  readonly faults: FieldError[] = [];
  readonly #typed: Typed;

  constructor(typed: Typed) {
    this.#typed = typed;
  }

  text(path: string, label: Word, most: number, fits: RegExp = /./, otherwise = missing(label)): string {
    const value = (this.#typed[path] ?? '').trim();
    if (value === '') this.faults.push({ path, text: missing(label) });
    else if (value.length > most) this.faults.push({ path, text: w.tooLong, values: { most } });
    else if (!fits.test(value)) this.faults.push({ path, text: otherwise });
    return value;
  }

  done<T>(made: T): T {
    if (this.faults.length > 0) throw refuse(this.faults);
    return made;
  }
}

/** The city as it was typed; one beside others needs a host. Throws 400 that names every field. */
export function readCity(
  typed: Typed,
  needsHost = false,
): { name: string; key: string; zone: string; hosts: string[] } {
  const reader = new Reader(typed);
  const name = reader.text('name', w.cityName, 30);
  const key = reader.text('key', w.cityKey, 30, /^[a-z][a-z0-9-]{1,29}$/, w.badKey);
  const zone = typed['zone'] ?? '';
  if (!zones.includes(zone)) reader.faults.push({ path: 'zone', text: w.badZone });
  const hosts = [
    ...new Set((typed['hosts'] ?? '').split(/[\s,;\uff0c\u3001\uff1b]+/).filter((host) => host !== '')),
  ].map((host) =>
    host
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[:/].*$/, ''),
  );
  if (needsHost && hosts.length === 0) reader.faults.push({ path: 'hosts', text: missing(w.hosts) });
  const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
  for (const host of hosts) {
    if (host.length > 253 || !new RegExp(`^${label}(\\.${label})*$`).test(host)) {
      reader.faults.push({ path: 'hosts', text: w.badHost, values: { host } });
    }
  }
  return reader.done({ name, key, zone, hosts: [...new Set(hosts)] });
}

/** The first organisation as it was typed; whether its area is there, is looked up elsewhere. */
export function readOrganisation(typed: Typed, kinds: readonly string[], areaIds: readonly string[]) {
  const reader = new Reader(typed);
  const kind = reader.text('kind', w.kind, 40);
  if (kind !== '' && !kinds.includes(kind)) reader.faults.push({ path: 'kind', text: missing(w.kind) });
  const name = reader.text('name', w.organisationName, 80);
  const shortName = reader.text('shortName', w.shortName, 20);
  const phone = reader.text('phone', w.phone, 20, /^[\d+][\d\- ]+$/, w.badPhone);
  const areaId = reader.text('areaId', w.area, 40);
  if (areaId !== '' && !areaIds.includes(areaId))
    reader.faults.push({ path: 'areaId', text: missing(w.area) });
  return reader.done({ kind, name, shortName, phone, areaId, parentId: null, partner: false });
}

export function readAdministrator(typed: Typed): { name: string; login: string; password: string } {
  const reader = new Reader(typed);
  const name = reader.text('name', w.staffName, 30);
  const login = reader.text('login', w.login, 40, /^(?=.*[A-Za-z])[A-Za-z0-9.-]{3,40}$/, w.badLogin);
  // As typed: a space at its end is part of it.
  const password = typed['password'] ?? '';
  if (password === '') reader.faults.push({ path: 'password', text: missing(w.password) });
  else if (password.length > 200) {
    reader.faults.push({ path: 'password', text: w.tooLong, values: { most: 200 } });
  }
  return reader.done({ name, login, password });
}
