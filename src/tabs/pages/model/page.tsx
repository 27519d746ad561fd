import { PageLayout } from '../../frame/page-layout.tsx';

export function Page() {
  return <PageLayout title="The model, explained">…</PageLayout>;
}
