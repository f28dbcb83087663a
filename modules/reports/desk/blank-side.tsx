import { Button } from 'antd';
import { useState } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Choice } from '../figure.contract.ts';
import type { ReportTemplate, TemplateBlank } from '../templates.contract.ts';
import { isInWan } from '../units.rules.ts';
import { choiceText } from './choice-text.ts';
import { IndicatorFields, type LedgerChoice } from './indicator-fields.tsx';
import { templateDeskWords as w } from './reports-desk.words.ts';

const others = ['on_spot', 'document', 'words', 'struck'] as const;

const scaledIn = ({ proposals, unit }: TemplateBlank): LedgerChoice => {
  const wan = proposals[0]?.wan ?? isInWan(unit);
  return { kind: 'ledger', code: '', span: 'period', wan, decimals: proposals[0]?.decimals ?? (wan ? 2 : 0) };
};

/** One blank: what it may be filled with, and what was settled. */
export function BlankSide(props: {
  blank: TemplateBlank;
  template: ReportTemplate;
  busy: boolean;
  onChoose: (choice: Choice | null) => void;
}) {
  const say = useSay();
  const { blank, template, busy, onChoose } = props;
  const [other, setOther] = useState<LedgerChoice | null>(null);
  const { choice, proposals, unit } = blank;
  const settled =
    choice === null ? say(w.open) : say(w.settled, { choice: choiceText(choice, template.indicators, say) });
  return (
    <div className="stack">
      <p className={choice === null ? 'quiet' : ''}>{settled}</p>
      <blockquote className="report-quote">
        <CityText>{blank.sentence}</CityText>
      </blockquote>
      {template.mayEdit ? (
        <>
          {blank.kind === 'number' ? (
            <section className="stack">
              <h3>{say(proposals.length > 0 ? w.proposals : w.noProposal)}</h3>
              {proposals.map(({ code, name, wan, decimals }) => (
                <Button
                  key={code}
                  className="report-proposal"
                  disabled={busy}
                  type={choice?.kind === 'ledger' && choice.code === code ? 'primary' : 'default'}
                  onClick={() => onChoose({ kind: 'ledger', code, wan, decimals, span: 'period' })}
                >
                  {say(name)}
                  <span className="quiet"> · {unit}</span>
                </Button>
              ))}
              {other === null ? (
                <Button
                  type="link"
                  onClick={() => setOther(choice?.kind === 'ledger' ? choice : scaledIn(blank))}
                >
                  {say(w.other)}
                </Button>
              ) : (
                <>
                  <IndicatorFields value={other} indicators={template.indicators} onChange={setOther} />
                  <div className="row">
                    <Button
                      type="primary"
                      disabled={busy || other.code === ''}
                      onClick={() => onChoose(other)}
                    >
                      {say(w.confirm)}
                    </Button>
                    <Button onClick={() => setOther(null)}>{say(w.cancel)}</Button>
                  </div>
                </>
              )}
            </section>
          ) : null}
          <div className="row report-others">
            {others.map((kind) => (
              <Button
                key={kind}
                size="small"
                disabled={busy}
                aria-pressed={choice?.kind === kind}
                onClick={() => onChoose({ kind })}
              >
                {say(w[kind])}
              </Button>
            ))}
            <Button
              size="small"
              disabled={busy}
              aria-pressed={choice?.kind === 'none'}
              onClick={() => onChoose({ kind: 'none' })}
            >
              {say(w.noneKind)}
            </Button>
            {choice === null ? null : (
              <Button size="small" type="link" disabled={busy} onClick={() => onChoose(null)}>
                {say(w.clear)}
              </Button>
            )}
          </div>
        </>
      ) : null}
    </div>
  );
}
