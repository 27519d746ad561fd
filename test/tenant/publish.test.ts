import { appPackage, publishTo, type Stage, setStage } from './stage.ts';

describe('the administrator tool', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
  });
  afterEach(() => stage.close());

  describe('publish', () => {
    it('changes nothing until told to, then uploads the very bytes, signed in as a person whatever certificate is set', async () => {
      const args = ['publish', '--package', 'dist/chaperone.zip'];
      const dry = await stage.run(args);
      expect(dry.code).toBe(0);
      expect(dry.out).toContain('Nothing was changed');
      expect(stage.graph.received.every(({ method }) => method === 'GET')).toBe(true);
      const done = await stage.run([...args, '--go']);
      expect(done.out).toContain('Done: version 1.0.0');
      expect(done.code).toBe(0);
      expect(stage.entra.given).toEqual({ application: 0, person: 2 });
      const again = await stage.run([...args, '--go']);
      expect(again.out).toContain('has version 1.0.0 already');
      expect(again.code).toBe(0);
      expect(stage.graph.received.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });

    it('puts a newer version in the place of an older one, and never an older one in a newer one’s', async () => {
      publishTo(stage, '1.9.0');
      stage.write('dist/next.zip', appPackage('1.10.0'));
      const done = await stage.run(['publish', '--package', 'dist/next.zip', '--go']);
      expect(done.out).toContain('Version 1.10.0 in place of 1.9.0');
      expect(done.code).toBe(0);
      const older = await stage.run(['publish', '--package', 'dist/chaperone.zip', '--go']);
      expect(older.out).toContain('newer than the package');
      expect(older.code).toBe(1);
      expect(stage.graph.received.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });

    it('passes on what Graph finds wrong with the manifest, which it reports with the status 200', async () => {
      const details = [
        { code: 'SchemaError_Required', target: 'name', message: 'Required properties are missing.' },
      ];
      stage.graph.trouble({
        on: /^POST \/v1.0\/appCatalogs/,
        status: 200,
        body: {
          error: { code: 'BadRequest', innerError: { code: 'UnableToParseTeamsAppManifest', details } },
        },
      });
      const { code, out, notes } = await stage.run(['publish', '--package', 'dist/chaperone.zip', '--go']);
      expect(out).toContain('name: Required properties are missing.');
      expect(notes).toContain('was not published');
      expect(code).toBe(3);
    });
  });
});
