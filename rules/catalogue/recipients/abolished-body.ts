import { successorOf } from '../../data/issuing-bodies.ts';
import type { RecipientItem } from '../../model/report.ts';
import { CAPITAL, LETTER, regex, SMALL, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { bodyOf, itemsOf } from './shared/items.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const DISTRICT_END = '2025-06-30';
/** Bodies of the district level named as a group. */
const DISTRICTS = regex.u`
  (?:UBND|Ủy ban nhân dân|HĐND|Huyện ủy|Phòng [${LETTER} -]{2,30})\s*(?:các\s+)(?:huyện|quận|thị xã|thị trấn)
  ${WORD_END}(?:\s*,\s*(?:huyện|quận|thị xã|thị trấn|thành phố))*
  |${WORD_START}Huyện ủy${WORD_END}`;

export default defineReportRule({
  id: 'recipients/abolished-body',
  code: 'NN-09',
  summary: { vi: 'Nơi nhận là cơ quan không còn vào ngày báo cáo', en: 'A recipient no longer exists at the date of the report' },
  why: {
    vi: 'Sau khi sắp xếp bộ máy năm 2025, một số bộ, sở và toàn bộ cấp huyện không còn. Nơi nhận chép từ báo cáo cũ dễ giữ tên đã hết.',
    en: 'Since the reorganisation of 2025 some ministries and departments and the whole district level are gone; lists copied from old reports keep their names.',
  },
  leavesAlone: {
    vi: 'Tên cũ có ghi “nay là …”, “(cũ)” hay “trước đây”, dòng lưu, và báo cáo đề ngày khi cơ quan ấy còn hoạt động.',
    en: 'Old names with “nay là …”, “(cũ)” or “trước đây”, the archive line, and reports dated while the body was there.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - ⟦Sở Kế hoạch và Đầu tư⟧;
        - ⟦UBND các huyện⟧;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - UBND tỉnh, ⟦Sở Tài nguyên và Môi trường⟧;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Sở Văn hóa, Thể thao và Du lịch;
        - UBND các xã, phường;
        - Sở Kế hoạch và Đầu tư (nay là Sở Tài chính);
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        UBND TỈNH BÌNH AN
        SỞ NỘI VỤ

        Bình An, ngày 05 tháng 3 năm 2024

        **BÁO CÁO**

        **Kết quả năm 2023**

        Sở Nội vụ báo cáo như sau:

        I. KẾT QUẢ

        Đã hoàn thành./.

        Nơi nhận:
        - Sở Kế hoạch và Đầu tư;
        - UBND các huyện;
        - Lưu: VT.

        GIÁM ĐỐC

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    const { date } = report;
    if (date === undefined) return;
    for (const item of itemsOf(report)) {
      if (item.archive || /nay\s+là|\(cũ\)|trước\s+đây/u.test(item.text)) continue;
      for (const part of partsOf(item)) {
        const ended = successorOf(part.text, date);
        const group = date > DISTRICT_END ? DISTRICTS.exec(part.text) : null;
        if (ended !== undefined)
          yield {
            span: item.block.spanOf(part.start, part.end),
            message: messages.abolished(part.text, shown(ended.until), ended.name ?? ''),
          };
        else if (group !== null) {
          const start = part.start + group.index;
          yield { span: item.block.spanOf(start, start + group[0].length), message: messages.abolished(group[0], shown(DISTRICT_END), '') };
        }
      }
    }
  },
});

const NEXT_BODY = regex.u`[,;]\s*(?=[${CAPITAL}])`;
const BODY_OF_LIST = regex.gu`[^,;]+(?:,\s*(?=[${SMALL}])[^,;]+)*`;

/** The whole item when it names one body, otherwise its parts between semicolons and commas. */
function partsOf(item: RecipientItem): { start: number; end: number; text: string }[] {
  const body = bodyOf(item);
  const parts =
    NEXT_BODY.test(body.text) && !/^Sở Văn hóa,/u.test(body.text) ? everyMatch(BODY_OF_LIST, body.text) : everyMatch(/^.+$/gsu, body.text);
  return parts.map((part) => {
    const lead = part[0].length - part[0].trimStart().length;
    const text = part[0]
      .trim()
      .replace(/(?<![;,.:])[;,.:]+$/u, '')
      .replace(/(?<!\s)\s*\([^()]*\)$/u, '');
    const start = body.start + part.index + lead;
    return { start, end: start + text.length, text };
  });
}

function shown(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}
