import { describe, expect, test } from 'vitest';
import * as abbreviations from './abbreviations.ts';
import * as capitals from './capitals.ts';
import { textsOf } from './data-checks.ts';
import * as documentTypes from './document-types.ts';
import { foldTonePlacement } from '../vietnamese/tone-placement.ts';
import * as issuingBodies from './issuing-bodies.ts';
import * as provinces from './provinces.ts';
import * as reportTypes from './report-types.ts';
import * as series from './series.ts';
import * as signingTitles from './signing-titles.ts';
import * as wordings from './wordings.ts';

const modules = { abbreviations, capitals, documentTypes, issuingBodies, provinces, reportTypes, series, signingTitles, wordings };

describe.each(Object.entries(modules))('%s', (_name, module) => {
  const texts = [...textsOf({ ...module })];

  test('every text is NFC, without no-break, zero-width or double spaces, and none is empty', () => {
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) {
      expect(text.normalize('NFC')).toBe(text);
      expect(text).not.toMatch(/ {2}|[\u00A0\u200B\uFEFF]/u);
      expect(text).not.toBe('');
    }
  });

  test('every text is in the old tone style', () => {
    for (const text of texts) expect(foldTonePlacement(text)).toBe(text);
  });
});
