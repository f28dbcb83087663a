import { useQueryClient } from '@tanstack/react-query';
import { asWritten } from '../../../base/words.ts';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import type { Edition } from '../duties.contract.ts';
import { mostDuties } from '../duties.rules.ts';
import { dutiesKey, dutySheetApi } from './duties.api.ts';
import { listWords as w } from './duties-desk.words.ts';
import type { DutiesSearch } from './duties-search.ts';

/** Out as a sheet whatever is listed; in only into one edition, by whoever keeps it. */
export function DutySheet({
  filter,
  into,
}: {
  filter: Omit<DutiesSearch, 'q' | 'page' | 'open' | 'duty'>;
  into: Edition | undefined;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const download = ({ kind: format, template }: { kind?: 'xlsx' | 'csv'; template?: 'true' | 'false' }) =>
    dutySheetApi.exportSheet({
      query: { ...filter, ...(format ? { format } : {}), ...(template ? { template } : {}) },
    });
  if (!into) {
    return (
      <>
        <ExportButtons download={(kind) => download({ kind })} />
        <p className="quiet no-print">{say(w.chooseEdition)}</p>
      </>
    );
  }
  const params = { id: into.id };
  const hint = say(w.sheetHint, { name: asWritten(into.name) });
  return (
    <SheetTools
      key={into.id}
      name={`duties-sheet.${into.id}`}
      keeps
      hint={{ zh: hint, en: hint }}
      download={download}
      mostRows={mostDuties}
      attempt={(body) => dutySheetApi.trySheet({ params, body })}
      take={(body, key) => dutySheetApi.importSheet({ params, body, key })}
      onTaken={() => void queries.invalidateQueries({ queryKey: dutiesKey })}
    />
  );
}
