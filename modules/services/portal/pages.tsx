import type { ReactElement } from 'react';
import { isId } from '../../../base/ids.ts';
import { languageName } from '../../../base/languages.words.ts';
import { asWritten, type Language, say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import { type Page, page } from '../../../platform/http/page.ts';
import { Button, Facts, LinkButton, Phone } from '../../../platform/ui/portal/elements.tsx';
import { SelectField, TextField } from '../../../platform/ui/portal/forms.tsx';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { listAreas } from '../../places/places.public.ts';
import type { Category, Service } from '../services.contract.ts';
import { findService, listCategories, listServices } from '../services.store.ts';
import { deliveryWords, menuWords as w } from './portal.words.ts';

interface MenuProps {
  readonly language: Language;
  readonly search: string;
  readonly category: string;
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  /** Short names by id. */
  readonly organisations: ReadonlyMap<string, string>;
}

/** Longer searches find nothing anyway; the field shows what was searched for. */
const mostSearch = 60;

export const servicesPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/services',
    answer: async ({ caller, language, query }) => {
      const search = (query['search'] ?? '').trim().slice(0, mostSearch).toWellFormed();
      const seen = await caller.read(async (ctx) => {
        const categories = await listCategories(ctx.db);
        const category = categories.find(({ code }) => code === query['category'])?.code ?? '';
        const services = await listServices(ctx.db, { search, ...(category ? { category } : {}) });
        const organisations = await listOrganisations(ctx.db);
        return { categories, category, services, organisations };
      });
      const organisations = new Map(seen.organisations.map(({ id, shortName }) => [id, shortName]));
      return page(say(w.title, language), <Menu {...seen} {...{ language, search, organisations }} />);
    },
  },
  {
    method: 'GET',
    path: '/services/:id',
    answer: async ({ caller, language, params }) => {
      const seen = await caller.read(async (ctx) => {
        const id = params['id'] ?? '';
        const service = isId(id) ? await findService(ctx.db, id) : null;
        if (!service) throw notFound();
        const organisations = await listOrganisations(ctx.db);
        const areas = await listAreas(ctx.db);
        return {
          service,
          organisation: organisations.find((one) => one.id === service.organisationId)?.name ?? '',
          areas: areas.filter((area) => service.areaIds.includes(area.id)).map(({ name }) => name),
        };
      });
      return page(seen.service.title, <ServicePage {...seen} language={language} />);
    },
  },
];

export function Menu(props: MenuProps): ReactElement {
  const { language, search, category, categories, services } = props;
  const heads = categories.filter(({ parentCode }) => parentCode === null);
  const named = ({ name, nameEn }: Category): string => (language === 'en' ? nameEn : name);
  const of = (head: Category): Service[] =>
    services.filter(({ category: code }) =>
      categories.some((one) => one.code === code && (one.parentCode ?? one.code) === head.code),
    );
  const filtered = search !== '' || category !== '';
  return (
    <>
      <h1>{say(w.title, language)}</h1>
      <p>
        {say(w.lead, language)} <a href="/">{say(w.tell, language)}</a>
      </p>
      <form method="get" action="/services">
        <TextField
          name="search"
          label={say(w.search, language)}
          language={language}
          value={search}
          type="search"
        />
        <SelectField
          name="category"
          label={say(w.category, language)}
          language={language}
          value={category}
          none={say(w.all, language)}
          groups={heads.map((head) => ({
            label: named(head),
            options: [head, ...categories.filter(({ parentCode }) => parentCode === head.code)].map(
              (one) => ({
                value: one.code,
                label: named(one),
              }),
            ),
          }))}
        />
        <Button weight="quiet">{say(w.find, language)}</Button>
      </form>
      {filtered ? <Found {...props} /> : null}
      {heads.map((head) => {
        const mine = of(head);
        return mine.length === 0 ? null : (
          <section key={head.code}>
            <h2>{named(head)}</h2>
            <Rows {...props} services={mine} />
          </section>
        );
      })}
    </>
  );
}

function Found({ services, search, language }: MenuProps): ReactElement {
  const none =
    search === '' ? say(w.noneHere, language) : say(w.none, language, { search: asWritten(search) });
  return (
    <output>
      {services.length > 0 ? say(w.found, language, { count: services.length }) : <bdi>{none}</bdi>}{' '}
      <a href="/services">{say(w.clear, language)}</a>
    </output>
  );
}

function Rows({ services, organisations }: MenuProps): ReactElement {
  return (
    <ul className="plain rows" lang="zh-CN">
      {services.map(({ id, title, summary, organisationId }) => (
        <li key={id}>
          <a href={`/services/${id}`}>
            <b>{title}</b>
            <span>
              {organisations.get(organisationId) ?? ''} · {summary}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function ServicePage(props: {
  service: Service;
  organisation: string;
  areas: readonly string[];
  language: Language;
}): ReactElement {
  const { service, organisation, areas, language } = props;
  const comma = say(w.comma, language);
  const facts: (readonly [string, ReactElement | string])[] = [
    [say(w.how, language), say(deliveryWords[service.delivery], language)],
    [say(w.howSoon, language), say(w.soon, language, { days: service.promiseDays })],
    [say(w.where, language), areas.length > 0 ? areas.join(comma) : say(w.wholeCity, language)],
    ...(service.capacity === null
      ? []
      : [[say(w.places, language), say(w.perMonth, language, { count: service.capacity })] as const]),
    ...(service.languages.length === 0
      ? []
      : [
          [
            say(w.languages, language),
            service.languages.map((code) => languageName(code, language)).join(comma),
          ] as const,
        ]),
    [say(w.bring, language), service.documents.join(comma) || say(w.nothingToBring, language)],
    [say(w.phone, language), <Phone key="phone" number={service.phone} />],
  ];
  return (
    <>
      <h1 lang="zh-CN">{service.title}</h1>
      <p className="quiet">{say(w.by, language, { organisation })}</p>
      <p className="lead" lang="zh-CN">
        {service.summary}
      </p>
      <Facts items={facts} />
      <div className="actions">
        <LinkButton href={`/?service=${service.id}`}>{say(w.order, language)}</LinkButton>
        <LinkButton href="/services" weight="quiet">
          {say(w.back, language)}
        </LinkButton>
      </div>
    </>
  );
}
