import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../../platform/http/client.ts';
import { sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import { sheetContract } from '../contract/sheet.ts';
import { mostMenuRows } from '../limits.rules.ts';
import { menuSheetWords as w } from './menu.words.ts';
import { type MenuSearch, queryOf } from './menu-search.ts';
import { menuKey } from './services.api.ts';

const sheetApi = client(sheetContract, sheetFetch);

/** What is listed as a sheet, and services from one. */
export function MenuSheet({ search }: { search: MenuSearch }) {
  const queries = useQueryClient();
  return (
    <SheetTools
      name="menu-sheet"
      keeps
      hint={w.chooseHint}
      download={(query) => sheetApi.exportSheet({ query: { ...queryOf(search), ...query } })}
      mostRows={mostMenuRows}
      attempt={(body) => sheetApi.trySheet({ body })}
      take={(body, key) => sheetApi.importSheet({ body, key })}
      onTaken={() => void queries.invalidateQueries({ queryKey: menuKey })}
    />
  );
}
