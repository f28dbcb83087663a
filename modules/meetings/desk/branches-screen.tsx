import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Branch, Branches } from '../contract/branches.ts';
import { BranchForm, CancelForm } from './branch-form.tsx';
import { branchesWords as w } from './branches-desk.words.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { meetingsTitleWords } from './meetings-title.words.ts';

/** Each guest with whether they were there; from the day on one presses it. */
function Guests({ branch, today }: { branch: Branch; today: string }) {
  const say = useSay();
  const queries = useQueryClient();
  const noting = useMutation({
    mutationFn: ({ organisation, present }: { organisation: string; present: boolean }) =>
      api.noteGuest({
        params: { branch: branch.id, organisation },
        body: { version: branch.version, present },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: meetingsKey }),
  });
  const isDue = branch.day <= today;
  return (
    <>
      <ul className="branch-guests" aria-label={say(w.guests)}>
        <li aria-hidden>{say(w.guestsAre)}</li>
        {branch.guests.map(({ organisation, present, mayNote }) => {
          const name = asWritten(organisation.shortName);
          const told = present === null ? w.unknown : present ? w.present : w.absent;
          return (
            <li key={organisation.id} className="row">
              <CityText>{organisation.shortName}</CityText>
              {isDue ? <span className="quiet">{say(told)}</span> : null}
              {isDue && mayNote
                ? ([true, false] as const)
                    .filter((one) => one !== present)
                    .map((one) => (
                      <Button
                        key={String(one)}
                        size="small"
                        className="no-print"
                        aria-label={say(one ? w.presentOf : w.absentOf, { name })}
                        onClick={() => noting.mutate({ organisation: organisation.id, present: one })}
                      >
                        {say(one ? w.present : w.absent)}
                      </Button>
                    ))
                : null}
            </li>
          );
        })}
      </ul>
      <Failure error={noting.error} />
    </>
  );
}

function BranchLine(props: { branch: Branch; today: string; onEdit: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const [cancelling, setCancelling] = useState(false);
  const { branch, today } = props;
  const { theme, day, from, to, place, host, state, cancelledWhy, isFree, clashes, mayChange } = branch;
  return (
    <li>
      <div className="row">
        <strong className="tabular">{say(w.when, { day: dayText(day, language, today), from, to })}</strong>
        <strong>
          <CityText>{theme}</CityText>
        </strong>
        {place === '' ? null : <CityText>{place}</CityText>}
        {isFree ? <StateTag tone="dueSoon" text={say(w.free)} /> : null}
      </div>
      {state === 'cancelled' ? (
        <p>
          <Told>{say(w.cancelled, { why: asWritten(cancelledWhy) })}</Told>
        </p>
      ) : null}
      <p>
        <Told>{say(w.hostIs, { name: asWritten(host.shortName) })}</Told>
      </p>
      {clashes.map((one) => (
        <p key={`${one.organisation.id} ${one.with}`} className="plan-note plan-overlap">
          <Told>
            {say(w.clash, { name: asWritten(one.organisation.shortName), what: asWritten(one.with) })}
          </Told>
        </p>
      ))}
      <Guests {...{ branch, today }} />
      {mayChange && !cancelling ? (
        <div className="row no-print">
          <Button size="small" onClick={props.onEdit}>
            {say(w.edit)}
          </Button>
          <Button
            size="small"
            type="text"
            aria-label={say(w.cancelOf, { theme: asWritten(theme) })}
            onClick={() => setCancelling(true)}
          >
            {say(w.cancel)}
          </Button>
        </div>
      ) : null}
      {cancelling ? <CancelForm branch={branch} onDone={() => setCancelling(false)} /> : null}
    </li>
  );
}

function Days(props: { page: Branches; today: string; onEdit: (id: string) => void }) {
  const say = useSay();
  const { page, today } = props;
  const [past = [], coming = []] = [true, false].map((over) =>
    page.branches.filter(({ day }) => day < today === over),
  );
  const line = (branch: Branch) => (
    <BranchLine
      key={`${branch.id} ${branch.version}`}
      {...{ branch, today }}
      onEdit={() => props.onEdit(branch.id)}
    />
  );
  return (
    <>
      <ul className="meeting-list">{coming.map(line)}</ul>
      {past.length > 0 ? (
        <section className="meeting-part">
          <h2>{say(w.past)}</h2>
          <ul className="meeting-list">{past.toReversed().map(line)}</ul>
        </section>
      ) : null}
    </>
  );
}

/** The calendar of joint branch meetings: what is to come first, then what was. */
export function BranchesScreen() {
  const say = useSay();
  const today = useToday(useSession().city.zone);
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState(false);
  const found = useQuery({
    queryKey: [...meetingsKey, 'branches'],
    queryFn: ({ signal }) => api.branches({ query: {}, signal }),
  });
  const page = found.data;
  const opened = page?.branches.find(({ id }) => id === open) ?? null;
  const label = say(opened ? w.edit : w.add);
  return (
    <PageFrame
      title={say(meetingsTitleWords.branches)}
      aside={
        page && page.hosts.length > 0 ? (
          <Button type="primary" onClick={() => setOpen('new')}>
            {say(w.add)}
          </Button>
        ) : null
      }
    >
      <p className="quiet lead">
        {say(w.lead)} {say(w.feed)}
      </p>
      {said ? <output className="done">{say(w.saved)}</output> : null}
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {found.isPending ? <Skeleton lines={8} /> : null}
      {page && page.branches.length === 0 ? <EmptyState title={say(w.none)} text={say(w.noneText)} /> : null}
      {page ? <Days {...{ page, today }} onEdit={setOpen} /> : null}
      {page && open !== null && (open === 'new' || opened) ? (
        <SidePanel key={open} label={label} links={<h2>{label}</h2>} onClose={() => setOpen(null)}>
          <BranchForm
            {...{ page, branch: opened }}
            onDone={() => {
              setOpen(null);
              setSaid(true);
            }}
          />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
