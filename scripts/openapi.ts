/** npm run openapi: writes docs/openapi.json from the shapes of the interface. */
import { writeFileSync } from 'node:fs';
import { describeApi } from '../src/web/openapi.ts';

writeFileSync(
  new URL('../docs/openapi.json', import.meta.url),
  `${JSON.stringify(describeApi(), null, 2)}\n`,
);
