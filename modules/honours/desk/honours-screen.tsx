import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import type { ListChoice } from '../../../platform/ui/desk/list-filters.tsx';
import { AddingPanel, ListPage, useBeside, useList } from '../../../platform/ui/desk/list-page.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import type { RoundLine } from '../contract/shapes.ts';
import { type RoundKind, roundKinds, roundStates } from '../kinds.rules.ts';
import { kindWords, stateWords } from '../words/honours.words.ts';
import type { HonoursLookUps } from './employer-finder.tsx';
import { honoursApi as api, honoursKey } from './honours.api.ts';
import { honoursDeskWords as w } from './honours-desk.words.ts';
import type { HonoursSearch } from './honours-search.ts';
import { honoursTitleWords } from './honours-title.words.ts';
import type { LedgerLink } from './nomination-list.tsx';
import { OpenPanel } from './open-panel.tsx';
import { RoundPanel } from './round-panel.tsx';
import { RoundStateTag } from './round-state.tsx';

interface Props {
  readonly search: HonoursSearch;
  readonly onSearch: (next: HonoursSearch) => void;
  readonly lookUps: HonoursLookUps;
  readonly ledgerLink: LedgerLink;
}

function NextDay({ round }: { round: RoundLine }) {
  const say = useSay();
  const { language } = useLanguage();
  if (round.state === 'open') return say(w.closes, { day: dayText(round.closesOn, language) });
  if (round.state !== 'publicity' || round.publicityUntil === null) return null;
  return say(w.publicTo, { day: dayText(round.publicityUntil, language) });
}

function useColumns(show: (id: string) => void): Column<RoundLine>[] {
  const say = useSay();
  return [
    { key: 'kind', title: say(w.kind), cell: ({ kind }) => say(kindWords[kind]) },
    {
      ...{ key: 'title', title: say(w.name), rowHead: true },
      cell: ({ id, title }) => (
        <button type="button" className="plain as-link" onClick={() => show(id)}>
          <CityText>{title}</CityText>
        </button>
      ),
    },
    {
      ...{ key: 'organisation', title: say(w.organisation) },
      cell: ({ organisation }) => <CityText>{organisation.name}</CityText>,
    },
    { key: 'state', title: say(w.state), cell: ({ state }) => <RoundStateTag state={state} /> },
    {
      ...{ key: 'next', title: say(w.next), className: 'tabular' },
      cell: (round) => <NextDay round={round} />,
    },
    {
      ...{ key: 'nominations', title: say(w.nominations), number: true },
      cell: ({ nominations }) => nominations,
    },
    {
      ...{ key: 'objections', title: say(w.objections), number: true },
      cell: ({ openObjections }) => (openObjections === 0 ? '' : openObjections),
    },
  ];
}

function useChoices(): readonly ListChoice<HonoursSearch>[] {
  const say = useSay();
  return [
    {
      ...{ key: 'kind', label: say(w.kind), any: say(w.anyKind) },
      options: roundKinds.map((value) => ({ value, label: say(kindWords[value]) })),
    },
    {
      ...{ key: 'state', label: say(w.state), any: say(w.anyState) },
      options: [
        { value: 'running', label: say(w.running) },
        ...roundStates.map((value) => ({ value, label: say(stateWords[value]) })),
      ],
    },
  ];
}

const nameWords = {
  honour: kindWords.honour,
  recommendation: w.recommendation,
  example: w.example,
} as const;

/** 表彰, 推荐上报 and 选树典型, from the nominations to the end. */
export function HonoursScreen({ search, onSearch, lookUps, ledgerLink }: Props) {
  const say = useSay();
  const { page = 1, open, q = '', kind, state } = search;
  const { adding, add, leave, show, shut } = useBeside<HonoursSearch, RoundKind>(search, onSearch);
  const asked = { search: q, ...(kind ? { kind } : {}), ...(state ? { state } : {}) };
  const found = useList(honoursKey, { ...asked, page }, api.list);
  const one = useQuery({
    queryKey: [...honoursKey, 'one', open],
    queryFn: ({ signal }) => api.one({ params: { id: open ?? '' }, signal }),
    enabled: open !== undefined,
  });
  return (
    <ListPage
      name="honours"
      title={say(honoursTitleWords.honours)}
      words={w}
      {...{ search, onSearch, found }}
      choices={useChoices()}
      columns={useColumns(show)}
      rows={found.data?.rounds}
      onOpen={show}
      error={one.error}
      download={(format) => api.sheet({ query: { ...asked, format } })}
      aside={
        found.data?.mayOpen ? (
          <>
            <Button type="primary" onClick={() => add('honour')}>
              {say(kindWords.honour)}
            </Button>
            <Button onClick={() => add('recommendation')}>{say(w.recommendation)}</Button>
            <Button onClick={() => add('example')}>{say(w.example)}</Button>
          </>
        ) : null
      }
    >
      {adding === null ? null : (
        <AddingPanel title={say(nameWords[adding])} onClose={leave}>
          <OpenPanel key={adding} kind={adding} onDone={({ id }) => show(id)} onLeave={leave} />
        </AddingPanel>
      )}
      {open !== undefined && one.data?.id === open && adding === null ? (
        <SidePanel label={one.data.title} links={null} onClose={shut}>
          <RoundPanel
            key={`${one.data.id} ${one.data.version}`}
            round={one.data}
            lookUps={lookUps}
            ledgerLink={ledgerLink}
          />
        </SidePanel>
      ) : null}
    </ListPage>
  );
}
