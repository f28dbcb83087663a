import { createContext, useContext } from 'react';
import type { Role } from '../../access/roles.ts';
import type { Endpoint } from '../../http/contract.ts';

/** Who sits at this desk, as far as screens of any module need it. */
export interface Session {
  readonly staffId: string;
  readonly name: string;
  readonly login: string;
  readonly number: string;
  readonly post: string;
  /** Held for `organisation`, for which they act now. */
  readonly roles: readonly Role[];
  /** Names of the areas whose figures they see; null for the whole city. */
  readonly areas: readonly string[] | null;
  /** Where they have a role. */
  readonly organisations: readonly { readonly id: string; readonly shortName: string }[];
  readonly organisation: { readonly id: string; readonly shortName: string; readonly areaId: string };
  readonly city: { readonly name: string; readonly zone: string };
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** Throws outside the signed-in part of the desk. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a screen of the desk outside the session');
  return session;
}

/** Whether the role table lets this person call an endpoint at all; the server decides for each record. */
export function mayCall(session: Session, { audience }: Pick<Endpoint, 'audience'>): boolean {
  if (audience === 'anyone') return true;
  return typeof audience !== 'string' && session.roles.some((role) => audience.includes(role));
}
