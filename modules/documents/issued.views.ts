import type { ReadContext } from '../../platform/access/context.ts';
import { laidOut } from './body.rules.ts';
import { bodyOf } from './checks.views.ts';
import { getRecord } from './documents.views.ts';
import { numberText, paperName, paperTexts } from './paper.rules.ts';

/** An issued document as plain text, a line for each paragraph. */
export interface IssuedText {
  readonly title: string;
  /** As it is written: 云工发〔2026〕7号. */
  readonly number: string;
  readonly issuer: string;
  readonly day: string;
  readonly text: string;
  /** The issued document that it took the place of. */
  readonly supersedes: string | null;
}

/** What a document of the caller's organisation says; null where it is not issued yet. Throws 404. */
export async function readIssued(ctx: ReadContext, id: string): Promise<IssuedText | null> {
  const document = await getRecord(ctx, id);
  if (!document.issue) return null;
  const { issue, content, supersedes } = document;
  const issuer = paperName((await bodyOf(ctx, document.organisationId)).name);
  const texts = paperTexts(content, { day: issue.day, issuedOn: null, signer: null });
  const attachments = content.attachments.map((title, at) =>
    content.attachments.length > 1 ? `${at + 1}. ${title}` : title,
  );
  const lines = [
    texts.addressees ?? '',
    ...laidOut(content.body).map(({ mark, text }) => `${mark}${text}`),
    ...(attachments.length > 0 ? [texts.attachments, ...attachments] : []),
    ...texts.attended.map(({ mark, names }) => `${mark}${names}`),
    ...[issuer, texts.day, texts.note ?? ''],
  ];
  return {
    ...{ title: content.title, number: numberText(issue), issuer, day: issue.day, supersedes },
    text: content.body === '' ? '' : lines.filter((line) => line !== '').join('\n'),
  };
}
