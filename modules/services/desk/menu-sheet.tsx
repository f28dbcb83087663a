import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { client } from '../../../platform/http/client.ts';
import { sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { saveFile } from '../../../platform/ui/desk/save-file.ts';
import { SheetImport } from '../../../platform/ui/desk/sheet-import.tsx';
import { sheetContract } from '../contract/sheet.ts';
import { mostMenuRows } from '../limits.rules.ts';
import { sheetDeskWords as w } from './menu.words.ts';
import { type MenuSearch, queryOf } from './menu-search.ts';
import { menuKey } from './services.api.ts';

const sheetApi = client(sheetContract, sheetFetch);

async function download(query: object): Promise<void> {
  saveFile(await sheetApi.exportSheet({ query }));
}

/** What is listed, as a file. */
export function ExportButtons({ search }: { search: MenuSearch }) {
  const say = useSay();
  const saving = useMutation({
    mutationFn: (kind: 'xlsx' | 'csv') => download({ ...queryOf(search), kind }),
  });
  return (
    <>
      <Button loading={saving.isPending} onClick={() => saving.mutate('xlsx')}>
        {say(w.exportXlsx)}
      </Button>
      <Button onClick={() => saving.mutate('csv')}>{say(w.exportCsv)}</Button>
      <Failure error={saving.error} kind="read" />
    </>
  );
}

/** A sheet of services: tried first, then taken over whole or without its bad rows. */
export function MenuSheet() {
  const say = useSay();
  const queries = useQueryClient();
  const template = useMutation({ mutationFn: () => download({ template: 'true' }) });
  return (
    <details className="sheet-import">
      <summary>{say(w.sheets)}</summary>
      <div className="stack">
        <div className="row">
          <Button loading={template.isPending} onClick={() => template.mutate()}>
            {say(w.template)}
          </Button>
        </div>
        <Failure error={template.error} kind="read" />
        <SheetImport
          name="menu-sheet"
          words={w}
          badRow={(row) => say(w.row, { ...row, name: asWritten(row.name) })}
          mostRows={mostMenuRows}
          attempt={(body) => sheetApi.trySheet({ body })}
          take={(body, key) => sheetApi.importSheet({ body, key })}
          onTaken={() => void queries.invalidateQueries({ queryKey: menuKey })}
        />
      </div>
    </details>
  );
}
