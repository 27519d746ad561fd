import { useContext, useState } from 'react';
import type { TemplateAnswer, TemplateRequest } from '../../../web/template-api.ts';
import type { Failure } from '../../data/api.ts';
import { useSession } from '../../data/session.tsx';
import { LanguageContext } from '../../words.ts';

/** What the clinician has changed since the server filled the form in. */
export type Change = Pick<TemplateRequest, 'routeId' | 'specialty' | 'fields'>;

/** The filled-in template of a text; it lives in this page alone. */
export function useTemplate(text: string) {
  const { api } = useSession();
  const locale = useContext(LanguageContext);
  const [made, setMade] = useState<TemplateAnswer>();
  const [change, setChange] = useState<Change>({});
  const [failure, setFailure] = useState<Failure>();

  async function ask(wish: Change): Promise<TemplateAnswer | undefined> {
    const body: TemplateRequest = { text, locale, ...wish };
    const result = await api.call<TemplateAnswer>('/api/template', { method: 'POST', body });
    setFailure(result.kind === 'failed' ? result.failure : undefined);
    if (result.kind === 'failed') return undefined;
    setMade(result.data);
    return result.data;
  }
  return {
    made,
    change,
    failure,
    setChange,
    /** Fills in anew; what was typed into another form goes. */
    fill: (routeId?: string) => {
      const wish = routeId === undefined ? {} : { routeId, specialty: change.specialty };
      setChange(wish);
      return ask(wish);
    },
    /** The template with everything that was typed. */
    finish: () => ask({ routeId: made?.routeId, ...change }),
  };
}
