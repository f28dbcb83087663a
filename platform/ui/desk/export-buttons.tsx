import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { SheetFile, SheetQuery } from '../../sheets/sheet.contract.ts';
import { sheetToolsWords as w } from '../sheet-tools.words.ts';
import { useSay } from './language.tsx';
import { Failure } from './parts.tsx';
import { saveFile } from './save-file.ts';

/** What is listed, as a file. */
export function ExportButtons<File extends SheetFile>(props: {
  download: (kind: SheetQuery['kind']) => Promise<File>;
  /** What is to be known before it is pressed. */
  note?: string;
  /** What is said of a file once it is saved. */
  told?: (file: File) => ReactNode;
  /** Further buttons that give the list out. */
  children?: ReactNode;
}) {
  const say = useSay();
  const { download, note, told, children } = props;
  const saving = useMutation({
    mutationFn: async (kind: SheetQuery['kind']) => {
      const file = await download(kind);
      saveFile(file);
      return file;
    },
  });
  const { data } = saving;
  return (
    <div className="row export-buttons no-print">
      <Button title={note} loading={saving.isPending} onClick={() => saving.mutate('xlsx')}>
        {say(w.exportXlsx)}
      </Button>
      <Button title={note} onClick={() => saving.mutate('csv')}>
        {say(w.exportCsv)}
      </Button>
      {children}
      {data && told ? <output className="quiet">{told(data)}</output> : null}
      <Failure error={saving.error} kind="read" />
    </div>
  );
}
