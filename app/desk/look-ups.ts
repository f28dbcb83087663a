import { cardsContract } from '../../modules/cards/cards.contract.ts';
import { employersContract } from '../../modules/employers/employers.contract.ts';
import type { LookUps } from '../../modules/needs/desk/look-ups.ts';
import { organisationsContract } from '../../modules/organisations/organisations.contract.ts';
import { placesContract } from '../../modules/places/places.contract.ts';
import { servicesContract } from '../../modules/services/services.contract.ts';
import { client } from '../../platform/http/client.ts';
import { deskFetch } from '../../platform/ui/desk/desk-fetch.ts';

const services = client(servicesContract, deskFetch);
const cards = client(cardsContract, deskFetch);
const employers = client(employersContract, deskFetch);
const places = client(placesContract, deskFetch);
const organisations = client(organisationsContract, deskFetch);

/** What the screens of needs look up in the modules before it. */
export const lookUps: LookUps = {
  categories: async (signal) => (await services.categories({ signal })).categories,
  areas: async (signal) => (await places.areas({ signal })).areas,
  services: async (search, signal) => {
    const [menu, all] = await Promise.all([
      services.list({ query: { search }, signal }),
      organisations.list({ signal }),
    ]);
    const names = new Map(all.organisations.map((organisation) => [organisation.id, organisation]));
    return menu.services.flatMap(({ id, organisationId, ...service }) => {
      const organisation = names.get(organisationId);
      return organisation ? [{ ...service, serviceId: id, organisation }] : [];
    });
  },
  organisations: async (signal) =>
    (await organisations.list({ signal })).organisations.filter(({ closed }) => !closed),
  employers: async (search, signal) => (await employers.list({ query: { search }, signal })).employers,
  cards: async (search, signal) =>
    (await cards.search({ body: { search: search.slice(0, 200) }, ...(signal ? { signal } : {}) })).cards,
};

/** Organisations as they are chosen: found by what everybody calls them and by their whole name. */
export async function organisationChoices(signal: AbortSignal): Promise<{ id: string; name: string }[]> {
  const all = (await organisations.list({ signal })).organisations.filter(({ closed }) => !closed);
  return all.map(({ id, name, shortName }) => ({
    id,
    name: shortName === name ? name : `${shortName} ${name}`,
  }));
}

/** Areas with what lies in what. */
export async function areaTree(signal: AbortSignal) {
  return (await places.areas({ signal })).areas;
}
