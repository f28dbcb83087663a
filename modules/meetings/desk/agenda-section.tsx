import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { AgendaItem } from '../contract/agenda.ts';
import type { Meeting } from '../contract/meetings.ts';
import { Facts } from './facts.tsx';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { agendaWords as w } from './meetings-desk.words.ts';
import { Offers, type RecordsLink, sourceWords } from './offers-part.tsx';

function ItemForm({
  meeting,
  item,
  onDone,
}: {
  meeting: Meeting;
  item: AgendaItem | null;
  onDone: () => void;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey(`agenda.${meeting.id}`);
  return (
    <SettingForm<{ title: string; proposal: string }>
      name={`agenda.${item?.id ?? meeting.id}.${item?.version ?? 0}`}
      start={{ title: item?.title ?? '', proposal: item?.proposal ?? '' }}
      onSend={async (draft) => {
        if (item) {
          const body = { ...draft, version: item.version, place: item.place, dropped: false };
          await api.changeAgenda({ params: { agendaItem: item.id }, body });
        } else {
          const body = { ...draft, source: { kind: 'own' as const } };
          await api.keep({ params: { meeting: meeting.id }, body, key: submission.keyOf(body) });
          submission.done();
        }
        await queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[
        { key: 'title', kind: 'text', label: say(w.title) },
        { key: 'proposal', kind: 'long', label: say(w.proposal), hint: say(w.proposalHint) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

function Kept({
  meeting,
  item,
  recordsLink,
}: {
  meeting: Meeting;
  item: AgendaItem;
  recordsLink: RecordsLink;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [editing, setEditing] = useState(false);
  const { title, proposal, version, place, source, facts, factsDay, organisation } = item;
  const drop = useMutation({
    mutationFn: () =>
      api.changeAgenda({
        params: { agendaItem: item.id },
        body: { title, proposal, version, place, dropped: true },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: meetingsKey }),
  });
  if (editing) {
    return (
      <li>
        <ItemForm {...{ meeting, item }} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className="row">
      <span className="grow">
        <strong>
          <CityText>{title}</CityText>
        </strong>{' '}
        <span className="quiet">
          {say(sourceWords[source.kind])}{' '}
          <Told>{say(w.by, { name: asWritten(organisation.shortName) })}</Told>
        </span>
        {facts.length === 0 ? null : (
          <>
            <br />
            <Facts facts={facts} />{' '}
            <span className="quiet">{say(w.asOf, { day: dayText(factsDay, language) })}</span>
          </>
        )}
        {proposal === '' ? null : (
          <>
            <br />
            <CityText>{proposal}</CityText>
          </>
        )}
        <Failure error={drop.error} />
      </span>
      <span className="row no-print">
        {recordsLink(source, say(w.records))}
        {meeting.mayKeep && meeting.state !== 'cancelled' ? (
          <>
            <Button size="small" onClick={() => setEditing(true)}>
              {say(w.edit)}
            </Button>
            {meeting.state === 'planned' ? (
              <Button size="small" loading={drop.isPending} onClick={() => drop.mutate()}>
                {say(w.drop)}
              </Button>
            ) : null}
          </>
        ) : null}
      </span>
    </li>
  );
}

export function AgendaSection({ meeting, recordsLink }: { meeting: Meeting; recordsLink: RecordsLink }) {
  const say = useSay();
  const { roles, organisation } = useSession();
  const [adding, setAdding] = useState(false);
  const { agenda, mayKeep, state, office } = meeting;
  const isOpen = mayKeep && state === 'planned';
  const isOffice = roles.includes('coordinator') && organisation.id === office.id;
  return (
    <section className="meeting-part">
      <h2>{say(w.agenda)}</h2>
      {agenda.length === 0 ? <p className="quiet">{say(w.none)}</p> : null}
      <ol className="meeting-list">
        {agenda.map((item) => (
          <Kept key={`${item.id} ${item.version}`} {...{ meeting, item, recordsLink }} />
        ))}
      </ol>
      {isOpen && !adding ? (
        <p className="no-print">
          <Button onClick={() => setAdding(true)}>{say(w.own)}</Button>
        </p>
      ) : null}
      {adding ? <ItemForm meeting={meeting} item={null} onDone={() => setAdding(false)} /> : null}
      {isOpen && isOffice ? <Offers {...{ meeting, recordsLink }} /> : null}
    </section>
  );
}
