/** Lets the browser save a file, as if one had pressed a link to it. */
export function saveFile({ name, content }: { readonly name: string; readonly content: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Long enough for a slow browser to have read it all.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
