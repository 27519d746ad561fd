import type { Question } from '../identify/questions.ts';
import type { Finding } from '../identify/types.ts';
import { hasIdentified } from './adding-up.ts';
import { asksWho, confirms, guessesName } from './confirmation.ts';
import { countedOnce, type Digest, discloses } from './marks.ts';
import type { Policy } from './policy.ts';
import type { PostEvidence } from './post-features.ts';
import { readWords } from './post-model.ts';
import { assignSubjects } from './subjects.ts';
import { doubtStories, findTelling } from './telling.ts';
import type { Band, FlagReason, LedgerDetail, MessageKind, Trait } from './types.ts';
import { weighNames } from './weigh-names.ts';
import { weigh } from './weighing.ts';

/** The post that is to be judged, with what `identify` found in it. */
export interface JudgedPost {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Names of the channel and the team, which help to tell the kind of message. */
  readonly setting?: string;
  /** True for the post that opens its thread; where it is not told, a thread that has told nothing yet counts as opening. */
  readonly opens?: boolean;
  /** The kinds of the thread's earlier posts as far as they are known, oldest first. */
  readonly before?: readonly MessageKind[];
  /** True where its author told some of what the thread has told. */
  readonly teller?: boolean;
  /** What the posts before asked of a patient, and this one may answer. */
  readonly questions?: readonly Question[];
  /** True where somebody else's post right before asked whether the patient is somebody. */
  readonly asked?: boolean;
  /** What later posts of the thread have told already, in their order, where this one is edited or comes late. */
  readonly later?: readonly LedgerDetail[];
  /** True for an edit, which is read by people who know the later posts: it is judged on what it adds to all of them. */
  readonly edited?: boolean;
}

/** What a post does to a thread, and whether its author should hear of it. */
export interface Assessment {
  /** True when this post itself gives a patient away, or brings or adds to a combination that does. */
  readonly flag: boolean;
  readonly why: readonly FlagReason[];
  readonly kind: MessageKind;
  /** Size of the patient's anonymity set after this post; the whole population where nothing is told. */
  readonly k: number;
  readonly band: Band;
  /** True where it asks its thread whether the patient is somebody; a bare yes will tell that. */
  readonly asks: boolean;
  /** True where it is a bare yes to such a question. */
  readonly confirms: boolean;
  /** True where its words speak of something else than a patient (`sureMargin`), so that only what is a patient's whatever the words counts. */
  readonly spared: boolean;
  /** Kinds of detail that the thread has given of the patient concerned, in the order of their coming; none for a bare yes, which tells by none. */
  readonly traits: readonly Trait[];
  /** What was found in the post, and what its words tell besides. */
  readonly findings: readonly Finding[];
  /** What the ledger is to keep of this post; parallel to the findings. */
  readonly details: readonly LedgerDetail[];
  /** The details of the later posts, their subjects counted anew with this post in its place. */
  readonly after: readonly LedgerDetail[];
}

/**
 * Judges a post against everything that its thread has told already. Pure.
 * @param ledger what the thread had told before the post's place in it, in the order of its posts; empty for a first post. Where
 *   the post is an edit, its earlier wording stands last in it: the edit is judged on what it adds to that, which no longer
 *   counts in the sum.
 * @param digest turns canonical values into marks; must be the one that made the ledger's marks
 */
export function assess(
  ledger: readonly LedgerDetail[],
  post: JudgedPost,
  policy: Policy,
  digest: Digest,
): Assessment {
  const isEarlierWording = ({ postId }: LedgerDetail) => postId === post.id;
  const before = ledger.some(isEarlierWording)
    ? ledger.filter((detail) => !isEarlierWording(detail))
    : ledger;
  let known: boolean | undefined;
  const identified = () => {
    known ??= hasIdentified(before);
    return known;
  };
  const { kind, notPatient, findings } = observe(
    {
      text: post.text,
      findings: post.findings,
      setting: post.setting ?? '',
      opens: post.opens ?? before.length === 0,
      ledger: before,
      before: post.before ?? [],
      teller: post.teller ?? false,
      questions: post.questions ?? [],
    },
    identified,
  );
  const disclosures = countedOnce(findings).map((finding) => discloses(finding, digest, post.id));
  const later = post.later ?? [];
  const subjects = assignSubjects(before, [...disclosures, ...later]);
  const details = disclosures.map(
    (disclosure, at): LedgerDetail => ({ ...disclosure, postId: post.id, subject: subjects[at] ?? 0 }),
  );
  const after = later.map((detail, at) => ({ ...detail, subject: subjects[disclosures.length + at] ?? 0 }));

  const elsewhere = notPatient > sureMargin || (notPatient > 0 && !identified());
  const spared = elsewhere && !findings.some(isPlainlyPatients);
  const weighed = post.edited
    ? weigh([...before, ...after], details, [...ledger, ...after], policy, spared)
    : weigh(before, details, ledger, policy, spared);
  const asks =
    (weighed.why.includes('combination') && asksWho(post.text)) ||
    (weighed.why.includes('direct') && !before.some(isNamed) && guessesName(post.text, findings));
  const confirmed =
    (post.asked ?? false) && policy.nudgeBelow > 0 && weighed.why.length === 0 && confirms(post.text);
  const why: readonly FlagReason[] = confirmed ? ['combination'] : weighed.why;
  return {
    ...weighed,
    flag: why.length > 0,
    why,
    traits: confirmed ? [] : weighed.traits,
    kind,
    asks,
    confirms: confirmed,
    spared,
    findings,
    details,
    after,
  };
}

/** "Our mayor is on Ward 7", "saved as Okehurst_D_discharge.docx": said so plainly, it is of a patient whatever the words around it. */
const isPlainlyPatients = (finding: Finding): boolean =>
  finding.kind !== 'attachment' && (finding.sort === 'admitted' || finding.sort === 'file');

/** Where a thread has named somebody already, a second name is asked for a form, or is another patient's. */
const isNamed = ({ direct, trait }: LedgerDetail): boolean => direct && trait === 'name';

/** What the words of a post say by themselves. */
export interface Observation {
  readonly kind: MessageKind;
  readonly notPatient: number;
  /** What the recognizers found, but for names that are none of a patient's, and what the words tell besides. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a post without weighing it against its thread. Pure.
 * @param identified whether the thread has given somebody away before the post; true where that is not known, and more is found then
 */
export function observe(read: PostEvidence, identified: () => boolean): Observation {
  const judge = readWords(read);
  const named = weighNames(read.findings, judge);
  const { kind, notPatient, tells } = judge(named);
  const telling = findTelling({ ...read, findings: named }, tells, identified);
  const findings = doubtStories(named, tells);
  return { kind, notPatient, findings: telling ? [...findings, telling] : findings };
}

/**
 * Kind before alarm: where the words plainly speak of a rota, a lesson or a colleague's baby, a bare name and details that add up are
 * most likely theirs. Held-out files: the margin silences ten false nudges for one right one. Until somebody is known to be
 * meant as a patient, it is enough that they speak of something else rather than of one.
 */
const sureMargin = 1.2;
