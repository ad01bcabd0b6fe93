// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Place, rememberedPlace, rememberPlace } from './remembered-place.ts';

const PLACE: Place = {
  map: { x: 0, y: 56, width: 960, height: 664 },
  frame: { left: 28, top: 28, right: 932, bottom: 457 },
};

function resizeTo(width: number, height: number): void {
  Object.assign(window, { innerWidth: width, innerHeight: height });
}

describe('where a map stood', () => {
  beforeEach(() => {
    localStorage.clear();
    resizeTo(1280, 720);
  });

  it('is known again for its own model in a window of the same size', () => {
    rememberPlace('zeebrugge', PLACE);
    expect(rememberedPlace('zeebrugge')).toMatchObject(PLACE);
    expect(rememberedPlace('brugge')).toBeUndefined();
    resizeTo(1680, 1020);
    expect(rememberedPlace('zeebrugge')).toBeUndefined();
  });

  it('is remembered for the last models only, so that it never fills the device', () => {
    for (let at = 0; at < 40; at++) rememberPlace(`model-${at}`, PLACE);
    expect(rememberedPlace('model-39')).toBeDefined();
    expect(rememberedPlace('model-0')).toBeUndefined();
  });

  it.each(['not JSON', '{}', '[null]', '[{"model":"zeebrugge","window":[1280,720]}]'])(
    'is not known from a damaged memory: %s',
    (memory) => {
      localStorage.setItem('tocht.places', memory);
      expect(rememberedPlace('zeebrugge')).toBeUndefined();
      rememberPlace('zeebrugge', PLACE);
      expect(rememberedPlace('zeebrugge')).toMatchObject(PLACE);
    },
  );
});
