import type { ReactElement } from 'react';
import { asWritten, type Language, say } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import type { PublicRound } from '../contract/shapes.ts';
import { kindWords } from '../words/honours.words.ts';
import { portalWords as w } from './honours-portal.words.ts';

interface Props {
  readonly rounds: readonly PublicRound[];
  readonly language: Language;
}

function standing({ round, language }: { round: PublicRound; language: Language }): string {
  const organisation = asWritten(round.organisation);
  if (round.state === 'open') {
    return say(w.until, language, { organisation, day: dayText(round.closesOn, language) });
  }
  if (round.state === 'publicity') {
    const day = dayText(round.publicityUntil ?? '', language);
    return say(w.publicUntil, language, { organisation, day });
  }
  return say(w.concludedOf, language, { organisation });
}

function Group(props: Props & { title: string }): ReactElement | null {
  const { rounds, language, title } = props;
  if (rounds.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain rows">
        {rounds.map((round) => (
          <li key={round.id}>
            <a href={`/honours/${round.id}`}>
              <b lang="zh-CN">{round.title}</b>
              <span>
                {say(kindWords[round.kind], language)} · {standing({ round, language })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RoundList({ rounds, language }: Props): ReactElement {
  const of = (state: PublicRound['state']) => rounds.filter((round) => round.state === state);
  return (
    <>
      <h1>{say(w.title, language)}</h1>
      <p>{say(w.lead, language)}</p>
      {rounds.length === 0 ? <output>{say(w.none, language)}</output> : null}
      <Group rounds={of('open')} language={language} title={say(w.openTitle, language)} />
      <Group rounds={of('publicity')} language={language} title={say(w.publicTitle, language)} />
      <Group rounds={of('concluded')} language={language} title={say(w.overTitle, language)} />
    </>
  );
}
