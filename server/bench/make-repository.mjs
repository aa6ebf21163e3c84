// Makes a repository of invented reports with planted conflicts: `node server/bench/make-repository.mjs COUNT FOLDER`. The same count
// gives the same files. `manifest.json` beside them lists every conflict as it must be found: file, rule and the offending text.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What invented names of places are made of. */
export const SYLLABLES = [
  'An',
  'Bình',
  'Cẩm',
  'Diên',
  'Hòa',
  'Khánh',
  'Lộc',
  'Mỹ',
  'Ninh',
  'Phú',
  'Quảng',
  'Sơn',
  'Tân',
  'Thạnh',
  'Vĩnh',
  'Xuân',
];
/** What a report can be about. */
export const FIELDS = [
  'công tác văn thư',
  'trồng rừng',
  'tiếp công dân',
  'giảm nghèo bền vững',
  'xây dựng nông thôn mới',
  'vệ sinh môi trường',
  'chuyển đổi số',
  'khuyến nông',
  'phòng cháy, chữa cháy',
  'giao thông nông thôn',
];
/** What a plan of the province can be about. */
export const PLANS = [
  'cải cách hành chính',
  'bảo vệ môi trường nông thôn',
  'đào tạo nghề cho lao động',
  'phát triển du lịch cộng đồng',
  'kiên cố hóa kênh mương',
  'phòng, chống thiên tai',
  'phổ biến giáo dục pháp luật',
  'quản lý đất đai',
];
const PEOPLE = ['Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C', 'Phạm Thị D'];
const REPORTS_OF_A_COMMUNE = 20;
/** One conflict of these kinds, in turn, in every fifth commune. */
const KINDS = ['date', 'subject', 'issuer', 'type', 'letterhead-date', 'letterhead-number', 'duplicate', 'order', 'abbreviation'];

/**
 * A number of at least two digits.
 *
 * @param {number} n
 */
export const pad = (n) => String(n).padStart(2, '0');
/** Day of the year (0-based, months of 28 days) as the decree writes it, in figures and in words. */
const figures = (day, year) => `${pad(1 + (day % 28))}/${monthOf(day)}/${year}`;
const words = (day, year) => `${pad(1 + (day % 28))} tháng ${monthOf(day)} năm ${year}`;
const monthOf = (day) => {
  const month = 1 + Math.floor(day / 28);
  return month < 3 ? pad(month) : String(month);
};
/**
 * The folder of a commune.
 *
 * @param {number} index
 */
export const slug = (index) => `xa-${String(index + 1).padStart(3, '0')}`;

/**
 * The invented name of a commune, another for each index.
 *
 * @param {number} index
 */
export const communeName = (index) =>
  `${SYLLABLES[index % 16]} ${SYLLABLES[(index * 5 + Math.floor(index / 16) + 3) % 16]} ${SYLLABLES[(Math.floor(index / 16) * 3 + 7) % 16]}`;

/** The plans of the province, cited by every commune: number, day and title; the next year has the same numbers again. */
const provincePlans = PLANS.map((title, i) => ({ number: 101 + i * 7, day: 12 + i * 3, title }));

/**
 * The files of the repository by path, and its manifest.
 *
 * @param {number} count number of reports
 * @returns {{ files: Map<string, string>, manifest: { path: string, ruleId: string, text: string }[] }}
 */
export function makeRepository(count) {
  const files = new Map();
  const manifest = [];
  const plant = (path, rule, text) => manifest.push({ path, ruleId: `repository/${rule}`, text });
  for (let commune = 0; commune * REPORTS_OF_A_COMMUNE < count; commune++) {
    const name = communeName(commune);
    const size = Math.min(REPORTS_OF_A_COMMUNE, count - commune * REPORTS_OF_A_COMMUNE);
    const kind = commune % 5 === 2 && size === REPORTS_OF_A_COMMUNE ? KINDS[Math.floor(commune / 5) % KINDS.length] : undefined;
    const own = { number: 4 + (commune % 9), day: 20 + (commune % 60), title: `${FIELDS[commune % FIELDS.length]} của xã` };
    const before = [];
    for (let i = 0; i < size; i++) {
      const path = `${slug(commune)}/${pad(i + 1)}.md`;
      const year = i < REPORTS_OF_A_COMMUNE / 2 ? 2025 : 2026;
      const nth = i % (REPORTS_OF_A_COMMUNE / 2);
      let number = 5 + nth * 6 + (commune % 4);
      let day = 10 + nth * 29 + (commune % 7);
      const subject = `Kết quả ${FIELDS[(commune + i) % FIELDS.length]} đợt ${nth + 1} năm ${year}`;
      const plan = provincePlans[(commune + i) % provincePlans.length];
      let type = 'Kế hoạch';
      let planDate = figures(plan.day, year);
      let planIssuer = i % 3 === 0 ? 'Ủy ban nhân dân tỉnh An Lạc' : 'UBND tỉnh';
      let planSubject = `${plan.title} năm ${year}`;
      let previous = before.at(-1);
      let meaning = 'cải cách hành chính';
      if (i === 14 && kind !== undefined) {
        const code = (n, symbol) => `${pad(n)}/${symbol}`;
        if (kind === 'date') plant(path, 'conflicting-citation-date', (planDate = figures(plan.day + 1, year)));
        if (kind === 'subject') plant(path, 'conflicting-citation-subject', (planSubject = `${plan.title} năm ${year + 4}`));
        if (kind === 'issuer') plant(path, 'conflicting-citation-issuer', (planIssuer = 'Sở Nội vụ'));
        if (kind === 'type') plant(path, 'conflicting-citation-type', (type = 'Thông báo'));
        if (kind === 'letterhead-date') {
          previous = { ...previous, date: figures(previous.day + 1, year) };
          plant(path, 'citation-against-letterhead', previous.date);
        }
        if (kind === 'letterhead-number') {
          previous = { ...previous, number: previous.number + 1 };
          plant(path, 'citation-against-letterhead', code(previous.number, 'BC-UBND'));
        }
        if (kind === 'duplicate') {
          number = previous.number;
          plant(previous.path, 'duplicate-number', `Số: ${code(number, 'BC-UBND')}`);
          plant(path, 'duplicate-number', `Số: ${code(number, 'BC-UBND')}`);
        }
        if (kind === 'order') {
          day = previous.day - 3;
          plant(path, 'number-out-of-order', `Số: ${code(number, 'BC-UBND')}`);
        }
        if (kind === 'abbreviation') {
          meaning = 'công chức hợp đồng';
          plant(path, 'ambiguous-abbreviation', 'CCHC');
        }
      }
      const letter = { number: (year === 2025 ? 300 : 350) + ((commune + i) % 40), day: 5 + ((commune + i) % 40) };
      const opening = [
        `Thực hiện ${type} số ${plan.number}/KH-UBND ngày ${planDate} của ${planIssuer} về ${planSubject}`,
        `Công văn số ${letter.number}/SNV-CCHC ngày ${figures(letter.day, year)} của Sở Nội vụ về chế độ báo cáo`,
        `Kế hoạch số ${pad(own.number)}/KH-UBND ngày ${figures(own.day, year)} của UBND xã về ${own.title} năm ${year}`,
      ].join('; ');
      const sequel =
        previous === undefined || previous.year !== year
          ? 'Đây là báo cáo đầu tiên của năm.'
          : `Tiếp theo Báo cáo số ${pad(previous.number)}/BC-UBND ngày ${previous.date} của UBND xã ${name} về ${previous.subject.charAt(0).toLowerCase()}${previous.subject.slice(1)}, các nhiệm vụ được duy trì.`;
      files.set(
        path,
        `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
**Độc lập - Tự do - Hạnh phúc**

**ỦY BAN NHÂN DÂN**
**XÃ ${name.toUpperCase()}**

Số: ${pad(number)}/BC-UBND

*${name}, ngày ${words(day, year)}*

**BÁO CÁO**

**${subject}**

${opening}, UBND xã ${name} báo cáo như sau:

I. KẾT QUẢ ĐẠT ĐƯỢC

1. Công tác chỉ đạo

${sequel} Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, đơn vị rà soát thể thức văn bản.

2. Kết quả cụ thể

Công tác ${meaning} (CCHC) được quan tâm; ${5 + (i % 9)} nhiệm vụ hoàn thành đúng hạn theo ${type} số ${plan.number}/KH-UBND.

II. PHƯƠNG HƯỚNG

Tiếp tục thực hiện các nhiệm vụ được giao.

Trên đây là Báo cáo của UBND xã ${name}./.

***Nơi nhận:***

- UBND tỉnh;
- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**${PEOPLE[(commune + i) % PEOPLE.length]}**
`,
      );
      before.push({ path, number, day, year, subject, date: figures(day, year) });
    }
  }
  return { files, manifest: manifest.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.ruleId < b.ruleId ? -1 : 1)) };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const count = Number(process.argv[2]);
  const folder = process.argv[3];
  if (!Number.isInteger(count) || count < 1 || folder === undefined) {
    process.stderr.write('usage: node server/bench/make-repository.mjs COUNT FOLDER\n');
    process.exit(2);
  }
  const { files, manifest } = makeRepository(count);
  for (const [path, text] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
