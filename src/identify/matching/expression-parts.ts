/** Stands for any text at all, also none, in a sketch of what an expression matches. */
export const GAP = '\u0000';
/** Stands for a place between a word and something else (`\b`), or for an end of the text. */
export const EDGE = '\u0001';
const ANY: readonly string[] = [GAP];
const NOTHING: readonly string[] = [''];
/** More sketches than this are not worth their cost: the less telling part is then left open. */
const MOST_SKETCHES = 4000;
const MOST_OF_A_CLASS = 4;

/**
 * Sketches everything that a regular expression can match: each match follows one of the sketches, where letters are
 * lower case, every digit is 0, and `GAP` and `EDGE` stand for what is open. An expression that may match nothing has an
 * empty sketch among them. Understands the syntax that the recognizers use; whatever else it meets is left open.
 */
export function sketchExpression(expression: RegExp): readonly string[] {
  return new Reader(expression.source).readAlternatives();
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readAlternatives(): readonly string[] {
    const all = new Set<string>();
    for (;;) {
      for (const sketch of this.#readSequence()) all.add(sketch);
      if (this.#source[this.#at] !== '|') break;
      this.#at += 1;
    }
    return all.size > MOST_SKETCHES ? ANY : [...all];
  }

  #readSequence(): readonly string[] {
    let sketches = NOTHING;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string))
      sketches = join(sketches, this.#readQuantified());
    return sketches;
  }

  #readQuantified(): readonly string[] {
    const atom = this.#readAtom();
    const rest = this.#source.slice(this.#at, this.#at + 12);
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(rest);
    if (!quantifier) return atom;
    this.#at += quantifier[0].length;
    const [sign, least = '', comma, most = ''] = quantifier;
    if (sign.startsWith('?')) return union(atom, NOTHING);
    if (sign.startsWith('*')) return ANY;
    if (sign.startsWith('+')) return repeat(atom, 1, true);
    if (Number(least) === 0) return most === '1' ? union(atom, NOTHING) : ANY;
    return repeat(atom, Number(least), comma === ',' && most !== least);
  }

  #readAtom(): readonly string[] {
    const character = this.#source[this.#at] as string;
    this.#at += 1;
    if (character === '(') return this.#readGroup();
    if (character === '[') return this.#readClass();
    if (character === '\\') return this.#readEscape();
    if (character === '.') return ANY;
    if (character === '^' || character === '$') return [EDGE];
    return [plain(character)];
  }

  #readGroup(): readonly string[] {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 30))?.[0] ?? '';
    this.#at += opening.length;
    const inside = this.readAlternatives();
    this.#at += 1;
    // What stands ahead or behind overlaps what the rest of the expression matches there.
    if (opening === '?=') return join(inside, ANY);
    if (opening === '?<=') return join(ANY, inside);
    return opening === '?!' || opening === '?<!' ? NOTHING : inside;
  }

  #readClass(): readonly string[] {
    const from = this.#at;
    if (this.#source[this.#at] === '^') this.#at += 1;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const inside = this.#source.slice(from, this.#at);
    this.#at += 1;
    if (inside.startsWith('^') || /\\[^ds\]/.\\-]|[^\x20-\x7e]/.test(inside)) return ANY;
    const members = new Set<string>();
    const ranges = inside
      .replace(/\\d/g, '0')
      .replace(/\\s/g, ' ')
      .replace(/0-9|[1-8]-[2-9]/g, '0');
    for (let at = 0; at < ranges.length; at += 1) {
      const escaped = ranges[at] === '\\';
      if (escaped) at += 1;
      else if (ranges[at] === '-' && at > 0 && at < ranges.length - 1) return ANY;
      members.add(plain(ranges[at] as string));
    }
    return members.size > 0 && members.size <= MOST_OF_A_CLASS ? [...members] : ANY;
  }

  #readEscape(): readonly string[] {
    const character = this.#source[this.#at] as string;
    this.#at += 1;
    if (character === 'b') return [EDGE];
    if (character === 'B') return NOTHING;
    if (character === 'd') return ['0'];
    if (character === 's' || character === 'W' || 'nrtfv'.includes(character)) return [' '];
    if ('pP'.includes(character)) {
      this.#at = this.#source.indexOf('}', this.#at) + 1;
      return ANY;
    }
    if (character === 'u' || character === 'x') {
      const code = /^(?:\{[\dA-Fa-f]+\}|[\dA-Fa-f]{2,4})/.exec(this.#source.slice(this.#at, this.#at + 8));
      this.#at += code?.[0].length ?? 0;
      return ANY;
    }
    return /[A-Za-z\d]/.test(character) ? ANY : [plain(character)];
  }
}

/** Letters in lower case, digits as 0; everything else as it is. */
function plain(character: string): string {
  if (character >= '0' && character <= '9') return '0';
  return character.toLowerCase();
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

function join(left: readonly string[], right: readonly string[]): readonly string[] {
  if (left.length * right.length > MOST_SKETCHES)
    return telling(left) >= telling(right) ? join(left, ANY) : join(ANY, right);
  const joined = new Set<string>();
  for (const before of left) for (const after of right) joined.add(before + after);
  return [...joined];
}

/** The longest stretch without a gap that every sketch is sure to have. */
function telling(sketches: readonly string[]): number {
  return Math.min(
    ...sketches.map((sketch) => Math.max(...sketch.split(GAP).map((stretch) => stretch.length))),
  );
}

function repeat(atom: readonly string[], least: number, more: boolean): readonly string[] {
  let sketches = atom;
  for (let count = 1; count < least && count < 8; count += 1) sketches = join(sketches, atom);
  if (least > 8) sketches = join(sketches, ANY);
  if (!more) return sketches;
  return join(join(sketches, ANY), atom.length === 1 ? atom : NOTHING);
}
