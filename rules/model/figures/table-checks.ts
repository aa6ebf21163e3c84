import { type FigureTable, isBlank, type TableCell, type TableRow } from './tables.ts';

/** How figures of a table belong together. */
export type RelationKind = 'column-sum' | 'group-sum' | 'row-sum' | 'difference' | 'share';

/** A relation of some cells of a table that must hold. */
interface Relation<B> {
  readonly kind: RelationKind;
  readonly cells: readonly NumberCell<B>[];
  /** The cell that is worked out from the others. */
  readonly result: NumberCell<B>;
  readonly holds: boolean;
  /** What a cell must be for the relation to hold. */
  readonly expected: (cell: NumberCell<B>) => number;
  /** True when heads or names say it; otherwise most rows of the table show it. */
  readonly named: boolean;
}

type NumberCell<B> = TableCell<B> & Required<Pick<TableCell<B>, 'number'>>;

/** A figure of a table that contradicts others. */
export interface WrongCell<B> {
  readonly cell: NumberCell<B>;
  readonly kind: RelationKind;
  /** True when it is the sum, the difference or the share itself. */
  readonly isResult: boolean;
  /** What it should be. */
  readonly right: number;
  /** The figures that tell it: sum, or part and whole. */
  readonly others: readonly NumberCell<B>[];
  /** True when heads or names of the table say that the figures belong together so, or several relations agree about it. */
  readonly certain: boolean;
}

const PERCENT_HEAD = /%|tỷ lệ|tỉ lệ|cơ cấu|tỷ trọng|tỉ trọng/u;
const DIFFERENCE_HEAD = /tăng|giảm|chênh lệch|còn lại|so với|so sánh|\+\/-/u;
/** What is measured so adds up to nothing. */
const NO_SUM_HEAD =
  /bình quân|trung bình|đơn giá|giá(?! trị)|(?:^|\s)mức|xếp|hạng|hệ số|năng suất|mật độ|chỉ số|điểm số|điểm tb|thời hạn|thời gian/u;
const ORDINAL_HEAD = /^(?:stt|tt|số tt|số thứ tự|#|no\.?|mã số|mã)$/u;
const ROUNDED = /triệu|tỷ|nghìn|ngàn|(?:^|[\s(])(?:ha|tấn|km|m2|m3)(?:[\s)]|$)/u;
const TOTAL_HEAD = /^(?:tổng(?: cộng| số)?|cộng)(?:\s*\(.*\))?$/u;
const MOST_COLUMNS = 14;
const MOST_ROWS = 200;

/** Figures of a table that contradict its sums, differences and shares, in the order in which they stand. */
export function wrongCellsOf<B>(table: FigureTable<B>): WrongCell<B>[] {
  const { heads, rows } = table;
  if (heads.length > MOST_COLUMNS || rows.length > MOST_ROWS || rows.length < 2) return [];
  const columns = columnsOf(table);
  const named = [...columnSums(table, columns), ...groupSums(table, columns), ...differences(table, columns), ...shares(table, columns)];
  const idOf = cellIds<B>();
  return blamed([...named, ...rowSums(table, columns, named, idOf)], idOf);
}

interface Columns {
  /** Columns of counts and measures. */
  readonly plain: readonly number[];
  readonly percent: readonly number[];
}

function columnsOf<B>({ heads, rows }: FigureTable<B>): Columns {
  const plain: number[] = [];
  const percent: number[] = [];
  for (let column = 0; column < heads.length; column++) {
    const head = heads[column] ?? '';
    const cells = rows.map(({ cells: own }) => own[column]);
    const numbers = cells.flatMap((cell) => cell?.number ?? []);
    const words = cells.filter((cell) => cell !== undefined && cell.number === undefined && !isBlank(cell));
    if (numbers.length < 2 || words.length > numbers.length / 4 || ORDINAL_HEAD.test(head)) continue;
    if (column === 0 && numbers.every(({ value }, at) => at === 0 || value === (numbers[at - 1]?.value ?? 0) + 1)) continue;
    const shareOf = numbers.filter((number) => number.percent).length;
    if (PERCENT_HEAD.test(head) || shareOf > numbers.length / 2) percent.push(column);
    else plain.push(column);
  }
  return { plain, percent };
}

function at<B>(row: TableRow<B>, column: number): NumberCell<B> | undefined {
  const cell = row.cells[column];
  return cell?.number === undefined ? undefined : { ...cell, number: cell.number };
}

function offOf({ number: { decimals } }: NumberCell<unknown>): number {
  return decimals > 0 ? 10 ** -decimals / 2 : 0;
}

/** `result = sum of parts`, up to rounding. */
function sumRelation<B>(
  kind: RelationKind,
  result: NumberCell<B>,
  parts: readonly NumberCell<B>[],
  rounded: boolean,
  named: boolean,
): Relation<B> {
  const sum = parts.reduce((all, { number }) => all + number.value, 0);
  const finer = parts.some(({ number }) => number.decimals > result.number.decimals);
  const own = finer ? 10 ** -result.number.decimals / 2 : offOf(result);
  const off = parts.reduce((all, part) => all + offOf(part), own) + (rounded ? Math.min(2, (parts.length + 1) / 2) : 0);
  const isOf = (cell: NumberCell<B>): boolean => cell.block === result.block && cell.start === result.start;
  return {
    kind,
    cells: [result, ...parts],
    result,
    holds: Math.abs(sum - result.number.value) <= off + 1e-6,
    expected: (cell) => (isOf(cell) ? sum : cell.number.value + result.number.value - sum),
    named,
  };
}

/** The sum over rows of one column; undefined where a cell is no number. */
function sumOver<B>(
  kind: RelationKind,
  total: TableRow<B>,
  parts: readonly TableRow<B>[],
  column: number,
  head: string,
  named: boolean,
): Relation<B> | undefined {
  const result = at(total, column);
  if (result === undefined || parts.some((row) => at(row, column) === undefined && !isBlank(row.cells[column]))) return undefined;
  const cells = parts.flatMap((row) => at(row, column) ?? []);
  const sum = cells.reduce((all, { number }) => all + number.value, 0);
  if (cells.length < 2 || sum === 0) return undefined;
  const whole = cells.every(({ number }) => number.decimals === 0) && result.number.decimals === 0;
  const relation = sumRelation(kind, result, cells, whole && result.number.value >= 1000 && ROUNDED.test(head), named);
  // A sum so far off is no sum of these rows.
  return !relation.holds && (sum > 2.5 * result.number.value || sum < 0.4 * result.number.value) ? undefined : relation;
}

/** Rows named Cộng or Tổng: at the foot the sum of the rows above, at the head of those below. */
function columnSums<B>(table: FigureTable<B>, { plain, percent }: Columns): Relation<B>[] {
  const { rows, heads } = table;
  const totals = rows.filter(({ kind }) => kind === 'total');
  const [only] = totals;
  const last = rows.at(-1);
  const total = only ?? (last?.kind === 'title' && !last.enumerated ? last : undefined);
  if (total === undefined || totals.length > 1) return severalTotals(table, plain);
  const place = rows.indexOf(total);
  if (place > 0 && place < rows.length - 1) return [];
  const items = rows.filter((row) => row !== total);
  const top = Math.min(...items.map(({ rank }) => rank));
  const parts = items.filter(({ rank }) => rank === top);
  if (items.some(({ label }) => /^trong (?:đó|số)/u.test(label)) && parts.length === items.length) return [];
  const summable = plain.filter((column) => !NO_SUM_HEAD.test(heads[column] ?? ''));
  const sums = summable.flatMap((column) => sumOver('column-sum', total, parts, column, heads[column] ?? '', true) ?? []);
  const broken = sums.filter(({ holds }) => !holds).length;
  if (broken > 2 && broken * 2 > sums.length) return [];
  if (total.kind === 'title') {
    const whole = percent.some((column) => at(total, column)?.number.value === 100);
    if (!whole && !sums.some(({ holds }) => holds)) return [];
  }
  return sums;
}

/** Several rows of totals: each is the sum of the rows since the one before it, the last may be that of all. */
function severalTotals<B>({ rows, heads }: FigureTable<B>, plain: readonly number[]): Relation<B>[] {
  if (rows.filter(({ kind }) => kind === 'total').length < 2 || rows[0]?.kind === 'total') return [];
  const relations: Relation<B>[] = [];
  let group: TableRow<B>[] = [];
  for (const row of rows) {
    if (row.kind !== 'total') {
      group.push(row);
      continue;
    }
    if (group.length > 1 && group.every(({ rank }) => rank === group[0]?.rank))
      for (const column of plain) {
        if (NO_SUM_HEAD.test(heads[column] ?? '')) continue;
        const relation = sumOver('group-sum', row, group, column, heads[column] ?? '', false);
        if (relation !== undefined) relations.push(relation);
      }
    group = [];
  }
  return relations.filter(({ holds }) => holds).length > relations.length / 2 ? relations : [];
}

/** Rows with rows of the next lower rank below them, where most columns show that these make it up. */
function groupSums<B>({ rows, heads }: FigureTable<B>, { plain }: Columns): Relation<B>[] {
  const relations: Relation<B>[] = [];
  for (const [index, parent] of rows.entries()) {
    if (parent.kind === 'total') continue;
    const children: TableRow<B>[] = [];
    for (const row of rows.slice(index + 1)) {
      if (row.rank <= parent.rank || row.kind === 'total') break;
      children.push(row);
    }
    const rank = Math.min(...children.map((row) => row.rank));
    const parts = children.filter((row) => row.rank === rank);
    if (parts.length < 2) continue;
    const sums = plain.flatMap((column) =>
      NO_SUM_HEAD.test(heads[column] ?? '') ? [] : (sumOver('group-sum', parent, parts, column, heads[column] ?? '', false) ?? []),
    );
    const holding = sums.filter(({ holds }) => holds).length;
    if (holding > 0 && holding >= sums.length - holding) relations.push(...sums);
  }
  return relations;
}

function differenceRelation<B>(result: NumberCell<B>, later: NumberCell<B>, earlier: NumberCell<B>): Relation<B> {
  const change = later.number.value - earlier.number.value;
  const off = offOf(result) + offOf(later) + offOf(earlier) + 1e-6;
  const { value, signed } = result.number;
  const holds = signed || value < 0 ? Math.abs(change - value) <= off : Math.abs(Math.abs(change) - value) <= off;
  const sign = change < 0 ? -1 : 1;
  const amount = signed ? value : sign * value;
  const isOf = (cell: NumberCell<B>, other: NumberCell<B>): boolean => cell.block === other.block && cell.start === other.start;
  return {
    kind: 'difference',
    cells: [result, later, earlier],
    result,
    holds,
    expected: (cell) =>
      isOf(cell, result)
        ? signed
          ? change
          : Math.abs(change)
        : isOf(cell, later)
          ? earlier.number.value + amount
          : later.number.value - amount,
    named: true,
  };
}

/** Columns named Tăng, Giảm, Chênh lệch, Còn lại: the difference of the two columns of which most rows show it. */
function differences<B>({ rows, heads }: FigureTable<B>, { plain }: Columns): Relation<B>[] {
  return plain.flatMap((column) => {
    if (!DIFFERENCE_HEAD.test(heads[column] ?? '')) return [];
    const best = bestOf(
      plain.flatMap((later) => plain.map((earlier) => [later, earlier] as const)),
      ([later, earlier]) => {
        if (later === earlier || later === column || earlier === column) return 0;
        const { holding, broken } = count(rows, column, (value, cells, isSigned) => {
          const [a, b] = [cells[later]?.number, cells[earlier]?.number];
          if (a === undefined || b === undefined || value === 0) return undefined;
          const change = a.value - b.value;
          return Math.abs(isSigned ? change - value : Math.abs(change) - value) < 0.2;
        });
        // Unsigned differences do not tell which of the two comes first: the right column is the later one.
        return holding > 0 && holding >= broken && holding >= Math.min(2, holding + broken)
          ? holding - broken + 1 + (later > earlier ? 0.1 : 0)
          : 0;
      },
    );
    if (best === undefined) return [];
    const [later, earlier] = best;
    return rows.flatMap((row) => {
      const [result, a, b] = [at(row, column), at(row, later), at(row, earlier)];
      return result === undefined || a === undefined || b === undefined ? [] : [differenceRelation(result, a, b)];
    });
  });
}

/** The candidate of the highest score above 0, the first of equals. */
function bestOf<T>(candidates: readonly T[], scoreOf: (candidate: T) => number): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** Counts in how many rows a relation of a column holds and in how many not; rows of which `holds` says undefined tell nothing. */
function count<B>(
  rows: readonly TableRow<B>[],
  column: number,
  holds: (value: number, cells: TableRow<B>['cells'], isSigned: boolean) => boolean | undefined,
): { readonly holding: number; readonly broken: number } {
  let [holding, broken] = [0, 0];
  for (const row of rows) {
    const number = row.cells[column]?.number;
    const told = number === undefined ? undefined : holds(number.value, row.cells, number.signed);
    if (told === true) holding++;
    else if (told === false) broken++;
  }
  return { holding, broken };
}

function shareRelation<B>(result: NumberCell<B>, part: NumberCell<B>, whole: NumberCell<B>, growth: boolean): Relation<B> | undefined {
  if (whole.number.value === 0) return undefined;
  const ratio = (value: number, of: number): number => (growth ? (value / of - 1) * 100 : (value / of) * 100);
  const [low, high] = [
    ratio(part.number.value - offOf(part), whole.number.value + offOf(whole)),
    ratio(part.number.value + offOf(part), whole.number.value - offOf(whole)),
  ];
  const step = 10 ** -result.number.decimals;
  const { value } = result.number;
  // What is to fall, such as poor households, reaches its target by the other way round: 78 of at most 90 are 115,4%.
  const turned = !growth && part.number.value > 0 ? (whole.number.value / part.number.value) * 100 : Number.NaN;
  const isOf = (cell: NumberCell<B>, other: NumberCell<B>): boolean => cell.block === other.block && cell.start === other.start;
  const factor = growth ? 1 + value / 100 : value / 100;
  return {
    kind: 'share',
    cells: [result, part, whole],
    result,
    holds: (value > low - step + 1e-9 && value < high + step - 1e-9) || Math.abs(value - turned) < step,
    expected: (cell) =>
      isOf(cell, result)
        ? ratio(part.number.value, whole.number.value)
        : isOf(cell, part)
          ? whole.number.value * factor
          : part.number.value / factor,
    named: true,
  };
}

const PART_HEAD = /thực hiện|kết quả|đạt|giải ngân|đã|hoàn thành|số lượng/u;
const WHOLE_HEAD = /kế hoạch|chỉ tiêu|dự toán|tổng|giao|tiếp nhận|phải|sĩ số/u;

/** What a column of percentages may be: the share of one column in another, growth from one to another, the share of a row in the total. */
interface ShareForm {
  readonly part: number;
  /** The other column; undefined for the total of the same column. */
  readonly whole?: number;
  readonly growth: boolean;
}

/** Columns of percentages: the share or growth of two columns, or the share of a column in its total, of which most rows show it. */
function shares<B>({ rows, heads }: FigureTable<B>, { plain, percent }: Columns): Relation<B>[] {
  const total = rows.find(
    ({ kind, enumerated }, index) => kind === 'total' || (kind === 'title' && index === rows.length - 1 && !enumerated),
  );
  const items = rows.filter((row) => row !== total);
  return percent.flatMap((column) => {
    const decimals = Math.max(0, ...rows.map((row) => row.cells[column]?.number?.decimals ?? 0));
    const step = 10 ** -decimals;
    const forms: ShareForm[] = plain.flatMap((part) => [
      ...plain.filter((whole) => whole !== part).flatMap((whole) => [false, true].map((growth) => ({ part, whole, growth }))),
      ...(total?.cells[part]?.number === undefined ? [] : [{ part, growth: false }]),
    ]);
    const best = bestOf(forms, ({ part, whole, growth }) => {
      const all = whole === undefined ? sumOf(items, part) : 0;
      const given = total?.cells[part]?.number?.value ?? 0;
      const { holding, broken } = count(whole === undefined ? items : rows, column, (value, cells) => {
        const a = cells[part]?.number?.value;
        const b = whole === undefined ? given : cells[whole]?.number?.value;
        // A whole that equals its part shows nothing.
        if (a === undefined || b === undefined || b === 0 || value === 100 || value === 0) return undefined;
        // The shares may be of what the rows come to and the total beside them wrong.
        return [b, ...(all === 0 ? [] : [all])].some((of) => Math.abs((a / of - (growth ? 1 : 0)) * 100 - value) < step);
      });
      const beside = whole === undefined ? part === column - 1 : PART_HEAD.test(heads[part] ?? '') && WHOLE_HEAD.test(heads[whole] ?? '');
      return holding > 0 && holding >= broken && (holding >= 2 || beside) ? holding - broken + 1 + (beside ? 0.5 : 0) : 0;
    });
    if (best === undefined) return [];
    return (best.whole === undefined ? items : rows).flatMap((row) => {
      const [result, part] = [at(row, column), at(row, best.part)];
      const whole = best.whole === undefined ? total && at(total, best.part) : at(row, best.whole);
      return result === undefined || part === undefined || whole === undefined
        ? []
        : (shareRelation(result, part, whole, best.growth) ?? []);
    });
  });
}

function sumOf<B>(rows: readonly TableRow<B>[], column: number): number {
  return rows.reduce((sum, { cells }) => sum + (cells[column]?.number?.value ?? 0), 0);
}

/** A column that is the sum of others beside each other in most rows. */
function rowSums<B>({ rows, heads }: FigureTable<B>, { plain }: Columns, known: readonly Relation<B>[], idOf: IdOf<B>): Relation<B>[] {
  const relations: Relation<B>[] = [];
  // Numbers of the columns of counts, row by row; NaN where a word stands.
  const values = rows.map((row) =>
    plain.map((column) => row.cells[column]?.number?.value ?? (isBlank(row.cells[column]) ? 0 : Number.NaN)),
  );
  for (const [index, column] of plain.entries()) {
    const others = plain.map((_, i) => i).filter((i) => i !== index);
    const named = TOTAL_HEAD.test(heads[column] ?? '');
    const ranges = others.flatMap((_, from) => others.slice(from + 1).map((__, length) => others.slice(from, from + length + 2)));
    const best = bestOf(ranges, (parts) => {
      let [holding, broken, large] = [0, 0, 0];
      for (const row of values) {
        const whole = row[index] ?? 0;
        let [sum, filled] = [0, 0];
        for (const part of parts) {
          const value = row[part] ?? 0;
          sum += value;
          if (value !== 0) filled++;
        }
        if (Number.isNaN(sum + whole)) continue;
        if (Math.abs(sum - whole) > 0.06) broken++;
        else if (filled > 1) {
          holding++;
          if (Math.abs(whole) >= 10) large++;
        }
      }
      const enough = parts.length > 2 || named ? holding >= 2 : holding >= 3 && large >= 2;
      return enough && holding > broken ? holding - broken + parts.length / 10 : 0;
    });
    if (best === undefined) continue;
    for (const row of rows) {
      const result = at(row, column);
      const cells = best.map((part) => at(row, plain[part] ?? -1));
      if (result === undefined || best.some((part, i) => cells[i] === undefined && !isBlank(row.cells[plain[part] ?? -1]))) continue;
      const filled = cells.filter((cell) => cell !== undefined);
      if (filled.length > (named ? 0 : 1)) relations.push(sumRelation('row-sum', result, filled, false, named));
    }
  }
  const seen = new Set(known.filter(({ kind }) => kind === 'difference').map((relation) => keyOf(relation, idOf)));
  return relations.filter((relation) => {
    const key = keyOf(relation, idOf);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Names the cells of a relation, whichever is worked out from which. */
function keyOf<B>({ cells }: Relation<B>, idOf: IdOf<B>): string {
  return cells
    .map(idOf)
    .sort((a, b) => a - b)
    .join();
}

type IdOf<B> = (cell: NumberCell<B>) => number;

/** Of the cells of broken relations those that explain most of them and that no other relation vouches for. */
function blamed<B>(relations: readonly Relation<B>[], idOf: IdOf<B>): WrongCell<B>[] {
  const passes = new Map<number, number>();
  for (const { holds, cells } of relations) if (holds) for (const cell of cells) passes.set(idOf(cell), (passes.get(idOf(cell)) ?? 0) + 1);
  let broken = relations.filter(({ holds }) => !holds);
  const wrong: WrongCell<B>[] = [];
  while (broken.length > 0) {
    const counts = new Map<number, { readonly cell: NumberCell<B>; count: number; result: boolean }>();
    for (const { cells, result } of broken)
      for (const cell of cells) {
        const known = counts.get(idOf(cell));
        const isResult = idOf(result) === idOf(cell);
        if (known === undefined) counts.set(idOf(cell), { cell, count: 1, result: isResult });
        else {
          known.count++;
          known.result ||= isResult;
        }
      }
    const rank = ([id, { count, result }]: readonly [number, { count: number; result: boolean }]): number =>
      count * 1000 - (passes.get(id) ?? 0) * 10 + (result ? 1 : 0);
    const ranked = [...counts].sort((a, b) => rank(b) - rank(a));
    const [most, next] = ranked;
    if (most === undefined) break;
    // Where nothing tells two figures apart, the sum that they do not make is named.
    const isTie = next !== undefined && !most[1].result && rank(next) === rank(most);
    const [id, { cell, count }] = (isTie ? ranked.find(([, { result }]) => result) : undefined) ?? most;
    const own = broken.filter(({ cells }) => cells.some((other) => idOf(other) === id));
    const told = own.find(({ named }) => named) ?? own[0];
    if (told !== undefined) {
      const isResult = idOf(told.result) === id;
      wrong.push({
        cell,
        kind: told.kind,
        isResult,
        right: told.expected(cell),
        others: isResult ? told.cells.slice(1) : told.kind === 'share' ? told.cells.filter((other) => idOf(other) !== id) : [told.result],
        certain: told.named || count > 1,
      });
    }
    broken = broken.filter((relation) => !own.includes(relation));
  }
  return wrong;
}

/** Numbers the cells by their places. */
function cellIds<B>(): IdOf<B> {
  const known = new Map<B, Map<number, number>>();
  let next = 0;
  return ({ block, start }) => {
    const own = known.get(block) ?? new Map<number, number>();
    known.set(block, own);
    const found = own.get(start);
    if (found !== undefined) return found;
    own.set(start, next);
    return next++;
  };
}
