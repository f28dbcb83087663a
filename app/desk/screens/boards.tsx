import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { meetingsContract } from '../../../modules/meetings/meetings.contract.ts';
import { BoardScreen } from '../../../modules/needs/desk/board-screen.tsx';
import { type BoardSearch, readBoardSearch } from '../../../modules/needs/desk/board-search.ts';
import { CallListScreen as CallList } from '../../../modules/needs/desk/call-list-screen.tsx';
import { RoutingScreen as Routing } from '../../../modules/needs/desk/routing-screen.tsx';
import { UndecidedScreen as Undecided } from '../../../modules/needs/desk/undecided-screen.tsx';
import { DueItems } from '../../../modules/papers/desk/due-items.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { morningLinks } from '../morning-links.tsx';
import '../../../modules/papers/desk/papers.css';

const link = (id: string, text: string) => (
  <Link to="/needs/$id" params={{ id }}>
    {text}
  </Link>
);

const addressOf = (search: BoardSearch) =>
  `?${new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)])).toString()}`;

export function Board() {
  const say = useSay();
  const navigate = useNavigate();
  const search = readBoardSearch(useSearch({ strict: false }));
  const onSearch = useCallback(
    (next: BoardSearch, replace: boolean) => {
      void navigate({ to: '/work/board', search: next, replace, resetScroll: false });
    },
    [navigate],
  );
  return (
    <BoardScreen
      search={search}
      onSearch={onSearch}
      hrefOf={addressOf}
      links={morningLinks}
      toUndecided={(text) => <Link to="/work/undecided">{text}</Link>}
      before={
        <DueItems
          itemLink={(id, text) => (
            <Link to="/papers/items" search={{ open: id }}>
              {text}
            </Link>
          )}
          allLink={(text) => <Link to="/papers/items">{text}</Link>}
        />
      }
      wholePage={(id) => link(id, say(uiWords.wholePage))}
    />
  );
}

export const UndecidedScreen = () => <Undecided link={link} />;
export const RoutingScreen = () => <Routing link={link} />;

export function CallListScreen() {
  const session = useSession();
  return (
    <CallList
      itemLink={({ id: item, meetingId }, text) =>
        mayCall(session, meetingsContract.one) ? (
          <Link to="/meetings/$id" params={{ id: meetingId }} hash={`item-${item}`}>
            {text}
          </Link>
        ) : (
          text
        )
      }
    />
  );
}
