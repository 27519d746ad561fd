import { Button } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useFocusAfter } from './use-focus-after.ts';

/** A button that is gone once it has done its work; the focus then goes to `heading`, which has a tabIndex of -1. */
export function LeavingButton({
  heading,
  primary = false,
  busy = false,
  onClick,
  children,
}: {
  heading: RefObject<HTMLElement | null>;
  primary?: boolean;
  busy?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  const around = useRef<HTMLSpanElement>(null);
  useFocusAfter(around, heading);
  return (
    <span ref={around}>
      <Button appearance={primary ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={onClick}>
        {children}
      </Button>
    </span>
  );
}
