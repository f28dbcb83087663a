import type { ServiceRecord } from './contract/shapes.ts';

/** Services found by what names them: a sheet of thousands asks for each of its rows. */
export class ServiceIndex {
  readonly #byId = new Map<string, ServiceRecord>();
  readonly #byTitle = new Map<string, ServiceRecord>();
  readonly #byCode = new Map<string, ServiceRecord>();

  constructor(services: readonly ServiceRecord[]) {
    for (const service of services) this.put(service);
  }

  /** Takes a service in; the same id replaces what was there. */
  put(service: ServiceRecord): void {
    const before = this.#byId.get(service.id);
    if (before) {
      this.#byTitle.delete(`${before.organisationId} ${before.title}`);
      this.#byCode.delete(`${before.organisationId} ${before.code}`);
    }
    this.#byId.set(service.id, service);
    this.#byTitle.set(`${service.organisationId} ${service.title}`, service);
    if (service.code !== null) this.#byCode.set(`${service.organisationId} ${service.code}`, service);
  }

  get(id: string): ServiceRecord | undefined {
    return this.#byId.get(id);
  }

  titled(organisationId: string, title: string): ServiceRecord | undefined {
    return this.#byTitle.get(`${organisationId} ${title}`);
  }

  coded(organisationId: string, code: string | null): ServiceRecord | undefined {
    return code === null ? undefined : this.#byCode.get(`${organisationId} ${code}`);
  }
}
