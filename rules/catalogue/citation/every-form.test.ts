import { describe, expect, test } from 'vitest';
import { lint } from '../../index.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { administrative } from '../../testing/citation-forms/administrative.ts';
import { letters } from '../../testing/citation-forms/letters.ts';
import { normative } from '../../testing/citation-forms/normative.ts';
import { others } from '../../testing/citation-forms/others.ts';
import { showMention } from '../../testing/show-mention.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\n**XÃ BÌNH AN**\n\nSố: 45/BC-UBND\n\n*Bình An, ngày 20 tháng 6 năm 2026*\n\n**BÁO CÁO**\n\n**Kết quả công tác 6 tháng đầu năm 2026**\n\n';

const FORMS = [...administrative, ...letters, ...normative, ...others];

describe('every form of a citation', () => {
  test.each(FORMS)('%s', (paragraph, mentions, expected) => {
    for (const written of [paragraph, paragraph.normalize('NFD'), paragraph.replaceAll('\n', '\r\n')]) {
      const text = `${HEAD}${written}\n\n`;
      const { report, findings } = lint(text, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } });
      const block = report.blocks.at(-1);
      expect((block?.content.citationFacts ?? []).map((facts) => showMention(block?.text ?? '', facts))).toEqual(mentions);
      const told = findings
        .filter(({ ruleId }) => ruleId.startsWith('citation/'))
        .map(({ ruleId, severity, span }) => `${ruleId.slice(9)} ${severity} “${text.slice(span.start, span.end)}”`);
      expect(told.map((line) => line.normalize('NFC').replaceAll('\r\n', '\n'))).toEqual(expected);
    }
  });

  test.each(FORMS.filter(([paragraph]) => !/[\n|]/u.test(paragraph)))('in a table: %s', (paragraph, mentions) => {
    const { report } = lint(`${HEAD}| TT | Nội dung |\n| --- | --- |\n| 1 | ${paragraph} |\n`, { settings: DEFAULT_SETTINGS });
    const block = report.blocks.at(-1);
    expect((block?.content.citationFacts ?? []).map((facts) => showMention(block?.text ?? '', facts))).toEqual(mentions);
  });
});
