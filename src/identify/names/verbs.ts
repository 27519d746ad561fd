import { WordList } from '../matching/word-list.ts';
import type { Run } from './run.ts';

/** "Drew bloods, all sent", "Chase scan pls": verbs that are now and then a name, and what they are done to. */
const VERBS = new WordList('drew chase rush dash skip rock');
const WORKED_ON = new WordList(`
  blood bloods gas gases cultures culture levels level blanks scan scans ct mri results result letter letters pharmacy lines fluids cot two three the a her his
  some it off up down straws lots
`);

/** "Will need CT", "May need PEG", "Can I share this": three names that at the head of a sentence are verbs, where what they help along follows. */
const MODALS = new WordList('will may can');
const HELPED = new WordList(`
  i we you he she it they this that these those there the a an anyone anybody somebody someone not be have then also likely probably hopefully
  accept add admit advise amend apply approve arrange ask assess attend avoid await base benefit bleed book bring bypass call cancel catch change chase check collect come
  confirm consider contact continue convert cope cover cross decide defer deteriorate die discharge discuss do document dose draw drop email end escalate examine explain
  extend feed feel fetch file find finish fit flag follow forward get give go grow handle happen help hold hope impact increase indicate inform initiate insert involve keep know leave let liaise list
  look lose make manage mean meet mention message monitor move need nudge offer omit operate order organise pass pick plan pop prefer prep prescribe present proceed progress put
  quote raise reassess rebook recheck record reduce refer relapse remain remind remove repeat rephrase replace reply report request require respond restart return review ring run say scan
  schedule score see send settle share show sign sit sort speak stand start stay step stop submit suggest suit support suspect swap switch take talk tell text think titrate transfer
  treat try turn understand update upload use vary visit wait walk want warrant watch wean weigh withhold work worsen write
`);

/** True where a word that is now and then a name is a verb, by what stands behind it. */
export function isVerbHere(run: Run, at: number): boolean {
  const token = run.tokens[at];
  const next = run.tokens[at + 1];
  if (VERBS.has(token)) return WORKED_ON.has(next) && !run.possessive(at);
  return token?.capitalized === true && MODALS.has(token) && HELPED.has(next) && run.gap(at) === ' ';
}
