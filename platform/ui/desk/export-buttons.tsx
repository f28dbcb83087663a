import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { SheetFile, SheetQuery } from '../../sheets/sheet.contract.ts';
import { sheetToolsWords as w } from '../sheet-tools.words.ts';
import { useSay } from './language.tsx';
import { Failure } from './parts.tsx';
import { saveFile } from './save-file.ts';

/** What is listed, as a file. */
export function ExportButtons(props: { download: (kind: SheetQuery['kind']) => Promise<SheetFile> }) {
  const say = useSay();
  const saving = useMutation({
    mutationFn: async (kind: SheetQuery['kind']) => saveFile(await props.download(kind)),
  });
  return (
    <div className="row no-print">
      <Button loading={saving.isPending} onClick={() => saving.mutate('xlsx')}>
        {say(w.exportXlsx)}
      </Button>
      <Button onClick={() => saving.mutate('csv')}>{say(w.exportCsv)}</Button>
      <Failure error={saving.error} kind="read" />
    </div>
  );
}
