import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { type OverviewLinks, OverviewScreen } from '../../../modules/overview/desk/overview-screen.tsx';
import type { RecordsOf } from '../../../modules/overview/desk/year-part.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import '../../../modules/overview/desk/overview.css';

const recordsOf = ({ code, ...of }: RecordsOf) =>
  ({ to: '/indicators/$code', params: { code }, search: { range: 'city', part: 0, ...of } }) as const;

const links = (
  coordinates: boolean,
  more: Pick<OverviewLinks, 'recordsAddress' | 'goRecords'>,
): OverviewLinks => ({
  ...more,
  line: (kind, { unmetSince }, text) => {
    if (kind === 'overdue') return <Link to="/meetings/items">{text}</Link>;
    if (kind === 'assigned') return <Link to="/papers/items">{text}</Link>;
    if (kind === 'still') {
      return (
        <Link to="/bodies/founding" search={{ still: true }}>
          {text}
        </Link>
      );
    }
    if (kind === 'unmet') {
      return (
        <Link to="/unmet" search={{ from: unmetSince, entries: true }}>
          {text}
        </Link>
      );
    }
    if (kind === 'refused' && coordinates) return <Link to="/work/undecided">{text}</Link>;
    // Its entries stand below it, or it is a number and nothing else.
    return text;
  },
  entry: (kind, { id }, text) => {
    if (id === null) return text;
    if (kind === 'still') {
      return (
        <Link to="/bodies/founding" search={{ still: true, open: id }}>
          {text}
        </Link>
      );
    }
    return kind === 'refused' ? (
      <Link to="/needs/$id" params={{ id }}>
        {text}
      </Link>
    ) : (
      text
    );
  },
  meeting: (id, text) => (
    <Link to="/meetings/$id" params={{ id }}>
      {text}
    </Link>
  ),
  meetings: (text) => <Link to="/meetings">{text}</Link>,
  served: ({ code, from, to }, text) => (
    <Link to="/indicators/$code" params={{ code }} search={{ range: 'city', from, to }}>
      {text}
    </Link>
  ),
  records: (of, text) => <Link {...recordsOf(of)}>{text}</Link>,
});

export function Overview() {
  const { roles } = useSession();
  const router = useRouter();
  const navigate = useNavigate();
  const opening = {
    recordsAddress: (of: RecordsOf) => router.buildLocation(recordsOf(of)).href,
    goRecords: (of: RecordsOf) => void navigate(recordsOf(of)),
  };
  return <OverviewScreen links={links(roles.includes('coordinator'), opening)} />;
}
