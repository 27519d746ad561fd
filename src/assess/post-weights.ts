import listed from './post-weights.json' with { type: 'json' };

/** Weights in hundredths by feature (see post-features.ts): one for each of `kinds`, then that for telling who the patient is. */
export type PostWeights = Readonly<Record<string, readonly number[]>>;

/** Weights of the model of posts; `post-weights.json` is written by `npm run train` from the labelled threads in test/bench. */
export const postWeights: PostWeights = listed;
