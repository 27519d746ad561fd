import { type ReactNode, type Ref, type RefObject, useRef } from 'react';
import { LeavingButton } from '../../frame/leaving-button.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';
import { ChoiceForm } from './choice-form.tsx';
import { useSectionStyles } from './section-styles.ts';
import { TextForm } from './text-form.tsx';
import { type Changing, useChange } from './use-change.tsx';

function Section({
  title,
  inForce,
  heading,
  children,
}: {
  title: string;
  inForce?: string;
  heading?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}) {
  const words = useWords(channelsWords);
  const styles = useSectionStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading} ref={heading} tabIndex={heading ? -1 : undefined}>
        {title}
      </h2>
      {inForce && <p className={styles.line}>{fill(words.inForce, { what: inForce })}</p>}
      {children}
    </section>
  );
}

/** Shows and sets what a channel is for. How a confirmation went is told where that of the choice is: its button goes. */
export function ChannelClass(changing: Changing) {
  const words = useWords(channelsWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, save } = useChange(changing);
  const { channel } = changing;
  return (
    <Section title={words.class.title} inForce={words.class.names[channel.channelClass]} heading={heading}>
      {channel.lifted && (
        <Confirm channel={channel} heading={heading} confirm={() => void save({ change: 'confirm' })} />
      )}
      <ChoiceForm
        title={words.class.title}
        inherit={words.inherit}
        names={words.class.names}
        about={words.class.about}
        value={channel.own.channelClass}
        state={state}
        save={(channelClass) => void save({ change: 'class', channelClass })}
      />
    </Section>
  );
}

/** Direct care that has outgrown what its owner has seen counts as advice until an owner says that it is still so. */
function Confirm({
  channel: { members, guests },
  heading,
  confirm,
}: {
  channel: Changing['channel'];
  heading: RefObject<HTMLElement | null>;
  confirm: () => void;
}) {
  const { class: words } = useWords(channelsWords);
  const styles = useSectionStyles();
  return (
    <div className={styles.alert}>
      <p className={styles.line}>{fill(words.lifted, { members, guests })}</p>
      <LeavingButton heading={heading} onClick={confirm}>
        {words.confirm}
      </LeavingButton>
    </div>
  );
}

/** Shows and sets whether Chaperone speaks there. */
export function Mode(changing: Changing) {
  const words = useWords(channelsWords);
  const { state, save } = useChange(changing);
  const { channel } = changing;
  return (
    <Section title={words.mode.title} inForce={words.mode.names[channel.mode]}>
      <ChoiceForm
        title={words.mode.title}
        inherit={words.inherit}
        names={words.mode.names}
        about={words.mode.about}
        value={channel.own.mode}
        state={state}
        save={(mode) => void save({ change: 'mode', mode })}
      />
    </Section>
  );
}

/** Shows and sets when it is silent there. */
export function QuietHours(changing: Changing) {
  const { quiet: words } = useWords(channelsWords);
  const { state, save } = useChange(changing);
  const { channel } = changing;
  return (
    <Section title={words.title} inForce={channel.quietHours ?? words.none}>
      <TextForm
        title={words.title}
        label={words.label}
        hint={words.hint}
        wrong={words.wrong}
        value={channel.own.quietHours ?? ''}
        state={state}
        save={(quietHours) => void save({ change: 'quiet_hours', quietHours })}
      />
    </Section>
  );
}

/** Shows and sets how many nudges a person gets there in a day. */
export function NudgesPerDay(changing: Changing) {
  const { perDay: words } = useWords(channelsWords);
  const { number } = useFormats();
  const { state, save } = useChange(changing);
  const { channel } = changing;
  return (
    <Section
      title={words.title}
      {...(channel.nudgesPerDay === null ? {} : { inForce: number(channel.nudgesPerDay) })}
    >
      <TextForm
        title={words.title}
        label={words.label}
        hint={words.hint}
        wrong={words.wrong}
        value={channel.own.nudgesPerDay === undefined ? '' : String(channel.own.nudgesPerDay)}
        state={state}
        // What is no number goes as one that the server refuses.
        save={(text) =>
          void save({ change: 'nudges_per_day', nudgesPerDay: text === null ? null : Number(text) || 0 })
        }
      />
    </Section>
  );
}
