import { type AnswerDeps, answerCard } from './chaperone/answer-card.ts';
import { obeyCommand } from './chaperone/channel-command.ts';
import { checkInDialog } from './chaperone/check-draft.ts';
import { languageOfCommand } from './chaperone/command-language.ts';
import type { IncidentDeps } from './chaperone/declare-incident.ts';
import type { HeardPosts } from './chaperone/heard-posts.ts';
import { obeyIncidentCommand } from './chaperone/incident-command.ts';
import type { Watch } from './chaperone/keep-watch.ts';
import { answerPersonally } from './chaperone/personal-message.ts';
import type { ChannelReader, Messenger, ThreadReader } from './chaperone/ports.ts';
import type { ReviewDeps } from './chaperone/review.ts';
import { reviewDeletion } from './chaperone/review-deletion.ts';
import { reviewPost } from './chaperone/review-post.ts';
import type { Config } from './config.ts';
import type { Store } from './store/store.ts';
import type { UseCases } from './teams/bot.ts';
import { readAnswer } from './teams/card-answers.ts';
import { commandReplyInWords } from './teams/command-reply.ts';
import type { Gone } from './teams/inbound.ts';
import { incidentReplyInWords } from './teams/incident-words.ts';
import { personalReplyInWords } from './teams/personal-reply.ts';
import type { UseOfRoutes } from './use-routes.ts';

export interface UseCaseParts {
  readonly config: Config;
  readonly store: Store;
  readonly routes: UseOfRoutes;
  readonly review: ReviewDeps;
  readonly incidents: IncidentDeps;
  readonly reader: ChannelReader;
  readonly messenger: Messenger;
  /** Undefined where Graph is off. */
  readonly threads: ThreadReader | undefined;
  readonly heard: HeardPosts;
  readonly noteRouted: AnswerDeps['noteRouted'];
  /** Hears of each team that Chaperone is added to. */
  readonly learnTeam: Watch['learnTeam'];
}

/** Puts together what Chaperone does with everything that arrives from Teams. */
export function createUseCases(parts: UseCaseParts): UseCases {
  const { config, store, routes, review, incidents, reader, messenger, heard } = parts;
  const { ledger, directory, clock, metrics } = review;
  return {
    onPost: async (post) => {
      await reviewPost(post, review);
      heard.notePost(post);
    },
    onDeletion: async (deletion) => {
      await reviewDeletion(deletion, review);
      heard.noteDeletion(deletion);
    },
    onPersonalMessage: async (message) =>
      personalReplyInWords(
        answerPersonally({ text: message.text, at: clock.now() }, config),
        message.person.locale,
      ),
    onInstalled: async ({ tenantId, teamId, serviceUrl }) => {
      if (teamId === undefined) return;
      await parts.learnTeam({ tenantId, teamId, serviceUrl });
      // So that it is known by its name, and by how many own it, before anybody writes there.
      await reader.facts({ tenantId, teamId, channelId: teamId, conversationId: teamId }, serviceUrl);
    },
    onCommand: async (post) => {
      const language = languageOfCommand(post);
      const incident = await obeyIncidentCommand(post, incidents);
      if (incident) return incidentReplyInWords(incident, language);
      const reply = await obeyCommand(post, { directory, settings: store.settings });
      return reply ? commandReplyInWords(reply, clock.now(), language) : '';
    },
    onDraft: async (text) => checkInDialog({ text, at: clock.now() }, config),
    onGone: (gone) => forget(gone, store),
    onCardAnswer: ({ person, tenantId, serviceUrl, verb, data }) =>
      answerCard(person, tenantId, serviceUrl, readAnswer(verb, data), {
        ledger,
        messenger,
        directory,
        routes: routes.inWords(store.routes.of(tenantId), person.locale),
        templates: routes.templates,
        threads: parts.threads,
        settings: config,
        clock,
        metrics,
        noteRouted: parts.noteRouted,
      }),
  };
}

async function forget(gone: Gone, { ledger, channels, conversations, incidents }: Store): Promise<void> {
  const { tenantId } = gone;
  switch (gone.what) {
    case 'team':
      await channels.forget(tenantId, gone.teamId);
      await ledger.forgetTeam(tenantId, gone.teamId);
      await incidents.forgetTeam(tenantId, gone.teamId);
      return;
    case 'channel':
      await channels.forget(tenantId, gone.teamId, gone.channelId);
      await ledger.forgetChannel(tenantId, gone.teamId, gone.channelId);
      return;
    case 'personal_chat':
      await conversations.forget(tenantId, gone.person.id);
  }
}
