import { Button } from 'antd';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { bulkWords as w } from './bulk.words.ts';
import { needsApi } from './needs.api.ts';
import { askedOf, type QueueSearch } from './queue-search.ts';

/** The list on paper or as a sheet, as it is filtered; protected needs stay here. */
export function TakeOut({ show, search }: { show: 'todo' | 'organisation' | 'ended'; search: QueueSearch }) {
  const say = useSay();
  return (
    <ExportButtons
      note={say(w.exportNote)}
      download={(kind) => needsApi.exportQueue({ body: { ...askedOf(show, search), kind } })}
      told={({ rows, left, cut }) => (
        <>
          {say(w.exported, { rows })}
          {left > 0 ? say(w.exportLeft, { left }) : ''}
          {cut ? say(w.exportCut) : ''}
        </>
      )}
    >
      <Button onClick={() => print()}>{say(uiWords.print)}</Button>
    </ExportButtons>
  );
}
