import { type Document, HAS, type Token } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isInitial, isLetters, Run } from './run.ts';
import { bareWord, IS, looksFamily, looksMedical } from './words.ts';

const SPELT = /^\p{L}-\p{L}-\p{L}-\p{L}-\p{L}/u;
const ABBREVIATED = /^(?:mr|mrs|ms|mx|dr|prof|rev|revd|sr|hon)$/;
const NAME = IS.given | IS.family;
/** A capitalised word on one of these lists is that, not a name, unless a title or a given name goes before it. */
const CUE_ONLY =
  IS.placeNoun |
  IS.location |
  IS.role |
  IS.clinical |
  IS.patientVerb |
  IS.rota |
  IS.relation |
  IS.patient |
  IS.identifier |
  IS.teaching |
  IS.social |
  IS.staffVerb |
  IS.naming |
  IS.department |
  IS.staffLead;

/**
 * Finds the runs of tokens that may be names, left to right, not overlapping. Ordinary text has none or few, so what follows may cost more.
 * @param flags what the lexicons say of each token (`IS`)
 */
export function findCandidates(document: Document, flags: readonly number[]): Candidate[] {
  const reader = new Reader(new Run(document, flags));
  const found: Candidate[] = [];
  for (let at = 0; at < document.tokens.length; ) {
    const candidate = reader.readAt(at);
    if (candidate) found.push(candidate);
    at = candidate ? candidate.last : at + 1;
  }
  return found;
}

const GRANNIES: ReadonlySet<string> = new Set(['granny', 'nana', 'grandad', 'auntie']);
/** The relatives that a name follows as it follows "baby"; few words are relations, so few are looked up. */
const isGranny = (token: Token, flags: number): boolean =>
  (flags & IS.relation) !== 0 && GRANNIES.has(token.lower);

class Reader {
  readonly #run: Run;
  readonly #tokens: readonly Token[];
  readonly #flags: readonly number[];

  constructor(run: Run) {
    this.#run = run;
    this.#tokens = run.tokens;
    this.#flags = run.flags;
  }

  /** The candidate that starts at the token, or undefined. */
  readAt(at: number): Candidate | undefined {
    const token = this.#tokens[at];
    if (!token) return undefined;
    const flags = this.#flags[at] ?? 0;
    // Most words end here: small, ordinary or unknown, and no title.
    if ((flags & (IS.courtesy | IS.staffTitle)) === 0 && token.text.length > 1) {
      const babe = flags & (IS.patient | IS.relation) && (token.lower === 'baby' || token.lower === 'twin');
      const plain = (flags & (IS.ordinary | IS.capital)) !== 0 && (flags & NAME) === 0;
      const small = !token.capitalized && ((flags & NAME) === 0 || (flags & IS.ordinary) !== 0);
      if (babe) return this.#afterBaby(at) ?? (plain || small ? undefined : this.#bare(at));
      if (plain && !isGranny(token, flags)) return undefined;
      if (small && token.text[1] !== '-') return undefined;
    }
    if (flags & IS.courtesy) return this.#afterTitle(at, false) ?? this.#bare(at);
    if (flags & IS.staffTitle && !(flags & IS.given && token.capitalized))
      return this.#afterTitle(at, true) ?? this.#bare(at);
    if (token.capitalized && isGranny(token, flags)) return this.#afterBaby(at) ?? this.#bare(at);
    return this.#bare(at);
  }

  /** "Mrs Okafor", "Mr. X Nascimento-Blake", "Dr Anthony Cripwell"; in a post without capitals "mrs okafor". */
  #afterTitle(at: number, staffTitle: boolean): Candidate | undefined {
    const title = this.#tokens[at];
    const next = this.#tokens[at + 1];
    if (
      !title ||
      !next ||
      this.#run.possessive(at) ||
      (!/^ {1,2}$/.test(this.#run.gap(at)) &&
        !(ABBREVIATED.test(title.lower) && /^\. ?$/.test(this.#run.gap(at))))
    )
      return undefined;
    // "her sister Agnes" is a relative, "Sister Agnes" a colleague.
    if (staffTitle && !title.capitalized && !ABBREVIATED.test(title.lower)) return undefined;
    const flags = this.#flags[at + 1] ?? 0;
    const capital =
      next.capitalized && (!this.#run.shouted || !(flags & IS.ordinary) || (flags & NAME) !== 0);
    const lower =
      !next.capitalized &&
      !title.capitalized &&
      (flags & IS.ordinary) === 0 &&
      (flags & NAME) !== 0 &&
      title.lower !== 'miss';
    if (!isLetters(next) || !(capital || lower)) return undefined;
    if (staffTitle && flags & (IS.staffTitle | IS.role | IS.placeNoun | IS.department) && !(flags & NAME))
      return undefined;
    if (flags & IS.capital && !(flags & NAME)) return undefined;
    const last = this.#run.extend(at + 1, lower);
    return this.#run.make('titled', at, at + 1, last, { staffTitle });
  }

  /** "Baby of Tahmina Khatun", "baby boy Kelly", "Twin 1 Ahmed", "Baby Ayaan". */
  #afterBaby(at: number): Candidate | undefined {
    let start = at + 1;
    const between = this.#tokens[start];
    if (between && /^(?:of|boy|girl|one|two|[12])$/.test(between.lower)) start += 1;
    const name = this.#tokens[start];
    if (!name?.capitalized || !isLetters(name) || !this.#run.joins(start - 1) || !this.#run.joins(at))
      return undefined;
    const flags = this.#flags[start] ?? 0;
    if (flags & IS.capital || (flags & IS.ordinary && !(flags & NAME)) || looksMedical(bareWord(name)))
      return undefined;
    if (this.#run.shouted && !(flags & NAME)) return undefined;
    return this.#run.make('baby', at, start, this.#run.extend(start, false), {});
  }

  #bare(at: number): Candidate | undefined {
    const token = this.#tokens[at];
    if (!token) return undefined;
    const initials = this.#initials(at);
    if (initials) return initials;
    if (!isLetters(token)) return undefined;
    if (token.text[1] === '-' && SPELT.test(token.text)) return this.#run.make('spelt', at, at, at + 1, {});
    if (!token.capitalized || this.#run.shouted) return this.#lowerCase(at);
    return this.#surnameFirst(at) ?? this.#initialFamily(at) ?? this.#capitalised(at);
  }

  #capitalised(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const flags = this.#flags[at] ?? 0;
    const word = bareWord(token);
    const allCaps = token.text === token.text.toUpperCase();
    if (allCaps && (word.length < 3 || flags & (IS.ordinary | IS.capital) || !(flags & NAME)))
      return undefined;
    if (flags & CUE_ONLY && flags & IS.ordinary && !this.#run.possessive(at)) {
      const joined = this.#run.joins(at) && this.#tokens[at + 1]?.capitalized === true && flags & IS.given;
      if (!joined) return undefined;
    }
    if (word.length < 2 || (flags & IS.capital && !(flags & IS.given))) return undefined;
    if (flags & NAME) {
      // "Ring Ceredig": a sentence's first word is no part of the name that follows it.
      if (
        token.opens &&
        flags & IS.ordinary &&
        !(flags & IS.given) &&
        this.#run.joins(at) &&
        this.#tokens[at + 1]?.capitalized
      )
        return undefined;
      const last = this.#run.extend(at, false);
      return this.#run.make(undefined, at, at, last, {});
    }
    if (
      flags &
        (IS.ordinary | IS.product | IS.staffLead | IS.staffVerb | IS.naming | IS.department | IS.social) ||
      looksMedical(word) ||
      word.length < 3
    )
      return undefined;
    if (/[a-z][A-Z]/.test(token.text) && !/^(?:Mac|Mc|De|Di|La|Le|Al|Fitz|O')/.test(token.text))
      return undefined;
    const last = this.#run.extend(at, false);
    if (last > at + 1 && token.opens && (word.endsWith('ing') || (this.#flags[at + 1] ?? 0) & IS.given))
      return undefined;
    if (last === at + 1 && token.opens && !(looksFamily(word) && word.length > 7)) return undefined;
    return this.#run.make(undefined, at, at, last, {});
  }

  /** "margaret hollingworth", "dobson": names that stand in lower case need to be known and to be nothing else. */
  #lowerCase(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const flags = this.#flags[at] ?? 0;
    const only =
      (flags &
        (IS.ordinary |
          IS.capital |
          IS.product |
          IS.eponym |
          IS.eponymNoun |
          IS.staffLead |
          IS.staffVerb |
          IS.colleagueThing |
          IS.social |
          IS.naming |
          IS.department |
          IS.particle)) ===
      0;
    if (!(flags & NAME) || !only || token.text.length < 3) return undefined;
    const last = this.#run.extend(at, true);
    if (last === at + 1 && (token.text.length < 4 || this.#run.shouted)) return undefined;
    return this.#run.make(undefined, at, at, last, {});
  }

  /** "SMITH, John", "CHEUNG Wai-ling", "BAINES R": a family name first. */
  #surnameFirst(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const next = this.#tokens[at + 1];
    if (!next?.capitalized || !isLetters(next)) return undefined;
    const gap = this.#run.gap(at);
    const word = bareWord(token);
    const flags = this.#flags[at] ?? 0;
    const allCaps = token.text.length > 2 && token.text === token.text.toUpperCase();
    const nextFlags = this.#flags[at + 1] ?? 0;
    const familyLike =
      (flags & IS.family) !== 0 ||
      looksFamily(word) ||
      (allCaps && !(flags & (IS.capital | IS.product | IS.eponym)) && word.length > 4);
    if (!familyLike || flags & IS.capital) return undefined;
    if (gap === ', ' && (flags & IS.ordinary) === 0) {
      const initial = isInitial(next);
      const nextOnly =
        nextFlags & IS.given && !(nextFlags & IS.ordinary) && next.text !== next.text.toUpperCase();
      if (allCaps || this.#run.closes(at + 1)) {
        if (
          initial
            ? (flags & IS.family) !== 0
            : nextOnly &&
              (allCaps || !(flags & IS.given) || /^ \d{4}/.test(this.#run.text.slice(next.end, next.end + 5)))
        )
          return this.#run.make('surname-first', at, at, at + 2, {});
      }
      return undefined;
    }
    if (gap === ' ' && allCaps && !(flags & IS.ordinary)) {
      const givenLike =
        next.text.length > 2 &&
        next.text !== next.text.toUpperCase() &&
        (nextFlags & IS.given || !(nextFlags & (IS.ordinary | IS.capital | IS.product)));
      const initial = isInitial(next) && this.#run.closes(at + 1);
      if (givenLike || (initial && flags & IS.family))
        return this.#run.make('surname-first', at, at, at + 2, {});
    }
    return undefined;
  }

  /** "J McCulloch", "K. Sivarajah". */
  #initialFamily(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const next = this.#tokens[at + 1];
    if (!isInitial(token) || token.text === 'I' || !next?.capitalized || next.text.length < 3)
      return undefined;
    const flags = this.#flags[at + 1] ?? 0;
    const known = flags & IS.family || looksFamily(bareWord(next));
    if (
      !/^\.? $/.test(this.#run.gap(at)) ||
      !known ||
      flags & (IS.ordinary | IS.capital) ||
      next.text === next.text.toUpperCase()
    )
      return undefined;
    return this.#run.make('initial-family', at, at, this.#run.extend(at + 1, false), {});
  }

  /** "K.A.", "R.K.", "P.O'S.": two or three letters with full stops between them; bare letters are told from abbreviations by cues. */
  #initials(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const flags = this.#flags[at] ?? 0;
    if (isInitial(token)) {
      let last = at + 1;
      while (
        last - at < 3 &&
        this.#run.gap(last - 1) === '.' &&
        /^(?:[A-Z]|O'[A-Z])$/.test(this.#tokens[last]?.text ?? '')
      )
        last += 1;
      if (last - at < 2) return undefined;
      // "K. A. Smith" goes on, "i.v." does not begin with a capital.
      if (this.#run.text[(this.#tokens[last - 1] as Token).end] !== '.' && !this.#run.closes(last - 1))
        return undefined;
      return this.#run.make('initials', at, at, last, {});
    }
    // Only "JS" and "JS's" are as long as that and have capitals.
    if (token.text.length > 4 || (token.shape & HAS.capital) === 0) return undefined;
    const bare = token.text.replace(/'s$/, '');
    if (/^[A-Z]{2}$/.test(bare) && flags === 0 && !this.#run.shouted && this.#personal(at))
      return this.#run.make('initials', at, at, at + 1, {});
    return undefined;
  }

  /** Two bare capitals are an abbreviation unless the words around them speak of a person: "pt JS", "JS 34F", "TP's wife". */
  #personal(at: number): boolean {
    const before = this.#flags[at - 1] ?? 0;
    const after = this.#flags[at + 1] ?? 0;
    const next = this.#tokens[at + 1]?.lower ?? '';
    const token = this.#tokens[at] as Token;
    if (
      /^(?:pt|pts|patient|baby|mr|mrs|ms|miss)$/.test(this.#tokens[at - 1]?.lower ?? '') &&
      this.#run.joins(at - 1)
    )
      return true;
    if (this.#run.possessive(at)) return (after & IS.relation) !== 0;
    if (this.#run.gap(at) !== ' ' && this.#run.gap(at) !== ', ') return false;
    if (/^(?:\d{1,3}(?:f|m|yo|yof|yom|yrs?)|[fm]\d{2})$/.test(next)) return true;
    if (next === 'in' && ((this.#flags[at + 2] ?? 0) & IS.location) !== 0) return token.opens;
    if (this.#tokens[at - 1]?.lower === 'for' && /^(?:not|who|has|is)$/.test(next)) return true;
    return (
      token.opens &&
      /^(?:hasn't|hasnt|back|has|refusing|refused|wants|dna'd|absconded|still|awol|slept|settled)$/.test(
        next,
      ) &&
      (before & IS.courtesy) === 0
    );
  }
}
