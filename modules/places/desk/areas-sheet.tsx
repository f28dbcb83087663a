import { client } from '../../../platform/http/client.ts';
import { sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import { mostAreaRows } from '../areas.rules.ts';
import { settingsContract } from '../settings.contract.ts';
import { areasSheetWords as w } from './places-setting.words.ts';

const { tryAreas, importAreas, exportAreas } = settingsContract;
const sheetApi = client({ tryAreas, importAreas, exportAreas }, sheetFetch);

/** The areas as a sheet, and new ones from one. */
export function AreasSheet({ onDone }: { onDone: () => void }) {
  return (
    <SheetTools
      name="areas-sheet"
      keeps
      hint={w.chooseHint}
      download={(query) => sheetApi.exportAreas({ query })}
      mostRows={mostAreaRows}
      attempt={(body) => sheetApi.tryAreas({ body })}
      take={(body, key) => sheetApi.importAreas({ body, key })}
      onTaken={onDone}
    />
  );
}
