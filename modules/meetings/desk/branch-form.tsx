import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Branch, Branches } from '../contract/branches.ts';
import { branchesWords as w } from './branches-desk.words.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';

interface Draft {
  hostId: string | null;
  theme: string;
  day: string;
  from: string;
  to: string;
  place: string;
  guestIds: readonly string[];
  [key: string]: string | null | readonly string[];
}

/** One joint branch meeting, arranged or changed. */
export function BranchForm(props: { page: Branches; branch: Branch | null; onDone: () => void }) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const submission = useSubmissionKey('branch.new');
  const today = useToday(useSession().city.zone);
  const { page, branch, onDone } = props;
  const options = (all: Branches['members']) =>
    all.map(({ id, shortName }) => ({ value: id, label: city(shortName) }));
  return (
    <SettingForm<Draft>
      name={`branch.${branch ? `${branch.id}.${branch.version}` : 'new'}`}
      start={{
        hostId: branch?.host.id ?? page.hosts[0]?.id ?? null,
        theme: branch?.theme ?? '',
        ...{ day: branch?.day ?? today, from: branch?.from ?? '14:30', to: branch?.to ?? '16:00' },
        place: branch?.place ?? '',
        guestIds: branch?.guests.map(({ organisation }) => organisation.id) ?? [],
      }}
      onSend={async ({ hostId, guestIds, ...draft }) => {
        const body = { ...draft, hostId: hostId ?? '', guestIds: [...guestIds] };
        if (branch) {
          const { id, version } = branch;
          await api.changeBranch({ params: { branch: id }, body: { ...body, version } });
        } else {
          const given = { ...body, officeId: page.office.id };
          await api.addBranch({ body: given, key: submission.keyOf(given) });
          submission.done();
        }
        await queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[
        { key: 'theme', kind: 'text', label: say(w.theme) },
        { key: 'hostId', kind: 'choice', label: say(w.host), options: options(page.hosts) },
        {
          key: 'guestIds',
          kind: 'choices',
          label: say(w.guests),
          hint: say(w.guestsHint),
          options: options(page.members),
        },
        { key: 'day', kind: 'date', label: say(w.day) },
        { key: 'from', kind: 'time', label: say(w.from) },
        { key: 'to', kind: 'time', label: say(w.to) },
        { key: 'place', kind: 'text', label: say(w.place) },
      ]}
    />
  );
}

/** Called off with its reason. */
export function CancelForm({ branch, onDone }: { branch: Branch; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { id, version } = branch;
  return (
    <SettingForm<{ why: string }>
      name={`branch.cancel.${id}.${version}`}
      start={{ why: '' }}
      onSend={async ({ why }) => {
        await api.cancelBranch({ params: { branch: id }, body: { version, why } });
        await queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[{ key: 'why', kind: 'text', label: say(w.why) }]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}
