import { useQuery } from '@tanstack/react-query';
import { needsApi } from './needs.api.ts';

export const shiftKey = ['needs', 'shift'] as const;

/** What this shift has open and what the last one left. */
export function useShift(wanted: boolean) {
  return useQuery({
    queryKey: shiftKey,
    queryFn: ({ signal }) => needsApi.shift({ signal }),
    enabled: wanted,
  });
}
