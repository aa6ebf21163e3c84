import type { CitationForm } from './form.ts';

/** Official letters (công văn), in every form in which they are cited. */
export const letters: readonly CitationForm[] = [
  [
    'Theo Công văn số 517/SNV-TCCB ngày 02/3/2026 của Sở Nội vụ về việc rà soát biên chế, xã đã báo cáo.',
    ['letter công văn 517||SNV-TCCB - SNV+TCCB; numeric 02/3/2026; by Sở Nội vụ; on rà soát biên chế'],
    [],
  ],
  [
    'Theo Công văn số 1204/UBND-VX, ngày 05/3/2026 của UBND tỉnh Bình An về tăng cường phòng, chống dịch bệnh, Trạm Y tế xã đã phun hóa chất.',
    ['letter công văn 1204||UBND-VX - UBND+VX; numeric 05/3/2026; by UBND tỉnh Bình An; on tăng cường phòng, chống dịch bệnh'],
    [],
  ],
  [
    'Kế hoạch liên tịch số 12/KHLT-CAX-MTTQ ngày 03/3/2026 của Công an xã và Ủy ban MTTQ Việt Nam xã về vận động giao nộp vũ khí.',
    [
      'letter kế hoạch 12||KHLT-CAX-MTTQ - KHLT+CAX+MTTQ; numeric 03/3/2026; by Công an xã và Ủy ban MTTQ Việt Nam xã; on vận động giao nộp vũ khí',
    ],
    [],
  ],
  [
    'Công văn số 99/BHXH-TTKT của Bảo hiểm xã hội tỉnh ngày 04/5/2026 về thu nợ.',
    ['letter công văn 99||BHXH-TTKT - BHXH+TTKT; numeric 04/5/2026; by Bảo hiểm xã hội tỉnh; on thu nợ'],
    [],
  ],
  [
    'Công văn 100/STC-QLNS ngày 04/5/2026 của Sở Tài chính.',
    ['letter công văn 100||STC-QLNS - STC+QLNS; numeric 04/5/2026; by Sở Tài chính; no số'],
    ['missing-subject hint “Công văn 100/STC-QLNS ngày 04/5/2026 của Sở Tài chính”', 'missing-number-word hint “100/STC-QLNS”'],
  ],
  [
    'Công văn hỏa tốc số 210/UBND-NC ngày 01/6/2026 của UBND tỉnh về ứng phó mưa lớn.',
    ['letter công văn 210||UBND-NC - UBND+NC; numeric 01/6/2026; by UBND tỉnh; on ứng phó mưa lớn'],
    [],
  ],
];
