import { regex } from '../../pattern/regex.ts';

/** A word that no sentence ends with, at the end of a text in small letters, with the word before it. */
const OPEN_END = regex.u`
  (?<!\S)(?:\S{1,12}\s)?
  (?:
    và|còn|của|cho|với|là|do|để|tại|trong|bởi|nhưng|mà|các|những|một số|chưa|đã|sẽ|hoặc|gồm|bình quân|chiếm|bằng|nhằm|nếu|vì
  )$`;

/** Where the words begin with which a text in small letters breaks off: an offset of it; undefined where a sentence may end so. */
export function openEndOf(plain: string): number | undefined {
  return OPEN_END.exec(plain.trimEnd())?.index;
}
