import { MOTTO, NATIONAL_NAME, PARTY_NAME } from '../../data/prescribed-headings.ts';

/**
 * The parts of the head of a sample report: what stands above its text. A part is one or more lines of Markdown without a line break at
 * its end, and may hold the marks ⟦…⟧; an empty one is left out, blank line and all.
 */
export interface HeadParts {
  /** Quốc hiệu with Tiêu ngữ, or the heading of a Party document. */
  readonly heading: string;
  /** Superior and issuing body. */
  readonly bodies: string;
  /** Line of number and symbol. */
  readonly numberLine: string;
  /** Line of place and date. */
  readonly dateLine: string;
  /** Name of the type of document. */
  readonly type: string;
  readonly subject: string;
}

const STATE: HeadParts = {
  heading: `${NATIONAL_NAME}\n**${MOTTO}**`,
  bodies: '**ỦY BAN NHÂN DÂN**\n**XÃ BÌNH AN**',
  numberLine: 'Số:      /BC-UBND',
  dateLine: '*Bình An, ngày    tháng 11 năm 2026*',
  type: '**BÁO CÁO**',
  subject: '**Kết quả công tác cải cách hành chính năm 2026**',
};

const PLAIN_STATE: HeadParts = {
  heading: `${NATIONAL_NAME}\n${MOTTO}`,
  bodies: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH AN',
  numberLine: 'Số:      /BC-UBND',
  dateLine: 'Bình An, ngày    tháng 11 năm 2026',
  type: 'BÁO CÁO',
  subject: 'Kết quả công tác năm 2026',
};

const PARTY: HeadParts = {
  heading: PARTY_NAME,
  bodies: '**ĐẢNG ỦY XÃ BÌNH AN**',
  numberLine: 'Số      -BC/ĐU',
  dateLine: '*Bình An, ngày    tháng 9 năm 2026*',
  type: '**BÁO CÁO**',
  subject: '**công tác xây dựng Đảng quý III năm 2026**',
};

const PLAIN_PARTY: HeadParts = {
  heading: PARTY_NAME,
  bodies: 'ĐẢNG ỦY XÃ BÌNH AN',
  numberLine: 'Số      -BC/ĐU',
  dateLine: 'Bình An, ngày    tháng 9 năm 2026',
  type: 'BÁO CÁO',
  subject: 'công tác xây dựng Đảng quý III năm 2026',
};

/** What the head of a report of a department says otherwise than one of a commune. */
export const DEPARTMENT: Partial<HeadParts> = { bodies: 'SỞ NỘI VỤ', numberLine: 'Số:      /BC-SNV' };

/** The flawless head of a commune’s report at stage `presign`, with the parts that an example says otherwise. Ends with a line break. */
export function stateHead(parts: Partial<HeadParts> = {}): string {
  return inStateOrder({ ...STATE, ...parts });
}

/** The same head as it is typed without emphasis, and with a shorter subject. */
export function plainStateHead(parts: Partial<HeadParts> = {}): string {
  return inStateOrder({ ...PLAIN_STATE, ...parts });
}

/** The flawless head of a report of a commune’s Party committee, with the parts that an example says otherwise. Ends with a line break. */
export function partyHead(parts: Partial<HeadParts> = {}): string {
  return inPartyOrder({ ...PARTY, ...parts });
}

/** The same head as it is typed without emphasis. */
export function plainPartyHead(parts: Partial<HeadParts> = {}): string {
  return inPartyOrder({ ...PLAIN_PARTY, ...parts });
}

function inStateOrder({ heading, bodies, numberLine, dateLine, type, subject }: HeadParts): string {
  return paragraphs(heading, bodies, numberLine, dateLine, type, subject);
}

/** A page of two columns, read column by column. */
function inPartyOrder({ heading, bodies, numberLine, dateLine, type, subject }: HeadParts): string {
  return paragraphs(bodies, numberLine, heading, dateLine, type, subject);
}

function paragraphs(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
