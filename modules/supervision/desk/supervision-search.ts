import {
  type Light,
  lights,
  type MatterKind,
  type MatterState,
  matterKinds,
  matterStates,
} from '../kinds.rules.ts';

/** What the address of the list holds. */
export interface SupervisionSearch {
  readonly q?: string;
  readonly kind?: MatterKind;
  readonly state?: MatterState;
  readonly light?: Light;
  readonly organisation?: string;
  readonly page?: number;
  readonly open?: string;
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readSupervisionSearch(raw: Record<string, unknown>): SupervisionSearch {
  const [q, organisation] = [textOf(raw['q'], 60), textOf(raw['organisation'], 36)];
  const open = textOf(raw['open'], 36);
  const kind = matterKinds.find((one) => one === raw['kind']);
  const state = matterStates.find((one) => one === raw['state']);
  const light = lights.find((one) => one === raw['light']);
  const page = Math.floor(Number(raw['page']));
  return {
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(light ? { light } : {}),
    ...(organisation ? { organisation } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
    ...(open ? { open } : {}),
  };
}
