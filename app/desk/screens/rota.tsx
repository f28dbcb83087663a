import { useQuery } from '@tanstack/react-query';
import { HistoryList } from '../../../modules/organisations/desk/history-list.tsx';
import { rotaWords } from '../../../modules/organisations/desk/rota.words.ts';
import { RotaScreen as Rota } from '../../../modules/organisations/desk/rota-screen.tsx';
import { organisationsContract } from '../../../modules/organisations/organisations.contract.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { lookUps } from '../look-ups.ts';

export function RotaScreen() {
  const say = useSay();
  const session = useSession();
  const areas = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  const history = mayCall(session, organisationsContract.history);
  return (
    <PageFrame title={say(rotaWords.title)}>
      <Rota areas={areas.data ?? []} history={history ? <HistoryList about="organisations.duty" /> : null} />
    </PageFrame>
  );
}
