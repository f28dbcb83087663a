import { laidOut } from '../body.rules.ts';
import type { DocumentContent } from '../documents.contract.ts';
import type { DocumentKind } from '../documents.rules.ts';
import { markText, numberPlace, numberText, paperTexts } from '../paper.rules.ts';

interface PaperProps {
  readonly kind: DocumentKind;
  readonly content: DocumentContent;
  readonly issuer: string;
  readonly number: { readonly code: string; readonly year: number; readonly number: number } | null;
  readonly day: string | null;
  readonly signer: string | null;
  /** Day of the imprint, where it is issued. */
  readonly issuedOn: string | null;
}

type Texts = ReturnType<typeof paperTexts>;

function Head({ kind, content, issuer, number, texts }: PaperProps & { texts: Texts }) {
  const upward = kind === 'report' || kind === 'request';
  const minutes = kind === 'minutes';
  return (
    <>
      {texts.urgency === null ? null : <p className="paper-urgency">{texts.urgency}</p>}
      <p className="paper-mark">{markText(kind, issuer)}</p>
      <p className={`paper-number${upward ? ' paper-upward' : ''}${minutes ? ' paper-unlined' : ''}`}>
        <span>{number ? numberText(number) : numberPlace(content.code)}</span>
        {upward ? <span>{texts.signer}</span> : null}
      </p>
      {minutes ? (
        <p className="paper-number paper-upward paper-of">
          <span>{issuer}</span>
          <span>{texts.day}</span>
        </p>
      ) : null}
    </>
  );
}

function Body({ body }: { body: string }) {
  // The same line may stand twice, so lines are told apart by where they begin.
  let at = 0;
  return laidOut(body).map(({ level, mark, text }) => {
    at += text.length + 1;
    return (
      <p key={at} className={level === null ? 'paper-line' : `paper-line paper-level-${level}`}>
        {mark}
        {text}
      </p>
    );
  });
}

function Attachments({ mark, names }: { mark: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="paper-attachments">
      <span>{mark}</span>
      <ol className={names.length === 1 ? 'paper-alone' : ''}>
        {names.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </div>
  );
}

function Imprint({ texts, issuer }: { texts: Texts; issuer: string }) {
  const { copiedTo, issuedOn } = texts;
  if (copiedTo === null && issuedOn === null) return null;
  return (
    <footer className="paper-imprint">
      {copiedTo === null ? null : <p>{copiedTo}</p>}
      {issuedOn === null ? null : (
        <p className="paper-issued">
          <span>{issuer}</span>
          <span>{issuedOn}</span>
        </p>
      )}
    </footer>
  );
}

/** A document in the proportions of GB/T 9704-2012: lines of 28 characters, 28.99 pt apart; Chinese for every reader. */
export function Paper(props: PaperProps) {
  const { kind, content, issuer } = props;
  const texts = paperTexts(content, props);
  return (
    <article className="paper" lang="zh-CN">
      <Head {...props} texts={texts} />
      <h2 className="paper-title">{content.title}</h2>
      {texts.addressees === null ? null : <p>{texts.addressees}</p>}
      <Body body={content.body} />
      <Attachments mark={texts.attachments} names={content.attachments} />
      {kind === 'minutes' ? null : (
        <div className="paper-signature">
          <p>{issuer}</p>
          <p>{texts.day}</p>
        </div>
      )}
      {texts.note === null ? null : <p className="paper-line">{texts.note}</p>}
      {kind === 'minutes'
        ? texts.attended.map(({ mark, names }) => (
            <p key={mark} className="paper-line">
              <b>{mark}</b>
              {names}
            </p>
          ))
        : null}
      <Imprint texts={texts} issuer={issuer} />
    </article>
  );
}
