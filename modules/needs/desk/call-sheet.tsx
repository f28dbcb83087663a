import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import { needsContract } from '../needs.contract.ts';
import { needsApi } from './needs.api.ts';

/** Both lists out as a sheet; and in by whoever keeps them. */
export function CallSheet({ onTaken }: { onTaken: () => void }) {
  return (
    <SheetTools
      name="call-sheet"
      keeps={mayCall(useSession(), needsContract.importCalls)}
      download={(query) => needsApi.exportCalls({ query })}
      attempt={(content) => needsApi.tryCalls({ body: { content } })}
      take={(body, key) => needsApi.importCalls({ body, key })}
      onTaken={onTaken}
    />
  );
}
