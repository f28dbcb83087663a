import { Button } from 'antd';
import type { ReactNode } from 'react';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { ListChoice } from '../../../platform/ui/desk/list-filters.tsx';
import {
  AddingPanel,
  ListPage,
  useBeside,
  useList,
  useOpened,
} from '../../../platform/ui/desk/list-page.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Matter } from '../contract/shapes.ts';
import { lights, matterKinds, matterStates } from '../kinds.rules.ts';
import { kindWords, lightWords, stateWords } from '../supervision.words.ts';
import { MatterDue, MatterState } from './lights.tsx';
import { type MatterLookUps, MatterPanel } from './matter-panel.tsx';
import { FindingForm, RegisterPanel } from './register-panels.tsx';
import { supervisionApi as api, supervisionKey } from './supervision.api.ts';
import { supervisionDeskWords as w } from './supervision-desk.words.ts';
import type { SupervisionSearch } from './supervision-search.ts';
import { supervisionTitleWords } from './supervision-title.words.ts';
import { ToldBox } from './told-box.tsx';

interface Props {
  readonly search: SupervisionSearch;
  readonly onSearch: (next: SupervisionSearch) => void;
  readonly lookUps: MatterLookUps;
  readonly link: (id: string, text: ReactNode) => ReactNode;
}

function useChoices(lookUps: MatterLookUps): readonly ListChoice<SupervisionSearch>[] {
  const say = useSay();
  const city = useCityText();
  return [
    {
      ...{ key: 'kind', label: say(w.kind), any: say(w.anyKind) },
      options: matterKinds.map((value) => ({ value, label: say(kindWords[value]) })),
    },
    {
      ...{ key: 'light', label: say(w.light), any: say(w.anyLight) },
      options: lights.map((value) => ({ value, label: say(lightWords[value]) })),
    },
    {
      ...{ key: 'state', label: say(w.state), any: say(w.running) },
      options: matterStates.map((value) => ({ value, label: say(stateWords[value]) })),
    },
    {
      ...{ key: 'organisation', label: say(w.organisation), any: say(w.anyOrganisation), wide: true },
      options: lookUps.organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
    },
  ];
}

const lastAnswer = ({ steps }: Matter) => steps.findLast(({ kind }) => kind === 'answered')?.words ?? '';

function useColumns(show: (id: string) => void): Column<Matter>[] {
  const say = useSay();
  return [
    {
      ...{ key: 'number', title: say(w.number), className: 'tabular' },
      cell: ({ year, number }) => `${year}-${number}`,
    },
    { key: 'light', title: say(w.light), cell: (matter) => <MatterState matter={matter} /> },
    {
      ...{ key: 'words', title: say(w.words), rowHead: true },
      cell: ({ id, words }) => (
        <button type="button" className="plain as-link" onClick={() => show(id)}>
          <CityText>{words}</CityText>
        </button>
      ),
    },
    {
      ...{ key: 'organisation', title: say(w.organisation) },
      cell: ({ organisation }) => <CityText>{organisation?.shortName ?? ''}</CityText>,
    },
    {
      ...{ key: 'due', title: say(w.due), className: 'tabular' },
      cell: (matter) => <MatterDue matter={matter} />,
    },
    {
      ...{ key: 'origin', title: say(w.origin) },
      cell: ({ origin }) => <CityText>{origin.text}</CityText>,
    },
    { key: 'answer', title: say(w.answer), cell: (matter) => <CityText>{lastAnswer(matter)}</CityText> },
  ];
}

function Counted({ overdue, soon }: { overdue: number; soon: number }) {
  const say = useSay();
  return (
    <>
      {overdue > 0 ? <StateTag tone="overdue" text={say(w.overdueCount, { count: overdue })} /> : null}
      {soon > 0 ? <StateTag tone="dueSoon" text={say(w.soonCount, { count: soon })} /> : null}
    </>
  );
}

/** What the meeting agreed, a leader assigned or an inspection found, with a light from its day. */
export function SupervisionScreen(props: Props) {
  const say = useSay();
  const { search, onSearch, lookUps, link } = props;
  const { adding, add, leave, show, shut } = useBeside<SupervisionSearch, 'register' | 'find'>(
    search,
    onSearch,
  );
  const { q = '', page = 1, open, kind, light, organisation, state = 'running' as const } = search;
  const asked = {
    ...{ search: q, state, ...(kind ? { kind } : {}), ...(light ? { light } : {}) },
    ...(organisation === undefined ? {} : { organisation }),
  };
  const found = useList(supervisionKey, { ...asked, page }, api.list);
  const { shown, error } = useOpened(supervisionKey, open, found.data?.matters, api.one);
  return (
    <ListPage
      name="supervision"
      title={say(supervisionTitleWords.supervision)}
      words={w}
      {...{ search, onSearch, found, error }}
      choices={useChoices(lookUps)}
      before={<ToldBox link={link} />}
      columns={useColumns(show)}
      rows={found.data?.matters}
      beside={found.data ? <Counted {...found.data.lights} /> : null}
      onOpen={show}
      download={(format) => api.sheet({ query: { ...asked, format } })}
      aside={
        <>
          {found.data?.mayRegister ? (
            <>
              <Button type="primary" onClick={() => add('register')}>
                {say(w.register)}
              </Button>
              <Button onClick={() => add('find')}>{say(w.find)}</Button>
            </>
          ) : null}
          <Button onClick={() => window.print()}>{say(uiWords.print)}</Button>
        </>
      }
    >
      {adding === null ? null : (
        <AddingPanel title={say(w[adding])} onClose={leave}>
          {adding === 'register' ? (
            <RegisterPanel onDone={show} />
          ) : (
            <FindingForm organisations={lookUps.organisations} onDone={show} onLeave={leave} />
          )}
        </AddingPanel>
      )}
      {shown && adding === null ? (
        <SidePanel label={shown.words} links={null} onClose={shut}>
          <MatterPanel key={`${shown.id} ${shown.version}`} matter={shown} lookUps={lookUps} />
        </SidePanel>
      ) : null}
    </ListPage>
  );
}
