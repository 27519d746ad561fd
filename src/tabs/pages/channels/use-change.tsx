import { useState } from 'react';
import type { ChannelAnswer, ChannelChangeRequest } from '../../../web/channels-api.ts';
import type { Failure } from '../../data/api.ts';
import { useSession } from '../../data/session.tsx';
import { Failed } from '../../frame/failed.tsx';
import { useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';

/** The channel that is changed, and who is told of its new state. */
export interface Changing {
  readonly teamId: string;
  readonly channel: ChannelAnswer;
  readonly changed: (channel: ChannelAnswer) => void;
}

export type ChangeState =
  | { readonly kind: 'idle' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Sends changes of one channel, one at a time, and says how the last one went. */
export function useChange({ teamId, channel, changed }: Changing): {
  readonly state: ChangeState;
  readonly save: (change: ChannelChangeRequest) => Promise<void>;
} {
  const { api } = useSession();
  const [state, setState] = useState<ChangeState>({ kind: 'idle' });
  const path = `/api/teams/${encodeURIComponent(teamId)}/channels/${encodeURIComponent(channel.channelId)}`;
  const save = async (body: ChannelChangeRequest) => {
    setState({ kind: 'saving' });
    const result = await api.call<ChannelAnswer>(path, { method: 'PUT', body });
    setState(result.kind === 'ok' ? { kind: 'saved' } : result);
    if (result.kind === 'ok') changed(result.data);
  };
  return { state, save };
}

/** How a change went, told to screen readers too. What was wrong with a field is said beside the field. */
export function Outcome({ state }: { state: ChangeState }) {
  const words = useWords(channelsWords);
  return (
    <>
      <div role="status">{state.kind === 'saved' && words.saved}</div>
      {state.kind === 'failed' && state.failure.kind !== 'wrong' && <Failed failure={state.failure} />}
    </>
  );
}
