import { hasCapital } from '../pattern/letters.ts';
import { regex, TOKEN_END, WORD_END } from '../pattern/regex.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import { appendixHeading } from './appendix-heading.ts';
import type { Block } from './block.ts';
import { columnPassages } from './passage.ts';
import { opensRecipients } from './recipients.ts';
import { beginsSignature, isSignerName, parseSignatureLine } from './signature.ts';
import { isTypeTitle, leadingTypeTitle } from './type-title.ts';

/** First words of what is attached to a report: forms, lists, tables. In capitals without marks. */
const ATTACHED = regex.u`
  ^
  (?:
    (?:BIEU\s+)?MAU(?:\s+(?:SO|BIEU|DON|PHIEU|BAO|GIAY|BIEN))?|BIEU|PHIEU|DON|TO\s+KHAI|GIAY|BAN|BANG|DANH\s+SACH|DANH\s+MUC|TONG\s+HOP
    |THONG\s+KE|DE\s+CUONG|SO\s+LIEU|SO\s+DO|LICH|NOI\s+QUY|QUY\s+TRINH|BAN\s+DO|DU\s+TOAN
  )(?![A-Z])`;
/** `Mẫu số 01`, `Biểu số 2`, `(Kèm theo Báo cáo số …)`: as much of a heading in small letters. */
const NUMBERED_FORM = regex.u`^(?:Mẫu|Biểu(?:\s+mẫu)?|Phụ\s+biểu)(?:\s+số)?(?:\s?:)?\s?\d{1,2}(?:[.\-/]\S{1,8})?${TOKEN_END}`;
const ENCLOSED_WITH = regex.u`^\(?\s*(?:Ban\s+hành\s+)?[Kk]èm\s+theo${WORD_END}`;
const BODY_NAME = regex.u`^(?:UY BAN|HOI DONG|SO|PHONG|BAN|CHI CUC|CUC|TRUNG TAM|TRUONG (?:MAM|TIEU|TRUNG|PHO|DAI|CAO|TH)|CONG TY|DANG UY|TRAM Y TE) `;
const NATIONAL_NAME = regex.u`^CONG\s+HOA\s+XA\s+HOI\s+CHU\s+NGHIA(?:\s+VIET\s*NAM)?$`;
const FIRST_COLUMN = /^(?:STT|TT|Số\s+TT|Stt)\.?$/u;
const END_MARK = /\.\s?\/\s?\.\s*$|(?<![\d.])\/\.\s*$/u;
/** A block with lines of a signature is no longer; spares the reading of paragraphs. */
const LONGEST_SIGNATURE = 300;
/** A text that may hold the label of recipients, with whatever mark on it. */
const MAY_LABEL = /(?:^|\s)[Nn]\S[Ii]\s/u;
/** How far behind the last line of a signature its name may stand for a heading behind it to count without recipients and end mark. */
const NEAR = 4;

/**
 * Finds where the document's own text ends and what is attached behind its signature begins, with or without the word PHỤ LỤC: a plan,
 * a form, a list, a second document with a letterhead of its own. Looks for the own end first: recipients or end mark, and a signature.
 *
 * @param blocks all blocks of the document
 * @param from index of the first block behind the subject
 * @param isAuthority tells of a block whether it names who issues a decision, above its căn cứ, and so signs nothing
 * @returns index of the first attached block; the number of blocks when nothing is attached
 */
export function attachmentStart(blocks: readonly Block[], from: number, isAuthority: (block: Block) => boolean): number {
  const lastClosing = blocks.findLast((block) => closes(block, blocks))?.index ?? -1;
  let isClosed = false;
  let signedAt = -1;
  let isNamed = false;
  for (const block of blocks.slice(from)) {
    if (block.content.place.quoted) continue;
    const isSignature = block.text.length <= LONGEST_SIGNATURE && beginsSignature(block) && !isAuthority(block);
    if (closes(block, blocks)) {
      isClosed = true;
    } else if (signedAt >= 0 && (isClosed || (isNamed && block.index - signedAt <= NEAR && lastClosing < block.index))) {
      if (opens(block) || (isNamed && (!isSignature || isBodyName(block.text)) && heads(block))) return rowStart(blocks, block);
    }
    if (isSignature) {
      signedAt = block.index;
      isNamed = false;
    }
    if (signedAt >= 0 && !isNamed && columnPassages([block]).some((line) => isSignerName(line.text) && !isTypeTitle(line.text)))
      isNamed = true;
  }
  return blocks.length;
}

function closes(block: Block, blocks: readonly Block[]): boolean {
  return !block.content.place.quoted && (END_MARK.test(block.text) || (MAY_LABEL.test(block.text) && opensRecipients(block, blocks)));
}

/** True for a block that nothing but an attached document begins with. */
function opens(block: Block): boolean {
  if (appendixHeading(block) !== undefined) return true;
  const { place, bold, marker } = block.content;
  if (marker !== undefined) return false;
  const line = block.lines[0]?.text.trim() ?? '';
  if (place.kind === 'table-cell') return place.row === 0 && (FIRST_COLUMN.test(line) || isNationalName(line));
  if (isNationalName(line) || isTypeTitle(line) || NUMBERED_FORM.test(line) || ENCLOSED_WITH.test(line)) return true;
  const isCapital = isInCapitals(line);
  if (!isCapital && !bold && place.kind !== 'heading') return false;
  return (isCapital && leadingTypeTitle(line) !== undefined) || ATTACHED.test(baseLetters(line).toUpperCase());
}

/** True for a heading behind the signer's name that is no further signature: in capitals or marked as one. */
function heads(block: Block): boolean {
  const { place, marker } = block.content;
  if (place.kind === 'table-cell') return false;
  if (place.kind === 'heading') return !columnPassages([block]).some((line) => isSignerName(line.text));
  const line = block.lines[0]?.text.trim() ?? '';
  if (marker !== undefined && marker.kind !== 'roman') return false;
  if (isBodyName(line)) return true;
  return isInCapitals(line) && /\s/u.test(line) && line.length >= 6 && !isSignerName(line) && !columnPassages([block]).some(signs);
}

function signs(line: Parameters<typeof parseSignatureLine>[0]): boolean {
  return parseSignatureLine(line) !== undefined;
}

/** The name of a body in capitals without authority mark, as it heads a letterhead. */
function isBodyName(line: string): boolean {
  return isInCapitals(line) && BODY_NAME.test(baseLetters(line).toUpperCase());
}

function isNationalName(line: string): boolean {
  return isInCapitals(line) && NATIONAL_NAME.test(baseLetters(line).toUpperCase());
}

function isInCapitals(line: string): boolean {
  return hasCapital(line) && line === line.toUpperCase();
}

/** The first cell of the table row that the block stands in: the left column of a letterhead belongs to it. */
function rowStart(blocks: readonly Block[], block: Block): number {
  const { kind, row } = block.content.place;
  let index = block.index;
  while (kind === 'table-cell' && index > 0 && (blocks[index]?.content.place.column ?? 0) > 0) {
    const before = blocks[index - 1]?.content.place;
    if (before?.kind !== 'table-cell' || before.row !== row) break;
    index--;
  }
  return index;
}
