import { Link, Navigate, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { JoiningProvider } from '../../modules/needs/desk/join-first.tsx';
import { LookUpsProvider } from '../../modules/needs/desk/look-ups.ts';
import { SessionMenu } from '../../modules/organisations/desk/session-menu.tsx';
import { Told, useSay } from '../../platform/ui/desk/language.tsx';
import { useLive } from '../../platform/ui/desk/live.ts';
import { EmptyState, PageFrame, PagesOfPlace } from '../../platform/ui/desk/parts.tsx';
import { useSession } from '../../platform/ui/desk/session.ts';
import { uiWords } from '../../platform/ui/ui.words.ts';
import { deskWords as w } from './desk.words.ts';
import { joining } from './joining.tsx';
import { lookUps } from './look-ups.ts';
import { menuOf } from './menu.ts';
import { Menu } from './menu-list.tsx';
import { isElsewhere, type Place, placesOf, whereIs } from './places.ts';

/** The plain address of the desk leads to the work page; who has none starts on their own first page. */
function Elsewhere({ pathname }: { pathname: string }) {
  const say = useSay();
  if (pathname === '/work') return <Navigate to="/" replace />;
  return (
    <PageFrame title={say(w.notForRole)}>
      <EmptyState text={say(w.notForRoleText)}>
        <Link to="/">{say(w.toFirst)}</Link>
      </EmptyState>
    </PageFrame>
  );
}

/** The address of a month without which one: each month is the same page. */
const pageOf = (path: string) => path.replace(/\/\d{4}-\d{2}$/, '');

/** The pages of the place one is in, below the title of each of them; what lies deeper has its own way back. */
function Pages({ place, path }: { place: Place; path: string }) {
  const say = useSay();
  if (place.pages.length < 2 || !place.pages.some(({ to }) => to === path)) return null;
  return (
    <nav className="tabs" aria-label={say(place.name)}>
      {place.pages.map(({ to, name }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true }}
          {...(to === path ? { 'aria-current': 'page' as const } : {})}
        >
          {say(name)}
        </Link>
      ))}
    </nav>
  );
}

/** The frame around every page of the desk: where one can go, who one is, whether the line is up. */
export function Shell() {
  const say = useSay();
  const session = useSession();
  const down = useLive();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const where = whereIs(pathname, session);
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say(uiWords.skip)}
      </a>
      <header className="shell-head">
        <button type="button" className="plain brand" onClick={() => void navigate({ to: '/' })}>
          <span className="wordmark">{say(uiWords.product)}</span>
          <span className="quiet">
            <Told>{say(w.desk, { city: session.city.name })}</Told>
          </span>
        </button>
        {down ? <output className="offline">{say(uiWords.offline)}</output> : null}
        <SessionMenu onAccount={() => void navigate({ to: '/account' })} />
      </header>
      <nav className="shell-nav" aria-label={say(uiWords.places)}>
        <Menu lines={menuOf(placesOf(session))} current={where?.place.to} />
      </nav>
      <LookUpsProvider value={lookUps}>
        <JoiningProvider value={joining}>
          <PagesOfPlace value={where && <Pages place={where.place} path={pageOf(pathname)} />}>
            {isElsewhere(pathname, session) ? <Elsewhere pathname={pathname} /> : <Outlet />}
          </PagesOfPlace>
        </JoiningProvider>
      </LookUpsProvider>
    </div>
  );
}
