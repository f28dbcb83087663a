import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { saveFile } from '../../../platform/ui/desk/save-file.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { bulkWords as w } from './bulk.words.ts';
import { needsApi } from './needs.api.ts';
import { askedOf, type QueueSearch } from './queue-search.ts';

/** The list on paper or as a sheet, as it is filtered; protected needs stay here. */
export function TakeOut({ show, search }: { show: 'todo' | 'organisation' | 'ended'; search: QueueSearch }) {
  const say = useSay();
  const saving = useMutation({
    mutationFn: async (kind: 'xlsx' | 'csv') => {
      const sheet = await needsApi.exportQueue({ body: { ...askedOf(show, search), kind } });
      saveFile(sheet);
      return sheet;
    },
  });
  const { data } = saving;
  return (
    <span className="row no-print">
      <Button title={say(w.exportNote)} loading={saving.isPending} onClick={() => saving.mutate('xlsx')}>
        {say(w.exportXlsx)}
      </Button>
      <Button title={say(w.exportNote)} onClick={() => saving.mutate('csv')}>
        {say(w.exportCsv)}
      </Button>
      <Button onClick={() => print()}>{say(uiWords.print)}</Button>
      {data ? (
        <output className="quiet">
          {say(w.exported, { rows: data.rows })}
          {data.left > 0 ? say(w.exportLeft, { left: data.left }) : ''}
          {data.cut ? say(w.exportCut) : ''}
        </output>
      ) : null}
      <Failure error={saving.error} kind="read" />
    </span>
  );
}
