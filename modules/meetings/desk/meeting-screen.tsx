import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { saveFile } from '../../../platform/ui/desk/save-file.ts';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Source } from '../contract/agenda.ts';
import type { Meeting } from '../contract/meetings.ts';
import { AgendaSection } from './agenda-section.tsx';
import type { Choice } from './choices.ts';
import { ItemsSection } from './items-section.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { listWords, meetingWords as w } from './meetings-desk.words.ts';
import { SeatsSection } from './seats-section.tsx';

export interface MeetingProps {
  readonly id: string;
  readonly back: ReactNode;
  readonly organisations: readonly Choice[];
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  readonly papersLink: (text: ReactNode) => ReactNode;
  /** To the plans that an ideas meeting talks over. */
  readonly plansLink: (year: number, text: ReactNode) => ReactNode;
  /** To the records behind an item of the agenda; null where there is nothing to open. */
  readonly recordsLink: (source: Source, text: ReactNode) => ReactNode;
  readonly onDocument: (id: string) => void;
}

function useDeeds(meeting: Meeting, onSaid: (text: string) => void, onDocument: (id: string) => void) {
  const say = useSay();
  const queries = useQueryClient();
  const { id, version } = meeting;
  const minutes = useSubmissionKey(`meeting.minutes.${id}`);
  const mails = useSubmissionKey(`meeting.mail.${id}`);
  return useMutation({
    mutationFn: async (deed: 'held' | 'cancelled' | 'minutes' | 'mail' | 'invitation') => {
      const params = { meeting: id };
      const body = { version };
      if (deed === 'invitation') return saveFile(await api.invitation({ params }));
      if (deed === 'minutes') {
        const made = await api.minutes({ params, body, key: minutes.keyOf({ id, ...body }) });
        minutes.done();
        return onDocument(made.documentId);
      }
      if (deed === 'mail') {
        const { sent, without } = await api.mail({ params, body, key: mails.keyOf({ id, ...body }) });
        mails.done();
        const names = without
          .map(({ shortName, phone }) => say(w.ring, { name: asWritten(shortName), phone }))
          .join(say(w.comma));
        return onSaid(say(w.mailed, { sent }) + (without.length === 0 ? '' : say(w.mailedNot, { names })));
      }
      await api.setState({ params, body: { version, state: deed } });
      return onSaid(say(w.saved));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: meetingsKey }),
  });
}

function Head({ meeting }: { meeting: Meeting }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const { day, from, to, place, chair, deputy, isFree, state } = meeting;
  return (
    <div className="stack">
      <p className="row">
        <strong className="tabular">{say(w.when, { day: dayText(day, language, today), from, to })}</strong>
        {place === '' ? null : <CityText>{place}</CityText>}
        {isFree ? <StateTag tone="dueSoon" text={say(w.free)} /> : null}
        <StateTag
          tone={state === 'planned' ? 'waiting' : state === 'held' ? 'ended' : 'stopped'}
          text={say(listWords[state])}
        />
      </p>
      <p>
        {chair ? <Told>{say(w.chair, { name: asWritten(chair.shortName) })}</Told> : say(w.noChair)}
        {deputy ? (
          <>
            {' '}
            <Told>
              {say(w.deputy, { name: asWritten(deputy.organisation.shortName), why: asWritten(deputy.why) })}
            </Told>
          </>
        ) : null}
      </p>
      {meeting.mailings.map(({ version, method, sent, at }) => (
        <p key={`${version} ${method}`} className="quiet no-print">
          {say(method === 'CANCEL' ? w.mailedOff : w.mailedOn, {
            ...{ sent, day: dayText(localTime(new Date(at), zone).day, language, today) },
            time: localTime(new Date(at), zone).time.slice(0, 5),
          })}
        </p>
      ))}
    </div>
  );
}

function Deeds({
  meeting,
  onEdit,
  ...props
}: MeetingProps & { meeting: Meeting; onEdit: () => void; onSaid: (text: string) => void }) {
  const say = useSay();
  const today = useToday(useSession().city.zone);
  const deed = useDeeds(meeting, props.onSaid, props.onDocument);
  const { state, mayKeep, mayDraft, documentId, day } = meeting;
  const isPlanned = state === 'planned';
  return (
    <div className="stack no-print">
      <div className="row">
        {mayKeep && isPlanned && day <= today ? (
          <Button type="primary" loading={deed.isPending} onClick={() => deed.mutate('held')}>
            {say(w.hold)}
          </Button>
        ) : null}
        {mayDraft ? (
          <Button type="primary" loading={deed.isPending} onClick={() => deed.mutate('minutes')}>
            {say(w.minutes)}
          </Button>
        ) : null}
        {documentId ? (
          <Button type="primary" onClick={() => props.onDocument(documentId)}>
            {say(w.openMinutes)}
          </Button>
        ) : null}
        {mayKeep && isPlanned ? <Button onClick={onEdit}>{say(w.edit)}</Button> : null}
        {state === 'cancelled' ? null : (
          <Button onClick={() => deed.mutate('invitation')}>{say(w.invitation)}</Button>
        )}
        {mayKeep && isPlanned ? <Button onClick={() => deed.mutate('mail')}>{say(w.mail)}</Button> : null}
        {meeting.agenda.length > 0 ? props.papersLink(say(w.papers)) : null}
        {meeting.ideasYear === null
          ? null
          : props.plansLink(meeting.ideasYear, say(w.plans, { year: meeting.ideasYear }))}
        {mayKeep && isPlanned ? (
          <AskFirst
            title={say(w.askCancel)}
            okText={say(w.cancel)}
            cancelText={say(w.keep)}
            onConfirm={() => deed.mutate('cancelled')}
          >
            <Button>{say(w.cancel)}</Button>
          </AskFirst>
        ) : null}
      </div>
      <Failure error={deed.error} />
    </div>
  );
}

/** One meeting: who comes, what is talked about, what is agreed, and its minutes. */
export function MeetingScreen(props: MeetingProps) {
  const { id, organisations } = props;
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const say = useSay();
  const found = useQuery({
    queryKey: [...meetingsKey, 'one', id],
    queryFn: ({ signal }) => api.one({ params: { meeting: id }, signal }),
  });
  const meeting = found.data;
  if (!meeting) {
    return (
      <PageFrame title={say(listWords.title)}>
        {found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={10} />
        )}
      </PageFrame>
    );
  }
  return (
    <PageFrame title={asWritten(meeting.title)}>
      <p className="no-print">{props.back}</p>
      {said === null ? null : <output className="done">{said}</output>}
      <Head meeting={meeting} />
      <Deeds {...props} meeting={meeting} onEdit={() => setEditing(true)} onSaid={setSaid} />
      <AgendaSection meeting={meeting} recordsLink={props.recordsLink} />
      <ItemsSection {...{ meeting, organisations }} categories={props.categories} />
      <SeatsSection meeting={meeting} />
      {editing ? (
        <SidePanel label={say(w.edit)} links={<h2>{say(w.edit)}</h2>} onClose={() => setEditing(false)}>
          <MeetingForm {...{ meeting, organisations }} onDone={() => setEditing(false)} />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
