import { checkDraft } from './chaperone/check-draft.ts';
import type { IncidentDeps } from './chaperone/declare-incident.ts';
import { explainModel, figuresOf } from './chaperone/explain-model.ts';
import type { Incident } from './chaperone/incident.ts';
import { makeTemplate } from './chaperone/make-template.ts';
import type { PersonNames } from './chaperone/person-names.ts';
import type { SendResult } from './chaperone/ports.ts';
import type { Config } from './config.ts';
import type { Store } from './store/store.ts';
import { offerInWords, wordsIn } from './teams/card-words.ts';
import { incidentReplyInWords } from './teams/incident-words.ts';
import type { UseOfRoutes } from './use-routes.ts';
import { channelsRoutes } from './web/channels-api.ts';
import { checkRoute } from './web/check-api.ts';
import { firstRunRoute } from './web/first-run-api.ts';
import { incidentsRoutes } from './web/incidents-api.ts';
import { modelRoutes } from './web/model-api.ts';
import { myNudgesRoutes } from './web/my-nudges-api.ts';
import { organisationRoutes } from './web/organisation-api.ts';
import { oversightRoutes } from './web/oversight-api.ts';
import type { AnyRoute } from './web/route.ts';
import { routesRoutes } from './web/routes-api.ts';
import { createRoutesFiles } from './web/routes-files.ts';
import { sessionRoute } from './web/session-api.ts';
import { templateRoute } from './web/template-api.ts';

export interface ApiParts {
  readonly config: Config;
  readonly store: Store;
  readonly incidents: IncidentDeps;
  readonly personNames: PersonNames;
  readonly routes: UseOfRoutes;
  /** Says something in the thread in which an incident was declared, to whoever waits for it. */
  readonly tellThread: (text: string, incident: Incident) => Promise<SendResult>;
}

/** Everything that the pages and other programs ask for over HTTP. */
export function apiRoutes({
  config,
  store,
  incidents,
  personNames,
  routes,
  tellThread,
}: ApiParts): readonly AnyRoute[] {
  const { clock, directory } = incidents;
  return [
    sessionRoute(config.demo, store.settings),
    ...modelRoutes({ explain: () => explainModel(clock.now()), figuresOf }),
    templateRoute({
      make: (wish, locale, tenantId) =>
        makeTemplate(wish, {
          routes: routes.inWords(store.routes.of(tenantId), locale),
          book: routes.templates[locale],
          site: config.site,
          at: clock.now(),
          settings: config,
        }),
      inWords: (offer, locale) => offerInWords(offer, wordsIn(locale)),
    }),
    checkRoute(({ text, channelClass }) => checkDraft({ text, at: clock.now(), channelClass }, config)),
    ...myNudgesRoutes(store.myNudges, config.detailDays),
    ...channelsRoutes({ ...store, directory, clock }),
    ...organisationRoutes({ ...store, personNames, installation: config }),
    ...routesRoutes({ ...store, files: createRoutesFiles(), clock }),
    ...incidentsRoutes({
      ...incidents,
      channels: store.channels,
      tellBeginning: (declared) => tellThread(incidentReplyInWords(declared), declared.incident),
    }),
    firstRunRoute({ ...store, clock, graph: config.graph, delivers: config.delivery.length > 0 }),
    ...oversightRoutes({
      book: store.oversight,
      mutes: store.mutes,
      settings: store.settings,
      coverage: store.channels.countByCoverage,
      clock,
    }),
  ];
}
