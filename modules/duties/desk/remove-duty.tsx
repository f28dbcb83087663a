import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import type { Edition, ListedDuty } from '../duties.contract.ts';
import { dutiesApi as api } from './duties.api.ts';
import { dutyFormWords as w } from './duties-desk.words.ts';

/** Takes one duty off the list, after a question. */
export function RemoveDuty(props: { edition: Edition; duty: ListedDuty; onDone: () => void }) {
  const say = useSay();
  const { edition, duty } = props;
  const removing = useMutation({
    mutationFn: () => api.removeDuty({ params: { id: duty.id }, body: { version: edition.version } }),
    onSuccess: props.onDone,
  });
  return (
    <div className="stack">
      <div className="row">
        <AskFirst
          title={say(w.removeAsk, { name: asWritten(edition.name), title: asWritten(duty.title) })}
          description={<p className="ask">{say(w.removeText)}</p>}
          okText={say(w.remove)}
          onConfirm={() => removing.mutate()}
        >
          <Button danger loading={removing.isPending}>
            {say(w.remove)}
          </Button>
        </AskFirst>
      </div>
      <Failure error={removing.error} />
    </div>
  );
}
