/** Stands for any text at all, also none, in a sketch of what an expression matches. */
export const GAP = '\u0000';
/** Stands for a place between a word and something else (`\b`), or for an end of the text. */
export const EDGE = '\u0001';
const ANY: readonly string[] = [GAP];
const NOTHING: readonly string[] = [''];
/** How far parts are multiplied out: a part with more sketches, and a class with more members, is left as it is. */
export interface Detail {
  readonly mostSketches: number;
  readonly mostOfClass: number;
}

/** How often everyday text has what a sketch requires; infinite where it requires nothing. */
export type Weigh = (sketch: string) => number;

/**
 * Sketches everything that a regular expression can match: each match follows one of the sketches, where letters are
 * lower case, every digit is 0, and `GAP` and `EDGE` stand for what is open. An expression that may match nothing has an
 * empty sketch among them. Understands the syntax that the recognizers use; whatever else it meets is left open. Of a long
 * sequence the part that `weigh` finds the rarest is sketched, and the rest left open.
 */
export function sketchExpression(expression: RegExp, detail: Detail, weigh: Weigh): readonly string[] {
  return new Reader(expression.source, detail, weigh).readAlternatives();
}

class Reader {
  readonly #source: string;
  readonly #detail: Detail;
  readonly #weigh: Weigh;
  #at = 0;

  constructor(source: string, detail: Detail, weigh: Weigh) {
    this.#source = source;
    this.#detail = detail;
    this.#weigh = weigh;
  }

  readAlternatives(): readonly string[] {
    const first = this.#readSequence();
    if (this.#source[this.#at] !== '|') return first;
    const all = new Set(first);
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      for (const sketch of this.#readSequence()) all.add(sketch);
    }
    return [...all];
  }

  #readSequence(): readonly string[] {
    const runs: (readonly string[])[] = [];
    let run = NOTHING;
    for (;;) {
      const character = this.#source[this.#at];
      if (character === undefined || character === '|' || character === ')') break;
      const next = this.#readQuantified();
      if (this.#isTooMuch(run, next)) {
        runs.push(run);
        run = next;
      } else {
        run = join(run, next);
      }
    }
    return runs.length === 0 ? run : this.#rarest([...runs, run]);
  }

  #rarest(runs: readonly (readonly string[])[]): readonly string[] {
    let best = ANY;
    let least = Number.POSITIVE_INFINITY;
    for (const [position, run] of runs.entries()) {
      let sum = 0;
      for (const sketch of run) sum += this.#weigh(sketch);
      if (sum >= least) continue;
      least = sum;
      const opened = position === 0 ? run : join(ANY, run);
      best = position === runs.length - 1 ? opened : join(opened, ANY);
    }
    return best;
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
    if (sign.startsWith('+')) return this.#repeat(atom, 1, true);
    if (Number(least) === 0) return most === '1' ? union(atom, NOTHING) : ANY;
    return this.#repeat(atom, Number(least), comma === ',' && most !== least);
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
    const ranges = inside.replace(/\\d/g, '0').replace(/\\s/g, ' ');
    for (let at = 0; at < ranges.length; at += 1) {
      const escaped = ranges[at] === '\\';
      if (escaped) at += 1;
      else if (ranges[at] === '-' && at > 0 && at < ranges.length - 1) {
        at += 1;
        for (let code = ranges.charCodeAt(at - 2); code < ranges.charCodeAt(at); code += 1)
          members.add(plain(String.fromCharCode(code)));
      }
      members.add(plain(ranges[at] as string));
    }
    return members.size > 0 && members.size <= this.#detail.mostOfClass ? [...members] : ANY;
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

  #repeat(atom: readonly string[], least: number, more: boolean): readonly string[] {
    let sketches = atom;
    let count = 1;
    while (count < least && count < 8 && !this.#isTooMuch(sketches, atom)) {
      sketches = join(sketches, atom);
      count += 1;
    }
    if (count === least && !more) return sketches;
    return join(join(sketches, ANY), atom.length === 1 ? atom : NOTHING);
  }

  #isTooMuch(left: readonly string[], right: readonly string[]): boolean {
    return left.length > 1 && right.length > 1 && left.length * right.length > this.#detail.mostSketches;
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
  if (left === NOTHING) return right;
  if (right === NOTHING) return left;
  const joined: string[] = [];
  for (const before of left) for (const after of right) joined.push(before + after);
  return joined;
}
