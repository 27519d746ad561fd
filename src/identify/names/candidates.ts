import { type Document, HAS, type Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import type { Candidate } from './candidate.ts';
import { epithets, neverAlone, ranks } from './cue-words.ts';
import { isLetters, Run } from './run.ts';
import { isVerbHere } from './verbs.ts';
import { CUE_ONLY, IS } from './word-lists.ts';
import { bareWord, looksFamily, looksMedical } from './words.ts';
import { readInitialFamily, readInitials, readSurnameFirst } from './written-forms.ts';

const SPELT = /^\p{L}-\p{L}-\p{L}-\p{L}-\p{L}/u;
const ABBREVIATED = new WordList('mr mrs ms mx dr prof rev revd sr hon');
const NAME = IS.given | IS.family;
const NEVER_ALONE = new WordList(neverAlone);
const NEVER_ALONE_JOINED = new RegExp(`^(?:${neverAlone.replaceAll(' ', '|')})'\\w+$`);
const RANKS = new WordList(ranks);
const EPITHETS = new WordList(`${ranks} ${epithets}`);

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

const WITHIN = new WordList('in on');

/** The relatives that a name follows as it follows "baby". */
const GRANNIES = new WordList('granny nana grandad auntie');

/** "he", "she's", "her". */
const isNeverAlone = (token: Token): boolean =>
  NEVER_ALONE.has(token) || ((token.shape & HAS.joint) !== 0 && NEVER_ALONE_JOINED.test(token.lower));

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
    const leads = this.#tokens[at + 1]?.capitalized ?? false;
    const known = leads && EPITHETS.has(token) ? this.#afterEpithet(at) : undefined;
    if (known) return known;
    // Most words end here: small, ordinary or unknown, and no title.
    if ((flags & (IS.courtesy | IS.staffTitle)) === 0 && token.text.length > 1) {
      const babe = flags & (IS.patient | IS.relation) && (token.lower === 'baby' || token.lower === 'twin');
      const plain = (flags & (IS.ordinary | IS.capital)) !== 0 && (flags & NAME) === 0;
      const small = !token.capitalized && ((flags & NAME) === 0 || (flags & IS.ordinary) !== 0);
      if (babe) return this.#afterBaby(at) ?? (plain || small ? undefined : this.#bare(at));
      if (plain && !GRANNIES.has(token)) return undefined;
      if (small && token.text[1] !== '-') return undefined;
    }
    if (!leads && isNeverAlone(token)) return undefined;
    if (isVerbHere(this.#run, at)) return undefined;
    if (flags & IS.courtesy) return this.#afterTitle(at, false) ?? this.#bare(at);
    if (flags & IS.staffTitle && !(flags & IS.given && token.capitalized))
      return this.#afterTitle(at, true) ?? this.#bare(at);
    if (token.capitalized && GRANNIES.has(token)) return this.#afterBaby(at) ?? this.#bare(at);
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
      (!/^ {1,2}$/.test(this.#run.gap(at)) && !(ABBREVIATED.has(title) && /^\. ?$/.test(this.#run.gap(at))))
    )
      return undefined;
    // "her sister Agnes" is a relative, "Sister Agnes" a colleague.
    if (staffTitle && !title.capitalized && !ABBREVIATED.has(title)) return undefined;
    const flags = this.#flags[at + 1] ?? 0;
    const capital = next.capitalized;
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

  /** "Big Tam", "wee Jean", "Captain Reid": what people are called before their name, other than titles. */
  #afterEpithet(at: number): Candidate | undefined {
    const next = this.#tokens[at + 1];
    if (!next?.capitalized || !this.#run.joins(at)) return undefined;
    const flags = this.#flags[at + 1] ?? 0;
    const rank = RANKS.has(this.#tokens[at]);
    if (rank ? !(flags & IS.family) || flags & IS.ordinary : !(flags & IS.given)) return undefined;
    return this.#run.make(undefined, at, at + 1, this.#run.extend(at + 1, false), { epithet: true });
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
    return this.#run.make('baby', at, start, this.#run.extend(start, false), {});
  }

  #bare(at: number): Candidate | undefined {
    const token = this.#tokens[at];
    if (!token) return undefined;
    const initials = readInitials(this.#run, at);
    if (initials) return initials;
    if (!isLetters(token) || this.#run.measured(at)) return undefined;
    if (token.text[1] === '-' && SPELT.test(token.text)) return this.#run.make('spelt', at, at, at + 1, {});
    if (!token.capitalized) return this.#lowerCase(at);
    return readSurnameFirst(this.#run, at) ?? readInitialFamily(this.#run, at) ?? this.#capitalised(at);
  }

  #capitalised(at: number): Candidate | undefined {
    const token = this.#tokens[at] as Token;
    const flags = this.#flags[at] ?? 0;
    const word = bareWord(token);
    const allCaps = token.text === token.text.toUpperCase();
    const labelled = ((this.#flags[at - 1] ?? 0) & IS.naming) !== 0 && flags === 0 && word.length > 5;
    if (allCaps && !labelled && (word.length < 3 || flags & (IS.ordinary | IS.capital) || !(flags & NAME)))
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
      // "TIA", "ETA", "PIR" are abbreviations, whoever bears such a name.
      if (allCaps && word.length < 5 && last === at + 1) return undefined;
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
    if (last === at + 1 && token.opens && !(looksFamily(word) && word.length > 7) && !this.#isSomebody(at))
      return undefined;
    return this.#run.make(undefined, at, at, last, {});
  }

  /**
   * "Thavarajah DNA'd again", "Elowen's wound", "Chenoa in bed 7": what follows an unknown word at the head of a sentence is said of
   * people alone.
   */
  #isSomebody(at: number): boolean {
    const next = this.#flags[at + 1] ?? 0;
    if (bareWord(this.#tokens[at] as Token).length < 5 || (this.#flags[at] ?? 0) !== 0) return false;
    if (this.#run.possessive(at))
      return (next & (IS.clinical | IS.relation | IS.patientVerb)) !== 0 && !(next & IS.location);
    if (this.#run.gap(at) !== ' ') return false;
    return ((next & IS.patientVerb) !== 0 && !(next & IS.location)) || this.#isPlace(at + 1);
  }

  /** "in bed 7", "in 6", "bed 12". */
  #isPlace(at: number): boolean {
    const place = WITHIN.has(this.#tokens[at]) ? at + 1 : at;
    if (this.#isNumber(place)) return place > at;
    return ((this.#flags[place] ?? 0) & IS.location) !== 0 && this.#isNumber(place + 1);
  }

  #isNumber(at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && /^\d{1,2}[a-z]?$/i.test(token.text);
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
          (flags & IS.given ? 0 : IS.eponym) |
          IS.eponymNoun |
          IS.staffLead |
          IS.staffVerb |
          IS.colleagueThing |
          IS.social |
          IS.naming |
          IS.department |
          IS.particle)) ===
      0;
    if (!(flags & NAME) || !only || token.text.length < 3 || /['-]/.test(token.text.replace(/'s?$/, '')))
      return undefined;
    const last = this.#run.extend(at, true);
    if (last === at + 1 && token.text.length < 4) return undefined;
    return this.#run.make(undefined, at, at, last, {});
  }
}
