import { defineBlockRule } from '../rule.ts';
import { isWorded, shelterOf } from '../terminology/shelter.ts';
import { OTHERS } from './basis.ts';
import { messages } from './messages.ts';

/** “đảng” where only the Party can be meant; đảng viên, đảng bộ, đảng ủy stay small. */
const PARTY = /(?<!\p{L})đảng(?=\s+(?:ta|và\s+[Nn]hà\s+nước|,\s*[Nn]hà\s+nước)(?!\p{L}))/gu;

export default defineBlockRule({
  id: 'capitals/party-noun',
  code: 'VH-16',
  summary: { vi: '“Đảng” viết thường khi dùng làm tên riêng', en: '“Đảng” in small letters where it is a name' },
  why: {
    vi: 'Danh từ chung dùng làm tên riêng, đứng độc lập và thể hiện sự trân trọng thì viết hoa: Đảng ta, Đảng và Nhà nước. Từ ghép như đảng viên, đảng bộ viết thường.',
    en: 'A common noun used as a name takes a capital: Đảng ta, Đảng và Nhà nước. Compounds such as đảng viên stay small.',
  },
  basis: [OTHERS],
  severity: { draft: 'hint', presign: 'hint', issued: 'hint' },
  appliesTo: 'any',
  mentions: ['đảng'],
  options: {},
  bad: [{ text: 'Chủ trương của ⟦đảng⟧ ta và chính sách của ⟦đảng⟧ và Nhà nước.\n', fixed: 'Chủ trương của Đảng ta và chính sách của Đảng và Nhà nước.\n' }],
  good: [{ text: 'Đảng ta; 25 đảng viên; đảng bộ xã; đảng ủy và nhà trường; “đảng ta”; các đảng cánh tả.\n' }],
  *check({ block }) {
    if (!isWorded(block.role) || !block.text.includes('đảng')) return;
    const sheltered = shelterOf(block.content);
    for (const match of block.text.matchAll(PARTY)) {
      if (sheltered(match.index)) continue;
      yield {
        span: block.spanOf(match.index, match.index + 4),
        message: messages.name('đảng', 'Đảng'),
        fixes: [{ title: messages.write('Đảng'), safety: 'ask', edits: [{ span: block.spanOf(match.index, match.index + 1), text: 'Đ' }] }],
      };
    }
  },
});
