import { createContext, type ReactNode, useContext } from 'react';
import { type BodyKind, bodyKindWords } from '../../../base/body-kinds.words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { missingWords as m } from '../missing.words.ts';

/** Where somebody joins a body of this kind, with what a matter told already; the desk's shell brings it. */
export type Joining = (kind: BodyKind, needId: string | null) => ReactNode;

const JoiningContext = createContext<Joining>(() => null);
export const JoiningProvider = JoiningContext.Provider;

/** Where somebody joins at once who was told how. */
export function JoinNow({ kind }: { kind: BodyKind }) {
  return useContext(JoiningContext)(kind, null);
}

/** What a service for members lacks as long as nobody has said that the person is one. */
export function JoinFirst({ kind, need }: { kind: BodyKind; need: string | null }) {
  const say = useSay();
  const joining = useContext(JoiningContext);
  return (
    <div>
      {say(m.join, { kind: say(bodyKindWords[kind]) })} {joining(kind, need)}
    </div>
  );
}
