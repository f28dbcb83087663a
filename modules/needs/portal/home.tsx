import type { ReactElement } from 'react';
import { isId } from '../../../base/ids.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { cookieNames } from '../../../platform/http/cookies.ts';
import { formFiles, type WaitingFile } from '../../../platform/http/form-files.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { parse } from '../../../platform/http/problem.ts';
import { submitOnce } from '../../../platform/http/submission.ts';
import { Button } from '../../../platform/ui/portal/elements.tsx';
import { FileField } from '../../../platform/ui/portal/files.tsx';
import { ErrorSummary, Hidden, TextBox } from '../../../platform/ui/portal/forms.tsx';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { findOffered } from '../../services/services.public.ts';
import { say as sayNeed } from '../actions/say.ts';
import { saySchema } from '../contract/resident.ts';
import { mostWords } from '../contract/shapes.ts';
import { homeWords as w } from './portal.words.ts';
import { type Ring, RingList, whereabouts, whomToRing } from './ring.tsx';
import { submissionKey, wordsMistake } from './typed.ts';
import { TypingPlace } from './typing.tsx';

/** A service taken from the menu, to be asked for once the need is said. */
interface Chosen {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
}

interface HomeProps {
  readonly language: Language;
  readonly freshKey: string;
  readonly words: string;
  readonly waiting: readonly WaitingFile[];
  readonly chosen: Chosen | null;
  readonly rings: readonly Ring[];
  readonly mistake: Mistake | null;
}

const year = 365 * 24 * 3600;

export const homePages: readonly Page[] = [
  {
    method: 'GET',
    path: '/',
    answer: async (request) => {
      const { station } = request.query;
      if (station === 'off') request.caller.setCookie(cookieNames.station, '', 0);
      else if (station === 'on' || (station !== undefined && isId(station))) {
        request.caller.setCookie(cookieNames.station, station, year);
      }
      if (station !== undefined) return redirect('/');
      return home(request, {
        words: '',
        waiting: [],
        service: request.query['service'] ?? '',
        mistake: null,
      });
    },
  },
  { method: 'GET', path: '/say', answer: async () => redirect('/') },
  { method: 'POST', path: '/say', answer: sayIt },
];

async function chosenService(ctx: ReadContext, id: string): Promise<Chosen | null> {
  const service = isId(id) ? await findOffered(ctx.db, id) : null;
  const organisation = service && (await findOrganisation(ctx.db, service.organisationId));
  return service && organisation
    ? { id: service.id, title: service.title, organisation: organisation.shortName }
    : null;
}

async function home(
  request: PageRequest,
  typed: { words: string; waiting: readonly WaitingFile[]; service: string; mistake: Mistake | null },
): Promise<PageAnswer> {
  const { language, freshKey } = request;
  const { chosen, rings } = await request.caller.read(async (ctx) => ({
    chosen: await chosenService(ctx, typed.service),
    rings: await whomToRing(ctx, whereabouts(request.cookies), 1),
  }));
  const { words, waiting, mistake } = typed;
  const body = <Home {...{ language, freshKey, words, waiting, chosen, rings, mistake }} />;
  return page('', body, { status: mistake?.status ?? 200, personal: words !== '' });
}

async function sayIt(request: PageRequest): Promise<PageAnswer> {
  const words = field(request, 'words');
  const service = field(request, 'service');
  const files = await formFiles(request);
  try {
    const body = files.beside(() => parse(saySchema, { words }));
    const said = await request.caller.write((ctx) =>
      submitOnce(ctx, 'needs.say', submissionKey(request), { ...body, ...files.marks }, async () =>
        sayNeed(ctx, {
          ...{ ...body, via: 'portal', language: request.language },
          files: await files.tokens(ctx),
        }),
      ),
    );
    return redirect(isId(service) ? `/n/${said.secret}/choose?service=${service}` : `/n/${said.secret}`);
  } catch (error) {
    const texts = { empty: w.empty, tooLong: w.tooLong, most: mostWords };
    const mistake = wordsMistake(mistakeOf(error, request.language), words, texts, request.language);
    const waiting = await files.keep();
    return home(request, { words, waiting, service, mistake });
  }
}

export function Home(props: HomeProps): ReactElement {
  const { language, freshKey, words, waiting, chosen, rings, mistake } = props;
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1>{say(w.title, language)}</h1>
      {chosen ? (
        <p>
          {say(w.chosen, language, { service: chosen.title, organisation: chosen.organisation })}{' '}
          <a href="/">{say(w.notChosen, language)}</a>
        </p>
      ) : null}
      <form method="post" action="/say" encType="multipart/form-data" className="big">
        <Hidden name="key" value={freshKey} />
        {chosen ? <Hidden name="service" value={chosen.id} /> : null}
        <TextBox
          name="words"
          label={say(w.box, language)}
          language={language}
          value={words}
          rows={5}
          draft="say"
          placeholder={say(w.placeholder, language)}
          mistake={mistake}
        />
        <FileField {...{ language, waiting, mistake }} />
        <Button>{say(w.send, language)}</Button>
        {chosen ? null : <TypingPlace />}
      </form>
      <p className="quiet small">{say(w.promise, language)}</p>
      <RingList rings={rings} language={language} title={say(w.ring, language)} />
      <nav className="doors" aria-label={say(w.doors, language)}>
        <a href="/services">{say(w.services, language)}</a>
        <a href="/stations">{say(w.stations, language)}</a>
        <a href="/progress">{say(w.progress, language)}</a>
        <a href="/help-lines">{say(w.helpLines, language)}</a>
      </nav>
    </>
  );
}
