import type { TeamsAnswer } from '../../../web/channels-api.ts';
import type { Installation, SettingsAnswer } from '../../../web/organisation-api.ts';
import { useData } from '../../data/use-data.ts';
import { PageLayout } from '../../frame/page-layout.tsx';
import { Section } from '../../frame/section.tsx';
import { Table } from '../../frame/table.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useWords } from '../../words.ts';
import { Changes } from './changes.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Incidents } from './incidents.tsx';
import { organisationWords } from './organisation-words.ts';
import { RoutesDirectory } from './routes-directory.tsx';
import { Scopes } from './scopes.tsx';

/** For administrators: what is still missing, the defaults, the routes, major incidents, what the installation keeps, and who changed what. */
export function Page() {
  const words = useWords(organisationWords);
  const settings = useData<SettingsAnswer>('/api/settings');
  const read = useData<TeamsAnswer>('/api/teams');
  const teams = read.state === 'ready' ? read.data.teams : [];
  return (
    <PageLayout title={words.title} lead={words.lead}>
      <FirstSteps />
      <WhenLoaded from={settings}>
        {(data) => (
          <>
            <Scopes data={data} teams={teams} replace={settings.replace} />
            <RoutesDirectory />
            <Incidents teams={teams} />
            <Installed installation={data.installation} />
          </>
        )}
      </WhenLoaded>
      <Changes teams={teams} />
    </PageLayout>
  );
}

/** What whoever runs the program has set: to be seen here, not to be changed. */
function Installed({ installation }: { installation: Installation }) {
  const { installed } = useWords(organisationWords);
  const { tenants, detailDays, auditDays, nudgesPerDay, delivery, graph } = installation;
  return (
    <Section title={installed.title} lead={installed.lead}>
      <Table
        caption={installed.caption}
        columns={[installed.what, installed.value]}
        rows={[
          { key: 'tenants', cells: [installed.tenants, tenants.join(', ')] },
          { key: 'detail', cells: [installed.detailDays, fill(installed.days, { days: detailDays })] },
          { key: 'audit', cells: [installed.auditDays, fill(installed.days, { days: auditDays })] },
          { key: 'nudges', cells: [installed.nudgesPerDay, `${nudgesPerDay}`] },
          { key: 'delivery', cells: [installed.delivery, delivery.join(', ') || installed.nothing] },
          { key: 'graph', cells: [installed.graph, graph ? installed.on : installed.off] },
        ]}
      />
    </Section>
  );
}
