import { meanSame } from '../../engines/burden/quotas.ts';

/** Days within which the same is not asked twice without a word. */
export const askedOnceIn = 365;

export interface Earlier {
  readonly organisationId: string;
  readonly title: string;
  readonly at: Date;
}

/** What was asked of the same body before, by whatever words, the first of it. */
export function askedBefore(
  wanted: readonly { readonly organisationId: string; readonly title: string }[],
  earlier: readonly Earlier[],
): { readonly title: string; readonly earlier: Earlier } | null {
  for (const { organisationId, title } of wanted) {
    const found = earlier.find(
      (one) => one.organisationId === organisationId && (one.title === title || meanSame(one.title, title)),
    );
    if (found) return { title, earlier: found };
  }
  return null;
}
