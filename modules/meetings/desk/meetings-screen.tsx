import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { AgendaItem } from '../contract/agenda.ts';
import type { MeetingLine } from '../contract/meetings.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { listWords as w } from './meetings-desk.words.ts';
import { meetingsTitleWords } from './meetings-title.words.ts';

interface Props {
  readonly onOpen: (id: string) => void;
  readonly meetingLink: (id: string, text: ReactNode) => ReactNode;
}

const tones: Record<MeetingLine['state'], Tone> = { planned: 'waiting', held: 'ended', cancelled: 'stopped' };

interface MeetingDraft {
  title: string;
  day: string;
  from: string;
  to: string;
  place: string;
  [key: string]: string;
}

function AddForm({ officeId, onDone }: { officeId: string; onDone: (id: string) => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('meeting.new');
  const today = useToday(useSession().city.zone);
  return (
    <SettingForm<MeetingDraft>
      name="meeting.new"
      start={{ title: '', day: today, from: '14:30', to: '16:00', place: '' }}
      onSend={async (draft) => {
        const body = { ...draft, officeId };
        const made = await api.add({ body, key: submission.keyOf(body) });
        submission.done();
        void queries.invalidateQueries({ queryKey: meetingsKey });
        onDone(made.id);
      }}
      fields={[
        { key: 'title', kind: 'text', label: say(w.title), hint: say(w.titleHint) },
        { key: 'day', kind: 'date', label: say(w.day) },
        { key: 'from', kind: 'time', label: say(w.from) },
        { key: 'to', kind: 'time', label: say(w.to) },
        { key: 'place', kind: 'text', label: say(w.place) },
      ]}
    />
  );
}

function ProposalForm({ officeId, onDone }: { officeId: string; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('meeting.proposal');
  return (
    <SettingForm<{ title: string; proposal: string }>
      name="meeting.proposal"
      start={{ title: '', proposal: '' }}
      onSend={async (draft) => {
        const body = { ...draft, officeId };
        await api.propose({ body, key: submission.keyOf(body) });
        submission.done();
        void queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[
        { key: 'title', kind: 'text', label: say(w.proposalTitle) },
        { key: 'proposal', kind: 'long', label: say(w.proposalText) },
      ]}
    />
  );
}

function Proposals({ proposals }: { proposals: readonly AgendaItem[] }) {
  const say = useSay();
  if (proposals.length === 0) return null;
  return (
    <section>
      <h2>{say(w.proposals)}</h2>
      <ul className="stack">
        {proposals.map(({ id, title, proposal, organisation }) => (
          <li key={id}>
            <CityText>{title}</CityText>{' '}
            <span className="quiet">
              <CityText>{organisation.shortName}</CityText>
            </span>
            {proposal === '' ? null : (
              <p className="quiet">
                <CityText>{proposal}</CityText>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useColumns({ meetingLink }: Props): Column<MeetingLine>[] {
  const say = useSay();
  const { language } = useLanguage();
  return [
    {
      key: 'title',
      title: say(w.title),
      rowHead: true,
      cell: ({ id, title }) => meetingLink(id, <CityText>{title}</CityText>),
    },
    {
      key: 'day',
      title: say(w.day),
      className: 'tabular nowrap',
      cell: ({ day, from }) => `${dayText(day, language)} ${from}`,
    },
    {
      key: 'chair',
      title: say(w.chair),
      cell: ({ chair }) => (chair ? <CityText>{chair.shortName}</CityText> : say(w.noChair)),
    },
    { key: 'agenda', title: say(w.agenda), number: true, cell: ({ agenda }) => agenda },
    { key: 'items', title: say(w.items), number: true, cell: ({ items }) => items },
    {
      key: 'state',
      title: say(w.state),
      cell: ({ state }) => <StateTag tone={tones[state]} text={say(w[state])} />,
    },
  ];
}

/** The meetings of an office, the next one first, and what members proposed meanwhile. */
export function MeetingsScreen(props: Props) {
  const say = useSay();
  const [open, setOpen] = useState<'add' | 'propose' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const found = useQuery({
    queryKey: [...meetingsKey, 'list'],
    queryFn: ({ signal }) => api.list({ query: {}, signal }),
  });
  const { data } = found;
  const shut = () => setOpen(null);
  return (
    <PageFrame
      title={say(meetingsTitleWords.meetings)}
      aside={
        data ? (
          <div className="row">
            {data.mayPropose ? <Button onClick={() => setOpen('propose')}>{say(w.propose)}</Button> : null}
            {data.mayAdd ? (
              <Button type="primary" onClick={() => setOpen('add')}>
                {say(w.add)}
              </Button>
            ) : null}
          </div>
        ) : null
      }
    >
      {data ? (
        <p className="quiet lead">{say(w.lead, { office: asWritten(data.office.shortName) })}</p>
      ) : null}
      {said === null ? null : <output className="done">{said}</output>}
      <DataTable
        name="meetings"
        caption={say(meetingsTitleWords.meetings)}
        columns={useColumns(props)}
        rows={data?.meetings}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        onOpen={props.onOpen}
        keys
        empty={<EmptyState title={say(w.none)} text={say(data?.mayAdd ? w.noneText : w.noneToRead)} />}
      />
      <Proposals proposals={data?.proposals ?? []} />
      {open !== null && data ? (
        <SidePanel
          label={say(open === 'add' ? w.add : w.propose)}
          links={<h2>{say(open === 'add' ? w.add : w.propose)}</h2>}
          onClose={shut}
        >
          {open === 'add' ? (
            <AddForm officeId={data.office.id} onDone={props.onOpen} />
          ) : (
            <ProposalForm
              officeId={data.office.id}
              onDone={() => {
                setSaid(say(w.proposed));
                shut();
              }}
            />
          )}
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
