import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { ListFilters } from '../../../platform/ui/desk/list-filters.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { ReportLine } from '../reports.contract.ts';
import type { ReportState } from '../reports.rules.ts';
import { stateWords } from '../reports.words.ts';
import { MakeForm, type Places } from './make-form.tsx';
import { monthsText, placeText } from './place-text.ts';
import { reportsApi as api, reportsKey, templatesKey } from './reports.api.ts';
import { listWords as w } from './reports-desk.words.ts';
import type { ReportsSearch } from './reports-search.ts';
import { reportsTitleWords } from './reports-title.words.ts';

export interface ReportsProps {
  readonly search: ReportsSearch;
  readonly onSearch: (next: ReportsSearch) => void;
  readonly onOpen: (id: string) => void;
  readonly reportLink: (id: string, text: ReactNode) => ReactNode;
  readonly places: Places;
}

export const stateTones: Record<ReportState, Tone> = {
  ...{ draft: 'waiting', issued: 'onTime', superseded: 'ended', dropped: 'stopped' },
};

function useColumns({ reportLink }: Pick<ReportsProps, 'reportLink'>): Column<ReportLine>[] {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  return [
    {
      ...{ key: 'title', title: say(w.title), rowHead: true },
      cell: ({ id, title }) => reportLink(id, <CityText>{title}</CityText>),
    },
    {
      ...{ key: 'state', title: say(w.state) },
      cell: ({ state }) => <StateTag tone={stateTones[state]} text={say(stateWords[state])} />,
    },
    {
      ...{ key: 'months', title: say(w.months), className: 'tabular nowrap' },
      cell: (line) => monthsText(line, language),
    },
    {
      ...{ key: 'place', title: say(w.place) },
      cell: ({ place }) => <CityText>{placeText(place, language)}</CityText>,
    },
    {
      ...{ key: 'template', title: say(w.template) },
      cell: ({ template }) =>
        template.title === '' ? (
          <span className="quiet">{say(w.another)}</span>
        ) : (
          <CityText>{template.title}</CityText>
        ),
    },
    {
      ...{ key: 'made', title: say(w.madeBy) },
      cell: ({ madeBy }) => <CityText>{madeBy?.name ?? ''}</CityText>,
    },
    {
      ...{ key: 'changed', title: say(w.changed), className: 'tabular' },
      cell: ({ changedAt }) => instantText(new Date(changedAt), zone, language, today),
    },
  ];
}

function Filters(props: Pick<ReportsProps, 'search' | 'onSearch'>) {
  const { make: _, ...search } = props.search;
  const say = useSay();
  const city = useCityText();
  const templates = useQuery({
    queryKey: [...templatesKey, 'list', '', 1],
    queryFn: ({ signal }) => api.list({ query: { search: '', page: 1 }, signal }),
  });
  return (
    <ListFilters<Omit<ReportsSearch, 'make'>>
      {...{ search, words: w }}
      onSearch={props.onSearch}
      choices={[
        {
          ...{ key: 'state', label: say(w.state), any: say(w.anyState) },
          options: (['draft', 'issued', 'superseded'] as const).map((value) => ({
            ...{ value, label: say(stateWords[value]) },
          })),
        },
        {
          ...{ key: 'template', wide: true, label: say(w.template), any: say(w.anyTemplate) },
          loading: templates.isPending,
          options: (templates.data?.templates ?? []).map(({ id, title }) => ({
            ...{ value: id, label: city(title) },
          })),
        },
      ]}
    />
  );
}

/** Reports that may be read: drafts of one's own, and what was issued. */
export function ReportsScreen(props: ReportsProps) {
  const say = useSay();
  const { search, onSearch, onOpen } = props;
  const { q = '', page = 1, make, ...filter } = search;
  const query = { search: q, ...filter };
  const found = useQuery({
    queryKey: [...reportsKey, 'list', query, page],
    queryFn: ({ signal }) => api.reports({ query: { ...query, page }, signal }),
    placeholderData: keepPreviousData,
  });
  const searching = q !== '' || Object.keys(filter).length > 0;
  const { make: _, ...closed } = search;
  const makeButton = (
    <Button type="primary" onClick={() => onSearch({ ...search, make: true })}>
      {say(w.make)}
    </Button>
  );
  return (
    <PageFrame title={say(reportsTitleWords.reports)} aside={make ? null : makeButton}>
      <p className="quiet lead">{say(w.lead)}</p>
      {make ? (
        <MakeForm
          template={search.template ?? 'monthly'}
          places={props.places}
          onMade={onOpen}
          onCancel={() => onSearch(closed)}
        />
      ) : null}
      <Filters key={q} search={search} onSearch={onSearch} />
      <FoundList
        name="reports"
        caption={say(reportsTitleWords.reports)}
        columns={useColumns(props)}
        rows={found.data?.reports}
        rowKey={({ id }) => id}
        found={found}
        onOpen={onOpen}
        words={w}
        searching={searching}
        begin={make ? null : makeButton}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
        download={(format) => api.listSheet({ query: { ...query, format } })}
      />
    </PageFrame>
  );
}
