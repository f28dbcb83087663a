import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { CityText, Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { unscoredWords } from '../assessment.words.ts';
import type { Appraisal } from '../contract/appraisals.ts';
import type { Scheme } from '../contract/shapes.ts';
import { assessmentApi as api, assessmentKey } from './assessment.api.ts';
import { resultWords, appraisalWords as w } from './assessment-desk.words.ts';
import { useSpan } from './day-text.ts';
import { withUnit } from './scoring-text.ts';

interface Props {
  readonly schemeId: string;
  readonly appraisal: Appraisal;
  readonly deed: 'appraise' | 'answerAppraisal';
  readonly onDone: () => void;
}

function WordsForm({ schemeId, appraisal, deed, onDone }: Props) {
  const say = useSay();
  const queries = useQueryClient();
  const { body, version } = appraisal;
  const mine = deed === 'appraise';
  return (
    <SettingForm<{ words: string }>
      name={`assessment.${deed}.${schemeId}.${body.id}.${version}`}
      start={{ words: mine ? appraisal.words : (appraisal.answer ?? '') }}
      onSend={async ({ words }) => {
        await api[deed]({ params: { id: schemeId, organisation: body.id }, body: { version, words } });
        await queries.invalidateQueries({ queryKey: assessmentKey });
        onDone();
      }}
      fields={[{ key: 'words', kind: 'long', label: say(mine ? w.words : w.answer) }]}
    >
      <Button onClick={onDone}>{say(resultWords.leaveIt)}</Button>
    </SettingForm>
  );
}

function Figures({ figures }: Pick<Appraisal, 'figures'>) {
  const say = useSay();
  return (
    <ul className="assessment-figures">
      {figures.map(({ name, value, unscored, unit }) => (
        <li key={name} className="quiet">
          <CityText>{name}</CityText>{' '}
          <span className="tabular">
            {value === null ? say(unscoredWords[unscored ?? 'none']) : withUnit(value, say(unit))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function One({ schemeId, appraisal }: Pick<Props, 'schemeId' | 'appraisal'>) {
  const say = useSay();
  const [deed, setDeed] = useState<Props['deed'] | null>(null);
  const { body, words, by, answer, answeredBy, figures, mayWrite, mayAnswer } = appraisal;
  return (
    <li className="stack">
      <strong>
        <CityText>{body.shortName}</CityText>
      </strong>
      <Figures figures={figures} />
      {words === '' ? null : (
        <p className="assessment-words">
          <CityText>{words}</CityText> <span className="quiet">{by}</span>
        </p>
      )}
      {answer === null ? null : (
        <p className="assessment-words">
          <Told>{say(w.answered, { name: asWritten(answeredBy ?? ''), words: asWritten(answer) })}</Told>
        </p>
      )}
      {deed === null ? (
        <div className="row no-print">
          {mayWrite ? (
            <Button onClick={() => setDeed('appraise')}>{say(words === '' ? w.write : w.change)}</Button>
          ) : null}
          {mayAnswer ? <Button onClick={() => setDeed('answerAppraisal')}>{say(w.giveAnswer)}</Button> : null}
        </div>
      ) : (
        <WordsForm {...{ schemeId, appraisal, deed }} onDone={() => setDeed(null)} />
      )}
    </li>
  );
}

/** Words about each body beside the values of the half year; no points. */
export function AppraisalsSection({ scheme }: { scheme: Scheme }) {
  const say = useSay();
  const span = useSpan();
  const [asked, setAsked] = useState(false);
  const found = useQuery({
    queryKey: [...assessmentKey, 'appraisals', scheme.id],
    queryFn: ({ signal }) => api.appraisals({ params: { id: scheme.id }, signal }),
    enabled: asked,
  });
  return (
    <section className="assessment-part">
      <h2>{say(w.title)}</h2>
      {asked ? null : (
        <div className="no-print">
          <Button onClick={() => setAsked(true)}>{say(w.open)}</Button>
        </div>
      )}
      {asked && !found.data && !found.error ? <Skeleton lines={5} /> : null}
      <Failure error={found.error} kind="read" />
      {found.data ? (
        <>
          <p className="quiet">{say(w.lead, span(found.data))}</p>
          <ol className="assessment-list">
            {found.data.appraisals.map((appraisal) => (
              <One key={appraisal.body.id} {...{ schemeId: scheme.id, appraisal }} />
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}
