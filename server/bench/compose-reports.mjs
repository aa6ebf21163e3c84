// Composes reports of which no paragraph, sentence or row of a table stands twice, however many they are:
// `node server/bench/compose-reports.mjs COUNT FOLDER [SEED]`. The same count and seed give the same files. What they tell is taken from the
// fixtures (report-units.mjs), each time with other figures and places; a report has 1 to 20 pages, most of them few.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { communeName, FIELDS, pad, PLANS, slug } from './make-repository.mjs';
import { repetition } from './repetition.mjs';
import { PROVINCE, Teller } from './report-teller.mjs';
import { readUnits } from './report-units.mjs';

/** Characters of a page. */
const PAGE = 2800;
const LONGEST = 20;
const REPORTS_OF_A_COMMUNE = 20;
const SECTIONS = ['ĐẶC ĐIỂM, TÌNH HÌNH', 'KẾT QUẢ THỰC HIỆN', 'ĐÁNH GIÁ CHUNG', 'NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI', 'ĐỀ XUẤT, KIẾN NGHỊ'];
/** How much of a report each section takes. */
const SHARES = [0.15, 0.5, 0.12, 0.17, 0.06];
const PERIODS = [
  'năm 2026',
  'quý IV năm 2026',
  'tháng 11 năm 2026',
  '6 tháng cuối năm 2026',
  'đợt 1 năm 2026',
  'đợt 2 năm 2026',
  'đợt 3 năm 2026',
];
/** Who reports: first and second line of the letterhead, the symbol, the name in a sentence, the addressee, who signs, what keeps the file. */
const BODIES = [
  (commune) => ({
    lines: ['ỦY BAN NHÂN DÂN', `XÃ ${commune.toUpperCase()}`],
    symbol: 'BC-UBND',
    name: `UBND xã ${commune}`,
    to: `UBND tỉnh ${PROVINCE}`,
    signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    kept: 'VT, VHXH',
  }),
  (commune) => ({
    lines: [`UBND XÃ ${commune.toUpperCase()}`, 'PHÒNG KINH TẾ'],
    symbol: 'BC-PKT',
    name: `Phòng Kinh tế xã ${commune}`,
    to: `UBND xã ${commune}`,
    signature: ['TRƯỞNG PHÒNG'],
    kept: 'VT',
  }),
  (commune) => ({
    lines: [`UBND XÃ ${commune.toUpperCase()}`, `TRƯỜNG TRUNG HỌC CƠ SỞ ${commune.toUpperCase()}`],
    symbol: 'BC-THCS',
    name: `Trường Trung học cơ sở ${commune}`,
    to: `UBND xã ${commune}`,
    signature: ['HIỆU TRƯỞNG'],
    kept: 'VT',
  }),
];

/** How headings and the letterhead look. */
const LOOKS = [
  { bold: (text) => text, section: '', subsection: '', title: '' },
  { bold: (text) => `**${text}**`, section: '**', subsection: '', title: '' },
  { bold: (text) => `**${text}**`, section: '## ', subsection: '### ', title: '# ' },
];

/** The sections of a report of about `length` characters. */
function bodyOf(teller, look, commune, length) {
  const lines = [];
  const titles = new Set();
  let tables = 0;
  SECTIONS.forEach((section, i) => {
    const end = look.section === '**' ? '**' : '';
    lines.push(`${look.section}${['I', 'II', 'III', 'IV', 'V'][i]}. ${section}${end}`);
    let written = 0;
    for (let n = 1; n === 1 || written < length * SHARES[i]; n++) {
      const { title, blocks } = teller.unit(i, commune, titles);
      lines.push(`${look.subsection}${n}. ${title}`, ...blocks);
      written += title.length + blocks.reduce((sum, block) => sum + block.length + 2, 0);
      if (i === 1 && n % 4 === 2) {
        lines.push(teller.introduction(++tables), teller.table(tables));
        written += lines.at(-1).length;
      }
    }
  });
  return lines.join('\n\n');
}

/** The report with number `nth` of a commune. */
function reportOf(teller, signers, communeNumber, nth) {
  const commune = communeName(communeNumber);
  const body = BODIES[nth % 5 < 3 ? 0 : (nth % 5) - 2](commune);
  const look = LOOKS[teller.below(LOOKS.length)];
  const field = `${FIELDS[(communeNumber + nth) % FIELDS.length]} ${PERIODS[nth % PERIODS.length]}`;
  const pages = 1 + (LONGEST - 1) * teller.random() ** 4;
  const basis = [
    `*Căn cứ Nghị quyết số ${pad(2 + nth * 3)}/NQ-HĐND ngày ${teller.day()} của HĐND xã ${commune} về nhiệm vụ năm 2026;*`,
    `*Căn cứ Kế hoạch số ${61 + nth * 17}/KH-UBND ngày ${teller.day()} của UBND xã ${commune} về ${teller.pick(PLANS)} năm 2026.*`,
  ];
  const number = nth % 2 === 0 ? '     ' : pad(5 + nth * 7 + teller.below(6));
  const day = nth % 2 === 0 ? '    ' : ` ${pad(3 + nth)} `;
  return `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
${look.bold('Độc lập - Tự do - Hạnh phúc')}

${body.lines.map(look.bold).join('\n')}

Số: ${number}/${body.symbol}

*${commune}, ngày${day}tháng 12 năm 2026*

${look.title}${look.title ? 'BÁO CÁO' : look.bold('BÁO CÁO')}

${look.bold(`Kết quả ${field}`)}

Kính gửi: ${body.to}.

${basis.join('\n\n')}

${body.name} báo cáo kết quả ${field} như sau:

${bodyOf(teller, look, commune, pages * PAGE - 900)}

Trên đây là Báo cáo kết quả ${field} của ${body.name}./.

***Nơi nhận:***

- Như trên;
- TT. Đảng ủy, TT. HĐND xã;
- Lưu: ${body.kept}.

${body.signature.map((line) => `**${line}**`).join('\n')}

**${teller.pick(signers)}**
`;
}

/**
 * Composed reports by path.
 *
 * @param {number} count number of reports
 * @param {number} seed
 * @returns {Map<string, string>}
 */
export function composeReports(count, seed = 1) {
  const { units, signers } = readUnits();
  const teller = new Teller(seed, units);
  const files = new Map();
  for (let i = 0; i < count; i++) {
    const commune = Math.floor(i / REPORTS_OF_A_COMMUNE);
    const nth = i % REPORTS_OF_A_COMMUNE;
    files.set(`${slug(commune)}/${pad(nth + 1)}.md`, reportOf(teller, signers, commune, nth));
  }
  return files;
}

/**
 * Writes files into a folder.
 *
 * @param {Map<string, string>} files texts by path
 * @param {string} folder
 */
export function writeReports(files, folder) {
  for (const [path, text] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [count, folder, seed] = [Number(process.argv[2]), process.argv[3], Number(process.argv[4] ?? 1)];
  if (!Number.isInteger(count) || count < 1 || folder === undefined || !Number.isInteger(seed)) {
    process.stderr.write('usage: node server/bench/compose-reports.mjs COUNT FOLDER [SEED]\n');
    process.exit(2);
  }
  const files = composeReports(count, seed);
  writeReports(files, folder);
  const { words, examples } = repetition([...files.values()]);
  process.stdout.write([words, ...examples, ''].join('\n'));
  process.exitCode = examples.length > 0 ? 1 : 0;
}
