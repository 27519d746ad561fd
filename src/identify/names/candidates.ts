import type { Document, Token } from '../document.ts';
import { bareWord, IS, looksFamily, looksMedical } from './words.ts';

/** How a run of words looks, apart from what stands around it. The strongest forms come first. */
export type Form =
  | 'titled' // Mrs Okafor
  | 'baby' // Baby of Tahmina Khatun, baby boy Kelly
  | 'surname-first' // SMITH, John
  | 'full' // given name and family name, both known
  | 'half' // two words or more, one of them a known name
  | 'pair' // two capitalised words that no list holds
  | 'initial-family' // J McCulloch
  | 'given-initial' // Noah P
  | 'given'
  | 'family'
  | 'unknown' // one capitalised word that no list holds
  | 'weak-given' // one given name that is an ordinary word too (Grace, Will)
  | 'weak' // one family name that is an ordinary word too (Price)
  | 'initials' // K.A.
  | 'spelt'; // S-Z-C-Z-E-P

/** A run of tokens that may be somebody's name. */
export interface Candidate {
  readonly form: Form;
  /** Token positions, half-open. */
  readonly first: number;
  readonly last: number;
  /** Offsets in the document's text, a title included, a possessive ending left out. */
  readonly start: number;
  readonly end: number;
  /** The name's words, folded, without title and particles. */
  readonly words: readonly string[];
  /** Position in `words` of the family name, or -1 where only a given name or nothing is known. */
  readonly familyAt: number;
  readonly lowerCase: boolean;
  readonly staffTitle: boolean;
  readonly possessive: boolean;
}

const LETTERS = /^\p{L}[\p{L}\p{M}'-]*$/u;
const MOST_WORDS = 7;
const SPELT = /^\p{L}-\p{L}-\p{L}-\p{L}-\p{L}/u;
const ABBREVIATED = /^(?:mr|mrs|ms|mx|dr|prof|rev|revd|sr|hon)$/;
const NAME = IS.given | IS.family;
/** A capitalised word on one of these lists is that, not a name, unless a title or a given name goes before it. */
const CUE_ONLY = IS.placeNoun | IS.location | IS.role | IS.clinical | IS.patientVerb | IS.rota | IS.relation | IS.patient | IS.identifier | IS.teaching | IS.social | IS.staffVerb | IS.naming | IS.department | IS.staffLead;

/**
 * Finds the runs of tokens that may be names, left to right, not overlapping. Ordinary text has none or few, so what follows may cost more.
 * @param flags what the lexicons say of each token (`IS`)
 */
export function findCandidates(document: Document, flags: readonly number[]): Candidate[] {
  const reader = new Reader(document, flags);
  const found: Candidate[] = [];
  for (let at = 0; at < document.tokens.length; ) {
    const candidate = reader.readAt(at);
    if (candidate) found.push(candidate);
    at = candidate ? candidate.last : at + 1;
  }
  return found;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #flags: readonly number[];
  /** A post typed in capitals, or without any, says nothing by its case. */
  readonly #shouted: boolean;

  constructor(document: Document, flags: readonly number[]) {
    this.#tokens = document.tokens;
    this.#text = document.text;
    this.#flags = flags;
    this.#shouted = document.text.length > 12 && !/\p{Ll}/u.test(document.text);
  }

  readAt(at: number): Candidate | undefined {
    const token = this.#tokens[at];
    if (!token) return undefined;
    const flags = this.#flags[at] ?? 0;
    // Most words end here: small, ordinary or unknown, and no title.
    if (!token.capitalized && (flags & (IS.courtesy | IS.staffTitle)) === 0 && ((flags & NAME) === 0 || (flags & IS.ordinary) !== 0) && token.text[1] !== '-') {
      return token.lower === 'baby' || token.lower === 'twin' ? this.#afterBaby(at) : undefined;
    }
    if (flags & IS.courtesy) return this.#afterTitle(at, false) ?? this.#bare(at);
    if (flags & IS.staffTitle && !(flags & IS.given && token.capitalized)) return this.#afterTitle(at, true) ?? this.#bare(at);
    if (/^(?:baby|twin|granny|nana|grandad|auntie)$/.test(token.lower)) return this.#afterBaby(at) ?? this.#bare(at);
    return this.#bare(at);
  }

  /** "Mrs Okafor", "Mr. X Nascimento-Blake", "Dr Anthony Cripwell"; in a post without capitals "mrs okafor". */
  #afterTitle(at: number, staffTitle: boolean): Candidate | undefined {
    const title = this.#tokens[at];
    const next = this.#tokens[at + 1];
    if (!title || !next || this.#possessive(at) || !/^ {1,2}$/.test(this.#gap(at)) && !(ABBREVIATED.test(title.lower) && /^\. ?$/.test(this.#gap(at)))) return undefined;
    // "her sister Agnes" is a relative, "Sister Agnes" a colleague.
    if (staffTitle && !title.capitalized && !ABBREVIATED.test(title.lower)) return undefined;
    const flags = this.#flags[at + 1] ?? 0;
    const capital = next.capitalized && (!this.#shouted || !(flags & IS.ordinary) || (flags & NAME) !== 0);
    const lower = !next.capitalized && !title.capitalized && (flags & IS.ordinary) === 0 && (flags & NAME) !== 0 && title.lower !== 'miss';
    if (!LETTERS.test(next.text) || !(capital || lower)) return undefined;
    if (staffTitle && flags & (IS.staffTitle | IS.role | IS.placeNoun | IS.department) && !(flags & NAME)) return undefined;
    if (flags & IS.capital && !(flags & NAME)) return undefined;
    const last = this.#extend(at + 1, lower);
    return this.#make('titled', at, at + 1, last, { staffTitle });
  }

  /** "Baby of Tahmina Khatun", "baby boy Kelly", "Twin 1 Ahmed", "Baby Ayaan". */
  #afterBaby(at: number): Candidate | undefined {
    let start = at + 1;
    const between = this.#tokens[start];
    if (between && /^(?:of|boy|girl|one|two|[12])$/.test(between.lower)) start += 1;
    const name = this.#tokens[start];
    if (!name?.capitalized || !LETTERS.test(name.text) || !this.#joins(start - 1) || !this.#joins(at)) return undefined;
    const flags = this.#flags[start] ?? 0;
    if (flags & IS.capital || (flags & IS.ordinary && !(flags & NAME)) || looksMedical(bareWord(name))) return undefined;
    if (this.#shouted && !(flags & NAME)) return undefined;
    return this.#make('baby', at, start, this.#extend(start, false), {});
  }

  #bare(at: number): Candidate | undefined {
    const token = this.#tokens[at];
    if (!token) return undefined;
    const initials = this.#initials(at);
    if (initials) return initials;
    if (!LETTERS.test(token.text)) return undefined;
    if (token.text[1] === '-' && SPELT.test(token.text)) return this.#make('spelt', at, at, at + 1, {});
    if (!token.capitalized || this.#shouted) return this.#lowerCase(at);
    return this.#surnameFirst(at) ?? this.#initialFamily(at) ?? this.#capitalised(at);
  }

  #capitalised(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const flags = this.#flags[at] ?? 0;
    const word = bareWord(token);
    const allCaps = token.text === token.text.toUpperCase();
    if (allCaps && (word.length < 3 || flags & (IS.ordinary | IS.capital) || !(flags & NAME) )) return undefined;
    if (flags & CUE_ONLY && flags & IS.ordinary && !this.#possessive(at)) {
      const joined = this.#joins(at) && this.#tokens[at + 1]?.capitalized === true && flags & IS.given;
      if (!joined) return undefined;
    }
    if (word.length < 2 || (flags & IS.capital && !(flags & IS.given))) return undefined;
    if (flags & NAME) {
      // "Ring Ceredig": a sentence's first word is no part of the name that follows it.
      if (token.opens && flags & IS.ordinary && !(flags & IS.given) && this.#joins(at) && this.#tokens[at + 1]?.capitalized) return undefined;
      const last = this.#extend(at, false);
      return this.#make(undefined, at, at, last, {});
    }
    if (flags & (IS.ordinary | IS.product | IS.staffLead | IS.staffVerb | IS.naming | IS.department | IS.social) || looksMedical(word) || word.length < 3) return undefined;
    if (/[a-z][A-Z]/.test(token.text) && !/^(?:Mac|Mc|De|Di|La|Le|Al|Fitz|O')/.test(token.text)) return undefined;
    const last = this.#extend(at, false);
    if (last > at + 1 && token.opens && (word.endsWith('ing') || (this.#flags[at + 1] ?? 0) & IS.given)) return undefined;
    if (last === at + 1 && token.opens && !(looksFamily(word) && word.length > 7)) return undefined;
    return this.#make(undefined, at, at, last, {});
  }

  /** "margaret hollingworth", "dobson": names that stand in lower case need to be known and to be nothing else. */
  #lowerCase(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const flags = this.#flags[at] ?? 0;
    const only = (flags & (IS.ordinary | IS.capital | IS.product | IS.eponym | IS.eponymNoun | IS.staffLead | IS.staffVerb | IS.colleagueThing | IS.social | IS.naming | IS.department | IS.particle)) === 0;
    if (!(flags & NAME) || !only || token.text.length < 3) return undefined;
    const last = this.#extend(at, true);
    if (last === at + 1 && (token.text.length < 4 || this.#shouted)) return undefined;
    return this.#make(undefined, at, at, last, {});
  }

  /** "SMITH, John", "CHEUNG Wai-ling", "BAINES R": a family name first. */
  #surnameFirst(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const next = this.#tokens[at + 1];
    if (!next?.capitalized || !LETTERS.test(next.text)) return undefined;
    const gap = this.#gap(at);
    const word = bareWord(token);
    const flags = this.#flags[at] ?? 0;
    const allCaps = token.text.length > 2 && token.text === token.text.toUpperCase();
    const nextFlags = this.#flags[at + 1] ?? 0;
    const familyLike = (flags & IS.family) !== 0 || looksFamily(word) || (allCaps && !(flags & (IS.capital | IS.product | IS.eponym)) && word.length > 4);
    if (!familyLike || flags & IS.capital) return undefined;
    if (gap === ', ' && (flags & IS.ordinary) === 0) {
      const initial = /^[A-Z]$/.test(next.text);
      const nextOnly = nextFlags & IS.given && !(nextFlags & IS.ordinary) && next.text !== next.text.toUpperCase();
      if (allCaps || this.#closes(at + 1)) {
        if (initial ? (flags & IS.family) !== 0 : nextOnly && (allCaps || !(flags & IS.given) || /^ \d{4}/.test(this.#text.slice(next.end, next.end + 5)))) return this.#make('surname-first', at, at, at + 2, {});
      }
      return undefined;
    }
    if (gap === ' ' && allCaps && !(flags & IS.ordinary)) {
      const givenLike = next.text.length > 2 && next.text !== next.text.toUpperCase() && (nextFlags & IS.given || !(nextFlags & (IS.ordinary | IS.capital | IS.product)));
      const initial = /^[A-Z]$/.test(next.text) && this.#closes(at + 1);
      if (givenLike || (initial && flags & IS.family)) return this.#make('surname-first', at, at, at + 2, {});
    }
    return undefined;
  }

  /** "J McCulloch", "K. Sivarajah". */
  #initialFamily(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const next = this.#tokens[at + 1];
    if (!/^[A-HJ-Z]$/.test(token.text) || !next?.capitalized || next.text.length < 3) return undefined;
    const flags = this.#flags[at + 1] ?? 0;
    const known = flags & IS.family || looksFamily(bareWord(next));
    if (!/^\.? $/.test(this.#gap(at)) || !known || flags & (IS.ordinary | IS.capital) || next.text === next.text.toUpperCase()) return undefined;
    return this.#make('initial-family', at, at, this.#extend(at + 1, false), {});
  }

  /** "K.A.", "R.K.", "P.O'S.": two or three letters with full stops between them; bare letters are told from abbreviations by cues. */
  #initials(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const flags = this.#flags[at] ?? 0;
    if (/^[A-Z]$/.test(token.text)) {
      let last = at + 1;
      while (last - at < 3 && this.#gap(last - 1) === '.' && /^(?:[A-Z]|O'[A-Z])$/.test(this.#tokens[last]?.text ?? '')) last += 1;
      if (last - at < 2) return undefined;
      // "K. A. Smith" goes on, "i.v." does not begin with a capital.
      if (this.#text[(this.#tokens[last - 1] as Token).end] !== '.' && !this.#closes(last - 1)) return undefined;
      return this.#make('initials', at, at, last, {});
    }
    const bare = token.text.replace(/'s$/, '');
    if (/^[A-Z]{2}$/.test(bare) && flags === 0 && !this.#shouted && this.#personal(at)) return this.#make('initials', at, at, at + 1, {});
    return undefined;
  }

  /** Two bare capitals are an abbreviation unless the words around them speak of a person: "pt JS", "JS 34F", "TP's wife". */
  #personal(at: number): boolean {
    const before = this.#flags[at - 1] ?? 0;
    const after = this.#flags[at + 1] ?? 0;
    const next = this.#tokens[at + 1]?.lower ?? '';
    const token = this.#tokens[at] as Token;
    if (/^(?:pt|pts|patient|baby|mr|mrs|ms|miss)$/.test(this.#tokens[at - 1]?.lower ?? '') && this.#joins(at - 1)) return true;
    if (this.#possessive(at)) return (after & IS.relation) !== 0;
    if (this.#gap(at) !== ' ' && this.#gap(at) !== ', ') return false;
    if (/^(?:\d{1,3}(?:f|m|yo|yof|yom|yrs?)|[fm]\d{2})$/.test(next)) return true;
    if (next === 'in' && ((this.#flags[at + 2] ?? 0) & IS.location) !== 0) return token.opens;
    if (this.#tokens[at - 1]?.lower === 'for' && /^(?:not|who|has|is)$/.test(next)) return true;
    return token.opens && /^(?:hasn't|hasnt|back|has|refusing|refused|wants|dna'd|absconded|still|awol|slept|settled)$/.test(next) && (before & IS.courtesy) === 0;
  }

  /** The end of the run that starts at `at`: words of a name joined by one space, particles and initials between them. */
  #extend(at: number, lowerCase: boolean): number {
    let last = at + 1;
    while (last - at < MOST_WORDS && this.#joins(last - 1)) {
      if (this.#isPart(last, lowerCase, at)) last += 1;
      else if (this.#isParticle(last) && this.#joins(last) && this.#isPart(last + 1, lowerCase, at)) last += 2;
      else if (this.#isParticle(last) && this.#isParticle(last + 1) && this.#joins(last) && this.#joins(last + 1) && this.#isPart(last + 2, lowerCase, at)) last += 3;
      else break;
    }
    return last;
  }

  #isPart(at: number, lowerCase: boolean, from: number): boolean {
    const token = this.#tokens[at];
    if (!token || !LETTERS.test(token.text) || token.text.startsWith("I'")) return false;
    const flags = this.#flags[at] ?? 0;
    const word = bareWord(token);
    if (flags & (IS.courtesy | IS.staffTitle) && !(flags & NAME)) return false;
    const before = this.#flags[at - 1] ?? 0;
    const afterGiven = (before & IS.given) !== 0 && (before & IS.ordinary) === 0;
    if (lowerCase || this.#shouted) {
      if (lowerCase && token.capitalized && !this.#shouted) return false;
      const clear = (flags & (IS.ordinary | IS.capital | IS.product | IS.staffVerb | IS.staffLead | IS.eponymNoun)) === 0;
      return clear && word.length > 2 && ((flags & NAME) !== 0 || (afterGiven && (looksFamily(word) || word.includes('-'))));
    }
    if (!token.capitalized || looksMedical(word)) return false;
    const given = flags & IS.given;
    const initial = /^[A-Z]$/.test(token.text);
    if (initial) return (before & NAME) !== 0 && !/^\. ?[A-Z]\./.test(this.#text.slice(token.end, token.end + 4)) && at - from < 3;
    if (token.text === token.text.toUpperCase() && word.length > 1) return (flags & NAME) !== 0 && !(flags & (IS.ordinary | IS.capital)) && word.length > 2;
    if (flags & IS.capital) return afterGiven && (flags & IS.family) !== 0;
    if (flags & NAME) return !(flags & IS.ordinary) || afterGiven || given !== 0 || at - from === 1;
    if (/[a-z][A-Z]/.test(token.text) && !/^(?:Mac|Mc|De|Di|La|Le|Al|Fitz|O')/.test(token.text)) return false;
    return !(flags & (IS.ordinary | IS.product | IS.eponymNoun | IS.staffLead | IS.department));
  }

  #isParticle(at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && (this.#flags[at] ?? 0) !== 0 && ((this.#flags[at] ?? 0) & IS.particle) !== 0;
  }

  #make(form: Form | undefined, first: number, nameAt: number, last: number, extra: { staffTitle?: boolean }): Candidate {
    const opening = this.#tokens[first] as Token;
    const closing = this.#tokens[last - 1] as Token;
    const possessive = this.#possessive(last - 1);
    const words: string[] = [];
    let given = -1;
    let family = -1;
    let known = 0;
    let weak = 0;
    for (let at = nameAt; at < last; at += 1) {
      const token = this.#tokens[at] as Token;
      const flags = this.#flags[at] ?? 0;
      if (at > nameAt && at < last - 1 && !token.capitalized && flags & IS.particle) continue;
      words.push(bareWord(token));
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
      end: endOf(closing, possessive, this.#text, shape),
      words,
      familyAt: familyPosition(shape, words.length, given),
      lowerCase: !(this.#tokens[nameAt] as Token).capitalized,
      staffTitle: extra.staffTitle ?? false,
      possessive,
    };
  }

  #possessive(at: number): boolean {
    return /['’]s?$/.test(this.#tokens[at]?.lower ?? '') || /^['’](?:s|\s)/.test(this.#text.slice(this.#tokens[at]?.end, (this.#tokens[at]?.end ?? 0) + 2));
  }

  /** True where nothing but one space stands between this token and the next, and no possessive ends it. */
  #joins(at: number): boolean {
    if (this.#possessive(at)) return false;
    const gap = this.#gap(at);
    return gap === ' ' || (gap === '. ' && /^[A-Z]$/.test(this.#tokens[at]?.text ?? ''));
  }

  #gap(at: number): string {
    const next = this.#tokens[at + 1];
    const token = this.#tokens[at];
    return token && next ? this.#text.slice(token.end, next.start) : '';
  }

  /** True where the token ends a clause or a number follows it. */
  #closes(at: number): boolean {
    const token = this.#tokens[at];
    const next = this.#tokens[at + 1];
    if (!token || !next) return true;
    return !/^ $/.test(this.#gap(at)) || /^\d/.test(next.text) || !next.capitalized;
  }
}

function shapeOf(words: readonly string[], known: number, weak: number, given: number, family: number): Form {
  if (words.length === 1) {
    if (known === 0) return 'unknown';
    if (weak > 0) return given >= 0 ? 'weak-given' : 'weak';
    return given >= 0 ? 'given' : 'family';
  }
  const last = words.at(-1) ?? '';
  if (last.length === 1) return 'given-initial';
  if (known === 0) return 'pair';
  return given >= 0 && family > given ? 'full' : known > 1 && given >= 0 ? 'full' : 'half';
}

function familyPosition(form: Form, count: number, given: number): number {
  if (form === 'surname-first') return 0;
  if (form === 'initials' || form === 'given' || form === 'given-initial') return -1;
  if (form === 'weak-given') return -1;
  if (form === 'baby') return count > 1 ? count - 1 : given < 0 ? 0 : -1;
  return count - 1;
}

function endOf(token: Token, possessive: boolean, text: string, form: Form): number {
  if (form === 'initials' && text[token.end] === '.') return token.end + 1;
  if (!possessive) return token.end;
  const mark = token.text.search(/['’]s?$/);
  return mark > 0 ? token.start + mark : token.end;
}
