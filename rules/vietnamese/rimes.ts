/**
 * Onsets and rimes of the written Vietnamese syllable and which of them go together.
 * A rime here is written without tone and includes the glide: `oan`, `uyên`. After `qu` the glide belongs to the onset.
 */

/** Onsets (phụ âm đầu) as written; the empty string is the missing onset. */
export const ONSETS: readonly string[] = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gh',
  'gi',
  'h',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'ngh',
  'nh',
  'p',
  'ph',
  'qu',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];

const words = (list: string): readonly string[] => list.split(' ');

/** Rimes (vần) without a glide. */
const PLAIN_RIMES = words(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong op ot oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
);

/** Rimes that begin with a glide (âm đệm) written o or u. */
const GLIDE_RIMES = words(
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oem uân uâng uât uây ' +
    'uê uêch uên uênh uêt uêu uơ uy uya uych uyên uyêt uyn uynh uyt uyu uyp',
);

/** Rimes written with y when no onset stands before them. */
const ONSETLESS_Y_RIMES = words('y yêm yên yêng yêt yêu');

const QU_RIMES = words(
  'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng âc ât âu ây e en eng eo et ê êch ên ênh êt êu ' +
    'i in ich it ip ơ ơi ơn ôc y ych yên yêt yêu yn ynh yp yt',
);

/** Rimes that merge their i with the i of `gi`: gì, gìn, giếng, giết, giếc. */
const GI_MERGED_RIMES = words('i in iêng iêt iêc');

const LABIAL_GLIDE_RIMES = words('oa oan uy uyt uyp uyn uynh');
const G_GLIDE_RIMES = words('oa oai oan oang oanh oay oăng oe oeo uâng uân uây uơ');
const Y_AFTER = new Set(words('b d đ h k kh l m n ph qu r s t th v x'));

const plain = new Set(PLAIN_RIMES);
const glide = new Set(GLIDE_RIMES);
const onsetless = new Set(ONSETLESS_Y_RIMES);
const afterQu = new Set(QU_RIMES);
const mergedGi = new Set(GI_MERGED_RIMES);
const labialGlide = new Set(LABIAL_GLIDE_RIMES);
const gGlide = new Set(G_GLIDE_RIMES);

/** Every rime that some onset allows. */
export const RIMES: readonly string[] = [...new Set([...PLAIN_RIMES, ...GLIDE_RIMES, ...ONSETLESS_Y_RIMES, ...QU_RIMES])];

/** True when the rime begins with e, ê, i or y: c, g, ng are then written k, gh, ngh. */
export function isFrontRime(rime: string): boolean {
  const first = rime.charAt(0);
  return first === 'e' || first === 'ê' || first === 'i' || first === 'y';
}

/** True when the rime ends in p, t, c or ch: only sắc and nặng are possible. */
export function isStopRime(rime: string): boolean {
  return rime.endsWith('p') || rime.endsWith('t') || rime.endsWith('c') || rime.endsWith('ch');
}

/** True when `onset` may be written before `rime` (spelling rules c/k/q, g/gh, ng/ngh, i/y and the gaps of the sound system). */
export function isLegalPair(onset: string, rime: string): boolean {
  switch (onset) {
    case '':
      return onsetless.has(rime) || ((plain.has(rime) || glide.has(rime)) && !rime.startsWith('iê'));
    case 'qu':
      return afterQu.has(rime);
    case 'k':
      return rime === 'y' || (plain.has(rime) && isFrontRime(rime));
    case 'gh':
    case 'ngh':
      return plain.has(rime) && isFrontRime(rime);
    case 'c':
      return plain.has(rime) && !isFrontRime(rime);
    case 'g':
      return !isFrontRime(rime) && (plain.has(rime) || gGlide.has(rime));
    case 'ng':
      return !isFrontRime(rime) && (plain.has(rime) || glide.has(rime));
    case 'gi':
      return mergedGi.has(rime) || rime === 'oa' || (plain.has(rime) && !rime.startsWith('i'));
    case 'b':
    case 'm':
    case 'p':
    case 'ph':
    case 'v':
      return plain.has(rime) || labialGlide.has(rime) || (rime === 'y' && Y_AFTER.has(onset));
    default:
      return plain.has(rime) || glide.has(rime) || (rime === 'y' && Y_AFTER.has(onset));
  }
}

/** The letters of an onset and a rime written together: `gi` + `iêng` → `giêng`. */
export function joinOnset(onset: string, rime: string): string {
  return onset === 'gi' && rime.startsWith('i') ? `g${rime}` : onset + rime;
}
