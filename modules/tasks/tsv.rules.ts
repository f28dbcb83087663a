/** Cells as a spreadsheet lays them on the clipboard: tabs and lines, quoted where they hold one of those. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}

/** The other way; the line that spreadsheets put at the end makes no row. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const quotedCell = (): string => {
    let cell = '';
    at += 1;
    while (at < text.length) {
      if (text[at] === '"') {
        if (text[at + 1] !== '"') break;
        at += 1;
      }
      cell += text[at];
      at += 1;
    }
    at += 1;
    return cell;
  };
  while (at < text.length) {
    let cell = text[at] === '"' ? quotedCell() : '';
    while (at < text.length && !/[\t\n\r]/.test(text[at] ?? '')) {
      cell += text[at];
      at += 1;
    }
    row.push(cell);
    if (at >= text.length) break;
    const sign = text[at];
    at += sign === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (sign !== '\t') {
      rows.push(row);
      row = [];
    } else if (at >= text.length) row.push('');
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
