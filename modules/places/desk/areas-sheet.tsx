import { asWritten } from '../../../base/words.ts';
import { client } from '../../../platform/http/client.ts';
import { sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SheetImport } from '../../../platform/ui/desk/sheet-import.tsx';
import { mostAreaRows } from '../areas.rules.ts';
import { settingsContract } from '../settings.contract.ts';
import { areasSheetWords as w } from './places-setting.words.ts';

const { tryAreas, importAreas } = settingsContract;
const sheetApi = client({ tryAreas, importAreas }, sheetFetch);

/** A sheet of areas: tried first, taken over after its report was seen. */
export function AreasSheet({ onDone }: { onDone: () => void }) {
  const say = useSay();
  return (
    <details className="sheet-import">
      <summary>{say(w.choose)}</summary>
      <div className="stack">
        <SheetImport
          name="areas-sheet"
          words={w}
          mostRows={mostAreaRows}
          badRow={(row) =>
            row.column === ''
              ? say(w.wholeRow, { ...row, name: asWritten(row.name), reason: asWritten(row.reason) })
              : say(w.row, { ...row, name: asWritten(row.name), reason: asWritten(row.reason) })
          }
          attempt={(body) => sheetApi.tryAreas({ body })}
          take={(body, key) => sheetApi.importAreas({ body, key })}
          onTaken={onDone}
        />
      </div>
    </details>
  );
}
