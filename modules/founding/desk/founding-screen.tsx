import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { bodyKindWords as kindWords } from '../../../base/body-kinds.words.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { foundingContract, type Undertaking } from '../founding.contract.ts';
import { type State, states } from '../steps.rules.ts';
import { formWords, stateWords, stepWords } from '../words/founding.words.ts';
import { FormRules } from './form-rules.tsx';
import { foundingApi as api, foundingKey } from './founding.api.ts';
import { foundingDeskWords as w } from './founding-desk.words.ts';
import { type FoundingChoices, FoundingForm } from './founding-form.tsx';
import { FoundingPanel } from './founding-panel.tsx';
import type { FoundingSearch } from './founding-search.ts';
import { foundingTitleWords } from './founding-title.words.ts';
import { JudgedLine } from './judged-line.tsx';

interface Props extends FoundingChoices {
  readonly search: FoundingSearch;
  readonly onSearch: (next: FoundingSearch) => void;
  readonly bodyLink: (id: string, text: ReactNode) => ReactNode;
}

function useColumns(onOpen: (id: string) => void): Column<Undertaking>[] {
  const say = useSay();
  const turns = { line: w.line, unit: w.unit, parent: w.parentTurn };
  return [
    {
      ...{ key: 'name', title: say(w.name), rowHead: true },
      cell: ({ id, name }) => (
        <button type="button" className="plain as-link" onClick={() => onOpen(id)}>
          <CityText>{name}</CityText>
        </button>
      ),
    },
    {
      ...{ key: 'kind', title: say(w.kind) },
      cell: ({ kind, form }) => `${say(kindWords[kind])} · ${say(formWords[form])}`,
    },
    { key: 'area', title: say(w.area), cell: ({ area }) => <CityText>{area}</CityText> },
    {
      ...{ key: 'people', title: say(w.people) },
      cell: (one) => (
        <>
          <span className="tabular">{one.people}</span> <JudgedLine one={one} />
        </>
      ),
    },
    {
      ...{ key: 'next', title: say(w.next) },
      cell: ({ next }) =>
        next ? say(w.turn, { step: say(stepWords[next.step]), who: say(turns[next.turn]) }) : null,
    },
    {
      ...{ key: 'carrier', title: say(w.carrier) },
      cell: ({ carrier, stillFor, state }) => (
        <>
          {carrier ? <CityText>{carrier.name}</CityText> : <span className="quiet">{say(w.noCarrier)}</span>}
          {state === 'open' && stillFor !== null ? (
            <div>
              <StateTag tone="overdue" text={say(w.stillFor, { days: stillFor })} />
            </div>
          ) : null}
        </>
      ),
    },
  ];
}

/** Bodies on their way to be founded, what stands still first, with who has the next step and who carries it. */
export function FoundingScreen(props: Props) {
  const say = useSay();
  const session = useSession();
  const queries = useQueryClient();
  const { search, onSearch, bodyLink } = props;
  const { state = 'open', page = 1, open, still } = search;
  const found = useQuery({
    queryKey: [...foundingKey, 'list', state, page, still],
    queryFn: ({ signal }) =>
      api.list({ query: { state, page, ...(still ? { still: 'true' as const } : {}) }, signal }),
    placeholderData: keepPreviousData,
  });
  const shut = () => {
    const { open: _, ...rest } = search;
    onSearch(rest);
  };
  const show = (id: string) => onSearch({ ...search, open: id });
  const columns = useColumns(show);
  const one = found.data?.undertakings.find(({ id }) => id === open);
  const begin = mayCall(session, foundingContract.open) ? (
    <Button type="primary" onClick={() => onSearch({ ...search, open: 'new' })}>
      {say(w.add)}
    </Button>
  ) : null;
  return (
    <PageFrame
      title={say(foundingTitleWords.title)}
      aside={
        <div className="row no-print">
          {begin}
          <Button onClick={() => window.print()}>{say(w.print)}</Button>
        </div>
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      <div className="filters">
        <ChoiceFilter
          label={say(w.state)}
          any={say(stateWords.open)}
          value={still ? 'still' : state === 'open' ? undefined : state}
          options={[
            { value: 'still', label: say(w.still) },
            ...states
              .filter((value) => value !== 'open')
              .map((value) => ({ value: value as string, label: say(stateWords[value]) })),
          ]}
          onChange={(value) => {
            if (value === 'still') onSearch({ still: true });
            else onSearch(value === undefined ? {} : { state: value as State });
          }}
        />
      </div>
      {found.data && found.data.still > 0 && state === 'open' && !still ? (
        <p>
          {say(w.stillCount, { count: found.data.still, days: found.data.standstill })}{' '}
          <button type="button" className="plain as-link" onClick={() => onSearch({ still: true })}>
            {say(w.onlyStill)}
          </button>
        </p>
      ) : null}
      <FoundList
        name="foundings"
        caption={say(foundingTitleWords.title)}
        columns={columns}
        rows={found.data?.undertakings}
        rowKey={({ id }) => id}
        found={found}
        onOpen={show}
        words={w}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
      <FormRules />
      {open === 'new' ? (
        <SidePanel label={say(w.add)} links={<h2>{say(w.add)}</h2>} onClose={shut}>
          <FoundingForm {...props} one={null} onDone={({ id }) => onSearch({ open: id })} />
        </SidePanel>
      ) : null}
      {one ? (
        <SidePanel
          key={one.id}
          label={one.name}
          links={
            <h2>
              <CityText>{one.name}</CityText>
            </h2>
          }
          onClose={shut}
        >
          <FoundingPanel
            {...props}
            one={one}
            bodyLink={bodyLink}
            onDone={() => void queries.invalidateQueries({ queryKey: foundingKey })}
          />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
