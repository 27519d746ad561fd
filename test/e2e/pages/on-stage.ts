import { jest } from '@jest/globals';
import { type PagesStage, startPagesStage } from '../../support/pages-stage.ts';

/**
 * Sets the stage for all tests of a file, and strikes it after them; what the program prints is kept quiet meanwhile. To be called once, at
 * the file's top.
 * @param take is given the stage before the first test
 */
export function onStage(take: (stage: PagesStage) => void): void {
  let stage: PagesStage | undefined;
  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    stage = await startPagesStage();
    take(stage);
  });
  afterAll(async () => {
    await stage?.stop();
    jest.restoreAllMocks();
  });
}
