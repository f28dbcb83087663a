import { useState } from 'react';
import { useLanguage } from '../../../platform/ui/desk/language.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { type Scheme, schemes, useScheme } from '../../../platform/ui/desk/scheme.tsx';
import { FormShown, PanelShown } from './parts-forms.tsx';
import { ChartsShown, FiguresShown, StatesShown, TimelineShown } from './parts-shown.tsx';
import { TableShown, type TableState, tableStates } from './parts-table.tsx';

/** All parts of the desk with all their states on one page, for whoever builds screens. Not in production. */
export function PartsScreen() {
  const { language, choose } = useLanguage();
  const look = useScheme();
  const [state, setState] = useState<TableState>('few');
  return (
    <PageFrame
      title="Parts of the desk"
      aside={
        <>
          <label>
            Scheme{' '}
            <select value={look.scheme} onChange={(event) => look.choose(event.target.value as Scheme)}>
              {schemes.map((scheme) => (
                <option key={scheme}>{scheme}</option>
              ))}
            </select>
          </label>
          <label>
            Language{' '}
            <select value={language} onChange={(event) => choose(event.target.value === 'en' ? 'en' : 'zh')}>
              <option>zh</option>
              <option>en</option>
            </select>
          </label>
          <label>
            Table{' '}
            <select value={state} onChange={(event) => setState(event.target.value as TableState)}>
              {tableStates.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        </>
      }
    >
      <div className="stack">
        <section>
          <h2>States and deadlines</h2>
          <StatesShown />
        </section>
        <section>
          <h2>Figures</h2>
          <FiguresShown />
        </section>
        <section>
          <h2>Charts</h2>
          <ChartsShown />
        </section>
        <section>
          <h2>Table</h2>
          <TableShown key={state} state={state} />
        </section>
        <section>
          <h2>Form</h2>
          <FormShown />
        </section>
        <section>
          <h2>Timeline</h2>
          <TimelineShown />
        </section>
        <section>
          <h2>Side panel</h2>
          <PanelShown />
        </section>
      </div>
    </PageFrame>
  );
}
