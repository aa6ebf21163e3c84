// Tells what the fixtures tell, each time with other figures, places and days: no sentence and no row of a table twice.
import { pad, SYLLABLES } from './make-repository.mjs';
import { inside, scaled } from './report-units.mjs';

/** The invented province of all composed reports. */
export const PROVINCE = 'An Lạc';
/** Headings of what stands under none, by section. */
const TITLES = ['Tình hình chung', 'Kết quả cụ thể', 'Nhận xét', 'Việc cần làm', 'Nội dung đề nghị'];
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const MEASURES = [
  'Số hộ tham gia',
  'Số hồ sơ giải quyết',
  'Số lượt người được tuyên truyền',
  'Diện tích thực hiện (m²)',
  'Kinh phí (nghìn đồng)',
];

/** A day before which something is to be done, up to its year: all reports are of December 2026. */
const DEADLINE = /((?:trước|trong|xong|hết|quá) (?:ngày |tháng )?[\d/]+\/)2026/gu;

/**
 * Numbers from 0 up to 1 that a seed determines.
 *
 * @param {number} seed
 */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Tells units and tables so that nothing is told twice. */
export class Teller {
  #told = new Set();
  #uses = new Map();

  /**
   * @param {number} seed
   * @param {import('./report-units.mjs').Unit[]} units
   */
  constructor(seed, units) {
    this.random = seeded(seed);
    this.bySection = TITLES.map((_, i) => units.filter(({ section }) => Math.min(section, TITLES.length) === i + 1));
  }

  below(count) {
    return Math.floor(this.random() * count);
  }

  pick(values) {
    return values[this.below(values.length)];
  }

  day() {
    return `${pad(1 + this.below(28))}/${this.pick(['7', '8', '9', '10', '11'])}/2026`;
  }

  hamlet() {
    return `thôn ${this.pick(SYLLABLES)} ${this.pick(SYLLABLES)}`;
  }

  /** The sentence, or the sentence with a beginning of its own where it was told before. */
  #fresh(sentence) {
    let told = sentence;
    while (this.#told.has(told)) {
      const beginning = this.pick([
        () => `Tại ${this.hamlet()}, tính đến ngày ${this.day()}, `,
        () => `Qua kiểm tra ${11 + this.below(900)} hộ ở ${this.hamlet()}, `,
        () => `Theo phản ánh của ${11 + this.below(900)} lượt người dân ${this.hamlet()}, `,
        () => `Từ ngày ${this.day()}, ở ${this.hamlet()}, `,
        () => `Qua ${11 + this.below(80)} cuộc họp với ${101 + this.below(800)} lượt người dự, `,
      ])();
      told = beginning + inside(sentence);
    }
    this.#told.add(told);
    return told;
  }

  /** A unit of a section that is not yet in the report: its heading and its blocks, told anew. */
  unit(section, commune, titles) {
    const units = this.bySection[section];
    let unit = this.pick(units);
    for (let i = 0; i < 20 && titles.has(unit.title ?? TITLES[section]); i++) unit = this.pick(units);
    const title = unit.title ?? TITLES[section];
    titles.add(title);
    const uses = this.#uses.get(unit) ?? 0;
    this.#uses.set(unit, uses + 1);
    const own = unit.place === undefined ? undefined : new RegExp(`(tỉnh )?${unit.place}(?! \\p{Lu})`, 'gu');
    let letter = 0;
    const blocks = unit.blocks.map(({ item, text }) => {
      const timely = text.replaceAll(DEADLINE, '$12027');
      const placed = own ? timely.replaceAll(own, (_, province) => (province ? `tỉnh ${PROVINCE}` : commune)) : timely;
      const sentences = scaled(placed, uses + 1).split(/(?<=[^\d][.!?]) (?=\p{Lu})/u);
      const told = sentences.map((sentence) => this.#fresh(sentence)).join(' ');
      return item ? `${LETTERS[letter++ % LETTERS.length]}) ${told}` : told;
    });
    return { title, blocks };
  }

  /** The sentence before a table. */
  introduction(table) {
    for (;;) {
      const told = `Kết quả ở ${this.hamlet()} và các thôn đến ngày ${this.day()} được nêu tại Bảng ${table}; ${this.hamlet()} gửi số liệu sau cùng.`;
      if (this.#told.has(told)) continue;
      this.#told.add(told);
      return told;
    }
  }

  /** A table of hamlets whose rows add up. */
  table(number) {
    const hamlets = new Set(Array.from({ length: 5 + this.below(8) }, () => this.hamlet().replace('t', 'T')));
    const group = (figure) => String(figure).replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
    const row = (first, name, planned, done) =>
      `| ${first} | ${name} | ${group(planned)} | ${group(done)} | ${((done / planned) * 100).toFixed(1).replace('.', ',')} |`;
    const sum = [0, 0];
    const rows = [...hamlets].map((hamlet, i) => {
      for (;;) {
        const planned = 200 + this.below(9000);
        const done = Math.round(planned * (0.8 + this.random() * 0.35));
        const key = `${hamlet} ${planned} ${done}`;
        if (this.#told.has(key)) continue;
        this.#told.add(key);
        sum[0] += planned;
        sum[1] += done;
        return row(i + 1, hamlet, planned, done);
      }
    });
    return `Bảng ${number}. ${this.pick(MEASURES)} theo từng thôn

| TT | Đơn vị | Kế hoạch | Thực hiện | Tỷ lệ (%) |
| ---: | --- | ---: | ---: | ---: |
${rows.join('\n')}
${row('', '**Tổng cộng**', ...sum)}`;
  }
}
