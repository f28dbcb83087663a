import { useQueryClient } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import type { z } from 'zod';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import type { activitiesContract } from '../activities.contract.ts';
import { activitySheetWords as w } from '../activities-sheet.words.ts';
import { mostImportRows } from '../import.rules.ts';
import { activitiesKey, activitySheetApi as api } from './activities.api.ts';

type Filter = Omit<z.output<typeof activitiesContract.sheet.query>, 'format' | 'template'>;

type Download = ComponentProps<typeof SheetTools>['download'];

/** What is listed, or an empty sheet. */
export const downloadOf =
  (filter: Filter): Download =>
  ({ kind: format = 'xlsx', template = 'false' }) =>
    api.sheet({ query: { ...filter, format, template } });

/** What is listed as a sheet, and activities of one's own organisation from one. */
export function ActivitySheet({ filter }: { filter: Filter }) {
  const queries = useQueryClient();
  return (
    <SheetTools
      name="activities-sheet"
      keeps
      hint={w.hint}
      download={downloadOf(filter)}
      mostRows={mostImportRows}
      attempt={(body) => api.trySheet({ body })}
      take={(body, key) => api.importSheet({ body, key })}
      onTaken={() => void queries.invalidateQueries({ queryKey: activitiesKey })}
    />
  );
}
