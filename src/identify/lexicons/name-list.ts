/** The entries of a table that are divided by semicolons or lines, trimmed; an empty table gives an empty list. */
export const nameList = (table: string): readonly string[] =>
  table
    .split(/[;\n]+/)
    .map((name) => name.trim())
    .filter((name) => name.length > 0);
