import { AppError } from '../../base/error.ts';
import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { isTaken } from '../../platform/db/database.ts';
import { record } from '../../platform/happenings/happening.ts';
import { draftDocument, getCodes } from '../documents/documents.public.ts';
import { finalText, stopsOf } from './figures.rules.ts';
import { load, moved } from './reports.actions.ts';
import * as happenings from './reports.happenings.ts';
import { reportScope } from './reports.policy.ts';
import * as store from './reports.store.ts';
import { faultWords as w } from './reports.words.ts';

/**
 * Issues a report, which nothing changes any more; an issue of the same report for the same period is superseded by it.
 * Throws 422 with each number that has no source, 403, 404, 409.
 */
export async function issueReport(ctx: WriteContext, id: string, version: number): Promise<void> {
  const report = await load(ctx, id, 'issue', version);
  const { text, figures } = report.content;
  const stops = stopsOf(text, figures);
  if (stops.length > 0) {
    const fields = stops.map(({ sentence, written }) => ({
      ...{ path: 'text', text: w.stop, values: { sentence, written } },
    }));
    throw new AppError(422, 'no-source', w.stopped, { count: stops.length }, fields);
  }
  const earlier = await store.findIssued(ctx.db, reportScope(ctx.actor), report, report.period);
  const supersedes = earlier?.id ?? null;
  const issue = { issuedBy: staffOf(ctx.actor).staffId, issuedAt: ctx.now, supersedes };
  try {
    await store.createIssue(ctx.db, ctx.city.id, report, issue);
  } catch (error) {
    // Two of the same period, issued at the same moment.
    if (isTaken(error)) throw new AppError(409, 'superseded', w.superseded);
    throw error;
  }
  const now = moved(ctx, report, { state: 'issued' });
  await store.saveReport(ctx.db, now);
  const { organisationId, template, period } = now;
  const facts = { version: now.version, organisationId, template, ...period };
  await record(ctx, happenings.issued, id, { ...facts, supersedes });
}

/** Begins an official document with the words of an issued report. Gives its id. Throws 403, 404, 409. */
export async function writeAsDocument(
  ctx: WriteContext,
  id: string,
  kind: 'report' | 'circular',
): Promise<string> {
  const report = await store.findReport(ctx.db, reportScope(ctx.actor), id);
  if (!report) throw notFound();
  if (report.state !== 'issued') throw new AppError(409, 'not-issued', w.onlyIssued);
  const { text, figures } = report.content;
  // As every document begins: with the code that was used last.
  const [code = ''] = (await getCodes(ctx)).codes;
  const document = await draftDocument(ctx, {
    ...{ kind, supersedes: null },
    content: {
      ...{ code, title: report.title, scope: 'general', urgency: 'ordinary', addressees: [] },
      ...{ body: finalText(text, figures), attachments: [], note: '', copiedTo: [] },
      attendance: { present: '', absent: '', observing: '' },
    },
  });
  const { version, organisationId, template, period } = report;
  await record(ctx, happenings.written, id, { version, organisationId, template, ...period, document });
  return document;
}
