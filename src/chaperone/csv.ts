/**
 * Lines of a table as RFC 4180 has them: CRLF, and quotes where they are needed. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export const toCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');

function field(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
