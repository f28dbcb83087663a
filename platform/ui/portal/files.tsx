import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { FileRef } from '../../files/file.contract.ts';
import { mostFileBytes, mostFiles } from '../../files/limits.ts';
import type { WaitingFile } from '../../http/form-files.ts';
import { CheckBox } from './forms.tsx';
import type { Mistake } from './mistake.ts';
import { portalUiWords as w } from './portal-ui.words.ts';

/**
 * Named one by one: an iPhone that reads this list makes a JPEG of its own format, which it would not for `image/*`,
 * and phones offer their camera for it as well.
 */
const accepted = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

/** How large a file is, as people say it. */
function sizeText(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${String(Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function shownName({ name, type }: FileRef, number: number, language: Language): string {
  if (name !== '') return name;
  return say(type === 'application/pdf' ? w.document : w.picture, language, { number });
}

/**
 * Pictures and documents of a form, folded away: words alone are enough, and the button stays in sight. What was
 * taken before waits with its thumbnail, and may be left out again.
 */
export function FileField(props: {
  language: Language;
  waiting: readonly WaitingFile[];
  mistake: Mistake | null;
  /** Where files are all that the form is for: what they are, unfolded and not optional. */
  only?: string;
}): ReactElement {
  const { language, waiting, mistake, only } = props;
  const wrong = (mistake?.fields ?? []).filter(({ path }) => path === 'file');
  const described = ['file-hint', wrong.length > 0 ? 'file-error' : ''].filter(Boolean).join(' ');
  return (
    <div className={wrong.length > 0 ? 'field wrong' : 'field'}>
      {waiting.length > 0 ? (
        <fieldset className="waiting">
          <legend>{say(w.filesKept, language)}</legend>
          {waiting.map(({ token, file, thumbnail }, index) => (
            <CheckBox key={token} name="waiting" value={token} checked>
              {thumbnail ? <img className="thumb" src={thumbnail} alt="" /> : null}
              {shownName(file, index + 1, language)} <small className="quiet">{sizeText(file.size)}</small>
            </CheckBox>
          ))}
        </fieldset>
      ) : null}
      <details open={only !== undefined || waiting.length > 0 || wrong.length > 0}>
        <summary id="file-label">
          {only ?? say(w.addFiles, language)}
          {only === undefined ? <span className="quiet">{say(w.optional, language)}</span> : null}
        </summary>
        <p className="hint" id="file-hint">
          {say(w.addFilesHint, language, { most: mostFiles, size: mostFileBytes / 1024 / 1024 })}
        </p>
        {wrong.length > 0 ? (
          <div className="field-error" id="file-error">
            {wrong.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        ) : null}
        <input
          type="file"
          id="file"
          name="file"
          multiple
          accept={accepted}
          aria-labelledby="file-label"
          aria-describedby={described}
          aria-invalid={wrong.length > 0 ? true : undefined}
          data-sending={say(w.sendingFiles, language)}
          data-arrived={say(w.arrivedFiles, language)}
          data-failed={say(w.failedFiles, language)}
        />
      </details>
    </div>
  );
}

/** Pictures as thumbnails that open, documents as links that are saved. `place` is the path before a file's id. */
export function FileList(props: {
  files: readonly FileRef[];
  place: string;
  language: Language;
}): ReactElement | null {
  const { files, place, language } = props;
  if (files.length === 0) return null;
  return (
    <ul className="files plain">
      {files.map((file, index) => {
        const name = shownName(file, index + 1, language);
        return (
          <li key={file.id}>
            {file.type === 'application/pdf' ? (
              <a href={`${place}/${file.id}`} className="document">
                {name} <small className="quiet">PDF {sizeText(file.size)}</small>
              </a>
            ) : (
              <a href={`${place}/${file.id}`} aria-label={say(w.openPicture, language, { name })}>
                <img className="thumb" src={`${place}/${file.id}?size=small`} alt={name} loading="lazy" />
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
