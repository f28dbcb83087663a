import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { asWritten } from '../../../base/words.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Edition, ListedDuty } from '../duties.contract.ts';
import { dutiesApi as api, dutiesKey } from './duties.api.ts';
import { dutyFormWords as w } from './duties-desk.words.ts';
import { fieldsOfListed } from './duty-form.tsx';

/** A duty that was just taken off, and the version of its edition since. */
export interface TakenOff {
  readonly edition: Edition;
  readonly duty: ListedDuty;
  readonly version: number;
}

/** Says what was taken off, and enters it again where that was wrong. */
export function PutBack({ off, onDone }: { off: TakenOff; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { edition, duty, version } = off;
  const place = useRef<HTMLDivElement>(null);
  // Whoever took it off stood further down the list.
  useEffect(() => place.current?.scrollIntoView({ block: 'center' }), []);
  const submission = useSubmissionKey(`duty.back.${duty.id}`);
  const entering = useMutation({
    mutationFn: () => {
      const body = fieldsOfListed(duty, edition, version);
      return api.addDuty({ params: { id: edition.id }, body, key: submission.keyOf(body) });
    },
    onSuccess: () => {
      submission.done();
      void queries.invalidateQueries({ queryKey: dutiesKey });
      onDone();
    },
  });
  return (
    <div className="no-print" ref={place}>
      <output className="done">
        {say(w.takenOff, { title: asWritten(duty.title) })}{' '}
        <Button type="link" loading={entering.isPending} onClick={() => entering.mutate()}>
          {say(w.putBack)}
        </Button>
      </output>
      <Failure error={entering.error} />
    </div>
  );
}

/** Takes one duty off the list, after a question. */
export function RemoveDuty(props: { edition: Edition; duty: ListedDuty; onDone: (off: TakenOff) => void }) {
  const say = useSay();
  const { edition, duty } = props;
  const removing = useMutation({
    mutationFn: () => api.removeDuty({ params: { id: duty.id }, body: { version: edition.version } }),
    onSuccess: ({ version }) => props.onDone({ edition, duty, version }),
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
