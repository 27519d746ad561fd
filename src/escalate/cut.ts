/** How long a text is, by whatever is counted; in UTF-16 code units where nothing else is said. */
export type SizeOf = (text: string) => number;
const unitsOf: SizeOf = ({ length }) => length;

/** The text cut to a length at a word's end, or inside a word that is longer than half of it, never inside a character; to none, nothing. */
export function cutAtWord(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  if (maxLength <= 0) return '';
  return backToWord(text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, ''));
}

/**
 * The text cut to a size in its middle, between sentences or at least words, with a mark where something is left out. Who the patient is stands at the beginning and
 * what is newest at the end, so the beginning has a quarter of the room, and the end the rest.
 * @param mark left out itself where there is no room for it
 */
export function cutMiddle(text: string, maxSize: number, mark: string, sizeOf: SizeOf = unitsOf): string {
  if (sizeOf(text) <= maxSize) return text;
  const between = `\n${mark}\n`;
  const room = maxSize - sizeOf(between);
  const characters = [...text];
  if (room <= 0) return characters.slice(0, fitting(characters, maxSize, sizeOf)).join('');
  const head = backToSentence(characters.slice(0, fitting(characters, room / 4, sizeOf)).join(''));
  const backwards = characters.toReversed();
  const tail = backwards
    .slice(0, fitting(backwards, room - sizeOf(head), sizeOf))
    .reverse()
    .join('');
  return `${head}${between}${onToSentence(tail)}`;
}

/** How many of the characters fit into a size. */
function fitting(characters: readonly string[], maxSize: number, sizeOf: SizeOf): number {
  let size = 0;
  const first = characters.findIndex((character) => {
    size += sizeOf(character);
    return size > maxSize;
  });
  return first < 0 ? characters.length : first;
}

function backToWord(cut: string): string {
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return (end > cut.length / 2 ? cut.slice(0, end) : cut).trimEnd();
}

/** Back to the end of a line or a sentence, where that is not far: a name or a value is not to be torn in two. */
function backToSentence(cut: string): string {
  const end = Math.max(...['\n', '. ', '? ', '! '].map((mark) => cut.lastIndexOf(mark)));
  return end > cut.length / 2 ? cut.slice(0, end + 1).trimEnd() : backToWord(cut);
}

/** On to where a line or a sentence begins, in the same way. */
function onToSentence(cut: string): string {
  const near = (start: number) => start >= 0 && start < cut.length / 2;
  const starts = ['\n', '. ', '? ', '! '].map((mark) => cut.indexOf(mark)).filter(near);
  const start = starts.length > 0 ? Math.min(...starts) + 1 : cut.search(/\s/);
  return (near(start) ? cut.slice(start) : cut).trimStart();
}
