import { instantOf, localTime } from '../../base/time.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { listOrganisations, listPersons } from '../organisations/organisations.public.ts';
import { countCharacters } from './body.rules.ts';
import { bodyOf, findChecks, isJointOffice, signingBodyOf, tellChecks } from './checks.views.ts';
import type { DocumentEdition, DocumentLine, OfficialPaper } from './documents.contract.ts';
import { mayOf, scopeOf } from './documents.policy.ts';
import { type DocumentKind, type DocumentState, pageSize } from './documents.rules.ts';
import * as store from './documents.store.ts';
import { listEditions, listEvents } from './history.store.ts';
import { paperName } from './paper.rules.ts';
import { findCodeOfKind, listCodes, listIssued } from './register.store.ts';

type Names = Awaited<ReturnType<typeof listPersons>>;

export function stateOf({ state, supersededBy }: store.DocumentRecord): DocumentState {
  return supersededBy === null ? state : 'superseded';
}

/** 成文日期: the day it was signed on, in the city's zone. */
export function dayOf(ctx: ReadContext, { issue, signedAt }: store.DocumentRecord): string | null {
  if (issue) return issue.day;
  return signedAt === null ? null : localTime(signedAt, ctx.city.zone).day;
}

export const numberOf = ({ issue }: store.DocumentRecord): OfficialPaper['number'] =>
  issue && { code: issue.code, year: issue.year, number: issue.number };

function lineOf(
  ctx: ReadContext,
  document: store.DocumentRecord,
  shortNames: ReadonlyMap<string, string>,
  names: Names,
): DocumentLine {
  const { id, kind, organisationId, draftedBy, changedAt } = document;
  return {
    ...{ id, kind, state: stateOf(document), title: document.content.title },
    ...{ number: numberOf(document), day: dayOf(ctx, document) },
    organisation: { id: organisationId, shortName: shortNames.get(organisationId) ?? '' },
    draftedBy: names(draftedBy),
    changedAt: changedAt.toISOString(),
  };
}

export type RegisterQuery = Pick<store.RegisterFilter, 'search' | 'kind' | 'state' | 'year'>;

/** Lines of the register of the caller's organisation, at most `limit`. */
export async function listLines(
  ctx: ReadContext,
  query: RegisterQuery,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ documents: DocumentLine[]; total: number }> {
  const { year } = query;
  const bounds =
    year === undefined
      ? {}
      : {
          from: instantOf(`${year}-01-01`, '00:00', ctx.city.zone),
          until: instantOf(`${year + 1}-01-01`, '00:00', ctx.city.zone),
        };
  const found = await store.listDocuments(ctx.db, scopeOf(ctx.actor), { ...query, ...bounds, limit, offset });
  const shortNames = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.shortName]));
  const names = await listPersons(
    ctx.db,
    found.documents.map(({ draftedBy }) => draftedBy),
  );
  const documents = found.documents.map((document) => lineOf(ctx, document, shortNames, names));
  return { documents, total: found.total };
}

export async function listRegister(ctx: ReadContext, { page, ...query }: RegisterQuery & { page: number }) {
  const found = await listLines(ctx, query, { limit: pageSize, offset: (page - 1) * pageSize });
  return { ...found, pageSize };
}

/** The record of a document of the caller's organisation. Throws 404. */
export async function getRecord(ctx: ReadContext, id: string): Promise<store.DocumentRecord> {
  const found = await store.findDocument(ctx.db, scopeOf(ctx.actor), id);
  if (!found) throw notFound();
  return found;
}

/** A document with its checks, what was done with it, and what the caller may do. Throws 404. */
export async function getDocument(ctx: ReadContext, id: string): Promise<OfficialPaper> {
  const document = await getRecord(ctx, id);
  const { kind, content, supersedes, supersededBy } = document;
  const body = await bodyOf(ctx, document.organisationId);
  const events = await listEvents(ctx.db, id);
  const names = await listPersons(ctx.db, [
    ...[document.draftedBy, document.reviewedBy, document.signedBy],
    ...events.map(({ byId }) => byId),
  ]);
  const linked = await listIssued(
    ctx.db,
    [supersedes, supersededBy].filter((one) => one !== null),
  );
  const linkOf = (to: string | null): OfficialPaper['supersedes'] => {
    const found = to === null ? undefined : linked.get(to);
    return found && to !== null ? { id: to, ...found } : null;
  };
  const under = document.state !== 'issued' && document.state !== 'withdrawn';
  const except = [id, ...(supersedes === null ? [] : [supersedes])];
  return {
    ...lineOf(ctx, document, new Map([[body.id, body.shortName]]), names),
    ...{ version: document.version, content, issuer: paperName(body.name), jointOffice: isJointOffice(body) },
    ...{ reviewedBy: names(document.reviewedBy), signedBy: names(document.signedBy) },
    signedAlone: document.signedBy !== null && document.signedBy === document.draftedBy,
    issuedAt: document.issue?.issuedAt.toISOString() ?? null,
    ...{ supersedes: linkOf(supersedes), supersededBy: linkOf(supersededBy) },
    checks: under ? tellChecks(await findChecks(ctx, body, { kind, content, except })) : [],
    characters: countCharacters(content.body),
    may: mayOf(ctx.actor, document, await signingBodyOf(ctx, body), supersededBy !== null),
    events: events.map(({ what, comment, byId, at, version }) => ({
      ...{ what, comment, by: names(byId), at: at.toISOString(), version },
    })),
  };
}

/** Every wording of a document that was saved, newest first. Throws 404. */
export async function getEditions(ctx: ReadContext, id: string): Promise<{ editions: DocumentEdition[] }> {
  await getRecord(ctx, id);
  const found = await listEditions(ctx.db, id);
  const names = await listPersons(
    ctx.db,
    found.map(({ byId }) => byId),
  );
  return {
    editions: found.map(({ byId, at, ...edition }) => ({
      ...{ ...edition, by: names(byId), at: at.toISOString() },
    })),
  };
}

/** What a new document begins with: the codes of the caller's organisation and in whose name it goes out. */
export async function getCodes(ctx: ReadContext) {
  const own = await bodyOf(ctx, scopeOf(ctx.actor).rows.organisationId);
  return {
    codes: await listCodes(ctx.db, own.id),
    issuer: paperName(own.name),
    jointOffice: isJointOffice(own),
  };
}

/** Under which code the caller's organisation numbers a document of this kind; empty while it has none. */
export async function codeFor(ctx: ReadContext, kind: DocumentKind): Promise<string> {
  const own = await bodyOf(ctx, scopeOf(ctx.actor).rows.organisationId);
  return (await findCodeOfKind(ctx.db, own.id, kind)) ?? (await listCodes(ctx.db, own.id))[0] ?? '';
}

/** Checks what is being written. */
export async function tryDocument(
  ctx: ReadContext,
  { kind, content, supersedes }: Pick<OfficialPaper, 'kind' | 'content'> & { supersedes: string | null },
) {
  const own = await bodyOf(ctx, scopeOf(ctx.actor).rows.organisationId);
  const except = supersedes === null ? [] : [supersedes];
  const found = await findChecks(ctx, own, { kind, content, except });
  return { checks: tellChecks(found), characters: countCharacters(content.body) };
}
