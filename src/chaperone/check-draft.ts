import { assess } from '../assess/assess.ts';
import { changesBetween } from '../assess/changes.ts';
import { sourceOf } from '../assess/detail-source.ts';
import { generalize } from '../assess/generalize.ts';
import { policies } from '../assess/policy.ts';
import { ukPopulation } from '../assess/population.ts';
import type { Band, ChannelClass, FlagReason, LedgerDetail, MessageKind, Trait } from '../assess/types.ts';
import { bareContext } from '../identify/bare-context.ts';
import { identify } from '../identify/identify.ts';
import type { Source } from '../identify/lexicons/source.ts';
import { readPerhaps } from '../identify/perhaps.ts';
import type { Finding, Span } from '../identify/types.ts';
import type { ReviewSettings } from './review.ts';
import type { CarriedText, CheckedView, NoticeView } from './views.ts';

/** A message before it is posted. */
export interface Draft {
  readonly text: string;
  readonly at: Date;
  /** Where it is to be posted, as far as that is known; an advice channel without. */
  readonly channelClass?: ChannelClass | undefined;
}

/** One thing that a draft tells, and whose figure it carries. */
export interface DraftDetail extends Span {
  readonly trait: Trait;
  /** True when it identifies somebody by itself. */
  readonly direct: boolean;
  /** How many people in the UK it fits; undefined for a direct identifier, and for a detail that is counted with another. */
  readonly people: number | undefined;
  /** The factor (>= 1) by which that number may be wrong either way. */
  readonly uncertainty: number;
  /** The words themselves say that nobody else fits. */
  readonly unique: boolean;
  /** Where the figure comes from, and how sure that is; undefined for a direct identifier. */
  readonly source: Source | undefined;
  /** A code that says why it was found. */
  readonly reason: string;
}

/** What a draft would give away if it stood alone. */
export interface DraftCheck {
  readonly flag: boolean;
  readonly why: readonly FlagReason[];
  readonly kind: MessageKind;
  readonly traits: readonly Trait[];
  /** How many people might fit everything together, to two digits; and the words for it. */
  readonly people: number;
  readonly band: Band;
  /** In the order of the text. */
  readonly details: readonly DraftDetail[];
  /** The safer wording, and the same as a question; the draft itself where nothing must change. */
  readonly carried: CarriedText;
}

/** The longest draft that is checked, in UTF-16 code units; a message of Teams is shorter. */
export const longestDraft = 20_000;

/**
 * Checks a draft as it would stand alone. Nothing is stored, and nobody is told. An empty draft tells nothing.
 * @throws RangeError for a draft that is longer than {@link longestDraft}
 */
export function checkDraft(
  { text, at, channelClass = 'advice' }: Draft,
  settings: ReviewSettings,
): DraftCheck {
  if (text.length > longestDraft) throw new RangeError('The draft is too long to be checked.');
  const { hospitalNumberPatterns, staffDomains } = settings;
  const look = (words: string) => {
    const context = bareContext(at, { hospitalNumberPatterns, staffDomains });
    const findings = identify(words, context);
    const assessment = assess(
      [],
      { id: 'draft', text: words, findings },
      policies[channelClass],
      (value) => value,
    );
    return {
      assessment,
      findings: assessment.findings,
      flagged: assessment.flag,
      perhaps: () => readPerhaps(words, context),
    };
  };
  const { assessment } = look(text);
  const { flag, why, kind, traits, k, band, findings, details } = assessment;
  const reworded = flag ? generalize(text, look) : { safer: text, question: text };
  return {
    flag,
    why,
    kind,
    traits,
    people: Math.max(1, Number(k.toPrecision(2))),
    band,
    details: findings
      .flatMap((finding, index) => detailOf(finding, details[index]))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    carried: { ...reworded, changed: changesBetween(text, reworded.safer) },
  };
}

/** The same for the dialog of the message extension, where it can be changed and checked again. */
export function checkInDialog(draft: Draft, settings: ReviewSettings): CheckedView | NoticeView {
  if (draft.text.length > longestDraft) return { view: 'notice', notice: 'too_long' };
  return { view: 'checked', check: checkDraft(draft, settings), again: true };
}

function detailOf(finding: Finding, counted: LedgerDetail | undefined): DraftDetail[] {
  if (finding.kind === 'attachment') return [];
  const { start, end, reason } = finding;
  if (finding.kind === 'direct')
    return [
      {
        start,
        end,
        reason,
        trait: finding.type,
        direct: true,
        people: undefined,
        source: undefined,
        uncertainty: 1,
        unique: true,
      },
    ];
  // The same thing told twice counts once: then the ledger's share is one.
  const share = counted?.share ?? finding.share;
  return [
    {
      start,
      end,
      reason,
      trait: finding.attribute,
      direct: false,
      people: share === 1 ? undefined : Math.max(1, Number((share * ukPopulation).toPrecision(2))),
      source: sourceOf(finding),
      uncertainty: finding.uncertainty,
      unique: counted?.unique ?? finding.unique,
    },
  ];
}
