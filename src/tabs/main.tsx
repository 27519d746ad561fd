import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { CatchBroken } from './frame/broken.tsx';
import { Routes } from './frame/routes.tsx';
import { SignIn } from './frame/sign-in.tsx';
import { openHost } from './host/host.ts';
import { Themed } from './host/theme.tsx';
import { pages } from './pages.ts';
import { LanguageContext, localeOf, tagOf } from './words.ts';

const root = document.getElementById('root');
if (!root) throw new TypeError('index.html has no #root.');
// What one came for is fetched while Teams is asked who one is; a failure shows when the page is drawn.
pages
  .find(({ path }) => location.pathname === `/tabs${path}`)
  ?.load()
  .catch(() => undefined);
const host = await openHost();
const language = localeOf(host.language);

createRoot(root).render(
  <StrictMode>
    <LanguageContext value={language}>
      <Themed host={host} language={tagOf(language)}>
        <CatchBroken>
          <Router base="/tabs">
            <SignIn host={host}>
              <Routes />
            </SignIn>
          </Router>
        </CatchBroken>
      </Themed>
    </LanguageContext>
  </StrictMode>,
);
