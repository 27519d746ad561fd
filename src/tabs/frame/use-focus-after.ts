import { type RefObject, useLayoutEffect } from 'react';

/**
 * Gives the focus to `heading` when `leaving` is taken off the page with the focus within: keys would else begin again at the top of
 * the page. Call it in a component that goes together with `leaving`; the heading stays, and needs a tabIndex of -1.
 */
export function useFocusAfter(
  leaving: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const element = leaving.current;
    return () => {
      if (element?.contains(document.activeElement)) heading.current?.focus();
    };
  }, [leaving, heading]);
}
