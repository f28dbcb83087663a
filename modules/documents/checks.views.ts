import { say } from '../../base/words.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import {
  findOrganisation,
  listHolders,
  listOrganisations,
  type Organisation,
} from '../organisations/organisations.public.ts';
import { burdenTexts } from './burden.rules.ts';
import { bodiesNamed, checksOf, type Found } from './checks.rules.ts';
import { bodiesWords, checkWords } from './checks.words.ts';
import type { DocumentCheck, DocumentContent } from './documents.contract.ts';
import type { SigningBody } from './documents.policy.ts';
import { type DocumentKind, signersOf } from './documents.rules.ts';
import { numberText } from './paper.rules.ts';
import * as register from './register.store.ts';

const months = 12;

/** An organisation of the city that is known to be there. */
export async function bodyOf(ctx: ReadContext, organisationId: string): Promise<Organisation> {
  const found = await findOrganisation(ctx.db, organisationId);
  if (!found) throw new Error(`no organisation ${organisationId}`);
  return found;
}

/** The joint meeting's office: a deliberative or coordinating body. */
export function isJointOffice({ kind }: Organisation): boolean {
  return kind === 'coordination';
}

/** What of an organisation decides who signs its documents. */
export async function signingBodyOf(ctx: ReadContext, { id, kind }: Organisation): Promise<SigningBody> {
  const holders = await listHolders(ctx.db, id, signersOf(kind), ctx.now);
  return { kind, signerIds: holders.map((holder) => holder.id) };
}

/** The bodies a document names, those of the organisation's own area before others. */
async function bodiesIn(ctx: ReadContext, own: Organisation, text: string): Promise<string[]> {
  const all = (await listOrganisations(ctx.db)).filter(
    (one) => !one.closed && !one.partner && one.id !== own.id && !isJointOffice(one),
  );
  const near = bodiesNamed(
    text,
    all.filter(({ areaId }) => areaId === own.areaId),
  );
  return near.length > 0 ? near : bodiesNamed(text, all);
}

function since(now: Date): Date {
  const from = new Date(now);
  from.setUTCMonth(from.getUTCMonth() - months);
  return from;
}

export interface ToCheck {
  readonly kind: DocumentKind;
  readonly content: DocumentContent;
  /** Itself and what it supersedes: they ask for the same and ask nobody twice. */
  readonly except: readonly string[];
}

/** Everything that stands against a document of this organisation. */
export async function findChecks(
  ctx: ReadContext,
  own: Organisation,
  { kind, content, except }: ToCheck,
): Promise<Found[]> {
  const [codes, bodies, asked] = [
    await register.listCodes(ctx.db, own.id),
    await bodiesIn(ctx, own, `${content.title}\n${content.body}`),
    await register.listAskedSince(ctx.db, since(ctx.now), except),
  ];
  return checksOf({
    ...{ kind, content, codes, jointOffice: isJointOffice(own) },
    bodies: bodies.length > 0 ? bodies : [bodiesWords.anyBodies.zh],
    askedBefore: asked.map(({ documentId, title, thing, ...number }) => ({
      ...{ documentId, title, thing, number: numberText(number) },
    })),
  });
}

/** The checks as an answer tells them. */
export function tellChecks(found: readonly Found[]): DocumentCheck[] {
  return found.map((check) => {
    const told = check.rule === 'bannedMeasure' ? burdenTexts(check.values['kind']) : null;
    const texts = Object.fromEntries(Object.entries(told ?? {}).map(([key, word]) => [key, word.zh]));
    return { ...check, text: say(checkWords[check.rule], 'zh', { ...check.values, ...texts }) };
  });
}
