import { useQuery } from '@tanstack/react-query';
import { TelephonesScreen as Telephones } from '../../../modules/organisations/desk/telephones-screen.tsx';
import { placesContract } from '../../../modules/places/places.contract.ts';
import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { lookUps } from '../look-ups.ts';

const places = client(placesContract, deskFetch);

export function TelephonesScreen() {
  const areas = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  const lines = useQuery({
    queryKey: ['look-up', 'help-lines'],
    queryFn: async ({ signal }) => (await places.helpLines({ signal })).lines,
  });
  return <Telephones areas={areas.data ?? []} lines={lines.data ?? []} />;
}
