import { Button } from '@fluentui/react-components';
import type { Failure } from '../data/api.ts';
import { fill, useWords } from '../words.ts';
import { frameWords } from './frame-words.ts';
import { Notice } from './notice.tsx';

type Words = (typeof frameWords)['en'];

/** Says what failed and what to do about it, with a button where trying again may help. */
export function Failed({ failure, again, whole }: { failure: Failure; again?: () => void; whole?: boolean }) {
  const words = useWords(frameWords);
  const { title, body } = inWords(failure, words);
  const helps = again && failure.kind !== 'forbidden' && failure.kind !== 'missing';
  return (
    <Notice
      title={title}
      whole={whole ?? false}
      action={helps && <Button onClick={again}>{words.failed.again}</Button>}
    >
      {body}
      {failure.kind === 'signed_out' && ` ${fill(words.failed.code, { code: failure.reason })}`}
    </Notice>
  );
}

function inWords(failure: Failure, words: Words): { title: string; body: string } {
  switch (failure.kind) {
    case 'signed_out':
      return failure.reason === 'unknown_tenant' ? words.failed.unknown_tenant : words.failed.signed_out;
    case 'forbidden': {
      const needs = failure.needs.map((need) => words.roles[need]).join(` ${words.or} `);
      return { ...words.failed.forbidden, body: fill(words.failed.forbidden.body, { needs }) };
    }
    case 'busy':
      return {
        ...words.failed.busy,
        body: fill(words.failed.busy.body, { seconds: failure.waitSeconds }),
      };
    default:
      return words.failed[failure.kind];
  }
}
