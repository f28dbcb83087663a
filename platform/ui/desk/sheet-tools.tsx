import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten, type Word } from '../../../base/words.ts';
import type { SheetFile, SheetQuery } from '../../sheets/sheet.contract.ts';
import { sheetToolsWords as w } from '../sheet-tools.words.ts';
import { ExportButtons } from './export-buttons.tsx';
import { useSay } from './language.tsx';
import { Failure } from './parts.tsx';
import { saveFile } from './save-file.ts';
import { SheetImport, type SheetImportProps } from './sheet-import.tsx';

/** A list out as a sheet; and in, tried first, by whoever `keeps` it. */
export function SheetTools(
  props: Pick<SheetImportProps, 'name' | 'mostRows' | 'attempt' | 'take' | 'onTaken'> & {
    keeps: boolean;
    download: (query: Partial<SheetQuery>) => Promise<SheetFile>;
    /** How cells are filled in, where that wants saying. */
    hint?: Word;
  },
) {
  const say = useSay();
  const { keeps, download, hint = w.chooseHint, ...importing } = props;
  const template = useMutation({ mutationFn: async () => saveFile(await download({ template: 'true' })) });
  return (
    <details className="sheet-import no-print">
      <summary>{say(w.sheets)}</summary>
      <div className="stack">
        <ExportButtons download={(kind) => download({ kind })}>
          {keeps ? (
            <Button loading={template.isPending} onClick={() => template.mutate()}>
              {say(w.template)}
            </Button>
          ) : null}
        </ExportButtons>
        <Failure error={template.error} kind="read" />
        {keeps ? (
          <SheetImport
            {...importing}
            words={{ ...w, chooseHint: hint }}
            badRow={(row) =>
              say(row.column === '' ? w.badWholeRow : w.badRow, {
                ...{ ...row, name: asWritten(row.name), reason: asWritten(row.reason) },
              })
            }
          />
        ) : null}
      </div>
    </details>
  );
}
