import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useCallback } from 'react';
import { Morning } from '../../../modules/needs/desk/morning.tsx';
import { ErasureNotice, FollowUpNotice, OpeningNotice } from '../../../modules/needs/desk/notices.tsx';
import { queueWords } from '../../../modules/needs/desk/queue.words.ts';
import { QueueScreen, type QueueShow } from '../../../modules/needs/desk/queue-screen.tsx';
import { type QueueSearch, readQueueSearch } from '../../../modules/needs/desk/queue-search.ts';
import { RemindersList } from '../../../modules/needs/desk/reminders-list.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { morningLinks } from '../morning-links.tsx';

type Address = '/work' | '/organisation' | '/organisation/ended';

const needLink = (id: string, text: string) => (
  <Link to="/needs/$id" params={{ id }}>
    {text}
  </Link>
);

const matterLink = (id: string, text: ReactNode) => (
  <Link to="/supervision" search={{ open: id }}>
    {text}
  </Link>
);

// Most have none: the queue does not wait for it.
const ToldBox = lazy(async () => ({
  default: (await import('../../../modules/supervision/desk/told-box.tsx')).ToldBox,
}));

function Queue({ show, at }: { show: QueueShow; at: Address }) {
  const say = useSay();
  const navigate = useNavigate();
  const search = readQueueSearch(useSearch({ strict: false }));
  const onSearch = useCallback(
    (next: QueueSearch, replace: boolean) => {
      void navigate({ to: at, search: next, replace, resetScroll: false });
    },
    [navigate, at],
  );
  const firstSteps = {
    todo: <Link to="/organisation">{say(queueWords.seeOrganisation)}</Link>,
    organisation: <Link to="/counter">{say(queueWords.goCounter)}</Link>,
    ended: <Link to="/organisation">{say(queueWords.seeOpen)}</Link>,
  };
  return (
    <QueueScreen
      show={show}
      search={search}
      onSearch={onSearch}
      notice={
        show === 'todo' ? (
          <>
            <Morning links={morningLinks} />
            <OpeningNotice link={needLink} />
            <ErasureNotice link={(text) => <Link to="/work/erasures">{text}</Link>} />
            <FollowUpNotice link={(text) => <Link to="/work/follow-ups">{text}</Link>} />
            <RemindersList link={needLink} />
            <Suspense fallback={null}>
              <ToldBox link={matterLink} />
            </Suspense>
          </>
        ) : null
      }
      firstStep={firstSteps[show]}
      wholePage={(id) => (
        <Link to="/needs/$id" params={{ id }}>
          {say(uiWords.wholePage)}
        </Link>
      )}
    />
  );
}

export const Work = () => <Queue show="todo" at="/work" />;
export const Organisation = () => <Queue show="organisation" at="/organisation" />;
export const Ended = () => <Queue show="ended" at="/organisation/ended" />;
