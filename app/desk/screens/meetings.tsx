import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dutiesContract } from '../../../modules/duties/duties.contract.ts';
import type { Source } from '../../../modules/meetings/contract/agenda.ts';
import { ChairsScreen } from '../../../modules/meetings/desk/chairs-screen.tsx';
import { HandOverScreen } from '../../../modules/meetings/desk/hand-over-screen.tsx';
import { ItemsScreen } from '../../../modules/meetings/desk/items-screen.tsx';
import { MeetingScreen } from '../../../modules/meetings/desk/meeting-screen.tsx';
import { meetingWords } from '../../../modules/meetings/desk/meetings-desk.words.ts';
import { MeetingsScreen } from '../../../modules/meetings/desk/meetings-screen.tsx';
import { PapersScreen } from '../../../modules/meetings/desk/papers-screen.tsx';
import { needsContract } from '../../../modules/needs/needs.contract.ts';
import { voiceContract } from '../../../modules/voice/voice.contract.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { lookUps, organisationChoices } from '../look-ups.ts';
import '../../../modules/meetings/desk/meetings.css';

function useOrganisations() {
  const found = useQuery({
    queryKey: ['look-up', 'organisation-choices'],
    queryFn: ({ signal }) => organisationChoices(signal),
  });
  return found.data ?? [];
}

function useCategories() {
  const found = useQuery({
    queryKey: ['look-up', 'categories'],
    queryFn: ({ signal }) => lookUps.categories(signal),
  });
  return found.data ?? [];
}

const meetingLink = (id: string, text: ReactNode) => (
  <Link to="/meetings/$id" params={{ id }}>
    {text}
  </Link>
);

/** To the records behind an item, for who may read them there. */
function useRecordsLink(): (source: Source, text: ReactNode) => ReactNode {
  const session = useSession();
  return (source, text) => {
    if (source.kind === 'unmet' && mayCall(session, needsContract.unmet)) {
      const search = { category: source.category, entries: true as const };
      return (
        <Link to="/unmet" search={search}>
          {text}
        </Link>
      );
    }
    if (source.kind === 'duty' && mayCall(session, dutiesContract.cell)) {
      return (
        <Link to="/duties/ownership" search={{ open: `${source.area} ${source.category}` }}>
          {text}
        </Link>
      );
    }
    if (source.kind === 'concern' && mayCall(session, voiceContract.list)) {
      return (
        <Link to="/concerns/$id" params={{ id: source.id }}>
          {text}
        </Link>
      );
    }
    if (source.kind === 'undecided' && mayCall(session, needsContract.undecided)) {
      return <Link to="/work/undecided">{text}</Link>;
    }
    return source.kind === 'overdue' ? <Link to="/meetings/items">{text}</Link> : null;
  };
}

export function Meetings() {
  const navigate = useNavigate();
  return (
    <MeetingsScreen
      onOpen={(id) => void navigate({ to: '/meetings/$id', params: { id } })}
      meetingLink={meetingLink}
    />
  );
}

export function MeetingOne() {
  const say = useSay();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const recordsLink = useRecordsLink();
  return (
    <MeetingScreen
      key={id}
      {...{ id, recordsLink }}
      back={<Link to="/meetings">{say(meetingWords.back)}</Link>}
      organisations={useOrganisations()}
      categories={useCategories()}
      papersLink={(text) => (
        <Link to="/meetings/$id/papers" params={{ id }}>
          {text}
        </Link>
      )}
      plansLink={(year, text) => (
        <Link to="/meetings/plans" search={{ year }}>
          {text}
        </Link>
      )}
      onDocument={(to) => void navigate({ to: '/documents/$id', params: { id: to } })}
    />
  );
}

export function MeetingPapers() {
  const say = useSay();
  const { id = '' } = useParams({ strict: false });
  return (
    <PapersScreen
      id={id}
      back={meetingLink(id, say(meetingWords.backToOne))}
      recordsLink={useRecordsLink()}
    />
  );
}

export function Chairs() {
  return <ChairsScreen organisations={useOrganisations()} />;
}

export function AgreedItems() {
  return (
    <ItemsScreen organisations={useOrganisations()} categories={useCategories()} meetingLink={meetingLink} />
  );
}

export function ChairHandOver() {
  return (
    <HandOverScreen
      meetingLink={meetingLink}
      undecidedLink={(text) => <Link to="/work/undecided">{text}</Link>}
    />
  );
}
