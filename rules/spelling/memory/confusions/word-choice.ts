import type { ConfusionPair } from '../types.ts';

/** One word taken for another: `thăm quan`, `yếu điểm`. */
export const wordChoice: readonly ConfusionPair[] = [
  { wrong: 'biên phòng', right: ['biển phòng'], need: ['làm việc', 'lắp', 'gắn', 'treo'], not: ['bộ đội', 'đồn', 'đường', 'khu vực', 'tuyến', 'chiến sĩ', 'chỉ huy', 'lực lượng', 'tỉnh', 'trạm', 'tiểu khu', 'ngày hội', 'công tác', 'nền'], level: 'hint', example: 'Lắp ⟦biên phòng⟧ làm việc cho các bộ phận.', counter: 'Bộ đội biên phòng phối hợp làm việc với xã.', note: '“biên phòng” là bộ đội giữ biên giới; bảng ghi tên phòng là “biển phòng”' },
  { wrong: 'bàng quang', right: ['bàng quan'], need: ['trước', 'thờ ơ', 'thái độ', 'vô cảm'], not: ['viêm bàng quang', 'ung thư bàng quang'], level: 'hint', example: 'Không được ⟦bàng quang⟧ trước vi phạm.', counter: 'Bệnh nhân viêm bàng quang được điều trị.', note: '“bàng quang” là bọng đái; đứng ngoài, thờ ơ là “bàng quan”' },
  { wrong: 'chi dạo', right: ['chỉ đạo'], level: 'warning', example: 'Công tác ⟦chi dạo⟧ điều hành.', counter: 'Ban chỉ đạo.' },
  { wrong: 'chuẩn đoán', right: ['chẩn đoán'], level: 'warning', example: 'Trang bị máy ⟦chuẩn đoán⟧ hình ảnh.', counter: 'Theo chuẩn, đoán định phải có cơ sở.' },
  { wrong: 'chẩn bị', right: ['chuẩn bị'], not: ['hội chẩn'], level: 'warning', example: 'Làm tốt công tác ⟦chẩn bị⟧ nhân sự.', counter: 'Hội chẩn bị hoãn; đã chuẩn bị lại.' },
  { wrong: 'chỉnh chu', right: ['chỉn chu'], level: 'hint', example: 'Công tác chuẩn bị ⟦chỉnh chu⟧, chu đáo.', counter: 'Hồ sơ chỉn chu trước khi trình.' },
  { wrong: 'cọ sát', right: ['cọ xát'], level: 'warning', example: 'Tạo điều kiện để vận động viên ⟦cọ sát⟧.', counter: 'Giải đấu là dịp cọ xát.' },
  { wrong: 'gương hỗ trợ', right: ['gương mẫu, hỗ trợ'], not: ['tấm gương', 'nêu gương'], level: 'hint', example: 'Đảng viên phải ⟦gương hỗ trợ⟧ quần chúng.', counter: 'Chị là tấm gương hỗ trợ người nghèo.' },
  { wrong: 'khắc khe', right: ['khắt khe'], level: 'warning', example: 'Yêu cầu ⟦khắc khe⟧ của thị trường.', counter: 'Tiêu chuẩn khắt khe hơn trước.' },
  { wrong: 'kiên nghị', right: ['kiến nghị'], need: ['đề xuất', 'cử tri', 'giải quyết', 'cấp trên', 'khiếu nại'], level: 'hint', example: 'Những đề xuất, ⟦kiên nghị⟧ với cấp trên.', counter: 'Tính cách kiên nghị của người lính.', note: '“kiên nghị” là tính cách vững vàng; ý kiến đề xuất là “kiến nghị”' },
  { wrong: 'nhận chức', right: ['nhậm chức'], need: ['tuyên thệ', 'lễ', 'diễn văn'], level: 'hint', example: 'Lễ tuyên thệ ⟦nhận chức⟧ của tân Chủ tịch.', counter: 'Từ khi nhận chức, đồng chí luôn cố gắng.', note: 'lễ nhận một chức vụ gọi là “nhậm chức”' },
  { wrong: 'những nhiều', right: ['nhũng nhiễu'], need: ['phiền hà', 'sách nhiễu', 'hạch sách', 'tiêu cực'], not: ['không những'], level: 'warning', example: 'Tình trạng ⟦những nhiều⟧, gây phiền hà vẫn còn.', counter: 'Không những nhiều mà còn tốt.' },
  { wrong: 'phương trâm', right: ['phương châm'], level: 'warning', example: 'Thực hiện ⟦phương trâm⟧ bốn tại chỗ.', counter: 'Với phương châm hành động.' },
  { wrong: 'phải chính sách', right: ['phải chính xác'], need: ['số liệu', 'kịp thời', 'trung thực', 'đầy đủ'], not: ['không phải', 'chính sách mới', 'chính sách xã hội'], level: 'hint', example: 'Số liệu báo cáo ⟦phải chính sách⟧, kịp thời.', counter: 'Đây không phải chính sách mới.' },
  { wrong: 'qui đinh', right: ['quy định'], level: 'warning', example: 'Thực hiện đúng ⟦qui đinh⟧.', counter: 'Trái quy định.' },
  { wrong: 'sáng lạng', right: ['xán lạn'], level: 'hint', example: 'Tương lai ⟦sáng lạng⟧ đang chờ đón thế hệ trẻ.', counter: 'Tiền đồ xán lạn của quê hương.', note: 'từ đúng là “xán lạn” (rực rỡ)' },
  { wrong: 'sát nhập', right: ['sáp nhập'], level: 'hint', example: 'Thực hiện ⟦sát nhập⟧ hai trường.', counter: 'Việc sáp nhập các thôn được đồng thuận.', note: 'hình thức chuẩn trong văn bản pháp luật là “sáp nhập”' },
  { wrong: 'thăm quan', right: ['tham quan'], level: 'warning', example: 'Tổ chức ⟦thăm quan⟧ mô hình nông thôn mới.', counter: 'Đoàn đi thăm, quan sát thực địa rồi tham quan làng nghề.' },
  { wrong: 'tiệc cưới', right: ['việc cưới'], need: ['tang', 'lễ hội', 'nếp sống'], not: ['tổ chức tiệc cưới', 'nhà hàng tiệc cưới'], level: 'warning', example: 'Thực hiện nếp sống văn minh trong ⟦tiệc cưới⟧, việc tang và lễ hội.', counter: 'Nhà hàng nhận tổ chức tiệc cưới.' },
  { wrong: 'tựu chung', right: ['tựu trung'], level: 'warning', example: '⟦Tựu chung⟧ lại, các chỉ tiêu đều đạt.', counter: 'Tựu trung, nguyên nhân là thiếu vốn.' },
  { wrong: 'vô hình chung', right: ['vô hình trung'], level: 'hint', example: 'Việc chậm trả lời ⟦vô hình chung⟧ gây bức xúc.', counter: 'Cách làm này vô hình trung làm tăng chi phí.' },
  { wrong: 'yếu điểm', right: ['điểm yếu'], need: ['khắc phục', 'hạn chế', 'tồn tại', 'thiếu sót'], not: ['vị trí yếu điểm', 'chủ yếu điểm'], level: 'hint', example: 'Khắc phục những ⟦yếu điểm⟧, hạn chế trong quản lý.', counter: 'Trận đánh vào vị trí yếu điểm của địch.', note: '“yếu điểm” là nơi hiểm yếu, quan trọng; chỗ còn kém là “điểm yếu”' },
  { wrong: 'đường xá', right: ['đường sá'], level: 'info', example: 'Hệ thống ⟦đường xá⟧ được nâng cấp.', counter: 'Hạ tầng đường sá thuận lợi.' },
  { wrong: 'đồng loại', right: ['đồng loạt'], need: ['ra quân', 'triển khai', 'tổ chức', 'thực hiện'], level: 'hint', example: 'Ra quân ⟦đồng loại⟧ trên toàn huyện.', counter: 'Tình thương đồng loại.', note: '“đồng loại” là cùng loài; cùng một lúc là “đồng loạt”' },
];
