/**
 * How likely one onset and one rime is written for another, as a cost in bits (lower is likelier), from spelling alone. Only the build of
 * the packed tables asks for them.
 * Sources of the costs: the common classes of slips (hỏi/ngã, ch/tr, s/x, d/gi/r, l/n, n/ng, t/c), one Telex key lost or hit beside,
 * one vowel mark lost in scanning.
 */

const ONSET_PAIRS =
  'ch-tr 2.5,s-x 2.5,d-gi 2.5,d-r 3.5,gi-r 3.5,d-đ 3.5,l-n 3.5,d-v 4.5,gi-v 4.5,c-qu 4,k-qu 4,n-nh 4.5,n-ng 5,ng-nh 5,ngh-nh 5,t-th 4.5,' +
  't-tr 4.5,c-ch 4.5,c-kh 5,k-kh 4.5,ch-k 5,g-gi 4.5,g-ng 4.5,gh-ngh 4.5,h-kh 4.5,h-th 5,h-ph 5.5,p-ph 4.5,b-p 4.5,h-nh 5.5,ch-h 5.5,' +
  'th-tr 5,s-tr 5,ch-s 5.5,ch-x 5.5,b-v 5,b-n 5,c-v 5,c-x 5,r-t 5,g-h 5,b-h 5.5,m-n 4.5,đ-s 5.5,d-s 5,c-đ 5.5,k-l 5,d-x 5.5,r-đ 5.5,g-r 5.5,' +
  'th-t 4.5,b-g 5.5,f-ph 3,t-g 5.5,l-h 6,kh-ph 6,v-s 6.5,h-ng 6,l-t 5.5,b-đ 6,đ-t 6,ph-v 6,tr-đ 6.5,-h 5.5,-ng 5.5,-b 6,-c 6,-t 6,-đ 6,-l 6,-v 6,-d 6,-s 6,-x 6,-m 6,-n 6,-k 6,-p 6,-r 6,-g 6,h-n 5.5,đ-r 5.5,b-m 6.5,c-v 5,kh-th 5.5,l-k 5.5,đ-x 6,c-k 0,h-ph 5.5,nh-th 6,ng-c 6';

const onsetCosts = new Map<string, Map<string, number>>();
function addOnset(a: string, b: string, cost: number): void {
  const row = onsetCosts.get(a) ?? new Map<string, number>();
  row.set(b, Math.min(cost, row.get(b) ?? Infinity));
  onsetCosts.set(a, row);
}
for (const entry of ONSET_PAIRS.split(',')) {
  const [pair = '', cost = ''] = entry.split(' ');
  const [a = '', b = ''] = pair.split('-');
  addOnset(a, b, Number(cost));
  addOnset(b, a, Number(cost));
}

/** Onsets that sound alike and differ by the following letter only. */
const SOUND: ReadonlyMap<string, string> = new Map([
  ['k', 'c'],
  ['gh', 'g'],
  ['ngh', 'ng'],
]);

/** Cost of writing onset `b` for onset `a`; spellings of one sound cost nothing; undefined when it is no slip that is looked for. */
export function onsetCost(a: string, b: string): number | undefined {
  const soundA = SOUND.get(a) ?? a;
  const soundB = SOUND.get(b) ?? b;
  if (soundA === soundB) return 0;
  const costs = [onsetCosts.get(a)?.get(b), onsetCosts.get(soundA)?.get(soundB)].filter((cost) => cost !== undefined);
  return costs.length === 0 ? undefined : Math.min(...costs);
}

const BASE: ReadonlyMap<string, string> = new Map([
  ['ă', 'a'],
  ['â', 'a'],
  ['ê', 'e'],
  ['ô', 'o'],
  ['ơ', 'o'],
  ['ư', 'u'],
]);
const baseOf = (letter: string): string => BASE.get(letter) ?? letter;
const NEAR_VOWELS = new Set(['ei', 'io', 'ou', 'iu', 'uy', 'ao', 'ae']);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [baseOf(a), baseOf(b)];
  if (x === y) return 3.5;
  if ((x === 'i' && y === 'y') || (x === 'y' && y === 'i')) return 3;
  return NEAR_VOWELS.has(x < y ? x + y : y + x) ? 5 : 7;
}

const CODAS = /(?:ng|nh|ch|[cmnpt])$/;
const CODA_PAIRS: ReadonlyMap<string, number> = new Map([
  ['n ng', 3],
  ['n nh', 3.5],
  ['ng nh', 4],
  ['c t', 3],
  ['ch t', 3.5],
  ['c ch', 3.5],
  ['m n', 4.5],
  ['c p', 5.5],
  ['p t', 4.5],
  ['n t', 6],
  [' n', 5],
  [' t', 5.5],
  [' c', 5.5],
  [' ng', 5.5],
  [' nh', 6],
  [' m', 5.5],
  [' p', 5.5],
  [' ch', 6],
  ['m p', 6],
  ['c ng', 6],
  ['ch nh', 6],
  ['m ng', 6],
  ['h n', 6],
]);

function codaCost(a: string, b: string): number {
  if (a === b) return 0;
  return CODA_PAIRS.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 8;
}

function vowelCost(a: string, b: string): number {
  if (a === b) return 0;
  // Both marks of ươ, or uô for ươ, go with one key.
  if ([...a].map(baseOf).join('') === [...b].map(baseOf).join('')) return 3.5;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j * 4.5);
  for (let i = 1; i <= a.length; i++) {
    const next = [i * 4.5];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (row[j] ?? 0) + 4.5,
        (next[j - 1] ?? 0) + 4.5,
        (row[j - 1] ?? 0) + substitution(a.charAt(i - 1), b.charAt(j - 1)),
      );
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 5);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? Infinity;
}

const RIME_SPECIALS: ReadonlyMap<string, number> = new Map([
  ['iêu iu', 3],
  ['ươu ưu', 3],
  ['iêm im', 3.5],
  ['iêp ip', 3.5],
  ['uôi ui', 3.5],
  ['ươi ưi', 3.5],
  ['ay ây', 3],
  ['au âu', 3],
  ['ai ay', 3],
  ['ao au', 3],
  ['oi ôi', 3],
  ['om ôm', 3],
  ['ôm ơm', 3.5],
  ['ăm âm', 3],
  ['ăn ân', 3.5],
  ['inh ênh', 3.5],
  ['ich êch', 3.5],
  ['iu ưu', 3.5],
  ['iêu ươu', 3.5],
  ['at ăt', 3.5],
  ['ac ăc', 3.5],
  ['ip êp', 4],
  ['im êm', 4],
  ['op ôp', 3],
  ['iên yên', 2],
  ['i y', 2],
  ['uc ut', 3],
  ['ươn ương', 3],
  ['ung ôn', 4.5],
  ['ung un', 3],
  ['oan uân', 4.5],
  ['an oan', 4],
  ['oa a', 4.5],
  ['yên uyên', 4.5],
  ['ê uê', 4.5],
]);

/** Cost of writing rime `b` for rime `a`, both without tone; symmetric. */
export function rimeCost(a: string, b: string): number {
  if (a === b) return 0;
  const special = RIME_SPECIALS.get(`${a} ${b}`) ?? RIME_SPECIALS.get(`${b} ${a}`);
  if (special !== undefined) return special;
  const codaA = CODAS.exec(a)?.[0] ?? '';
  const codaB = CODAS.exec(b)?.[0] ?? '';
  return codaCost(codaA, codaB) + vowelCost(a.slice(0, a.length - codaA.length), b.slice(0, b.length - codaB.length));
}
