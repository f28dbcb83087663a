import type { ReactElement } from 'react';
import { AppError } from '../../../base/error.ts';
import { type Language, say } from '../../../base/words.ts';
import { atStation } from '../../../platform/http/cookies.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { Button } from '../../../platform/ui/portal/elements.tsx';
import { ErrorSummary, Hidden, TextField } from '../../../platform/ui/portal/forms.tsx';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { openByCode } from '../actions/say.ts';
import { progressWords as w } from './portal.words.ts';
import { phoneWords } from './rights.words.ts';
import { type Ring, RingList, whereabouts, whomToRing } from './ring.tsx';

export const progressPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/progress',
    answer: (request) => progress(request, { code: '', phone: '' }, null),
  },
  { method: 'POST', path: '/progress', answer: open },
];

interface Typed {
  readonly code: string;
  readonly phone: string;
}

/** Where the page of what we keep of people leads once a matter is open: the part of it that was meant. */
const parts: Readonly<Record<string, string>> = {
  known: '/known',
  contact: '/contact',
  copy: '/known#copy',
  withdraw: '/known#told',
  erase: '/erase',
};

function partOf(asked: string | undefined): string {
  return asked !== undefined && Object.hasOwn(parts, asked) ? asked : '';
}

export async function progress(
  request: PageRequest,
  typed: Typed,
  mistake: Mistake | null,
): Promise<PageAnswer> {
  const { language } = request;
  const rings = await request.caller.read((ctx) => whomToRing(ctx, whereabouts(request.cookies), 1));
  const station = atStation(request.cookies);
  const part = partOf(field(request, 'part') || request.query['part']);
  const body = <Progress {...{ language, typed, mistake, rings, station, part }} />;
  return page(say(w.title, language), body, {
    status: mistake?.status ?? 200,
    personal: typed.code !== '' || typed.phone !== '',
  });
}

async function open(request: PageRequest): Promise<PageAnswer> {
  const typed = field(request, 'code');
  try {
    const { secret, opens } = await request.caller.write((ctx) =>
      openByCode(ctx, { typed, from: request.caller.address }),
    );
    const part = parts[partOf(field(request, 'part'))] ?? '';
    return redirect(opens === 'need' ? `/n/${secret}${part}` : `/family/${secret}`);
  } catch (error) {
    return progress(request, { code: typed, phone: '' }, codeMistake(error, typed, request.language));
  }
}

/** Left empty, mistyped or unknown: the same place, the same field, nothing to guess from. */
function codeMistake(error: unknown, typed: string, language: Language): Mistake {
  if (typed.trim() === '') {
    const text = say(w.empty, language);
    return { ...mistakeOf(error, language), text, fields: [{ path: 'code', text }] };
  }
  if (!(error instanceof AppError) || error.status !== 404) return mistakeOf(error, language);
  return {
    status: 404,
    title: say(w.notFoundTitle, language),
    text: say(w.notFound, language),
    fields: [{ path: 'code', text: say(w.notFound, language) }],
  };
}

export function Progress(props: {
  language: Language;
  typed: Typed;
  mistake: Mistake | null;
  rings: readonly Ring[];
  station: boolean;
  part: string;
}): ReactElement {
  const { language, typed, mistake, rings, station, part } = props;
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1>{say(w.title, language)}</h1>
      <form method="post" action="/progress">
        {part === '' ? null : <Hidden name="part" value={part} />}
        <TextField
          name="code"
          label={say(w.code, language)}
          hint={say(w.hint, language)}
          language={language}
          value={typed.code}
          mistake={mistake}
        />
        <Button>{say(w.look, language)}</Button>
      </form>
      <section id="phone-way">
        <h2>{say(phoneWords.title, language)}</h2>
        <p>{say(phoneWords.lead, language)}</p>
        <form method="post" action="/progress/phone">
          <TextField
            name="phone"
            label={say(phoneWords.phone, language)}
            language={language}
            value={typed.phone}
            type="tel"
            autoComplete={station ? 'off' : 'tel'}
            mistake={mistake}
          />
          <Button weight="quiet">{say(phoneWords.send, language)}</Button>
        </form>
      </section>
      <RingList rings={rings} language={language} title={say(w.lost, language)} />
    </>
  );
}
