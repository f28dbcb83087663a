import type { ReactNode } from 'react';
import { Told } from './language.tsx';

export interface TimelineStep {
  readonly key: string;
  readonly time: string;
  readonly title: ReactNode;
  readonly tone: 'plain' | 'resident' | 'public' | 'inner';
  readonly body?: ReactNode;
}

/** A story in time, oldest first. */
export function Timeline({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} className={`step step-${step.tone}`}>
          <div className="step-head">
            <span className="step-title">
              {typeof step.title === 'string' ? <Told>{step.title}</Told> : step.title}
            </span>
            <time className="quiet tabular">{step.time}</time>
          </div>
          {step.body ? <div className="step-body">{step.body}</div> : null}
        </li>
      ))}
    </ol>
  );
}
