import { PageLayout } from '../../frame/page-layout.tsx';

export function Page() {
  return <PageLayout title="Check a draft">…</PageLayout>;
}
