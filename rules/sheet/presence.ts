import { DOCUMENT_MARKS } from '../data/document-marks.ts';
import { declared, type DeclaredComponent } from '../model/front-matter.ts';
import {
  nearBody,
  nearDateLine,
  nearNumberLine,
  nearRecipients,
  nearSignature,
  nearSignerName,
  nearSubject,
  nearTypeName,
} from '../model/near-misses.ts';
import { linePassages } from '../model/passage.ts';
import type { Report } from '../model/report.ts';
import { foldTonePlacement } from '../vietnamese/tone-placement.ts';
import type { ComponentId } from './component.ts';

/**
 * How much of a component stands in the text or is declared in its front matter, in whatever form: `blank` is a line with room for what
 * is filled in when the document is signed; `part` one of its two lines.
 */
export type Presence = 'there' | 'blank' | 'part' | 'absent';

/** How much of a component a report or another administrative document has. A seal is never in a text. */
export function presenceOf(report: Report, component: ComponentId): Presence {
  const { letterhead, misplaced, frontMatter, title, signature } = report;
  const has = (field: DeclaredComponent): boolean => declared(frontMatter, field) !== undefined;
  switch (component) {
    case 'heading':
      if (letterhead.partyName !== undefined) return 'there';
      return pieces(
        (letterhead.nationalName ?? misplaced.nationalName) !== undefined || has('quoc-hieu'),
        (letterhead.motto ?? misplaced.motto) !== undefined || has('tieu-ngu'),
      );
    case 'issuing-body':
      return pieces(letterhead.issuingBody.length > 0 || has('co-quan') || nearBody(report) !== undefined);
    case 'number':
      if (has('so-ky-hieu')) return 'there';
      if (letterhead.numberLine !== undefined) return letterhead.numberLine.number === undefined ? 'blank' : 'there';
      return pieces(nearNumberLine(report) !== undefined);
    case 'place-and-date': {
      if (has('ngay')) return 'there';
      const line = letterhead.placeAndDate;
      if (line !== undefined) return [line.day, line.month, line.year].includes(undefined) ? 'blank' : 'there';
      return pieces(nearDateLine(report) !== undefined);
    }
    case 'title':
      return pieces(
        title !== undefined || has('ten-loai') || nearTypeName(report, 'BÁO CÁO') !== undefined,
        (title?.subject.length ?? 0) > 0 || has('trich-yeu') || nearSubject(report) !== undefined,
      );
    case 'content':
      return pieces(report.content.some(({ textAfterMarker }) => textAfterMarker.trim() !== ''));
    case 'signer': {
      const near = nearSignature(report);
      return pieces(
        (signature?.lines.length ?? 0) > 0 || has('chuc-vu') || has('nguoi-ky') || near?.title !== undefined,
        (signature?.name ?? near?.name ?? near?.title ?? nearSignerName(report)) !== undefined || has('nguoi-ky'),
      );
    }
    case 'recipients':
      return pieces(report.recipients !== undefined || has('noi-nhan') || nearRecipients(report) !== undefined);
    case 'appendices':
      return pieces(report.appendices.length > 0);
    case 'marks':
      return pieces(hasMark(report));
    case 'seal':
      return 'absent';
    case 'whole':
      return 'there';
  }
}

function pieces(...there: readonly boolean[]): Presence {
  if (there.every(Boolean)) return 'there';
  return there.some(Boolean) ? 'part' : 'absent';
}

function hasMark({ blocks }: Report): boolean {
  return linePassages(blocks.filter(({ role }) => role === 'letterhead')).some(({ text }) =>
    DOCUMENT_MARKS.includes(foldTonePlacement(text.toUpperCase().trim())),
  );
}
