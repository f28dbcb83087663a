import { useNavigate, useSearch } from '@tanstack/react-router';
import { placesContract } from '../../../modules/places/places.contract.ts';
import type { MenuLookUps } from '../../../modules/services/desk/look-ups.ts';
import { MenuScreen as Menu } from '../../../modules/services/desk/menu-screen.tsx';
import { readMenuSearch } from '../../../modules/services/desk/menu-search.ts';
import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';

const places = client(placesContract, deskFetch);

const lookUps: MenuLookUps = {
  areas: async (signal) => (await places.areas({ signal })).areas,
  stations: async (signal) => (await places.stations({ signal })).stations,
};

export function MenuScreen() {
  const navigate = useNavigate();
  const search = readMenuSearch(useSearch({ strict: false }));
  return (
    <Menu
      search={search}
      onSearch={(next) => void navigate({ to: '/menu', search: next, resetScroll: false })}
      hrefOf={(id) => `/desk/menu?open=${id}`}
      lookUps={lookUps}
    />
  );
}
