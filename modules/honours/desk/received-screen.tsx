import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { dayText } from '../../../platform/i18n/dates.ts';
import { FactTable } from '../../../platform/ui/desk/fact-table.tsx';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { AddingPanel, ListPage, useBeside, useList } from '../../../platform/ui/desk/list-page.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import type { NamedRef, Received } from '../contract/shapes.ts';
import { mostReceivedRows } from '../received.rules.ts';
import { receivedSheetWords } from '../words/sheet.words.ts';
import { type HonoursLookUps, useFound } from './employer-finder.tsx';
import { honoursApi as api, honoursKey } from './honours.api.ts';
import { receivedDeskWords as w } from './honours-desk.words.ts';
import type { ReceivedSearch } from './honours-search.ts';
import { honoursTitleWords } from './honours-title.words.ts';
import { useSend } from './send.ts';

const holderOf = ({ organisation, employer }: Received) => organisation?.name ?? employer?.name ?? '';

interface ReceivedDraft {
  title: string;
  number: string;
  issuer: string;
  dated: string;
  organisationId: string | null;
  employerId: string | null;
  [key: string]: string | null;
}

function ReceivedForm({ lookUps, onDone }: { lookUps: HonoursLookUps; onDone: () => void }) {
  const say = useSay();
  const city = useCityText();
  const send = useSend(onDone);
  const submission = useSubmissionKey('honours.received');
  const employers = useFound('employers', lookUps);
  const optionsOf = (all: readonly NamedRef[]) =>
    all.map(({ id, name }) => ({ value: id, label: city(name) }));
  return (
    <>
      {employers.finder}
      <SettingForm<ReceivedDraft>
        name="honours.received"
        start={{ title: '', number: '', issuer: '', dated: '', organisationId: null, employerId: null }}
        onSend={async (body) => {
          await send(api.addReceived({ body, key: submission.keyOf(body) }));
          submission.done();
        }}
        fields={[
          { key: 'number', kind: 'text', label: say(w.number), hint: say(w.numberHint) },
          { key: 'title', kind: 'text', label: say(w.title) },
          { key: 'issuer', kind: 'text', label: say(w.issuer) },
          { key: 'dated', kind: 'date', label: say(w.dated) },
          {
            ...{ key: 'organisationId', kind: 'choice', label: say(w.organisation) },
            ...{ none: say(w.noneChosen), options: optionsOf(lookUps.organisations) },
          },
          {
            ...{ key: 'employerId', kind: 'choice', label: say(w.employer) },
            ...{ none: say(w.noneChosen), options: employers.options },
          },
        ]}
      >
        <Button onClick={onDone}>{say(w.leaveIt)}</Button>
      </SettingForm>
    </>
  );
}

function ReceivedPanel({ one, onDone }: { one: Received; onDone: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const send = useSend(onDone);
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <div className="stack">
      <p className="honours-title">
        <CityText>{one.title}</CityText>
      </p>
      <FactTable
        lines={[
          [say(w.holder), <CityText key="holder">{holderOf(one)}</CityText>],
          [say(w.number), <CityText key="number">{one.number}</CityText>],
          [say(w.issuer), <CityText key="issuer">{one.issuer}</CityText>],
          [say(w.dated), dayText(one.dated, language, '0000-01-01')],
          [say(w.state), say(one.withdrawn ? w.withdrawn : w.kept)],
          [say(w.enteredBy), <CityText key="by">{one.enteredBy}</CityText>],
          [say(w.why), one.why === '' ? null : <CityText key="why">{one.why}</CityText>],
        ]}
      />
      {one.mayWithdraw && !withdrawing ? (
        <div className="row">
          <Button onClick={() => setWithdrawing(true)}>{say(w.withdraw)}</Button>
        </div>
      ) : null}
      {withdrawing ? (
        <SettingForm<{ why: string }>
          name={`honours.received.${one.id}.${one.version}`}
          start={{ why: '' }}
          onSend={({ why }) =>
            send(api.withdrawReceived({ params: { id: one.id }, body: { version: one.version, why } }))
          }
          fields={[{ key: 'why', kind: 'long', label: say(w.why), hint: say(w.withdrawHint) }]}
        >
          <Button onClick={() => setWithdrawing(false)}>{say(w.leaveIt)}</Button>
        </SettingForm>
      ) : null}
    </div>
  );
}

function useColumns(show: (id: string) => void): Column<Received>[] {
  const say = useSay();
  const { language } = useLanguage();
  return [
    {
      ...{ key: 'title', title: say(w.title), rowHead: true },
      cell: ({ id, title }) => (
        <button type="button" className="plain as-link" onClick={() => show(id)}>
          <CityText>{title}</CityText>
        </button>
      ),
    },
    { key: 'holder', title: say(w.holder), cell: (one) => <CityText>{holderOf(one)}</CityText> },
    { key: 'number', title: say(w.number), cell: ({ number }) => <CityText>{number}</CityText> },
    { key: 'issuer', title: say(w.issuer), cell: ({ issuer }) => <CityText>{issuer}</CityText> },
    {
      ...{ key: 'dated', title: say(w.dated), className: 'tabular' },
      cell: ({ dated }) => dayText(dated, language, '0000-01-01'),
    },
  ];
}

/** 获得荣誉: kept with the number of its document, in and out by sheet, never scored. */
export function ReceivedScreen(props: {
  search: ReceivedSearch;
  onSearch: (next: ReceivedSearch) => void;
  lookUps: HonoursLookUps;
}) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { search, onSearch, lookUps } = props;
  const { adding, add, leave, show, shut } = useBeside<ReceivedSearch, 'one'>(search, onSearch);
  const { q = '', page = 1, open, organisation, year, state = 'kept' as const } = search;
  const asked = {
    ...{ search: q, state, ...(organisation === undefined ? {} : { organisation }) },
    ...(year === undefined ? {} : { year }),
  };
  const found = useList([...honoursKey, 'received'], { ...asked, page }, api.received);
  const shown = found.data?.received.find(({ id }) => id === open) ?? null;
  const mayAdd = found.data?.mayAdd ?? false;
  return (
    <ListPage
      name="honours-received"
      title={say(honoursTitleWords.received)}
      words={w}
      {...{ search, onSearch, found }}
      choices={[
        {
          ...{ key: 'organisation', label: say(w.holder), any: say(w.anyHolder), wide: true },
          options: lookUps.organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        {
          ...{ key: 'state', label: say(w.state), any: say(w.kept) },
          options: [{ value: 'withdrawn', label: say(w.withdrawn) }],
        },
      ]}
      tools={
        <SheetTools
          name="honours-received-sheet"
          keeps={mayAdd}
          hint={receivedSheetWords.hint}
          download={({ kind: format = 'xlsx', template = 'false' }) =>
            api.receivedSheet({ query: { ...asked, format, template } })
          }
          mostRows={mostReceivedRows}
          attempt={(body) => api.tryReceived({ body })}
          take={(body, key) => api.importReceived({ body, key })}
          onTaken={() => void queries.invalidateQueries({ queryKey: honoursKey })}
        />
      }
      columns={useColumns(show)}
      rows={found.data?.received}
      onOpen={show}
      aside={
        mayAdd ? (
          <Button type="primary" onClick={() => add('one')}>
            {say(w.add)}
          </Button>
        ) : null
      }
    >
      {adding === null ? null : (
        <AddingPanel title={say(w.add)} onClose={leave}>
          <ReceivedForm lookUps={lookUps} onDone={leave} />
        </AddingPanel>
      )}
      {shown && adding === null ? (
        <SidePanel label={shown.title} links={null} onClose={shut}>
          <ReceivedPanel key={`${shown.id} ${shown.version}`} one={shown} onDone={shut} />
        </SidePanel>
      ) : null}
    </ListPage>
  );
}
