import { afterAll, afterEach, beforeAll } from 'vitest';
import type { DrivenBrowser } from '../../src/commands/browsers/driven-browser.ts';
import { type OpenScene, openScene, type Scene, type SceneOptions } from './open-scene.ts';

export type { Scene } from './open-scene.ts';

/** Starts a browser for the tests of one `describe`, and leaves no tab and no popup from one to the next. */
export function useScene<Browser extends DrivenBrowser>(toTest: SceneOptions<Browser>): () => Scene<Browser> {
  let opened: OpenScene<Browser> | null = null;

  beforeAll(async () => {
    opened = await openScene(toTest);
  });
  afterEach(() => opened?.tidy());
  afterAll(() => opened?.close());

  return () => {
    if (!opened) throw new Error('the browser did not start');
    return opened.scene;
  };
}
