import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { bodiesContract } from '../../../modules/bodies/bodies.contract.ts';
import type { HonoursLookUps } from '../../../modules/honours/desk/employer-finder.tsx';
import { HonoursScreen } from '../../../modules/honours/desk/honours-screen.tsx';
import {
  readHonoursSearch,
  readReceivedSearch,
  readTitlesSearch,
} from '../../../modules/honours/desk/honours-search.ts';
import type { LedgerLink } from '../../../modules/honours/desk/nomination-list.tsx';
import { ProjectsScreen } from '../../../modules/honours/desk/projects-screen.tsx';
import { ReceivedScreen } from '../../../modules/honours/desk/received-screen.tsx';
import { TitlesScreen } from '../../../modules/honours/desk/titles-screen.tsx';
import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { lookUps, organisationChoices } from '../look-ups.ts';
import '../../../modules/honours/desk/honours.css';

const bodies = client(bodiesContract, deskFetch);

function useLookUps(): HonoursLookUps {
  const organisations = useQuery({
    queryKey: ['look-up', 'organisation-choices'],
    queryFn: ({ signal }) => organisationChoices(signal),
  });
  return {
    organisations: organisations.data ?? [],
    loadEmployers: (search, signal) => lookUps.employers(search, signal),
    loadBodies: async (search, signal) =>
      (await bodies.list({ query: { search }, signal })).bodies.map(({ id, name }) => ({ id, name })),
  };
}

const ledgerLink: LedgerLink = (organisation, text) => (
  <Link to="/indicators" search={{ organisation }}>
    {text}
  </Link>
);

export function Honours() {
  const navigate = useNavigate();
  return (
    <HonoursScreen
      search={readHonoursSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/honours', search, resetScroll: false })}
      lookUps={useLookUps()}
      ledgerLink={ledgerLink}
    />
  );
}

export function HonoursTitles() {
  const navigate = useNavigate();
  return (
    <TitlesScreen
      search={readTitlesSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/honours/titles', search, resetScroll: false })}
      lookUps={useLookUps()}
    />
  );
}

export function HonoursReceived() {
  const navigate = useNavigate();
  return (
    <ReceivedScreen
      search={readReceivedSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/honours/received', search, resetScroll: false })}
      lookUps={useLookUps()}
    />
  );
}

export function HonoursProjects() {
  return <ProjectsScreen roundsLink={(text) => <Link to="/honours">{text}</Link>} />;
}
