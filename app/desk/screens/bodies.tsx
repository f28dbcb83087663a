import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { bodiesApi } from '../../../modules/bodies/desk/bodies.api.ts';
import { BodiesScreen } from '../../../modules/bodies/desk/bodies-screen.tsx';
import {
  type BodiesSearch,
  type CoverageSearch,
  readBodiesSearch,
  readCoverageSearch,
} from '../../../modules/bodies/desk/bodies-search.ts';
import { BodyScreen } from '../../../modules/bodies/desk/body-screen.tsx';
import { CoverageScreen } from '../../../modules/bodies/desk/coverage-screen.tsx';
import { RulesScreen } from '../../../modules/bodies/desk/rules-screen.tsx';
import { FoundingScreen } from '../../../modules/founding/desk/founding-screen.tsx';
import { type FoundingSearch, readFoundingSearch } from '../../../modules/founding/desk/founding-search.ts';
import { MemberSection } from '../../../modules/members/desk/member-section.tsx';
import { lookUps } from '../look-ups.ts';
import '../../../modules/bodies/desk/bodies.css';

function useAreas() {
  const found = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  return found.data ?? [];
}

const bodyLink = (id: string, text: ReactNode) => (
  <Link to="/bodies/$id" params={{ id }}>
    {text}
  </Link>
);

export function Bodies() {
  const navigate = useNavigate();
  const search = readBodiesSearch(useSearch({ strict: false }));
  return (
    <BodiesScreen
      {...{ search, bodyLink, areas: useAreas() }}
      onSearch={(next: BodiesSearch) => void navigate({ to: '/bodies', search: next, resetScroll: false })}
      onOpen={(id) => void navigate({ to: '/bodies/$id', params: { id } })}
    />
  );
}

export function OneBody() {
  const { id } = useParams({ from: '/gate/bodies/$id' });
  return (
    <BodyScreen
      key={id}
      {...{ id, bodyLink, areas: useAreas() }}
      members={
        <MemberSection
          bodyId={id}
          joinLink={(text) => (
            <Link to="/counter/join" search={{ body: id }}>
              {text}
            </Link>
          )}
        />
      }
      employers={(search, signal) => lookUps.employers(search, signal)}
      organisations={async (search, signal) =>
        (await lookUps.organisations(signal)).filter(({ name }) => name.includes(search)).slice(0, 50)
      }
    />
  );
}

export function Coverage() {
  const navigate = useNavigate();
  const search = readCoverageSearch(useSearch({ strict: false }));
  return (
    <CoverageScreen
      search={search}
      onSearch={(next: CoverageSearch) =>
        void navigate({ to: '/bodies/coverage', search: next, resetScroll: false })
      }
    />
  );
}

export function Foundings() {
  const navigate = useNavigate();
  const search = readFoundingSearch(useSearch({ strict: false }));
  return (
    <FoundingScreen
      {...{ search, bodyLink, areas: useAreas() }}
      findEmployers={(typed, signal) => lookUps.employers(typed, signal)}
      findBodies={async (typed, signal) =>
        (await bodiesApi.list({ query: { search: typed }, signal })).bodies
      }
      onSearch={(next: FoundingSearch) =>
        void navigate({ to: '/bodies/founding', search: next, resetScroll: false })
      }
    />
  );
}

export function BodyRules() {
  return <RulesScreen />;
}
