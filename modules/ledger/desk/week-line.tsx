import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { ledgerApi } from './ledger.api.ts';
import { monthWords as w } from './month.words.ts';

/** This week in one line, to be copied into whatever asks for it. */
export function WeekLine() {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const found = useQuery({
    queryKey: ['ledger', 'week'],
    queryFn: ({ signal }) => ledgerApi.week({ signal }),
  });
  if (!found.data) return null;
  const { answeredOnSpot, received, confirmed } = found.data;
  const line = say(w.week, { answeredOnSpot, received, confirmed });
  return (
    <p className="row no-print">
      <span className="quiet">{say(w.weekTitle)}</span>
      <span>{line}</span>
      <Button
        size="small"
        onClick={() => void navigator.clipboard.writeText(line).then(() => setCopied(true))}
      >
        {say(w.copyLine)}
      </Button>
      {copied ? <output className="quiet">{say(w.copied)}</output> : null}
    </p>
  );
}
