import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useWords } from '../words.ts';
import { frameWords } from './frame-words.ts';
import { Notice } from './notice.tsx';

/** Shows a notice in place of a page that threw, or whose code could not be loaded. React has no hook for that. */
export class CatchBroken extends Component<{ children: ReactNode }, { broken: boolean }> {
  static getDerivedStateFromError = () => ({ broken: true });
  override state = { broken: false };
  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { failed } = useWords(frameWords);
  return (
    <main>
      <Notice
        whole
        title={failed.broken.title}
        action={<Button onClick={() => location.reload()}>{failed.again}</Button>}
      >
        {failed.broken.body}
      </Notice>
    </main>
  );
}
