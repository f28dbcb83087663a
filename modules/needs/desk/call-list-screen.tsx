import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { listWords as listNames } from '../call-names.words.ts';
import type { CallEntry, CallLists } from '../contract/calls.ts';
import { needsContract } from '../needs.contract.ts';
import { CallSheet } from './call-sheet.tsx';
import { boardWords, listWords as w } from './calls.words.ts';
import { useCategories, useOrganisations } from './look-ups.ts';
import { needsApi } from './needs.api.ts';

const listsKey = ['needs', 'call-list'] as const;
const keyOf = ({ list, category, organisation }: CallEntry) => `${list}.${category.code}.${organisation.id}`;

type Draft = {
  readonly list: string;
  readonly category: string | null;
  readonly organisationId: string | null;
  readonly agreedOn: string;
  readonly source: string;
  readonly removed: boolean;
};

function EntryForm(props: { entry: CallEntry | null; lists: CallLists; onDone: (next: CallLists) => void }) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const submission = useSubmissionKey('call-entry');
  const categories = useCategories().data ?? [];
  const organisations = useOrganisations().data ?? [];
  const { entry, lists } = props;
  const start: Draft = {
    list: entry?.list ?? 'call',
    category: entry?.category.code ?? null,
    organisationId: entry?.organisation.id ?? null,
    agreedOn: lists.today,
    source: '',
    removed: false,
  };
  const send = async (draft: Draft) => {
    const { category, organisationId, agreedOn, source, removed } = draft;
    const list = draft.list === 'duty' ? ('duty' as const) : ('call' as const);
    // What was taken off before keeps its number, which the next word on it goes on from.
    const version = lists.history.filter(
      (one) => one.list === list && one.category.code === category && one.organisation.id === organisationId,
    ).length;
    const body = {
      ...{ list, version, agreedOn, source, removed },
      ...{ category: category ?? '', organisationId: organisationId ?? '' },
    };
    const next = await needsApi.setCall({ body, key: submission.keyOf(body) });
    submission.done();
    props.onDone(next);
  };
  const choices = [
    {
      key: 'list' as const,
      kind: 'choice' as const,
      label: say(w.which),
      options: [
        { value: 'call', label: say(listNames.call) },
        { value: 'duty', label: say(listNames.duty) },
      ],
    },
    {
      key: 'category' as const,
      kind: 'choice' as const,
      label: say(w.category),
      options: categories.map(({ code, name, nameEn }) => ({
        value: code,
        label: language === 'en' ? nameEn : city(name),
      })),
    },
    {
      key: 'organisationId' as const,
      kind: 'choice' as const,
      label: say(w.organisation),
      options: organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
    },
  ];
  return (
    <SettingForm
      name={`call.${entry ? `${keyOf(entry)}.${entry.number}` : 'new'}`}
      start={start}
      onSend={send}
      fields={[
        ...(entry ? [] : choices),
        { key: 'agreedOn', kind: 'date', label: say(w.agreedOn) },
        {
          key: 'source',
          kind: 'text',
          label: say(w.source),
          hint: say(entry?.list === 'duty' ? w.dutyHint : w.sourceHint),
        },
        ...(entry ? [{ key: 'removed' as const, kind: 'check' as const, label: say(w.remove) }] : []),
      ]}
    />
  );
}

/** To the agreed item of a meeting, for who may read it. */
export type ItemLink = (item: NonNullable<CallEntry['item']>, text: ReactNode) => ReactNode;

/** What an entry rests on: the agreed item, opened at once, or the number of an older paper. */
function Source({ entry, itemLink }: { entry: CallEntry; itemLink: ItemLink }) {
  const say = useSay();
  const { item, source, list } = entry;
  if (item) return itemLink(item, <CityText>{source}</CityText>);
  if (list === 'duty') return <CityText>{source}</CityText>;
  return <Told>{say(w.olderSource, { source: asWritten(source) })}</Told>;
}

/** Whom the meeting agreed may be called in for what, and whose it is by official paper; with every change. */
export function CallListScreen({ itemLink }: { itemLink: ItemLink }) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const session = useSession();
  const queries = useQueryClient();
  const [open, setOpen] = useState<string | null>(null);
  const found = useQuery({
    queryKey: listsKey,
    queryFn: ({ signal }) => needsApi.callList({ signal }),
  });
  if (!found.data) {
    return (
      <PageFrame title={say(boardWords.callList)}>
        {found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={6} />
        )}
      </PageFrame>
    );
  }
  const { entries, history } = found.data;
  const edits = mayCall(session, needsContract.setCall);
  const opened = entries.find((entry) => keyOf(entry) === open) ?? null;
  const categoryName = ({ category }: CallEntry) =>
    language === 'en' ? category.nameEn : city(category.name);
  const entryName = (entry: CallEntry) =>
    say(w.entry, { organisation: entry.organisation.shortName, category: categoryName(entry) });
  const add = edits ? <Button onClick={() => setOpen('new')}>{say(w.add)}</Button> : null;
  const when = (at: string) => dayText(localTime(new Date(at), session.city.zone).day, language);
  return (
    <PageFrame title={say(boardWords.callList)} aside={add}>
      <p className="hint">{say(w.lead)}</p>
      <CallSheet onTaken={() => void queries.invalidateQueries({ queryKey: listsKey })} />
      <DataTable
        name="call-list"
        caption={say(boardWords.callList)}
        rows={entries}
        rowKey={keyOf}
        {...(edits ? { onOpen: setOpen, open: open ?? undefined } : {})}
        empty={<EmptyState title={say(w.empty)} text={say(w.emptyText)} />}
        columns={[
          { key: 'category', title: say(w.category), cell: categoryName },
          {
            key: 'organisation',
            title: say(w.organisation),
            rowHead: true,
            cell: (entry) =>
              edits ? (
                <Button type="link" className="flush" onClick={() => setOpen(keyOf(entry))}>
                  <CityText>{entry.organisation.name}</CityText>
                </Button>
              ) : (
                city(entry.organisation.name)
              ),
          },
          { key: 'list', title: say(w.which), cell: ({ list }) => say(listNames[list]) },
          { key: 'agreed', title: say(w.agreedOn), cell: ({ agreedOn }) => dayText(agreedOn, language) },
          { key: 'source', title: say(w.source), cell: (entry) => <Source {...{ entry, itemLink }} /> },
        ]}
      />
      {history.length > 0 ? (
        <details>
          <summary>{say(w.history)}</summary>
          <ul>
            {history.map((one) => (
              <li key={`${keyOf(one)}.${one.number}`}>
                <Told>
                  {say(w.historyLine, {
                    at: when(one.at),
                    by: asWritten(one.by),
                    entry: entryName(one),
                    agreed: dayText(one.agreedOn, language),
                    source: asWritten(one.source),
                  })}
                </Told>
                {one.removed ? say(w.removed) : ''}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {open !== null && (open === 'new' || opened) ? (
        <SidePanel
          key={open}
          label={opened ? entryName(opened) : say(w.add)}
          links={<h2>{opened ? entryName(opened) : say(w.add)}</h2>}
          onClose={() => setOpen(null)}
        >
          <EntryForm
            entry={opened}
            lists={found.data}
            onDone={(next) => {
              setOpen(null);
              queries.setQueryData(listsKey, next);
            }}
          />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
