import { Covering, placeOf, readMerges } from './merges.ts';
import type { About, Mark, RawRow } from './raw-row.ts';
import { cellOf, type Meaning } from './sheet-cells.ts';
import { readStyles } from './styles.ts';
import { readTexts } from './texts.ts';
import { Unreadable } from './unreadable.ts';
import { openWorkbook, type Tab, type Workbook } from './workbook.ts';
import { readXml } from './xml.ts';

/** A hundred thousand rows of sixty columns. One far cell makes a row of sixteen thousand. */
const mostCells = 6_100_000;
const mostColumns = 16_384;
/** Excel's own; a sheet has no row below it. */
const mostRows = 1_048_576;
/** `[1]` before the name of a sheet: the first of the workbooks outside. */
const elsewhere = /\[[1-9]\d*\][^[\]]*!/;

/** Takes the tags of a sheet and gives whole rows. */
class Rows {
  readonly #meaning: Meaning;
  readonly #covering: Covering;
  readonly #sharedOutside = new Set<string>();
  ready: RawRow[] = [];
  #number = 0;
  #cells: string[] = [];
  #marks: Mark[] = [];
  #at = -1;
  #all = 0;
  #inRow = false;
  #into: 'value' | 'formula' | null = null;
  #aloud = 0;
  #type = '';
  #style = 0;
  #value = '';
  #valued = false;
  #formula: string | null = null;
  #shared: string | undefined;

  constructor(meaning: Meaning, covering: Covering) {
    this.#meaning = meaning;
    this.#covering = covering;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#openRow(attributes.r);
    else if (!this.#inRow) return;
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') {
      this.#valued = true;
      this.#into = this.#aloud > 0 ? null : 'value';
    } else if (name === 'rPh') this.#aloud += 1;
    else if (name === 'f') {
      this.#formula = '';
      this.#shared = attributes.t === 'shared' ? attributes.si : undefined;
      this.#into = 'formula';
    }
  }

  text(piece: string): void {
    if (this.#into === 'value') this.#value += piece;
    else if (this.#into === 'formula') this.#formula = (this.#formula ?? '') + piece;
  }

  close(name: string): void {
    if (!this.#inRow) return;
    if (name === 'v' || name === 't' || name === 'f') this.#into = null;
    else if (name === 'rPh') this.#aloud -= 1;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow(written: string | undefined): void {
    const number = written === undefined ? this.#number + 1 : Number(written);
    // Rows that go backwards no program writes.
    if (!Number.isInteger(number) || number <= this.#number || number > mostRows)
      throw new Unreadable('not-a-sheet');
    this.#number = number;
    this.#cells = [];
    this.#marks = [];
    this.#at = -1;
    this.#inRow = true;
  }

  #openCell({ r, s, t = 'n' }: Readonly<Record<string, string>>): void {
    const letters = r === undefined ? undefined : /^[A-Za-z]+/.exec(r)?.[0];
    this.#at = letters === undefined ? this.#at + 1 : placeOf(letters);
    if (this.#at >= mostColumns) throw new Unreadable('not-a-sheet');
    this.#type = t;
    this.#style = Number(s ?? 0);
    this.#value = '';
    this.#valued = false;
    this.#formula = null;
    this.#shared = undefined;
    this.#aloud = 0;
  }

  #closeCell(): void {
    const formula = this.#formula;
    let outside = formula !== null && elsewhere.test(formula);
    // A shared formula stands with the first of its cells only.
    if (this.#shared !== undefined) {
      if (outside) this.#sharedOutside.add(this.#shared);
      outside ||= this.#sharedOutside.has(this.#shared);
    }
    const { text, mark } = cellOf(
      {
        ...{ type: this.#type, style: this.#style, value: this.#value, valued: this.#valued },
        ...{ formula: formula !== null, outside },
      },
      this.#meaning,
    );
    if (mark) this.#marks.push([this.#at, mark, text]);
    if (text === '') return;
    for (let at = this.#cells.length; at < this.#at; at += 1) this.#cells.push('');
    this.#cells[this.#at] = text;
  }

  #closeRow(): void {
    this.#inRow = false;
    this.#all += this.#cells.length;
    if (this.#all > mostCells) throw new Unreadable('too-wide', { most: mostCells });
    const covered = this.#covering.of(this.#number - 1, this.#cells);
    if (this.#cells.length === 0 && !this.#marks.some(([, kind]) => kind === 'uncalculated')) return;
    const marks: Mark[] = [...this.#marks];
    for (const [at, shown] of covered) {
      if ((this.#cells[at] ?? '') === '' && shown !== '') marks.push([at, 'merged', shown]);
    }
    const row = { number: this.#number, cells: this.#cells };
    this.ready.push(marks.length > 0 ? { ...row, marks } : row);
  }
}

function chosen(tabs: readonly Tab[], name: string | null): Tab {
  const seen = tabs.filter(({ hidden }) => !hidden);
  const found = name === null ? (seen[0] ?? tabs[0]) : tabs.find((tab) => tab.name === name);
  if (!found) throw new Unreadable('no-such-sheet', { name: name ?? '' });
  return found;
}

function* rowsOf(workbook: Workbook, { path }: Tab): Generator<RawRow[]> {
  const pieces = () => {
    const found = workbook.file(path);
    if (!found) throw new Unreadable('not-a-sheet');
    return found;
  };
  const { texts, styles, since1904 } = workbook;
  const styled = styles === null ? null : workbook.file(styles);
  const shared = texts === null ? null : workbook.file(texts);
  const times = styled ? readStyles(styled) : [];
  const covering = new Covering(readMerges(pieces()));
  const rows = new Rows({ texts: shared && readTexts(shared), times, since1904 }, covering);
  const seen = {
    open: rows.open.bind(rows),
    close: rows.close.bind(rows),
    text: rows.text.bind(rows),
  };
  for (const _ of readXml(pieces(), seen)) {
    if (rows.ready.length === 0) continue;
    yield rows.ready;
    rows.ready = [];
  }
  yield rows.ready;
}

/** A workbook: what is in it, and the rows of one of its sheets that hold anything, in batches as they are unpacked. */
export function openXlsx(
  bytes: Uint8Array,
  sheet: string | null,
): { about: About; batches: Iterable<RawRow[]> } {
  const workbook = openWorkbook(bytes);
  const tab = chosen(workbook.tabs, sheet);
  const sheets = workbook.tabs.filter(({ hidden }) => !hidden).map(({ name }) => name);
  return {
    about: { kind: 'xlsx', sheets, sheet: tab.name, macros: workbook.macros },
    batches: rowsOf(workbook, tab),
  };
}
