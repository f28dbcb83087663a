import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { saveFile } from '../../../platform/ui/desk/save-file.ts';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { SheetImport } from '../../../platform/ui/desk/sheet-import.tsx';
import { needsContract } from '../needs.contract.ts';
import { listWords as w } from './calls.words.ts';
import { needsApi } from './needs.api.ts';

/** Both lists out as a sheet; and in, tried first, by whoever keeps them. */
export function CallSheet({ onTaken }: { onTaken: () => void }) {
  const say = useSay();
  const session = useSession();
  const keeps = mayCall(session, needsContract.importCalls);
  const saving = useMutation({
    mutationFn: async (query: { kind?: 'xlsx' | 'csv'; template?: 'true' }) =>
      saveFile(await needsApi.exportCalls({ query })),
  });
  return (
    <details className="sheet-import no-print">
      <summary>{say(w.sheets)}</summary>
      <div className="stack">
        <div className="row">
          <Button loading={saving.isPending} onClick={() => saving.mutate({ kind: 'xlsx' })}>
            {say(w.exportXlsx)}
          </Button>
          <Button onClick={() => saving.mutate({ kind: 'csv' })}>{say(w.exportCsv)}</Button>
          {keeps ? (
            <Button onClick={() => saving.mutate({ template: 'true' })}>{say(w.template)}</Button>
          ) : null}
        </div>
        <Failure error={saving.error} kind="read" />
        {keeps ? (
          <SheetImport
            name="call-sheet"
            words={w}
            badRow={(row) =>
              say(w.badRow, { ...row, name: asWritten(row.name), reason: asWritten(row.reason) })
            }
            attempt={(content) => needsApi.tryCalls({ body: { content } })}
            take={(body, key) => needsApi.importCalls({ body, key })}
            onTaken={onTaken}
          />
        ) : null}
      </div>
    </details>
  );
}
