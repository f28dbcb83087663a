import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { indicatorsContract } from '../../../modules/ledger/indicators.contract.ts';
import { ChainSetting } from '../../../modules/supervision/desk/chain-setting.tsx';
import type { MatterLookUps } from '../../../modules/supervision/desk/matter-panel.tsx';
import { SupervisionScreen } from '../../../modules/supervision/desk/supervision-screen.tsx';
import { readSupervisionSearch } from '../../../modules/supervision/desk/supervision-search.ts';
import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { organisationChoices } from '../look-ups.ts';
import { historyOfSetting, Settings } from './settings.tsx';
import '../../../modules/supervision/desk/supervision.css';

const indicators = client(indicatorsContract, deskFetch);

const link = (id: string, text: ReactNode) => (
  <Link to="/supervision" search={{ open: id }}>
    {text}
  </Link>
);

/** To where it came from, for the office, which sees both. */
function useOriginLink(): MatterLookUps['originLink'] {
  const isOffice = useSession().roles.includes('coordinator');
  return ({ kind, id }, text) => {
    if (!isOffice || id === null) return text;
    if (kind === 'agreed') return <Link to="/meetings/items">{text}</Link>;
    return (
      <Link to="/papers/items" search={{ open: id }}>
        {text}
      </Link>
    );
  };
}

export function Supervision() {
  const navigate = useNavigate();
  const originLink = useOriginLink();
  const organisations = useQuery({
    queryKey: ['look-up', 'organisation-choices'],
    queryFn: ({ signal }) => organisationChoices(signal),
  });
  return (
    <SupervisionScreen
      search={readSupervisionSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/supervision', search, resetScroll: false })}
      link={link}
      lookUps={{
        organisations: organisations.data ?? [],
        loadIndicators: async (signal) => (await indicators.list({ query: {}, signal })).indicators,
        originLink,
      }}
    />
  );
}

export const SupervisionChain = () => (
  <Settings>
    <ChainSetting history={historyOfSetting('supervision.chain')} />
  </Settings>
);
