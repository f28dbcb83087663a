import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlanTask } from '../../../modules/meetings/contract/plans.ts';
import { BranchesScreen } from '../../../modules/meetings/desk/branches-screen.tsx';
import { PlansScreen } from '../../../modules/meetings/desk/plans-screen.tsx';
import { readPlansSearch } from '../../../modules/meetings/desk/plans-search.ts';
import '../../../modules/meetings/desk/meetings.css';

const meetingLink = (id: string, text: ReactNode) => (
  <Link to="/meetings/$id" params={{ id }}>
    {text}
  </Link>
);

const tableLink = ({ tableId, taskId }: PlanTask, text: ReactNode) => (
  <Link to="/tasks" search={{ table: tableId, open: taskId }}>
    {text}
  </Link>
);

export function MeetingPlans() {
  const navigate = useNavigate();
  const { year } = readPlansSearch(useSearch({ strict: false }));
  return (
    <PlansScreen
      {...{ year, meetingLink, tableLink }}
      onYear={(to) => void navigate({ to: '/meetings/plans', search: { year: to } })}
      onMeeting={(id) => void navigate({ to: '/meetings/$id', params: { id } })}
    />
  );
}

export function BranchMeetings() {
  return <BranchesScreen />;
}
