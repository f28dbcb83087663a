import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { bodyKinds, bodyKindWords } from '../../../base/body-kinds.words.ts';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { ListFilters } from '../../../platform/ui/desk/list-filters.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { bodiesContract, type ListedBody } from '../bodies.contract.ts';
import { bodyLevels, mostBodyRows } from '../bodies.rules.ts';
import { levelWords } from '../words/bodies.words.ts';
import { postSheetWords } from '../words/posts-sheet.words.ts';
import { bodiesApi as api, bodiesKey, bodySheetApi } from './bodies.api.ts';
import { listWords as w } from './bodies-desk.words.ts';
import type { BodiesSearch } from './bodies-search.ts';
import { bodiesTitleWords } from './bodies-title.words.ts';
import { type AreaChoice, BodyForm } from './body-form.tsx';
import { DueTag } from './due-tag.tsx';
import { supportDeskWords } from './support-desk.words.ts';

interface Props {
  readonly search: BodiesSearch;
  readonly onSearch: (next: BodiesSearch) => void;
  readonly areas: readonly AreaChoice[];
  readonly bodyLink: (id: string, text: ReactNode) => ReactNode;
  readonly onOpen: (id: string) => void;
}

function Filters({ search, onSearch, areas }: Pick<Props, 'search' | 'onSearch' | 'areas'>) {
  const say = useSay();
  const city = useCityText();
  return (
    <ListFilters
      {...{ search, onSearch, words: w }}
      choices={[
        {
          ...{ key: 'kind', label: say(w.kind), any: say(w.kindAny) },
          options: bodyKinds.map((value) => ({ value, label: say(bodyKindWords[value]) })),
        },
        {
          ...{ key: 'level', label: say(w.level), any: say(w.levelAny) },
          options: bodyLevels.map((value) => ({ value, label: say(levelWords[value]) })),
        },
        {
          ...{ key: 'area', label: say(w.area), any: say(w.areaAny), wide: true },
          options: areas.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        {
          ...{ key: 'due', label: say(w.due), any: say(w.dueAny) },
          options: [
            { value: 'overdue', label: say(w.overdue) },
            { value: 'soon', label: say(w.soon) },
            { value: 'none', label: say(w.dueNone) },
          ],
        },
        {
          ...{ key: 'warned', label: say(w.warned), any: say(w.warnedAny) },
          options: (['vacant', 'busy', 'old'] as const).map((value) => ({ value, label: say(w[value]) })),
        },
      ]}
    />
  );
}

function useColumns({ areas, bodyLink }: Props): Column<ListedBody>[] {
  const say = useSay();
  const city = useCityText();
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return [
    {
      ...{ key: 'name', title: say(w.name), rowHead: true },
      cell: ({ id, name }) => bodyLink(id, <CityText>{name}</CityText>),
    },
    { key: 'kind', title: say(w.kind), cell: ({ kind }) => say(bodyKindWords[kind]) },
    { key: 'level', title: say(w.level), cell: ({ level }) => say(levelWords[level]) },
    { key: 'area', title: say(w.area), cell: ({ areaId }) => city(names.get(areaId) ?? '') },
    {
      ...{ key: 'members', title: say(w.members), number: true },
      cell: ({ members }) => members?.toLocaleString('en-US') ?? null,
    },
    { key: 'due', title: say(w.dueOn), cell: ({ due, dueOn }) => <DueTag {...{ due, dueOn }} /> },
    {
      ...{ key: 'warnings', title: say(w.warnings) },
      cell: ({ warnings }) =>
        warnings === 0 ? null : <StateTag tone="dueSoon" text={say(w.warningCount, { count: warnings })} />,
    },
  ];
}

function BodySheet({ filter, keeps }: { filter: Omit<BodiesSearch, 'q' | 'page' | 'open'>; keeps: boolean }) {
  const queries = useQueryClient();
  return (
    <SheetTools
      name="bodies-sheet"
      keeps={keeps}
      hint={w.sheetHint}
      download={({ kind: format, template }) =>
        bodySheetApi.exportSheet({
          query: { ...filter, ...(format ? { format } : {}), ...(template ? { template } : {}) },
        })
      }
      mostRows={mostBodyRows}
      attempt={(body) => bodySheetApi.trySheet({ body })}
      take={(body, key) => bodySheetApi.importSheet({ body, key })}
      onTaken={() => void queries.invalidateQueries({ queryKey: bodiesKey })}
    />
  );
}

/** Posts and who holds them, from the line's own sheet; what gives reason to look is told before it is taken. */
function PostSheet() {
  const say = useSay();
  const queries = useQueryClient();
  return (
    <section className="no-print">
      <h2>{say(postSheetWords.title)}</h2>
      <SheetTools
        name="body-posts-sheet"
        keeps
        hint={postSheetWords.hint}
        download={({ kind: format, template }) =>
          bodySheetApi.exportPosts({
            query: { ...(format ? { format } : {}), ...(template ? { template } : {}) },
          })
        }
        mostRows={mostBodyRows}
        attempt={(body) => bodySheetApi.tryPosts({ body })}
        take={(body, key) => bodySheetApi.importPosts({ body, key })}
        onTaken={() => void queries.invalidateQueries({ queryKey: bodiesKey })}
      />
    </section>
  );
}

/** What bodies have for their work, from the books of their line. */
function SupportSheet() {
  const say = useSay();
  const queries = useQueryClient();
  return (
    <section className="no-print">
      <h2>{say(supportDeskWords.sheets)}</h2>
      <SheetTools
        name="body-support-sheet"
        keeps
        hint={supportDeskWords.hint}
        download={({ kind: format, template }) =>
          bodySheetApi.exportSupport({
            query: { ...(format ? { format } : {}), ...(template ? { template } : {}) },
          })
        }
        mostRows={mostBodyRows}
        attempt={(body) => bodySheetApi.trySupport({ body })}
        take={(body, key) => bodySheetApi.importSupport({ body, key })}
        onTaken={() => void queries.invalidateQueries({ queryKey: bodiesKey })}
      />
    </section>
  );
}

/** The field's own bodies: found, entered, imported; who falls due first in front. */
export function BodiesScreen(props: Props) {
  const say = useSay();
  const session = useSession();
  const { search, onSearch, areas } = props;
  const { q = '', page = 1, open, ...filter } = search;
  const query = { search: q, page, ...filter };
  const found = useQuery({
    queryKey: [...bodiesKey, 'list', query],
    queryFn: ({ signal }) => api.list({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(props);
  const shut = () => {
    const { open: _, ...rest } = search;
    onSearch(rest);
  };
  useKeys({ Escape: () => (open ? shut() : undefined) });
  const keeps = mayCall(session, bodiesContract.add);
  const overdue = found.data?.overdue ?? 0;
  return (
    <PageFrame
      title={say(bodiesTitleWords.list)}
      aside={
        <div className="row no-print">
          {keeps ? (
            <Button type="primary" onClick={() => onSearch({ ...search, open: 'new' })}>
              {say(w.add)}
            </Button>
          ) : null}
          <Button onClick={() => window.print()}>{say(w.print)}</Button>
        </div>
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      <Filters key={q} {...{ search, onSearch, areas }} />
      <FoundList
        name="bodies"
        caption={say(bodiesTitleWords.list)}
        columns={columns}
        rows={found.data?.bodies}
        rowKey={({ id }) => id}
        found={found}
        onOpen={props.onOpen}
        words={w}
        beside={
          overdue > 0 ? <StateTag tone="overdue" text={say(w.overdueCount, { count: overdue })} /> : null
        }
        searching={q !== '' || Object.keys(filter).length > 0}
        onClear={() => onSearch({})}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
      <BodySheet filter={filter} keeps={keeps} />
      {keeps ? <PostSheet /> : null}
      {keeps ? <SupportSheet /> : null}
      {open === 'new' ? (
        <SidePanel label={say(w.add)} links={<h2>{say(w.add)}</h2>} onClose={shut}>
          <BodyForm body={null} areas={areas} onDone={({ id }) => props.onOpen(id)} />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
