import { AppError } from '../../../base/error.ts';
import { localTime } from '../../../base/time.ts';
import { say, type Word } from '../../../base/words.ts';
import type { Block, OfficialDocument } from '../../../engines/gongwen/document.ts';
import { toDocx } from '../../../engines/gongwen/docx.ts';
import { dayInWords } from '../../../engines/gongwen/numerals.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Delivery } from '../../../platform/http/delivery.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import type { PublicRound } from '../contract/shapes.ts';
import { publicScope } from '../honours.policy.ts';
import { findRound } from '../store/rounds.ts';
import { kindWords, nomineeWords } from '../words/honours.words.ts';
import { noticeWords as w } from '../words/notice.words.ts';
import { getPublic } from './public.ts';

const zh = (word: Word, values: Record<string, string | number> = {}): string => say(word, 'zh', values);
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** In fives to a line, so that a long list stays on its page. */
const perLine = 5;

/** Whom it is about, by what they are; names as the public list has them. */
function listOf({ list }: PublicRound): Block[] {
  return [...Map.groupBy(list, ({ nominee }) => nominee)].flatMap(([nominee, some]) => [
    paragraph(zh(w.listed, { what: zh(nomineeWords[nominee]), count: some.length })),
    ...Array.from({ length: Math.ceil(some.length / perLine) }, (_, line) =>
      paragraph(
        some
          .slice(line * perLine, (line + 1) * perLine)
          .map(({ name }) => name)
          .join('\u3000'),
      ),
    ),
  ]);
}

function bodyOf(round: PublicRound, phone: string): Block[] {
  const { project, publicityFrom: from, publicityUntil: until } = round;
  const about = {
    ...{ title: round.title, kind: zh(kindWords[round.kind]), count: round.list.length },
    approved: project ? zh(w.approved, { issuer: project.issuer, number: project.number }) : '',
    from: dayInWords(from ?? ''),
    until: dayInWords(until ?? ''),
  };
  if (round.state === 'concluded') {
    return [
      paragraph(zh(w.concluded, about)),
      ...listOf(round),
      ...(round.kind === 'honour' ? [] : [paragraph(zh(w.noPrize))]),
    ];
  }
  return [
    paragraph(zh(w.public, about)),
    ...listOf(round),
    paragraph(zh(w.objections, { ...about, phone })),
    paragraph(zh(w.unanswered)),
  ];
}

/**
 * One page to hang up: the list while it is public, or what came of it; with no name fuller than everybody may read.
 * Throws 404, 409 before there is a list.
 */
export async function roundNotice(ctx: ReadContext, id: string): Promise<Delivery> {
  const round = await getPublic(ctx, id);
  if (round.list.length === 0 || (round.state !== 'publicity' && round.state !== 'concluded'))
    throw new AppError(409, 'no-list', w.noList);
  const record = await findRound(ctx.db, publicScope(), id);
  const office = record && (await findOrganisation(ctx.db, record.organisationId));
  const document: OfficialDocument = {
    ...{ kind: 'circular', issuers: [round.organisation], head: round.organisation },
    title: [zh(round.state === 'concluded' ? w.resultTitle : w.publicTitle, { title: round.title })],
    body: bodyOf(round, office?.phone ?? ''),
    date: localTime(ctx.now, ctx.city.zone).day,
  };
  const name = zh(round.state === 'concluded' ? w.resultFile : w.publicFile, { title: round.title });
  return {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name,
    bytes: await toDocx(document),
  };
}
