import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Piece, piecesOf, type Stretch } from './marks.ts';

/** A mark, and whether what it covers identifies somebody by itself. */
export interface Mark extends Stretch {
  readonly direct: boolean;
}

const useStyles = makeStyles({
  // The text stands twice in one cell of a grid: below, unseen but for its marks, it gives the height; above one types.
  both: {
    display: 'grid',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  text: {
    gridArea: '1 / 1',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '11rem',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: 'none',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.6',
    letterSpacing: 'normal',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  typed: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    resize: 'none',
    overflow: 'hidden',
    outlineStyle: 'none',
    zIndex: 1,
  },
  below: { color: 'transparent', pointerEvents: 'none' },
});

const useMarks = makeStyles({
  mark: {
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '4px',
  },
  adds: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralForeground1,
  },
  direct: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    textDecorationStyle: 'solid',
    textDecorationColor: tokens.colorPaletteRedForeground1,
  },
  clear: { color: 'transparent' },
  seen: { color: tokens.colorNeutralForeground1 },
});

/** A field in which one types, with stretches of the text marked: dotted what adds to the sum, solid what identifies by itself. */
export function MarkedField({
  id,
  text,
  marks,
  change,
  describedBy,
}: {
  id: string;
  text: string;
  marks: readonly Mark[];
  change: (text: string) => void;
  describedBy: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.both}>
      <div className={mergeClasses(styles.text, styles.below)} aria-hidden>
        {piecesOf(text, marks).map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity than their place.
          <MarkedPiece key={at} piece={piece} unseen />
        ))}
        {/* A last line that is empty would have no height. */}
        {'\u200b'}
      </div>
      <textarea
        id={id}
        className={mergeClasses(styles.text, styles.typed)}
        value={text}
        onChange={(event) => change(event.target.value)}
        aria-describedby={describedBy}
        autoComplete="off"
        // A browser's spelling check may send what one types to its maker.
        spellCheck={false}
        data-gramm="false"
      />
    </div>
  );
}

/** A piece of a text, underlined and coloured where it is marked. */
export function MarkedPiece({ piece, unseen }: { piece: Piece<Mark>; unseen?: boolean }) {
  const styles = useMarks();
  if (!piece.mark) return piece.text;
  return (
    <mark
      className={mergeClasses(
        styles.mark,
        piece.mark.direct ? styles.direct : styles.adds,
        unseen ? styles.clear : styles.seen,
      )}
    >
      {piece.text}
    </mark>
  );
}
