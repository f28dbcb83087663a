import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AssessmentScreen } from '../../../modules/assessment/desk/assessment-screen.tsx';
import { type ExceptionLink, QuarterScreen } from '../../../modules/assessment/desk/quarter-screen.tsx';
import { SchemeScreen } from '../../../modules/assessment/desk/scheme-screen.tsx';
import '../../../modules/assessment/desk/assessment.css';

const schemeLink = (id: string, text: ReactNode) => (
  <Link to="/assessment/$id" params={{ id }}>
    {text}
  </Link>
);

export function Assessment() {
  const navigate = useNavigate();
  return (
    <AssessmentScreen
      schemeLink={schemeLink}
      onOpen={(id) => void navigate({ to: '/assessment/$id', params: { id } })}
    />
  );
}

export function OneAssessment() {
  const { id } = useParams({ from: '/gate/assessment/$id' });
  return (
    <SchemeScreen
      key={id}
      id={id}
      back={(text) => <Link to="/assessment">{text}</Link>}
      recordsLink={({ code, organisation, from, to, asOf }, text) => (
        <Link
          to="/indicators/$code"
          params={{ code }}
          search={{ range: 'city', organisation, from, to, asOf }}
        >
          {text}
        </Link>
      )}
    />
  );
}

const lists: Record<Parameters<ExceptionLink>[0], (text: ReactNode, category?: string) => ReactNode> = {
  agreed: (text) => <Link to="/meetings/items">{text}</Link>,
  supervised: (text) => (
    <Link to="/supervision" search={{ light: 'overdue' }}>
      {text}
    </Link>
  ),
  tasks: (text) => <Link to="/tasks">{text}</Link>,
  refused: (text) => text,
  unmet: (text, category) => (
    <Link to="/unmet" search={category === undefined ? {} : { category, open: true, entries: true }}>
      {text}
    </Link>
  ),
};

const exceptionLink: ExceptionLink = (kind, id, text, category) => {
  if (id === null || kind === 'agreed' || kind === 'tasks' || kind === 'unmet') {
    return lists[kind](text, category);
  }
  if (kind === 'supervised') {
    return (
      <Link to="/supervision" search={{ open: id }}>
        {text}
      </Link>
    );
  }
  return (
    <Link to="/needs/$id" params={{ id }}>
      {text}
    </Link>
  );
};

export const Quarter = () => <QuarterScreen link={exceptionLink} />;
