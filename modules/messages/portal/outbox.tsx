import type { ReactElement } from 'react';
import { isId } from '../../../base/ids.ts';
import { type Language, say } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { Button, LinkButton, Notice, Quote } from '../../../platform/ui/portal/elements.tsx';
import { Hidden, TextField } from '../../../platform/ui/portal/forms.tsx';
import { maskedContact, phoneToReach } from '../../people/people.public.ts';
import { receiveReply } from '../actions/reply.ts';
import { findMessage } from '../messages.store.ts';
import { listOutbox, type Shown } from '../messages.views.ts';
import { outboxWords as w } from './outbox.words.ts';

interface Line extends Shown {
  readonly phone: string;
}

async function listLines(request: PageRequest): Promise<Line[]> {
  return request.caller.read(async (ctx) => {
    const lines: Line[] = [];
    for (const shown of await listOutbox(ctx)) {
      const { phone } = await maskedContact(ctx, shown.recipientId);
      lines.push({ ...shown, phone: phone ?? '' });
    }
    return lines;
  });
}

async function show(request: PageRequest): Promise<PageAnswer> {
  const { language, city, freshKey, query } = request;
  const lines = await listLines(request);
  const props = { lines, language, zone: city.zone, freshKey, taken: query['taken'] === '1' };
  return page(say(w.title, language), <Outbox {...props} />, { personal: true });
}

/** Takes what somebody types for a resident as the gateway would have brought it. */
async function reply(request: PageRequest): Promise<PageAnswer> {
  const id = request.params['id'] ?? '';
  const text = (field(request, 'choice') || field(request, `text-${id}`)).trim().slice(0, 2000);
  if (text === '') return redirect('/outbox');
  await request.caller.write(async (ctx) => {
    const message = isId(id) ? await findMessage(ctx.db, id) : null;
    const reached = message && (await phoneToReach(ctx, message.recipient_id));
    if (!reached) throw notFound();
    const key = `outbox-${field(request, 'key').slice(0, 80)}`;
    await receiveReply(ctx, { id: key, from: reached.phone, text, at: ctx.now });
  });
  return redirect('/outbox?taken=1');
}

export const outboxPages: readonly Page[] = [
  { method: 'GET', path: '/outbox', answer: show },
  { method: 'POST', path: '/outbox/:id/reply', answer: reply },
];

export function Outbox(props: {
  lines: readonly Line[];
  language: Language;
  zone: string;
  freshKey: string;
  taken: boolean;
}): ReactElement {
  const { lines, language, taken } = props;
  return (
    <>
      <h1>{say(w.title, language)}</h1>
      {taken ? (
        <Notice tone="on-time">
          <p>{say(w.taken, language)}</p>
        </Notice>
      ) : null}
      <p>{say(lines.length > 0 ? w.lead : w.empty, language)}</p>
      {lines.length === 0 ? (
        <div className="actions">
          <LinkButton href="/">{say(w.toHome, language)}</LinkButton>
        </div>
      ) : null}
      {lines.map((line) => (
        <OneMessage key={line.id} line={line} {...props} />
      ))}
    </>
  );
}

function OneMessage(props: { line: Line; language: Language; zone: string; freshKey: string }): ReactElement {
  const { line, language, zone, freshKey } = props;
  const time = instantText(line.at, zone, language);
  return (
    <article className="card">
      <h2>{say(w.to, language, { phone: line.phone })}</h2>
      <p className="quiet">{say(line.waits ? w.waits : w.sentAt, language, { time })}</p>
      <Quote text={line.text} />
      {line.waits ? null : (
        <form method="post" action={`/outbox/${line.id}/reply`}>
          <Hidden name="key" value={`${freshKey}-${line.id}`} />
          {line.asks ? (
            <fieldset>
              <legend>{say(w.replies, language)}</legend>
              <div className="actions">
                {(['1', '2', '3'] as const).map((choice) => (
                  <Button key={choice} name="choice" value={choice} weight="quiet">
                    {say(w[choice], language)}
                  </Button>
                ))}
              </div>
            </fieldset>
          ) : null}
          <details>
            <summary>{say(w.other, language)}</summary>
            <TextField name={`text-${line.id}`} label={say(w.other, language)} language={language} value="" />
            <div className="actions">
              <Button weight="quiet">{say(w.send, language)}</Button>
            </div>
          </details>
        </form>
      )}
    </article>
  );
}
