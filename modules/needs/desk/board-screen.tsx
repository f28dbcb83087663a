import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { Deadline, StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { type BoardKind, boardKinds } from '../board.rules.ts';
import type { BoardItem } from '../contract/board.ts';
import { boardKindWords, boardDeskWords as w } from './board.words.ts';
import type { BoardSearch } from './board-search.ts';
import { LaterNeedDetail } from './later.tsx';
import { useAreas, useCategories, useOrganisations } from './look-ups.ts';
import { boardKey, Morning, type MorningLinks, useBoard } from './morning.tsx';
import { needsApi } from './needs.api.ts';
import { queueWords } from './queue.words.ts';
import { needState } from './state-of.ts';

interface BoardProps {
  readonly search: BoardSearch;
  readonly onSearch: (next: BoardSearch, replace: boolean) => void;
  readonly hrefOf: (search: BoardSearch) => string;
  readonly links: MorningLinks;
  readonly toUndecided: (text: string) => ReactNode;
  readonly wholePage: (id: string) => ReactNode;
  /** What else waits for the office, above the board. */
  readonly before?: ReactNode;
}

/** What presses most is shown where nothing is asked for. */
function kindShown(search: BoardSearch, counts: Partial<Record<BoardKind, number>> | undefined): BoardKind {
  return search.kind ?? boardKinds.find((kind) => (counts?.[kind] ?? 0) > 0) ?? 'declined_twice';
}

function Kinds(props: { kind: BoardKind; onKind: (kind: BoardKind) => void }) {
  const say = useSay();
  const counts = useBoard().data?.counts;
  return (
    <div className="counts">
      {boardKinds.map((kind) => {
        const count = counts?.[kind];
        const late = kind === 'overdue' && (count ?? 0) > 0;
        return (
          <button
            key={kind}
            type="button"
            className={late ? 'count late' : 'count'}
            aria-pressed={props.kind === kind}
            onClick={() => props.onKind(kind)}
          >
            <strong className="tabular">{count ?? '…'}</strong> <span>{say(boardKindWords[kind])}</span>
          </button>
        );
      })}
    </div>
  );
}

/** What waits for the office that coordinates, by kind; each number opens its records, without anybody's words. */
export function BoardScreen(props: BoardProps) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const { search, onSearch } = props;
  const { open, page = 1, area, category, organisation } = search;
  const kind = kindShown(search, useBoard().data?.counts);
  const query = {
    ...{ kind, page: String(page) },
    ...(area ? { area } : {}),
    ...(category ? { category } : {}),
    ...(organisation ? { organisation } : {}),
  };
  const found = useQuery({
    queryKey: [...boardKey, query],
    queryFn: ({ signal }) => needsApi.boardItems({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const categories = useCategories().data ?? [];
  const areas = useAreas().data ?? [];
  const organisations = useOrganisations().data ?? [];
  const name = (one: { name: string; nameEn: string }) => (language === 'en' ? one.nameEn : city(one.name));
  const set = (field: 'area' | 'category' | 'organisation', value: string | undefined) => {
    const { [field]: _, page: __, open: ___, ...rest } = search;
    onSearch(value ? { ...rest, kind, [field]: value } : { ...rest, kind }, true);
  };
  const close = () => {
    const { open: _, ...rest } = search;
    onSearch(rest, false);
  };
  const columns = [
    {
      ...{ key: 'due', title: say(queueWords.deadline), className: 'c-deadline' },
      cell: ({ due, daysLeft }: BoardItem) => <Deadline day={due} daysLeft={daysLeft} />,
    },
    {
      ...{ key: 'matter', title: say(w.matter), className: 'c-words' },
      cell: (item: BoardItem) => (
        <>
          <a
            href={props.hrefOf({ ...search, kind, open: item.id })}
            aria-current={open === item.id || undefined}
          >
            {item.category ? name(item.category) : say(queueWords.noCategory)}
          </a>
          <div className="quiet facts">
            {[item.area && city(item.area.name), item.reference].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
    },
    {
      ...{ key: 'organisation', title: say(w.organisation) },
      cell: (item: BoardItem) => (item.organisation === null ? '' : city(item.organisation)),
    },
    {
      ...{ key: 'state', title: say(queueWords.state), className: 'c-state' },
      cell: (item: BoardItem) => {
        const { tone, word } = needState(item.state);
        return <StateTag tone={tone} text={say(word)} />;
      },
    },
    {
      ...{ key: 'said', title: say(queueWords.saidAt), className: 'c-said quiet tabular' },
      cell: (item: BoardItem) => instantText(new Date(item.saidAt), zone, language),
    },
  ];
  return (
    <PageFrame title={say(w.title)}>
      {props.before}
      <Morning links={props.links} />
      <Kinds kind={kind} onKind={(next) => onSearch({ kind: next }, false)} />
      {kind === 'declined_twice' ? <p className="lead">{props.toUndecided(say(w.settle))}</p> : null}
      <search className="filters" aria-label={say(queueWords.filters)}>
        <ChoiceFilter
          label={say(w.area)}
          any={say(w.anyArea)}
          wide
          value={area}
          options={areas.map((one) => ({ value: one.id, label: city(one.name) }))}
          onChange={(value) => set('area', value)}
        />
        <ChoiceFilter
          label={say(queueWords.category)}
          any={say(queueWords.anyCategory)}
          wide
          value={category}
          options={categories.map((one) => ({
            value: one.code,
            label: `${one.parentCode === null ? '' : '\u3000'}${name(one)}`,
          }))}
          onChange={(value) => set('category', value)}
        />
        <ChoiceFilter
          label={say(w.organisation)}
          any={say(w.anyOrganisation)}
          wide
          value={organisation}
          options={organisations.map((one) => ({ value: one.id, label: city(one.name) }))}
          onChange={(value) => set('organisation', value)}
        />
        {area || category || organisation ? (
          <Button type="link" onClick={() => onSearch({ kind }, false)}>
            {say(queueWords.clear)}
          </Button>
        ) : null}
      </search>
      <DataTable
        name="board"
        caption={say(w.table, { kind: say(boardKindWords[kind]) })}
        className="queue"
        rows={found.data?.items}
        error={found.error}
        onRetry={() => void found.refetch()}
        rowKey={({ id }) => id}
        open={open}
        onOpen={(id, replace) => onSearch({ ...search, kind, open: id }, replace)}
        columns={columns}
        keys
        empty={<EmptyState title={say(w.empty)} text={say(w.emptyText)} />}
        pages={{
          page,
          total: found.data?.total ?? 0,
          pageSize: found.data?.pageSize ?? 1,
          onPage: (next) => onSearch({ ...search, kind, page: next }, false),
        }}
      />
      <ExportButtons
        note={say(w.exportNote)}
        download={(format) => {
          const { page: _, ...filter } = query;
          return needsApi.boardItemsSheet({ query: { ...filter, format } });
        }}
      />
      {open ? (
        <SidePanel key={open} label={say(queueWords.detail)} links={props.wholePage(open)} onClose={close}>
          <LaterNeedDetail id={open} />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
