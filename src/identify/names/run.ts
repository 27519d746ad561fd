import { type Document, HAS, type Token } from '../document.ts';
import { classNames } from '../word-classes.ts';
import { type Candidate, type Form, familyPosition, shapeOf } from './candidate.ts';
import { belongings } from './deed-words.ts';
import { IS } from './word-lists.ts';
import { bareWord, looksFamily, looksMedical, lookUp } from './words.ts';

const MEASURE = classNames.indexOf('measure');
const ABBREVIATION = /^\p{Lu}{2,}\p{Ll}{1,2}$/u;
/** No "34F": that is somebody's. */
const FIGURE = /^(?: ?[:=])? ?(?:(?:is|was|of|now|still|only) ){0,2}[<>~]?\d[\d.,/]*(?!\w)/;
/** What a word of a name is made of. */
const LETTERS = /^\p{L}[\p{L}\p{M}'-]*$/u;

/** True for a token of letters alone, joined by hyphens and apostrophes at most. */
export function isLetters(token: Token): boolean {
  if ((token.shape & HAS.foreign) !== 0) return LETTERS.test(token.text);
  return (token.shape & HAS.digit) === 0;
}

/** True for one capital letter. */
export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.shape === HAS.capital && token.text.length === 1;

/** Verbs that are names too. */
const ASKS = /^(?:can|may|will)$/;
const MOST_WORDS = 7;
const NAME = IS.given | IS.family;
const NOT_ONLY_A_NAME = IS.ordinary | IS.capital | IS.product | IS.eponym;
const SAID_OF_PEOPLE = IS.relation | IS.patient | IS.location | IS.patientVerb | IS.plainVerb;
const OWNED = new RegExp(`^(?:${belongings})$`);

/** The tokens of a post as words of names: what joins them, where a name that has begun ends, and what a finished run is. */
export class Run {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** What the lexicons say of each token (`IS`). */
  readonly flags: readonly number[];

  constructor(document: Document, flags: readonly number[]) {
    this.tokens = document.tokens;
    this.text = document.text;
    this.flags = flags;
  }

  /** The end of the run that starts at `at`: words of a name joined by one space, particles and initials between them. */
  extend(at: number, lowerCase: boolean): number {
    let last = at + 1;
    while (last - at < MOST_WORDS && this.joins(last - 1)) {
      if (this.#isPart(last, lowerCase, at)) last += 1;
      else if (this.#isParticle(last) && this.joins(last) && this.#isPart(last + 1, lowerCase, at)) last += 2;
      else if (
        this.#isParticle(last) &&
        this.#isParticle(last + 1) &&
        this.joins(last) &&
        this.joins(last + 1) &&
        this.#isPart(last + 2, lowerCase, at)
      )
        last += 3;
      else break;
    }
    return last;
  }

  #isPart(at: number, lowerCase: boolean, from: number): boolean {
    const token = this.tokens[at];
    if (!token || !isLetters(token) || token.text.startsWith("I'")) return false;
    const flags = this.flags[at] ?? 0;
    const word = bareWord(token);
    if (flags & (IS.courtesy | IS.staffTitle) && !(flags & NAME)) return false;
    const before = this.flags[at - 1] ?? 0;
    const afterGiven = (before & IS.given) !== 0 && (before & IS.ordinary) === 0;
    if (lowerCase) {
      if (token.capitalized) return false;
      const clear =
        (flags & (IS.ordinary | IS.capital | IS.product | IS.staffVerb | IS.staffLead | IS.eponymNoun)) === 0;
      return (
        clear &&
        word.length > 2 &&
        ((flags & NAME) !== 0 || (afterGiven && (looksFamily(word) || word.includes('-'))))
      );
    }
    if (!token.capitalized || looksMedical(word) || this.measured(at)) return false;
    const given = flags & IS.given;
    const initial = isInitial(token);
    if (initial)
      return (
        (before & NAME) !== 0 &&
        // "Can I", "Will I": no initial, a question.
        !(token.text === 'I' && ASKS.test(this.tokens[at - 1]?.lower ?? '')) &&
        !/^\. ?[A-Z]\./.test(this.text.slice(token.end, token.end + 4)) &&
        at - from < 3
      );
    if (token.text === token.text.toUpperCase() && word.length > 1)
      return (flags & NAME) !== 0 && !(flags & (IS.ordinary | IS.capital)) && word.length > 2;
    if (flags & IS.capital) return afterGiven && (flags & IS.family) !== 0;
    if (flags & NAME) return !(flags & IS.ordinary) || afterGiven || given !== 0 || at - from === 1;
    if (/[a-z][A-Z]/.test(token.text) && !/^(?:Mac|Mc|De|Di|La|Le|Al|Fitz|O')/.test(token.text)) return false;
    if (flags & (IS.product | IS.eponymNoun | IS.staffLead | IS.department)) return false;
    return !(flags & IS.ordinary) || this.#isTitledFamily(at, from);
  }

  /** "Trop 40", "Lact: 3.1" with its figure behind it, "QTc" by its capitals: what was measured; what is a name besides ("Wells 61") is none. */
  measured(at: number): boolean {
    const token = this.tokens[at];
    if (token?.word.classes === undefined || ((this.flags[at] ?? 0) & NAME) !== 0) return false;
    if (token.text.length === 1 || !token.word.classes.includes(MEASURE)) return false;
    return ABBREVIATION.test(token.text) || FIGURE.test(this.text.slice(token.end, token.end + 24));
  }

  /** "Mrs Edith Gooseberry", "Mrs Edith Sample": a family name that is a word besides, behind a title and one name, with nothing in capitals after it. */
  #isTitledFamily(at: number, from: number): boolean {
    const flags = this.flags[at] ?? 0;
    const titled = ((this.flags[from - 1] ?? 0) & IS.courtesy) !== 0;
    const numbered = ((this.tokens[at + 1]?.shape ?? 0) & HAS.digit) !== 0;
    const said = (flags & SAID_OF_PEOPLE) !== 0 || ((flags & IS.identifier) !== 0 && numbered);
    return titled && at - from === 1 && !said && this.closes(at);
  }

  #isParticle(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && (this.flags[at] ?? 0) !== 0 && ((this.flags[at] ?? 0) & IS.particle) !== 0;
  }

  /** A candidate over the tokens from `first` to `last`, whose name starts at `nameAt`; without a form, the words themselves tell it. */
  make(
    form: Form | undefined,
    first: number,
    nameAt: number,
    last: number,
    extra: { staffTitle?: boolean; epithet?: boolean },
  ): Candidate {
    const opening = this.tokens[first] as Token;
    const closing = this.tokens[last - 1] as Token;
    const possessive = this.possessive(last - 1) && !this.#isQuoted(opening, closing);
    const words: string[] = [];
    let given = -1;
    let family = -1;
    let known = 0;
    let weak = 0;
    for (let at = nameAt; at < last; at += 1) {
      const token = this.tokens[at] as Token;
      const flags = this.flags[at] ?? 0;
      if (at > nameAt && at < last - 1 && !token.capitalized && flags & IS.particle) continue;
      words.push(this.possessorOf(at) ?? bareWord(token));
      if (flags & IS.given && given < 0) given = words.length - 1;
      if (flags & IS.family) family = words.length - 1;
      if (flags & NAME) known += 1;
      if (flags & IS.ordinary) weak += 1;
    }
    const shape = form ?? shapeOf(words, known, weak, given, family);
    return {
      form: shape,
      first,
      last,
      start: opening.start,
      end: this.possessorOf(last - 1) ? closing.end - 1 : endOf(closing, possessive, this.text, shape),
      words,
      familyAt: familyPosition(shape, words.length, given),
      lowerCase: !(this.tokens[nameAt] as Token).capitalized,
      staffTitle: extra.staffTitle ?? false,
      epithet: extra.epithet ?? false,
      possessive,
    };
  }

  /** True where the token ends in a possessive, or one stands right behind it, or it is typed without its apostrophe. */
  possessive(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    // Looked for only where an apostrophe stands in the token or behind it.
    if ((token.shape & (HAS.joint | HAS.foreign)) !== 0 && /['’]s?$/.test(token.lower)) return true;
    const mark = this.text.charCodeAt(token.end);
    return (
      ((mark === APOSTROPHE || mark === QUOTE) &&
        /^['’](?:s|\s)/.test(this.text.slice(token.end, token.end + 2))) ||
      this.possessorOf(at) !== undefined
    );
  }

  /** 'E. FAIRWEATHER' between quotes ends in one of them. */
  #isQuoted(opening: Token, closing: Token): boolean {
    return (
      /['’‘]/.test(this.text[opening.start - 1] ?? '') &&
      /^['’](?!s)/.test(this.text.slice(closing.end, closing.end + 2))
    );
  }

  /** "arthurs catheter", "Enids hip dressing": the name, where its possessive lacks the apostrophe. */
  possessorOf(at: number): string | undefined {
    const token = this.tokens[at];
    if (!token || !((this.flags[at] ?? 0) & NAME) || token.lower.length < 4) return undefined;
    if (!endsInOneS(token.lower) || this.gap(at) !== ' ') return undefined;
    const name = bareWord(token).slice(0, -1);
    const flags = lookUp(name);
    if (!(flags & NAME) || (flags & NOT_ONLY_A_NAME && !(flags & IS.given && !(flags & IS.ordinary))))
      return undefined;
    const next = this.tokens[at + 1] as Token;
    const owned = OWNED.test(next.lower) || ((this.flags[at + 1] ?? 0) & (IS.clinical | IS.relation)) !== 0;
    return owned && !next.capitalized ? name : undefined;
  }

  /** True where nothing but one space stands between this token and the next, and no possessive ends it. */
  joins(at: number): boolean {
    if (this.possessive(at)) return false;
    const gap = this.gap(at);
    return gap === ' ' || (gap === '. ' && isInitial(this.tokens[at]));
  }

  /** What stands between the token and the next; empty at the end. */
  gap(at: number): string {
    const next = this.tokens[at + 1];
    const token = this.tokens[at];
    return token && next ? this.text.slice(token.end, next.start) : '';
  }

  /** True where the token ends a clause or a number follows it. */
  closes(at: number): boolean {
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    if (!token || !next) return true;
    return !next.capitalized || this.gap(at) !== ' ';
  }
}

/** "enids", not "ross" or "enid's". */
function endsInOneS(word: string): boolean {
  if (!word.endsWith('s')) return false;
  const before = word[word.length - 2];
  return before !== undefined && before !== 's' && before !== "'" && before !== '’';
}

const APOSTROPHE = 0x27;
const QUOTE = 0x2019;

function endOf(token: Token, possessive: boolean, text: string, form: Form): number {
  if (form === 'initials' && text[token.end] === '.') return token.end + 1;
  if (!possessive) return token.end;
  const mark = token.text.search(/['’]s?$/);
  return mark > 0 ? token.start + mark : token.end;
}
