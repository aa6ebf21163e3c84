import type { ConfusionPair } from '../types.ts';

/** Compounds whose wrong syllable is a usual word of its own, so that its neighbours hardly give it away: `vững trắc`. */
export const compounds: readonly ConfusionPair[] = [
  { wrong: 'dành giải', right: ['giành giải'], not: ['dành giải quyết'], level: 'warning', example: 'Học sinh ⟦dành giải⟧ nhất.', counter: 'Giành giải nhì; quỹ dành giải quyết việc làm.' },
  { wrong: 'dành quyền', right: ['giành quyền'], not: ['dành quyền ưu tiên'], level: 'warning', example: 'Nhà thầu ⟦dành quyền⟧ thi công.', counter: 'Giành quyền làm chủ; phần dành cho quyền trẻ em.' },
  { wrong: 'giành dụm', right: ['dành dụm'], level: 'warning', example: 'Bà con ⟦giành dụm⟧ tiền sửa nhà.', counter: 'Số tiền dành dụm.' },
  { wrong: 'giành thời gian', right: ['dành thời gian'], level: 'warning', example: 'Lãnh đạo ⟦giành thời gian⟧ tiếp dân.', counter: 'Dành thời gian đối thoại; giành chiến thắng.' },
  { wrong: 'lãng mạng', right: ['lãng mạn'], level: 'warning', example: 'Nội dung kịch bản khá ⟦lãng mạng⟧.', counter: 'Nội dung lãng mạn.' },
  { wrong: 'sáng lạn', right: ['xán lạn'], level: 'warning', example: 'Tiền đồ ⟦sáng lạn⟧.', counter: 'Tiền đồ xán lạn.' },
  { wrong: 'sơ xuất nhỏ', right: ['sơ suất nhỏ'], level: 'warning', example: 'Một ⟦sơ xuất nhỏ⟧ trong hồ sơ.', counter: 'Sơ suất nhỏ được bỏ qua.' },
  { wrong: 'trao chuốt', right: ['trau chuốt'], level: 'warning', example: 'Văn bản được ⟦trao chuốt⟧ kỹ.', counter: 'Câu chữ trau chuốt.' },
  { wrong: 'trưa có', right: ['chưa có'], not: ['bữa trưa có', 'buổi trưa có', 'giờ trưa có', 'ăn trưa có'], level: 'warning', example: 'Thôn ⟦trưa có⟧ nhà văn hóa.', counter: 'Chưa có đường vào; bữa trưa có cá.' },
  { wrong: 'trưa được', right: ['chưa được'], not: ['buổi trưa được', 'nghỉ trưa được', 'ăn trưa được', 'ngủ trưa được'], level: 'warning', example: 'Hồ sơ ⟦trưa được⟧ giải quyết.', counter: 'Buổi trưa, hồ sơ chưa được trả.' },
  { wrong: 'vượt bật', right: ['vượt bậc'], level: 'warning', example: 'Kết quả có bước tiến ⟦vượt bật⟧.', counter: 'Tiến bộ vượt bậc; bật đèn.' },
  { wrong: 'vững trắc', right: ['vững chắc'], level: 'warning', example: 'Quốc phòng được củng cố ⟦vững trắc⟧.', counter: 'Thế trận vững chắc.' },
  { wrong: 'xen kẹp', right: ['xen kẹt'], level: 'warning', example: 'Thửa đất ⟦xen kẹp⟧ giữa khu dân cư.', counter: 'Đất xen kẹt được đấu giá.' },
  { wrong: 'xen kẻ', right: ['xen kẽ'], level: 'warning', example: 'Đất ở ⟦xen kẻ⟧ đất ruộng.', counter: 'Đất xen kẽ; kẻ trộm.' },
];
