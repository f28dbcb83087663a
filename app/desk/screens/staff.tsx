import { useNavigate, useSearch } from '@tanstack/react-router';
import { needsContract } from '../../../modules/needs/needs.contract.ts';
import type { StaffLookUps } from '../../../modules/organisations/desk/look-ups.ts';
import { StaffScreen as Staff } from '../../../modules/organisations/desk/staff-screen.tsx';
import { readStaffSearch } from '../../../modules/organisations/desk/staff-search.ts';
import { placesContract } from '../../../modules/places/places.contract.ts';
import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';

const needs = client(needsContract, deskFetch);
const places = client(placesContract, deskFetch);

const lookUps: StaffLookUps = {
  areas: async (signal) => (await places.areas({ signal })).areas,
  stations: async (signal) => (await places.stations({ signal })).stations,
  openWith: (id, signal) => needs.ofStaff({ params: { id }, signal }),
};

export function StaffScreen() {
  const navigate = useNavigate();
  const search = readStaffSearch(useSearch({ strict: false }));
  return (
    <Staff
      search={search}
      onSearch={(next) => void navigate({ to: '/staff', search: next, resetScroll: false })}
      lookUps={lookUps}
    />
  );
}
