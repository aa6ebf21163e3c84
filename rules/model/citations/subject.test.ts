import { describe, expect, test } from 'vitest';
import { findCitationFacts } from '../citation-facts.ts';

/** Texts with ⟦…⟧ around the subject of their first mention. */
function subjects(title: string, marked: readonly string[]): void {
  describe(title, () => {
    test.each(marked)('%s', (text) => {
      for (const form of [text, text.replace(/ (?=\S+$)/u, '\n')]) {
        const plain = form.replace(/[⟦⟧]/gu, '');
        const subject = findCitationFacts(plain)[0]?.subject;
        expect(subject === undefined ? plain : `${plain.slice(0, subject.start)}⟦${subject.text}⟧${plain.slice(subject.end)}`).toBe(form);
      }
    });
  });
}

const PLAN = 'Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh';
const DECISION = 'Quyết định số 312/QĐ-UBND ngày 18/3/2026 của UBND tỉnh Bình An';

subjects('a verb of the sentence ends a subject', [
  `${DECISION} về việc ⟦phê duyệt Đề án phát triển rừng sản xuất⟧ đã được triển khai đến các thôn.`,
  `${DECISION} về ⟦phê duyệt quy hoạch chung đô thị Cẩm Lộc⟧ đã được UBND xã quán triệt.`,
  `${PLAN} về ⟦cải cách hành chính năm 2026⟧ được triển khai đồng bộ trên địa bàn.`,
  `${PLAN} về ⟦chuyển đổi số năm 2026⟧ được cán bộ, công chức hưởng ứng.`,
  `${PLAN} về ⟦giảm nghèo bền vững giai đoạn 2026 - 2030⟧ đang được thực hiện đúng tiến độ.`,
  `Chỉ thị số 12/CT-TTg ngày 11/4/2026 của Thủ tướng Chính phủ về ⟦tăng cường kỷ luật, kỷ cương hành chính⟧ đã góp phần nâng cao trách nhiệm.`,
  `Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương về ⟦đổi mới, sắp xếp tổ chức bộ máy⟧ đã đi vào cuộc sống.`,
  `${PLAN} về ⟦xã văn hóa⟧ đặt ra 05 tiêu chí.`,
  `${DECISION} về ⟦cắt giảm thủ tục⟧ giúp giảm 12 ngày chờ.`,
  `${PLAN} về ⟦kiên cố hóa kênh mương⟧ là căn cứ để xã phân bổ vốn.`,
  `${DECISION} về ⟦giá đất cụ thể⟧ có hiệu lực từ ngày 01/4/2026.`,
  `Công văn số 611/SNV-CCHC ngày 02/4/2026 của Sở Nội vụ về ⟦báo cáo định kỳ⟧ yêu cầu các xã gửi trước ngày 15.`,
  `${PLAN} về ⟦xây dựng nông thôn mới nâng cao⟧ với 12 nội dung mới.`,
  `Đảng ủy đã quán triệt Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về ⟦đẩy mạnh học tập và làm theo tấm gương đạo đức⟧ đến toàn thể cán bộ, đảng viên.`,
  `UBND xã phổ biến ${PLAN} về ⟦phòng, chống ma túy trong học đường⟧ tới 1.250 hộ dân.`,
]);

subjects('a clause after a comma ends a subject', [
  `Thực hiện ${PLAN} về ⟦cải cách hành chính năm 2026⟧, UBND xã báo cáo kết quả.`,
  `Thực hiện ${PLAN} về ⟦cải cách hành chính năm 2026⟧, UBND xã Bình An trân trọng báo cáo.`,
  `Thực hiện ${PLAN} về ⟦trồng rừng vụ thu⟧, Phòng Kinh tế đã cấp 4.000 cây giống.`,
  `Thực hiện ${PLAN} về ⟦trồng rừng vụ thu⟧, Trung tâm Y tế khu vực tham gia.`,
  `Thực hiện ${PLAN} về ⟦ngày hội đọc sách⟧, Thư viện tỉnh báo cáo như sau.`,
  `Thực hiện ${PLAN} về ⟦phát triển hợp tác xã⟧, Liên minh Hợp tác xã tỉnh báo cáo như sau.`,
  `Thực hiện ${PLAN} về ⟦cơ chế một cửa tại Cổng Dịch vụ công⟧, Trung tâm Phục vụ hành chính công xã (sau đây gọi tắt là Trung tâm) báo cáo.`,
  `Theo ${DECISION} về ⟦thành lập Đoàn kiểm tra⟧, từ ngày 15/6/2026 đến ngày 31/7/2026 Đoàn đã làm việc.`,
  `Theo ${PLAN} về ⟦vệ sinh môi trường⟧, xã đã thu gom 12 tấn rác.`,
  `Theo ${PLAN} về ⟦vệ sinh môi trường⟧, các thôn đang thực hiện.`,
  `Theo ${PLAN} về ⟦vệ sinh môi trường⟧, công tác thu gom rác thải được duy trì.`,
  `Theo ${PLAN} về ⟦phòng cháy, chữa cháy⟧, theo đó mỗi thôn lập một tổ.`,
  `Theo ${PLAN} về ⟦phòng cháy, chữa cháy⟧, trong đó giao Công an xã chủ trì.`,
  `Theo ${PLAN} về ⟦phòng cháy, chữa cháy⟧, đồng thời kiểm tra 14 cơ sở.`,
  `Theo ${PLAN} về ⟦phổ biến giáo dục pháp luật⟧, trong quý I xã mở ba lớp.`,
  `Theo ${PLAN} về ⟦phổ biến giáo dục pháp luật⟧, đến nay đạt 80%.`,
  `Theo ${PLAN} về ⟦phổ biến giáo dục pháp luật⟧, nhằm nâng cao nhận thức.`,
  `Theo ${PLAN} về ⟦phổ biến giáo dục pháp luật⟧, ngày 12/5/2026 xã tổ chức hội nghị.`,
  `Theo ${PLAN} về ⟦đào tạo nghề cho lao động nông thôn⟧, đã mở 05 lớp.`,
  `Theo ${PLAN} về ⟦sắp xếp đơn vị hành chính⟧, trên cơ sở đó xã xây dựng lộ trình.`,
]);

subjects('signs that end a subject', [
  `Căn cứ ${PLAN} về ⟦quản lý đất đai⟧; ${DECISION} về giá đất.`,
  `Căn cứ ${PLAN} về ⟦quản lý đất đai⟧. Xã đã rà soát.`,
  `Căn cứ ${PLAN} về ⟦quản lý đất đai⟧ (sau đây gọi là Kế hoạch) của tỉnh.`,
  `Căn cứ ${PLAN} về ⟦quản lý đất đai⟧ (có hiệu lực từ ngày 01/5/2026) và tình hình.`,
  `Căn cứ ${PLAN} về ⟦quản lý đất đai⟧ (được sửa đổi năm 2026).`,
  `Xã làm tốt (theo ${PLAN} về ⟦quản lý đất đai⟧) các nội dung.`,
  `Căn cứ ${PLAN} về việc: ⟦tổng kiểm kê tài sản công⟧:`,
  `${PLAN} ⟦“Về phát triển đô thị”⟧ được ban hành.`,
  `${PLAN} về ⟦“Ngày Chủ nhật xanh”⟧ được triển khai tại các thôn.`,
  `${PLAN} về ⟦“Ngày Chủ nhật xanh” và trồng cây đầu xuân⟧.`,
  `“Thực hiện ${PLAN} về ⟦quản lý đất đai⟧” là khẩu hiệu.`,
  `${PLAN} về ⟦khuyến nông⟧ và Kế hoạch số 46/KH-UBND ngày 10/4/2026 về khuyến ngư.`,
  `${PLAN} về ⟦khuyến nông⟧, Kế hoạch số 46/KH-UBND ngày 10/4/2026 về khuyến ngư.`,
  `${DECISION} ⟦ban hành Quy chế làm việc⟧ và 11 quyết định phân công nhiệm vụ.`,
  `${PLAN} về ⟦khuyến nông⟧, số 46/KH-UBND ngày 10/4/2026.`,
  `${PLAN} về ⟦khuyến nông⟧ như sau:`,
]);

subjects('a subject is never cut short', [
  `${PLAN} về việc ⟦thực hiện công tác phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026⟧.`,
  `${PLAN} về ⟦phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh năm 2026⟧.`,
  `${PLAN} về ⟦quản lý, sử dụng tài sản công tại cơ quan, tổ chức, đơn vị⟧.`,
  `${PLAN} về ⟦sắp xếp các sở, ban, ngành và đơn vị sự nghiệp⟧.`,
  `${PLAN} về ⟦hoạt động của các hội, đoàn thể, trường học⟧.`,
  `${PLAN} về ⟦thi đua, khen thưởng, tôn vinh điển hình tiên tiến⟧.`,
  `${PLAN} về ⟦an toàn, vệ sinh lao động⟧; phòng ngừa tai nạn.`,
  `${PLAN} về ⟦phối hợp giữa Công an xã, Ban Chỉ huy Quân sự xã và các thôn⟧.`,
  `${PLAN} về ⟦chế độ đối với cán bộ, công chức được điều động, luân chuyển⟧.`,
  `${PLAN} về ⟦hỗ trợ hộ nghèo được vay vốn ưu đãi⟧.`,
  `${PLAN} về ⟦rà soát các dự án đã được triển khai trên địa bàn⟧.`,
  `${PLAN} về ⟦điều chỉnh nhiệm vụ được giao năm 2026⟧.`,
  `${PLAN} về ⟦thu hồi đất của các hộ đã nhận tiền bồi thường⟧.`,
  `${DECISION} về ⟦sửa đổi, bổ sung một số điều của Quyết định số 12/QĐ-UBND và Quyết định số 13/QĐ-UBND⟧.`,
  `${DECISION} về việc ⟦bãi bỏ Quyết định số 12/QĐ-UBND, Quyết định số 13/QĐ-UBND⟧.`,
  `${PLAN} về ⟦triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị⟧.`,
  `${DECISION} về ⟦công nhận xã đạt chuẩn nông thôn mới năm 2025⟧.`,
  `${DECISION} về ⟦giao biên chế năm 2026, số lượng người làm việc trong đơn vị sự nghiệp⟧.`,
  `${DECISION} về ⟦phê duyệt kết quả lựa chọn nhà thầu (gói thầu số 03) công trình đường liên thôn⟧.`,
  `${DECISION} về ⟦phê duyệt Đề án đô thị thông minh (giai đoạn 1)⟧.`,
  `${DECISION} về ⟦mức thu phí, lệ phí trên địa bàn TP. Bình An⟧.`,
  `${DECISION} về ⟦tặng thưởng huân chương cho ThS. Nguyễn Văn A⟧.`,
  `${PLAN} về ⟦chăm sóc trẻ em mồ côi, trẻ em là con hộ nghèo⟧.`,
  `${PLAN} về ⟦bảo vệ, chăm sóc sức khỏe nhân dân đến năm 2030, tầm nhìn đến năm 2045⟧.`,
  `${PLAN} về ⟦tuyên truyền bầu cử đến năm 2026⟧.`,
  `Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về ⟦công tác văn thư⟧.`,
  `Nghị quyết số 31/NQ-HĐND ngày 10/12/2025 của HĐND tỉnh khóa XII, kỳ họp thứ 9 về ⟦nhiệm vụ phát triển kinh tế - xã hội năm 2026⟧.`,
  `Quyết định số 9/QĐ-TTg ngày 03/01/2026 của Thủ tướng Chính phủ ⟦phê duyệt Chiến lược phát triển thanh niên Việt Nam giai đoạn 2026 - 2035⟧.`,
  `Luật số 31/2024/QH15 ngày 18/01/2024 của Quốc hội ⟦quy định về đất đai⟧.`,
  `${PLAN} về ⟦cung cấp dịch vụ công trực tuyến toàn trình⟧.`,
  `${PLAN} về ⟦tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh⟧.`,
  `${PLAN} về ⟦số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính⟧.`,
  `${PLAN} về ⟦cấp nước sạch, bảo đảm vệ sinh, trường học an toàn⟧.`,
]);
