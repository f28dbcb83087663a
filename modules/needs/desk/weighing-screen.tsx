import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { weighingApi as api, weighingKey } from './weighing.api.ts';
import { weighingDeskWords as w } from './weighing-desk.words.ts';
import { WeighingForm } from './weighing-form.tsx';
import { WeighingHistory } from './weighing-history.tsx';
import { weighingTitleWords } from './weighing-title.words.ts';
import { TrialPanel } from './weighing-trial.tsx';

/** How much each thing counts: looked at with other numbers first, then adopted, and put back at any time. */
export function WeighingScreen({ link }: { link: (id: string, text: string) => ReactNode }) {
  const say = useSay();
  const [begun, setBegun] = useState<{ id: string; version: number } | null>(null);
  const found = useQuery({ queryKey: weighingKey, queryFn: ({ signal }) => api.weighing({ signal }) });
  const weighing = found.data;
  // A look against weights that hold no more is over with.
  const trial = (begun?.version === weighing?.version ? begun?.id : undefined) ?? weighing?.trial ?? null;
  return (
    <PageFrame title={say(weighingTitleWords.title)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {weighing ? (
        <>
          <WeighingForm key={weighing.version} weighing={weighing} onBegun={setBegun} />
          {trial === null ? null : <TrialPanel key={trial} id={trial} weighing={weighing} link={link} />}
          <WeighingHistory weighing={weighing} />
        </>
      ) : found.error ? null : (
        <Skeleton lines={8} />
      )}
    </PageFrame>
  );
}
