import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import type { AccessRecord } from '../access.contract.ts';
import { accessApi } from './access.api.ts';
import { csvOf } from './access-csv.ts';
import { accessDeskWords as w } from './access-desk.words.ts';
import type { AccessSearch } from './access-search.ts';
import { recordColumns, useRecordTexts } from './record-text.ts';

const pageSize = 500;
const most = 20_000;

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** All records that are asked for, newest first, as a file. */
export function ExportButton({ search, total }: { search: AccessSearch; total: number }) {
  const say = useSay();
  const textsOf = useRecordTexts();
  const [count, setCount] = useState(0);
  const run = useMutation({
    mutationFn: async () => {
      const { page: _, ...asked } = search;
      const all: AccessRecord[] = [];
      setCount(0);
      for (let page = 1; all.length < most; page += 1) {
        const { records } = await accessApi.records({ query: { ...asked, page, pageSize } });
        all.push(...records);
        setCount(all.length);
        if (records.length < pageSize) break;
      }
      const rows = all.map((record) => {
        const texts = textsOf(record);
        return [record.at, ...recordColumns.map((column) => texts[column])];
      });
      save(
        `${say(w.fileName)}.csv`,
        csvOf([['UTC', ...recordColumns.map((column) => say(w[column]))], ...rows]),
      );
    },
  });
  return (
    <>
      <Button onClick={() => run.mutate()} disabled={run.isPending || total === 0}>
        {run.isPending ? say(w.exporting, { count, total }) : say(w.export)}
      </Button>
      {total > most ? <span className="quiet">{say(w.most, { most })}</span> : null}
      <Failure error={run.error} kind="read" />
    </>
  );
}
