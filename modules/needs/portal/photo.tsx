import { type Language, say } from '../../../base/words.ts';
import { formFiles, type WaitingFile } from '../../../platform/http/form-files.ts';
import { type Page, type PageAnswer, type PageRequest, page, redirect } from '../../../platform/http/page.ts';
import { asAppError } from '../../../platform/http/problem.ts';
import { Button } from '../../../platform/ui/portal/elements.tsx';
import { FileField } from '../../../platform/ui/portal/files.tsx';
import { ErrorSummary } from '../../../platform/ui/portal/forms.tsx';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { countWrongPhotoLink, takePhotos, takesPhoto, tookPhotos } from '../actions/photos.ts';
import { photoWords } from '../photo.words.ts';
import { photoPageWords as w } from './photo.words.ts';

/** Where a telephone sends photographs of a need that is just being told at a counter. Nothing of it is shown here. */
export const photoPages: readonly Page[] = [
  { method: 'GET', path: '/photo', answer: async () => redirect('/') },
  { method: 'GET', path: '/photo/:token', answer: (request) => shown(request, null, []) },
  { method: 'POST', path: '/photo/:token', answer: send },
];

const tokenOf = (request: PageRequest) => request.params['token'] ?? '';

async function shown(
  request: PageRequest,
  mistake: Mistake | null,
  waiting: readonly WaitingFile[],
): Promise<PageAnswer> {
  const { caller, language } = request;
  if (request.query['sent'] === '1') return done(language);
  const takes = await caller.read((ctx) => takesPhoto(ctx, tokenOf(request), caller.address));
  if (!takes) {
    await caller.write((ctx) => countWrongPhotoLink(ctx, caller.address));
    return gone(request);
  }
  const body = (
    <>
      <ErrorSummary mistake={mistake} />
      <h1>{say(w.title, language)}</h1>
      <p>{say(w.what, language)}</p>
      <form method="post" action={`/photo/${tokenOf(request)}`} encType="multipart/form-data">
        <FileField {...{ language, mistake, waiting }} only={say(w.choose, language)} />
        <Button>{say(w.send, language)}</Button>
      </form>
    </>
  );
  return page(say(w.title, language), body, { status: mistake?.status ?? 200, personal: true });
}

async function gone(request: PageRequest): Promise<PageAnswer> {
  const { caller, language } = request;
  // Who lost the line before the answer came would otherwise send everything a second time.
  const came = await caller.read((ctx) => tookPhotos(ctx, tokenOf(request)));
  const body = (
    <>
      <h1>{say(came ? w.usedTitle : w.goneTitle, language)}</h1>
      <p>{say(came ? w.used : photoWords.gone, language)}</p>
    </>
  );
  return page(say(came ? w.usedTitle : w.goneTitle, language), body, { status: 404, personal: true });
}

function done(language: Language): PageAnswer {
  const body = (
    <>
      <h1>{say(w.sentTitle, language)}</h1>
      <p>{say(w.sent, language)}</p>
    </>
  );
  return page(say(w.sentTitle, language), body, { personal: true });
}

async function send(request: PageRequest): Promise<PageAnswer> {
  const { caller } = request;
  const token = tokenOf(request);
  // Before the files are looked at: whoever has no code costs nothing.
  if (!(await caller.read((ctx) => takesPhoto(ctx, token, caller.address)))) return shown(request, null, []);
  const files = await formFiles(request);
  try {
    files.beside(() => null);
    await caller.write((ctx) =>
      takePhotos(ctx, { token, from: caller.address, files: () => files.tokens(ctx) }),
    );
    return redirect(`/photo/${token}?sent=1`);
  } catch (error) {
    const { status } = asAppError(error);
    if (status === 404) return gone(request);
    return shown(request, mistakeOf(error, request.language), await files.keep());
  }
}
