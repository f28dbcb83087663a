import { client } from '../../../platform/http/client.ts';
import { sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import { mostCallRows } from '../calls-sheet.rules.ts';
import { callsSheetContract } from '../contract/calls-sheet.ts';

const sheetApi = client(callsSheetContract, sheetFetch);

/** Both lists out as a sheet; and in by whoever keeps them. */
export function CallSheet({ onTaken }: { onTaken: () => void }) {
  return (
    <SheetTools
      name="call-sheet"
      keeps={mayCall(useSession(), callsSheetContract.importCalls)}
      download={(query) => sheetApi.exportCalls({ query })}
      mostRows={mostCallRows}
      attempt={(body) => sheetApi.tryCalls({ body })}
      take={(body, key) => sheetApi.importCalls({ body, key })}
      onTaken={onTaken}
    />
  );
}
