import type { Citation } from '../../model/citation.ts';
import { defineReportRule, type RelatedPlace, type RuleFinding } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import { SAME_DETAILS } from '../shared/citing-basis.ts';
import { citationsByKey } from './shared/mentions.ts';
import { messages } from './shared/messages.ts';
import { mayBeSameBody } from '../../model/citations/same-body.ts';
import { bodiesMeet, documentsOf, namedBody } from './shared/same-document.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'citation/conflicting-issuer',
  code: 'VD-02',
  summary: { vi: 'Một văn bản được viện dẫn với các cơ quan ban hành khác nhau', en: 'One document is attributed to different bodies' },
  why: {
    vi: 'Một số, ký hiệu chỉ thuộc về một cơ quan. Cách viết tắt (UBND, Ủy ban nhân dân), tên đơn vị đi kèm và tên mới sau “nay là” không bị coi là khác nhau. Nếu cơ quan đã đổi tên, văn bản cũ vẫn ghi theo tên cũ, kèm “(nay là …)”.',
    en: 'A number and symbol belong to one body. Abbreviations, an added unit name and a name after “nay là” do not count as different. A document keeps the name its body had at the time.',
  },
  leavesAlone: {
    vi: 'Hai văn bản trùng số, ký hiệu nhưng khác ngày của hai cơ quan, và lần nhắc không nêu cơ quan.',
    en: 'Two documents of one number with different dates by two bodies, and mentions that name none.',
  },
  basis: [SAME_DETAILS],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính, đơn vị đã phân công nhiệm vụ.

        Theo Kế hoạch số 145/KH-UBND của ⟦Sở Nội vụ⟧, báo cáo được gửi hằng quý.
      `,
    },
    {
      frame: 'body',
      text: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2019 của UBND huyện Bình An (nay là UBND thị xã Bình An) về văn hóa công sở, đơn vị đã phân công nhiệm vụ.

        Theo Kế hoạch số 145/KH-UBND của ⟦UBND thị xã⟧, báo cáo được gửi hằng quý.
      `,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Thực hiện Kế hoạch số 145/KH-UBND ngày 09/4/2026 của Ủy ban nhân dân tỉnh Bình An về cải cách hành chính, đơn vị đã phân công nhiệm vụ.

        Theo Kế hoạch số 145/KH-UBND của UBND tỉnh, báo cáo được gửi hằng quý.
      `,
    },
  ],
  *check({ report }) {
    for (const mentions of citationsByKey(report).values()) {
      for (const document of documentsOf(mentions)) {
        const named = document.filter((mention) => namedBody(mention) !== undefined);
        if (named.length < 2) continue;
        yield* conflicts(named);
        const renamed = oldName(named);
        if (renamed !== undefined) yield renamed;
      }
    }
  },
});

function* conflicts(named: readonly Citation[]): Generator<RuleFinding> {
  const alike = new Map<string, Citation[]>();
  for (const mention of [...named].sort((a, b) => bodyText(b).length - bodyText(a).length)) {
    const names = `${namedBody(mention) ?? ''}|${mention.issuerNow?.text ?? ''}`;
    const known = alike.get(names);
    if (known === undefined) alike.set(names, [mention]);
    else known.push(mention);
  }
  const sampled: { readonly samples: Citation[]; readonly all: Citation[] }[] = [];
  for (const mentions of alike.values()) {
    const [sample] = mentions;
    if (sample === undefined) continue;
    const group = sampled.find(({ samples }) => samples.every((other) => bodiesMeet(sample, other)));
    if (group === undefined) sampled.push({ samples: [sample], all: [...mentions] });
    else {
      group.samples.push(sample);
      group.all.push(...mentions);
    }
  }
  const groups = sampled.map(({ all }) => all);
  if (groups.length < 2) return;
  const firstPlace = (group: readonly Citation[]): number => Math.min(...group.map((mention) => mention.span.start));
  groups.sort((a, b) => b.length - a.length || firstPlace(a) - firstPlace(b));
  const usual = [...(groups[0] ?? [])].sort((a, b) => a.span.start - b.span.start);
  const there = usual[0];
  if (there === undefined) return;
  for (const mention of groups
    .slice(1)
    .flat()
    .sort((a, b) => a.span.start - b.span.start)) {
    yield {
      span: bodySpan(mention),
      message: messages.issuer(mention.code.text, bodyText(mention), bodyText(there)),
      related: usual.slice(0, 5).map(place),
    };
  }
}

/** The first mention under the present name alone, where another mention gives the name the body had when it issued the document. */
function oldName(named: readonly Citation[]): RuleFinding | undefined {
  const source = named.find((mention) => mention.issuerNow !== undefined);
  const now = source?.issuerNow?.text;
  if (source === undefined || now === undefined) return undefined;
  const later = named.filter(
    (mention) =>
      mention !== source &&
      mention.issuerNow === undefined &&
      mayBeSameBody(bodyText(mention), now) &&
      !mayBeSameBody(bodyText(mention), bodyText(source)),
  );
  const first = later[0];
  if (first === undefined) return undefined;
  return {
    span: bodySpan(first),
    message: messages.renamed(first.code.text, bodyText(source), bodyText(first)),
    related: [source, ...later.slice(1, 5)].map(place),
    atMost: 'info',
  };
}

function bodyText(mention: Citation): string {
  return namedBody(mention) ?? '';
}

function bodySpan(mention: Citation): Span {
  return (mention.issuer ?? mention.actor)?.span ?? mention.span;
}

function place(mention: Citation): RelatedPlace {
  return { span: bodySpan(mention), message: messages.otherIssuer(bodyText(mention)) };
}
