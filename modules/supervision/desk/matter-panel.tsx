import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { FactTable } from '../../../platform/ui/desk/fact-table.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Matter } from '../contract/shapes.ts';
import { kindWords, sourceWords, stateWords } from '../supervision.words.ts';
import { MatterDue, MatterState } from './lights.tsx';
import { type Choice, OrderForm, ReturnForm, WordsForm } from './matter-forms.tsx';
import { MatterHistory } from './matter-history.tsx';
import { CallsForm, FigureForm, type LoadIndicators } from './proof-forms.tsx';
import { supervisionDeskWords as w } from './supervision-desk.words.ts';

export interface MatterLookUps {
  readonly organisations: readonly Choice[];
  readonly loadIndicators: LoadIndicators;
  /** To the agreed items or the note it came of. */
  readonly originLink: (origin: Matter['origin'], text: ReactNode) => ReactNode;
}

type Deed = 'order' | 'answer' | 'figure' | 'calls' | 'strike' | 'return' | 'withdraw';

function deedsOf({ may }: Matter): readonly Deed[] {
  return [
    ...(may.order ? (['order'] as const) : []),
    ...(may.answer ? (['answer'] as const) : []),
    ...(may.prove ? (['figure', 'calls'] as const) : []),
    ...(may.check ? (['strike', 'return'] as const) : []),
    ...(may.withdraw ? (['withdraw'] as const) : []),
  ];
}

const deedWords = {
  ...{ order: w.order, answer: w.answerIt, figure: w.proveFigure, calls: w.proveCalls },
  ...{ strike: w.strike, return: w.sendBack, withdraw: w.withdraw },
} as const;

function DeedForm(props: { matter: Matter; deed: Deed; lookUps: MatterLookUps; onDone: () => void }) {
  const { matter, deed, lookUps, onDone } = props;
  switch (deed) {
    case 'order':
      return (
        <OrderForm
          {...{ matter, onDone }}
          organisations={lookUps.organisations}
          lead={matter.named?.organisation?.id ?? null}
          due={matter.named?.due ?? null}
        />
      );
    case 'figure':
      return <FigureForm {...{ matter, onDone }} loadIndicators={lookUps.loadIndicators} />;
    case 'calls':
      return <CallsForm {...{ matter, onDone }} />;
    case 'return':
      return <ReturnForm {...{ matter, onDone }} />;
    case 'answer':
    case 'strike':
    case 'withdraw':
      return <WordsForm {...{ matter, onDone, deed }} />;
  }
}

/** One matter: what it is, where it stands, what one may do with it, and all that happened to it. */
export function MatterPanel({ matter, lookUps }: { matter: Matter; lookUps: MatterLookUps }) {
  const say = useSay();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { kind, year, number, words, origin, organisation, office } = matter;
  const lines: [string, ReactNode][] = [
    [say(w.number), `${year}-${number}`],
    [say(w.origin), lookUps.originLink(origin, <CityText key="origin">{origin.text}</CityText>)],
    [say(w.source), origin.source && say(sourceWords[origin.source])],
    [say(w.organisation), organisation && <CityText key="lead">{organisation.shortName}</CityText>],
    [say(w.due), matter.due === null ? null : <MatterDue key="due" matter={matter} />],
    [say(w.office), <CityText key="office">{office.shortName}</CityText>],
    [say(w.state), say(stateWords[matter.state])],
  ];
  const deeds = deedsOf(matter);
  return (
    <div className="stack">
      <p className="supervised-words">
        <CityText>{words}</CityText>
      </p>
      <div className="row">
        <span className="quiet">{say(kindWords[kind])}</span>
        <MatterState matter={matter} />
      </div>
      <FactTable lines={lines} />
      {matter.answeredMyself ? <p className="notice">{say(w.answeredMyself)}</p> : null}
      {deed === null ? (
        <div className="row">
          {deeds.map((one, at) => (
            <Button key={one} type={at === 0 ? 'primary' : 'default'} onClick={() => setDeed(one)}>
              {say(deedWords[one])}
            </Button>
          ))}
        </div>
      ) : (
        <section className="stack">
          <h2>{say(deedWords[deed])}</h2>
          <DeedForm {...{ matter, deed, lookUps }} onDone={() => setDeed(null)} />
        </section>
      )}
      <h2>{say(w.history)}</h2>
      <MatterHistory matter={matter} />
    </div>
  );
}
