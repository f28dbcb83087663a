import { alike, likeness, materialsAsked, sentencesOf } from '../../engines/burden/materials.ts';
import {
  asksForReport,
  bannedMeasureIn,
  honoursUnapproved,
  isDirective,
  mostCharacters,
} from '../../engines/burden/sentences.ts';
import { countCharacters, renumberedIn } from './body.rules.ts';
import type { DocumentCheck, DocumentContent } from './documents.contract.ts';
import type { CheckName, DocumentKind } from './documents.rules.ts';
import { kindWords } from './documents.words.ts';
import { wording as p } from './wording.words.ts';

/** A check before it is put into words. */
export type Found = Pick<DocumentCheck, 'level' | 'quote' | 'values'> & { readonly rule: CheckName };

/** What an issued document asked others for. */
export interface AskedBefore {
  readonly documentId: string;
  readonly title: string;
  readonly number: string;
  readonly thing: string;
}

export interface CheckedDocument {
  readonly kind: DocumentKind;
  readonly content: DocumentContent;
  readonly jointOffice: boolean;
  /** Codes the organisation has numbered under. */
  readonly codes: readonly string[];
  /** The bodies that the document names, as it names them. */
  readonly bodies: readonly string[];
  readonly askedBefore: readonly AskedBefore[];
}

function refused(rule: CheckName, quote = '', values: Record<string, string> = {}): Found {
  return { rule, level: 'refused', quote, values };
}

function warning(rule: CheckName, quote = '', values: Record<string, string> = {}): Found {
  return { rule, level: 'warning', quote, values };
}

function ofParts({ kind, content, codes }: CheckedDocument): Found[] {
  const { body, code, addressees, title, attendance } = content;
  const found: Found[] = [];
  if (body === '') found.push(refused('empty'));
  if (code === '') found.push(refused('noCode'));
  if (kind === 'request' && addressees.length > 1) found.push(refused('oneAddressee'));
  if (addressees.length === 0 && kind !== 'minutes' && kind !== 'circular')
    found.push(refused('noAddressee'));
  if (!title.endsWith(kindWords[kind].zh)) {
    found.push(warning('titleKind', title, { kind: kindWords[kind].zh }));
  }
  if (code !== '' && codes.length > 0 && !codes.includes(code)) {
    found.push(warning('newCode', code, { codes: codes.join(p.comma) }));
  }
  if (kind === 'minutes' && attendance.present === '') found.push(warning('noAttendance'));
  const moved = renumberedIn(body);
  if (moved) found.push(warning('renumbered', '', moved));
  const characters = countCharacters(body);
  const most = mostCharacters[content.scope];
  if (characters > most) {
    found.push(warning('tooLong', '', { characters: String(characters), most: String(most) }));
  }
  return found;
}

function ofBurdens(sentence: string, { jointOffice, bodies }: CheckedDocument): Found[] {
  const report = asksForReport(sentence);
  if (!jointOffice) return report ? [warning('implementation', sentence)] : [];
  const directive = isDirective(sentence);
  if (!directive && !report) return [];
  const rule = directive && report ? 'jointBoth' : directive ? 'jointDirective' : 'jointReport';
  return [refused(rule, sentence, { bodies: bodies.join(p.comma) })];
}

function ofRequests(sentences: readonly string[], { kind }: CheckedDocument): Found[] {
  const asking = sentences.filter((sentence) => p.request.test(sentence) && !p.noRequest.test(sentence));
  if (kind === 'report') return asking.map((sentence) => refused('reportRequests', sentence));
  if (kind !== 'request') return [];
  const several = sentences.filter((sentence) => p.severalMatters.test(sentence));
  if (several.length > 0) return several.map((sentence) => refused('oneMatter', sentence));
  // The formula at the end asks for the same thing again.
  return asking.length > 2 ? [warning('severalAsked', asking[1] ?? '')] : [];
}

function ofHonours(sentences: readonly string[]): Found[] {
  return honoursUnapproved(sentences).map((sentence) => warning('honour', sentence));
}

function ofMeasures(sentences: readonly string[]): Found[] {
  return sentences.flatMap((sentence) => {
    const [kind] = bannedMeasureIn(sentence)?.kinds ?? [];
    return kind ? [warning('bannedMeasure', sentence, { kind })] : [];
  });
}

function ofRepeats(text: string, { askedBefore }: CheckedDocument): Found[] {
  return materialsAsked(text).flatMap((thing) => {
    const [nearest] = askedBefore
      .map((before) => ({ before, like: likeness(thing, before.thing) }))
      .filter(({ like }) => like >= alike)
      .sort((a, b) => b.like - a.like);
    if (!nearest) return [];
    const { number, title, thing: earlier } = nearest.before;
    return [warning('askedBefore', thing, { number, title, earlier })];
  });
}

/** Everything that stands against a document, what refuses it first. */
export function checksOf(document: CheckedDocument): Found[] {
  const { title, body } = document.content;
  const sentences = sentencesOf(`${title}\n${body}`);
  const found = [
    ...ofParts(document),
    ...sentences.filter((sentence) => p.secret.test(sentence)).map((sentence) => refused('secret', sentence)),
    ...sentences.flatMap((sentence) => ofBurdens(sentence, document)),
    ...ofRequests(sentences, document),
    ...ofHonours(sentences),
    ...ofMeasures(sentences),
    ...ofRepeats(body, document),
  ];
  return found.toSorted((a, b) => Number(b.level === 'refused') - Number(a.level === 'refused'));
}

/** How a text names these bodies: by full name, short name, or the short name without its place. Own order, each once. */
export function bodiesNamed(
  text: string,
  bodies: readonly { readonly name: string; readonly shortName: string }[],
): string[] {
  const named = bodies.flatMap(({ name, shortName }) => {
    const nickname = shortName.replace(p.placeBefore, '');
    const found = [shortName, nickname, name].find((one) => text.includes(one));
    return found === undefined ? [] : [{ name: found === name ? shortName : found, at: text.indexOf(found) }];
  });
  const kept = named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
  );
  return [...new Set(kept.toSorted((a, b) => a.at - b.at).map(({ name }) => name))];
}
