import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import type { ShownService } from '../contract/editing.ts';
import type { Category } from '../contract/shapes.ts';
import { stateWords } from '../editing.words.ts';
import type { MenuLookUps } from './look-ups.ts';
import { menuDeskWords as w } from './menu.words.ts';
import { MenuFilters } from './menu-filters.tsx';
import { type MenuSearch, queryOf } from './menu-search.ts';
import { MenuSheet } from './menu-sheet.tsx';
import { NewService, ServicePanel, stateTones } from './service-panel.tsx';
import { menuKey, servicesApi } from './services.api.ts';

interface MenuProps {
  readonly search: MenuSearch;
  readonly onSearch: (next: MenuSearch) => void;
  readonly lookUps: MenuLookUps;
  /** The address that a service has at the desk. */
  readonly hrefOf: (id: string) => string;
}

const staleTime = 3_600_000;

function useChoices(lookUps: MenuLookUps) {
  const categories = useQuery({
    queryKey: ['look-up', 'categories'],
    queryFn: async ({ signal }) => (await servicesApi.categories({ signal })).categories,
    staleTime,
  });
  const areas = useQuery({
    queryKey: ['look-up', 'areas', 'menu'],
    queryFn: ({ signal }) => lookUps.areas(signal),
    staleTime,
  });
  const stations = useQuery({
    queryKey: ['look-up', 'stations', 'menu'],
    queryFn: ({ signal }) => lookUps.stations(signal),
    staleTime,
  });
  return { categories: categories.data ?? [], areas: areas.data ?? [], stations: stations.data ?? [] };
}

function useColumns(categories: readonly Category[], { search, hrefOf }: MenuProps): Column<ShownService>[] {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const names = new Map(
    categories.map(({ code, name, nameEn }) => [code, language === 'en' ? nameEn : city(name)]),
  );
  return [
    {
      key: 'title',
      title: say(w.name),
      rowHead: true,
      cell: ({ id, title, code, summary }) => (
        <>
          <a href={hrefOf(id)} aria-current={search.open === id || undefined}>
            <CityText>{title}</CityText>
          </a>{' '}
          {code === null ? null : <span className="quiet tabular">{code}</span>}
          <div className="quiet service-line">
            <CityText>{summary}</CityText>
          </div>
        </>
      ),
    },
    {
      key: 'organisation',
      title: say(w.organisation),
      cell: ({ organisation }) => <CityText>{organisation}</CityText>,
    },
    { key: 'category', title: say(w.category), cell: ({ category }) => names.get(category) ?? category },
    {
      key: 'inWork',
      title: say(w.inWork),
      number: true,
      cell: ({ openLegs, capacity }) =>
        capacity === null ? openLegs : say(w.inWorkOf, { open: openLegs, capacity }),
    },
    {
      key: 'days',
      title: say(w.days),
      number: true,
      cell: ({ promiseDays }) => say(w.daysOf, { days: promiseDays }),
    },
    {
      key: 'state',
      title: say(w.state),
      cell: ({ state }) => <StateTag tone={stateTones[state]} text={say(stateWords[state])} />,
    },
  ];
}

/** The menu as its keepers see it: list and filters, one service open beside, sheets in and out. */
export function MenuScreen(props: MenuProps) {
  const say = useSay();
  const { search, onSearch, lookUps } = props;
  const { page = 1, open } = search;
  const query = { ...queryOf(search), page };
  const found = useQuery({
    queryKey: [...menuKey, 'list', query],
    queryFn: ({ signal }) => servicesApi.menu({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const choices = useChoices(lookUps);
  const columns = useColumns(choices.categories, props);
  const shut = () => {
    const { open: _, ...rest } = search;
    onSearch(rest);
  };
  const show = (id: string) => onSearch({ ...search, open: id });
  useKeys({ Escape: () => (open ? shut() : undefined) });
  const { services, total = 0, pageSize = 1, offerFor = [] } = found.data ?? {};
  const shown = services?.find(({ id }) => id === open);
  const label = shown?.title ?? say(open === 'new' ? w.add : w.title);
  return (
    <PageFrame
      title={say(w.title)}
      aside={
        <Button type="primary" onClick={() => show('new')}>
          {say(w.add)}
        </Button>
      }
    >
      <MenuFilters
        key={search.q ?? ''}
        {...{ search, onSearch, categories: choices.categories }}
        organisations={organisationsOf(services ?? [], offerFor)}
      />
      <MenuSheet search={search} />
      <p className="quiet tabular">{say(w.total, { count: total })}</p>
      <DataTable
        name="menu"
        caption={say(w.title)}
        columns={columns}
        rows={services}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyState title={say(w.empty)} text={say(w.emptyText)} />}
        open={open}
        onOpen={show}
        pages={{ page, total, pageSize, onPage: (next) => onSearch({ ...search, page: next }) }}
        keys
      />
      {open ? (
        <SidePanel key={open} label={label} links={<h2>{label}</h2>} onClose={shut}>
          {open === 'new' ? (
            <NewService choices={choices} offerFor={offerFor} onDone={show} />
          ) : (
            <ServicePanel key={open} id={open} choices={choices} />
          )}
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}

/** Those one may offer for, and those whose services are listed. */
function organisationsOf(
  services: readonly ShownService[],
  offerFor: readonly { id: string; name: string }[],
): { id: string; name: string }[] {
  const known = new Map(services.map(({ organisationId, organisation }) => [organisationId, organisation]));
  for (const { id, name } of offerFor) known.set(id, name);
  return [...known].map(([id, name]) => ({ id, name }));
}
