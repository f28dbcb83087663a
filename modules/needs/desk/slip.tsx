import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Need } from '../contract/need.ts';
import type { Leg } from '../contract/shapes.ts';
import type { Sorted } from '../contract/urgent.ts';
import { partWords } from '../needs.words.ts';
import { counterWords as w } from './counter.words.ts';
import { dangerDeskWords } from './danger.words.ts';
import { needKey, needsApi } from './needs.api.ts';
import { PhotoCode } from './photo-code.tsx';
import { ReportPanel } from './report-panel.tsx';
import { Rung } from './urgent-panel.tsx';

export interface Registered {
  readonly id: string;
  readonly reference: string;
  readonly trackingCode: string;
  /** Whether a telephone was left: then we call, and there is no code to keep. */
  readonly reachable: boolean;
  /** Of everybody who left one, for a slip each; the first may be empty. */
  readonly names: readonly string[];
  readonly protected: boolean;
  readonly rung: Sorted['rung'];
  /** Of this counter. */
  readonly phone: string;
}

function Lines(props: { need: Need; reachable: boolean; phone: string }) {
  const { need, reachable } = props;
  const say = useSay();
  const { language } = useLanguage();
  const legs = need.rounds.at(-1)?.legs ?? [];
  const line = ({ organisation, state, deadline, part }: Leg) =>
    state === 'asked' || deadline === null
      ? say(w.slipAsked, { organisation: organisation.name })
      : say(reachable ? w.slipCalls : w.slipLeg, {
          organisation: organisation.name,
          part: say(partWords[part]),
          deadline: dayText(deadline, language),
          phone: organisation.phone,
        });
  const { receivedBy } = need;
  return (
    <ul className="plain-list">
      {legs.map((leg) => (
        <li key={leg.id}>{line(leg)}</li>
      ))}
      {legs.length === 0 && receivedBy ? (
        <li>{say(w.slipNobody, { organisation: receivedBy.name, phone: props.phone })}</li>
      ) : null}
    </ul>
  );
}

/** The same for each of the others who left a name, on a sheet of its own. */
function Copy(props: { name: string; need: Need; reachable: boolean; code: string; phone: string }) {
  const say = useSay();
  const { need, reachable } = props;
  return (
    <section className="slip paper stack print-only next-sheet" aria-label={props.name}>
      <p>{asWritten(props.name)}</p>
      <p className="wordmark">{say(uiWords.product)}</p>
      <p className="quiet tabular">{say(w.reference, { reference: need.reference })}</p>
      {reachable ? null : (
        <p>
          {say(w.code)}
          <strong className="code tabular">{props.code}</strong>
        </p>
      )}
      <Lines need={need} reachable={reachable} phone={props.phone} />
      <p>{reachable ? say(w.calls, { phone: props.phone }) : say(w.codeHint, { site: location.host })}</p>
    </section>
  );
}

/** What the person takes home: the code, who answers and by when. The only thing on the printed page. */
export function Slip(props: {
  registered: Registered;
  onNext: () => void;
  openLink: (id: string) => ReactNode;
}) {
  const say = useSay();
  const { id, reference, trackingCode, reachable, phone } = props.registered;
  const next = useRef<HTMLButtonElement>(null);
  const need = useQuery({
    queryKey: needKey(id),
    queryFn: ({ signal }) => needsApi.get({ params: { id }, signal }),
  });
  useEffect(() => next.current?.focus(), []);
  // Nothing of it goes home on paper, and no code has to be hidden from anybody.
  if (props.registered.protected) {
    return (
      <section className="slip stack no-print" aria-label={say(w.taken)}>
        <output className="heading">{say(dangerDeskWords.protected)}</output>
        <p className="quiet tabular">{say(w.reference, { reference })}</p>
        {props.registered.rung ? <Rung rung={props.registered.rung} /> : null}
        <p>{say(dangerDeskWords.protects)}</p>
        {need.data?.sorted.ofChild ? <ReportPanel need={need.data} first /> : null}
        <div className="row">
          <Button ref={next} type="primary" onClick={props.onNext}>
            {say(w.nextOne)}
          </Button>
        </div>
      </section>
    );
  }
  const { names } = props.registered;
  return (
    <>
      <section className="slip paper stack" aria-label={say(w.taken)}>
        {names.length > 1 && names[0] ? <p className="print-only">{asWritten(names[0])}</p> : null}
        <p className="wordmark print-only">{say(uiWords.product)}</p>
        <output className="no-print heading">{say(w.taken)}</output>
        <p className="quiet tabular">{say(w.reference, { reference })}</p>
        {reachable ? null : (
          <p>
            {say(w.code)}
            <strong className="code tabular">{trackingCode}</strong>
          </p>
        )}
        {need.data ? <Lines need={need.data} reachable={reachable} phone={phone} /> : null}
        {need.isPending ? <Skeleton lines={2} /> : null}
        {need.error ? <Failure error={need.error} kind="read" retry={() => void need.refetch()} /> : null}
        {reachable ? (
          <p>{say(w.calls, { phone })}</p>
        ) : (
          <p className="quiet">{say(w.codeHint, { site: location.host })}</p>
        )}
        <div className="row no-print">
          <Button type="primary" onClick={() => window.print()}>
            {say(uiWords.print)}
          </Button>
          <Button ref={next} onClick={props.onNext}>
            {say(w.nextOne)}
          </Button>
          {props.openLink(id)}
        </div>
      </section>
      {need.data ? <PhotoCode need={need.data} /> : null}
      {need.data
        ? names
            .slice(1)
            .map((name) => (
              <Copy key={name} {...{ name, reachable, phone }} need={need.data} code={trackingCode} />
            ))
        : null}
    </>
  );
}
