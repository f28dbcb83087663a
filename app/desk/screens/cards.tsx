import { useQuery } from '@tanstack/react-query';
import { CardsScreen as Cards } from '../../../modules/cards/desk/cards-screen.tsx';
import { organisationsContract } from '../../../modules/organisations/organisations.contract.ts';
import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { lookUps } from '../look-ups.ts';

const organisations = client(organisationsContract, deskFetch);

export function CardsScreen() {
  const categories = useQuery({
    queryKey: ['look-up', 'categories'],
    queryFn: ({ signal }) => lookUps.categories(signal),
  });
  const bodies = useQuery({
    queryKey: ['look-up', 'organisations', 'cards'],
    queryFn: async ({ signal }) => (await organisations.list({ signal })).organisations,
  });
  return <Cards choices={{ categories: categories.data ?? [], organisations: bodies.data ?? [] }} />;
}
