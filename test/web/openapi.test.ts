import { readFileSync } from 'node:fs';
import { describeApi } from '../../src/web/openapi.ts';

describe('docs/openapi.json', () => {
  it('describes the interface as it is (npm run openapi writes it)', () => {
    const written = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(describeApi())));
  });
});
