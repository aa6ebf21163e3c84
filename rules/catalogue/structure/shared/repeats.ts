/**
 * Function words of one syllable that never stand twice in a row, each with the syllables before and after it with which it forms a
 * word of its own: `thiết bị bị hỏng`, `hàng không không tăng`.
 */
const FUNCTION_WORDS: Readonly<Record<string, { readonly before?: string; readonly after?: string }>> = {
  và: {},
  các: {},
  những: {},
  đã: {},
  sẽ: {},
  chưa: {},
  nhưng: {},
  hoặc: {},
  cũng: {},
  vẫn: {},
  rất: {},
  khi: { before: 'đôi' },
  của: { after: 'cải' },
  được: {},
  đang: { before: 'đảm nghiêm' },
  là: { before: 'hay' },
  cho: {},
  để: {},
  thì: {},
  với: {},
  theo: {},
  tại: { before: 'hiện tồn thực nội ngoại sở' },
  bị: { before: 'thiết trang chuẩn dự phòng bảo' },
  không: { before: 'hàng phòng trên chân hư tay số', after: 'khí gian quân trung lưu phận' },
  phải: { before: 'bên lẽ trái', after: 'trái' },
  do: { before: 'tự lý', after: 'thám vậy' },
  đến: {},
  nếu: {},
  bởi: {},
  nhằm: {},
  này: {},
  trên: { before: 'bên cấp' },
  có: { before: 'hiếm giàu' },
};

/** Pairs of syllables that may rightly stand twice. */
const PAIRS = new Set([
  'từng bước',
  'ngày càng',
  'càng ngày',
  'hết sức',
  'rất nhiều',
  'đời đời',
  'lần lượt',
  'một ít',
  'ngày một',
  'mỗi người',
  'mỗi ngày',
  'từng ngày',
]);
/** What makes the second copy the head of a longer word: `xã hội xã hội chủ nghĩa`, `công nghiệp công nghiệp hóa`, `hợp tác hợp tác xã`. */
const LONGER: Readonly<Record<string, readonly string[]>> = { 'xã hội': ['chủ', 'hóa', 'học'], 'hợp tác': ['xã', 'hóa'] };

/** True when a syllable typed twice in a row is surely a slip. All in lower case and one tone style; empty strings at sentence bounds. */
export function isDoubledWord(word: string, before: string, after: string): boolean {
  const row = FUNCTION_WORDS[word];
  if (row === undefined) return false;
  return (
    !(row.before ?? '').split(' ').includes(before === '' ? '-' : before) &&
    !(row.after ?? '').split(' ').includes(after === '' ? '-' : after)
  );
}

/** True when a pair of syllables may stand twice, given the syllable that follows. */
export function isRightPair(pair: string, after: string): boolean {
  return PAIRS.has(pair) || after === 'hóa' || (LONGER[pair]?.includes(after) ?? false);
}
