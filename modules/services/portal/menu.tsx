import type { ReactElement } from 'react';
import { groupWords } from '../../../base/groups.words.ts';
import { asWritten, type Language, say } from '../../../base/words.ts';
import { Button } from '../../../platform/ui/portal/elements.tsx';
import { type OptionGroup, SelectField, TextField } from '../../../platform/ui/portal/forms.tsx';
import { type Area, areaGroups } from '../../places/places.public.ts';
import type { Category } from '../contract/shapes.ts';
import { freeOf } from '../services.rules.ts';
import type { Offered } from '../views/browse.ts';
import { menuWords as w } from './portal.words.ts';

interface MenuProps {
  readonly language: Language;
  /** An empty text where nothing was chosen. */
  readonly filter: {
    readonly search: string;
    readonly category: string;
    readonly group: string;
    readonly area: string;
    readonly all: boolean;
    /** From 1. */
    readonly page: number;
  };
  readonly categories: readonly Category[];
  readonly areas: readonly Area[];
  readonly services: readonly Offered[];
}

/** With more on the menu than this, the kinds come first. */
const fewEnough = 24;
/** Services on one page: more is slow to load and long to read. */
const pageSize = 60;

const named = ({ name, nameEn }: Category, language: Language): string => (language === 'en' ? nameEn : name);

/** Services by the head of their category, in the city's own order; a search keeps its own. */
function sectionsOf({ categories, services }: MenuProps): { head: Category; mine: Offered[] }[] {
  const headOf = new Map(categories.map(({ code, parentCode }) => [code, parentCode ?? code]));
  return categories
    .filter(({ parentCode }) => parentCode === null)
    .map((head) => ({ head, mine: services.filter(({ category }) => headOf.get(category) === head.code) }))
    .filter(({ mine }) => mine.length > 0);
}

export function Menu(props: MenuProps): ReactElement {
  const { language, filter, services: all } = props;
  const services = all.slice((filter.page - 1) * pageSize, filter.page * pageSize);
  const filtered = [filter.search, filter.category, filter.group, filter.area].some((one) => one !== '');
  const short = !filtered && !filter.all && all.length > fewEnough;
  return (
    <>
      <h1>{say(w.title, language)}</h1>
      <p>
        {say(w.lead, language)} <a href="/">{say(w.tell, language)}</a>
      </p>
      <Filters {...props} />
      {filtered ? <Found {...props} /> : null}
      {!filtered && all.length === 0 ? <output>{say(w.noneYet, language)}</output> : null}
      {filter.search === '' ? (
        short ? (
          <Kinds {...props} />
        ) : (
          sectionsOf({ ...props, services }).map(({ head, mine }) => (
            <section key={head.code}>
              <h2>{named(head, language)}</h2>
              <Rows services={mine} language={language} />
            </section>
          ))
        )
      ) : (
        <Rows services={services} language={language} />
      )}
      {short || all.length <= filter.page * pageSize ? null : (
        <p>
          <a href={addressOf({ ...filter, page: filter.page + 1 })}>
            {say(w.more, language, { count: all.length - filter.page * pageSize })}
          </a>
        </p>
      )}
    </>
  );
}

/** The same choice as an address. */
function addressOf({ all, page, ...chosen }: MenuProps['filter']): string {
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
  if (all) query.set('all', '1');
  query.set('page', String(page));
  return `/services?${query.toString()}`;
}

function Filters({ language, filter, categories, areas }: MenuProps): ReactElement {
  const heads = categories.filter(({ parentCode }) => parentCode === null);
  const option = (one: Category) => ({ value: one.code, label: named(one, language) });
  const kinds = heads.map(
    (head): OptionGroup => ({
      label: named(head, language),
      options: [head, ...categories.filter(({ parentCode }) => parentCode === head.code)].map(option),
    }),
  );
  const people = Object.entries(groupWords).map(([value, word]) => ({ value, label: say(word, language) }));
  return (
    <form method="get" action="/services">
      <TextField
        name="search"
        label={say(w.search, language)}
        hint={say(w.searchHint, language)}
        language={language}
        value={filter.search}
        type="search"
      />
      <details open={filter.category !== '' || filter.group !== '' || filter.area !== ''}>
        <summary>{say(w.closer, language)}</summary>
        <SelectField
          name="category"
          label={say(w.category, language)}
          language={language}
          value={filter.category}
          none={say(w.all, language)}
          groups={kinds}
        />
        <SelectField
          name="group"
          label={say(w.group, language)}
          language={language}
          value={filter.group}
          none={say(w.anyGroup, language)}
          groups={[{ label: say(w.groups, language), options: people }]}
        />
        <SelectField
          name="area"
          label={say(w.area, language)}
          language={language}
          value={filter.area}
          none={say(w.anyArea, language)}
          groups={areaGroups(areas)}
        />
      </details>
      <Button weight="quiet">{say(w.find, language)}</Button>
    </form>
  );
}

function Found({ services, filter: { search }, language }: MenuProps): ReactElement {
  const none =
    search === '' ? say(w.noneHere, language) : say(w.none, language, { search: asWritten(search) });
  return (
    <output>
      {services.length > 0 ? say(w.found, language, { count: services.length }) : <bdi>{none}</bdi>}{' '}
      <a href="/services">{say(w.clear, language)}</a>
    </output>
  );
}

/** A long menu by its kinds, each with how much is in it. */
function Kinds(props: MenuProps): ReactElement {
  const { language, services } = props;
  return (
    <section>
      <h2>{say(w.kinds, language)}</h2>
      <ul className="plain rows">
        {sectionsOf(props).map(({ head, mine }) => (
          <li key={head.code}>
            <a href={`/services?category=${encodeURIComponent(head.code)}`}>
              <b>{named(head, language)}</b>
              <span>{say(w.count, language, { count: mine.length })}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/services?all=1">{say(w.showAll, language, { count: services.length })}</a>
      </p>
    </section>
  );
}

/** What a resident is told of how soon it can begin; null where there is no limit. */
function placesText({ capacity, openLegs }: Offered, language: Language): string | null {
  const free = freeOf(capacity, openLegs);
  if (free === null) return null;
  return free > 0 ? say(w.free, language) : say(w.full, language, { capacity: capacity ?? 0 });
}

function Rows({
  services,
  language,
}: {
  services: readonly Offered[];
  language: Language;
}): ReactElement | null {
  if (services.length === 0) return null;
  return (
    <ul className="plain rows">
      {services.map((service) => {
        const places = placesText(service, language);
        return (
          <li key={service.id}>
            <a href={`/services/${service.id}`}>
              <b lang="zh-CN">{service.title}</b>
              <span lang="zh-CN">
                {service.organisation} · {service.summary}
              </span>
              {places === null ? null : <span>{places}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
