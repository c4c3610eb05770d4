const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A table as spreadsheets in Swedish read it: semicolons, and a mark that says UTF-8. */
export const csv = (rows: string[][]): string => `\ufeff${rows.map(row => row.map(cell).join(';')).join('\r\n')}\r\n`;
