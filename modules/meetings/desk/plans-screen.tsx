import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Plans } from '../contract/plans.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { meetingsTitleWords } from './meetings-title.words.ts';
import { PlanCard, type TableLink } from './plan-card.tsx';
import { PlanForm } from './plan-form.tsx';
import { plansWords as w } from './plans-desk.words.ts';

interface Props {
  readonly year: number | undefined;
  readonly onYear: (year: number) => void;
  readonly meetingLink: (id: string, text: ReactNode) => ReactNode;
  readonly tableLink: TableLink;
  readonly onMeeting: (id: string) => void;
}

/** When it is held, or the day that is proposed for it. */
function IdeasLine({ page, meetingLink, onMeeting }: Props & { page: Plans }) {
  const say = useSay();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const submission = useSubmissionKey(`ideas.${page.year}`);
  const { meeting, proposed, office, year } = page;
  const arranging = useMutation({
    mutationFn: async () => {
      const body = {
        ...{ officeId: office.id, ideasYear: year, title: say(w.meetingTitle, { year }), day: proposed.day },
        ...{ from: '09:00', to: '11:30', place: '' },
      };
      const made = await api.add({ body, key: submission.keyOf(body) });
      submission.done();
      return made;
    },
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: meetingsKey });
      onMeeting(id);
    },
  });
  if (meeting) {
    const day = dayText(meeting.day, language);
    return (
      <p>
        {meetingLink(meeting.id, <Told>{say(w.meeting, { title: asWritten(meeting.title), day })}</Told>)}
      </p>
    );
  }
  return (
    <div className="no-print">
      <p>
        {say(w.proposed, { day: dayText(proposed.day, language) })}{' '}
        {proposed.announced ? null : <span className="quiet">{say(w.notAnnounced)}</span>}
      </p>
      {page.mayArrange ? (
        <Button loading={arranging.isPending} onClick={() => arranging.mutate()}>
          {say(w.arrange)}
        </Button>
      ) : null}
      <Failure error={arranging.error} />
    </div>
  );
}

/** Of whom nothing is to be compared this year. */
const saysSomething = ({ plan, before, remarks, toAnswer }: Plans['plans'][number]) =>
  plan !== null || before.length + remarks.length + toAnswer.length > 0;

function Silent({ page }: { page: Plans }) {
  const say = useSay();
  const silent = page.plans.filter((plan) => !saysSomething(plan));
  if (silent.length === 0) return null;
  const names = silent.map(({ organisation }) => asWritten(organisation.shortName)).join(say(w.comma));
  return (
    <p className="plan-card quiet">
      <Told>{say(w.silent, { names, year: page.year - 1 })}</Told>
    </p>
  );
}

/** What every body sets out to do in a year, compared; printed on one page. */
export function PlansScreen(props: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const found = useQuery({
    queryKey: [...meetingsKey, 'plans', props.year ?? 'now'],
    queryFn: ({ signal }) =>
      api.plans({ query: props.year === undefined ? {} : { year: props.year }, signal }),
  });
  const page = found.data;
  const mine = page?.plans.find(({ mayHandIn }) => mayHandIn);
  const held = page?.meeting?.state === 'held';
  const deed = mine?.plan ? (held ? w.supersede : w.change) : w.mine;
  const count = page?.plans.filter(({ plan }) => plan !== null).length ?? 0;
  return (
    <PageFrame
      title={say(meetingsTitleWords.plans)}
      aside={
        page ? (
          <div className="row no-print">
            {[page.year - 1, page.year + 1].map((year) => (
              <Button key={year} type="text" onClick={() => props.onYear(year)}>
                {say(w.yearBefore, { year })}
              </Button>
            ))}
            <Button onClick={() => window.print()}>{say(w.print)}</Button>
            {mine ? (
              <Button type="primary" onClick={() => setOpen(true)}>
                {say(deed)}
              </Button>
            ) : null}
          </div>
        ) : null
      }
    >
      <p className="quiet lead no-print">{say(w.lead)}</p>
      {said === null ? null : <output className="done">{said}</output>}
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {found.isPending ? <Skeleton lines={10} /> : null}
      {page ? (
        <>
          <p className="tabular">
            <strong>{say(w.year, { year: page.year })}</strong>{' '}
            <Told>{say(w.count, { in: count, out: page.plans.length - count })}</Told>
          </p>
          <IdeasLine {...props} page={page} />
          {page.plans.length === 0 ? (
            <EmptyState title={say(w.noMembers)} text={say(w.noMembersText)} />
          ) : null}
          {page.plans.filter(saysSomething).map((plan) => (
            <PlanCard
              key={`${plan.organisation.id} ${page.year}`}
              {...{ page, plan, tableLink: props.tableLink }}
            />
          ))}
          <Silent page={page} />
        </>
      ) : null}
      {open && page && mine ? (
        <SidePanel label={say(deed)} links={<h2>{say(deed)}</h2>} onClose={() => setOpen(false)}>
          <PlanForm
            key={mine.plan?.version ?? 0}
            {...{ page, plan: mine }}
            onDone={(isEdition) => {
              setOpen(false);
              setSaid(say(isEdition ? w.savedEdition : w.saved));
            }}
          />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
