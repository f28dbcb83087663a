import { tongueOf } from '../../../engines/text/scripts.ts';

/** What a person wrote, exactly so, drawn and read aloud in the language of its script; never converted. */
export function OwnWords({ text, line, first }: { text: string; line?: boolean; first?: boolean }) {
  const { lang, dir, vertical } = tongueOf(text);
  const marks = { dir: dir === 'rtl' ? 'rtl' : 'auto', lang: lang ?? undefined, translate: 'no' } as const;
  // In a line of a table also what runs down the page is laid along it.
  if (line) return <bdi {...marks}>{text}</bdi>;
  return (
    <p
      className={['text', first ? 'said' : '', vertical ? 'upright' : ''].filter(Boolean).join(' ')}
      {...marks}
    >
      {text}
    </p>
  );
}
