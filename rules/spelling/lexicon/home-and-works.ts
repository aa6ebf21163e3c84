/** Words of tools, vehicles, roads, houses, household goods, clothing, food, electricity, water, waste and places, in the notation of `pairings`. Own compilation. */
export const HOME_AND_WORKS = `
xe: máy|đạp|đạp điện|máy điện|ô tô|tải|ben|khách|buýt|con|du lịch|cứu thương|cứu hỏa|chữa cháy|cẩu|lu|ủi|xúc|bồn|bồn chở nước|chở rác|ép rác|gom rác|rác|đẩy|kéo|bò|ngựa|lăn|đầu kéo|công|công vụ|tư|riêng|biển xanh|thô sơ|ba gác|ba bánh|lam|ôm|ôm công nghệ|thồ|cải tiến|công nông|tự chế|quá tải|quá khổ|chuyên dụng|đưa đón học sinh|đưa đón|tang|hoa|cưới|cộ|pháo|thiết giáp|bọc thép|chỉ huy|tuần tra|trượt|tập lái|cũ|hỏng|mới|chạy|cơ giới|máy xúc|máy kéo|nâng|bán tải|bốn chỗ|bảy chỗ|sơ mi|đặc chủng|dù|ghép|hợp đồng|lưu động|mô tô|trộn bê tông|téc|lật|nôi|đổ|đi|vào|ra|về|qua|thuê|sửa chữa|cứu hộ
lái|đi|chạy|dắt|đỗ|gửi|giữ|dừng|đậu|thuê|mua|bán|rửa|sửa|đổi|lên|xuống|xếp|quay đầu|lùi|chở|nổ máy|tắt máy|bãi|bến|nhà|gầm|thùng|đầu|đuôi|trên|chủ|phụ|tài|biển số|giấy tờ|mất|trộm|cướp|tạm giữ|tạm dừng|lật|đăng ký|đua|vé|lốp|bánh|kính|ghế|phanh|cửa|tiền|lộ trình|làn|đoàn|chuyến|cấm|lượt|đẩy|vượt|nhường: xe
ô tô: con|tải|khách|công|chở hàng|riêng|điện|cá nhân|đi lại|quá tải
bánh: xe|lái|răng|mì|bao|chưng|giầy|tét|dày|cuốn|xèo|bèo|đa|tráng|khúc|gai|kẹo|trung thu|ngọt|quy|nướng|dẻo|rán|khoai|phở|tôm|canh|cốm|đúc|ú|tro|pía|xe sau|xe trước|xốp|nếp|ít|sinh nhật
lốp: xe|mòn|ô tô|cũ|cao su
phanh: xe|gấp|tay|phui|hãm|chân|đĩa
động: cơ|đất|thổ|lực|tác|tĩnh|chạm|viên|đậy|vật|thái|sản|rừng|biển|trời|từ|não|kinh|mạch|lòng|tay|chân|dao|binh
đèn: xe|pha|đường|chiếu sáng|tín hiệu|giao thông|đỏ|xanh|vàng|dầu|điện|pin|nháy|trời|lồng|hoa|cao áp|tuýp|bàn|trang trí|báo|hậu|cảnh báo|giăng|sưởi|sợi đốt|huỳnh quang|ngủ|cù|biển|ông sao|hỏng|cháy|tiết kiệm điện|bắt muỗi|chùm|năng lượng mặt trời
bóng|cột|bật|tắt|thắp|treo|lắp|thay|rước|ngọn|dây|hệ thống|ánh: đèn
đường: làng|làng ngõ xóm|thôn|xóm|xã|huyện|tỉnh|liên thôn|liên xã|liên huyện|trục chính|trục xã|nội đồng|nội bộ|ra đồng|gom|tránh|vành đai|ven biển|ven sông|cao tốc|quốc lộ|tỉnh lộ|đất|nhựa|bê tông|đá|cấp phối|rải nhựa|mòn|dây|dây điện|ống|ống nước|ray|sắt|thủy|bộ|biển|hàng không|bay|băng|đê|phố|hẹp|rộng|dốc|trơn|trơn trượt|lầy lội|lầy|xấu|hỏng|sụt lún|gồ ghề|ổ gà|vòng|tắt|ngang|thẳng|cong|cụt|một chiều|hai chiều|đôi|đi bộ|dân sinh|lâm nghiệp|hoa|cờ|cày|bờ|biên|biên giới|mật|phèn|trắng|hô hấp|tiêu hóa|ruột|huyết|hầm|dẫn|vào cầu|gom dân sinh|công vụ|tránh ngập|truyền|truyền tải|cáp quang|cơ sở|nước|xa|sá|hướng|lối|chân trời|đời|đường|cống|kẻ|kính|nét|cong|chéo|về|lên|xuống|ra|vào|dài|xương cá|gờ|ngõ hẻm|hẻm|trục|mòn lối mở|tuần tra|tuần tra biên giới|thông hè thoáng|sông|giao|dân tộc|nứt|ngập|ướt|tới hạn
sửa|làm|mở|mở rộng|trải|nâng cấp|san|đắp|lấp|chặn|thông|đào|rào|lát|cắt|quét|tưới|rải|dẫn|vẽ|kẻ|vạch|qua|sang|lên|xuống|ra|dọc|giữa|ven|hỏi|chỉ|nhường|tìm|lạc|dọn|hiến đất làm|tu sửa|xuống|ngáng|băng qua|lòng|mặt|nền|lề|mép|đoạn|tuyến|con|cung|dặm|trục|hành lang|biển báo|tên|đi bộ qua: đường
mặt: đường|cầu|bằng|đê|tiền|phố|nước|trời|trăng|đất|đá|hồ|ruộng|sàn|bàn|trước|sau|trái|phải|ngoài|trong|trên|dưới|nạ|mũi|mày|mộc|hàng|trận|cắt|dốc|nền|bằng sạch|bằng lát|đối mặt|dày mày dạn|nhựa|bích|phẳng|cắt ngang|tường|đập|ao|bê tông|hồ sơ
lòng: đường|sông|suối|hồ|lề đường|đất|tin|dân|yêu nước|người|nhân ái|tự trọng|tự hào|tham|dạ|tốt|thành|thòng|vòng|trắng|đỏ|lợn|kênh|mương|cống|máng|ao
lề: đường|lối|luật|trái|phải|giấy|trang
rãnh: thoát nước|dọc|nước|biên|xây|hở|kín|đất|cống|đậy nắp
nắp: cống|hố ga|đậy|rãnh|chai|bể|giếng|đan|hầm|nồi
cầu: cống|đường|treo|vượt|bộ hành|dân sinh|tạm|tre|gỗ|sắt|thang|phao|tràn|ngầm|cảng|vồng|khỉ|quay|cạn|dao|chì|kiến|hôn|lông|mây|trục|thủ|môn|trường|bê tông|nguyện|siêu|may|vai|lộ|mới|cũ|sập|dẫn|yếu|nhỏ|lớn|dầm|qua suối|qua sông|bắc qua|truyền hình|tàu|vòm|rửa xe|kỳ|tõm|đá|ván|bơ
mố|trụ|nhịp|dầm|chân|gầm|lan can|đầu|thành|bắc|làm|sập|hai bên|qua|xây|sửa: cầu
ngả: rẽ|ba|tư|mũ|nghiêng|nghiêng ngả|màu|bóng|lưng|chiều|đường|ngớn|vạ
rẽ: trái|phải|ngang|vào|ra|sang|ngoặt|đôi|nhánh|sóng|hướng
ngõ: nhỏ|xóm|hẻm|cụt|ngách|phố|hầu|vào|hẹp|sâu|vắng|trước|sau|ngang|nhà|thông
cổng: làng|trường|chào|nhà|ngõ|thôn|rào|cơ quan|chính|phụ|sắt|tam quan|thông tin|vào|dịch vụ công|xã|chùa|đình|chợ|bệnh viện
tường: rào|bao|vây|nhà|gạch|đất|vôi|ngăn|chắn|chắn đất|chắn sóng|xây|lửa|nứt|đổ|minh|trình|thuật|tận|kè|thu hồi|chịu lực|hoa|mềm|bê tông|vi
hàng: rào|cây|quán|rong|hóa|xóm|nước|ăn|hiên|ngang|dọc|ngũ|loạt|giả|lậu|nhái|cấm|hiệu|tồn kho|tồn|tiêu dùng|nội|ngoại|nhập khẩu|xuất khẩu|bán chạy|mẫu|nông sản|may mặc|dệt may|thịt|cá|vặn|mã|đầu|chục|trăm|nghìn|vạn|triệu|tỷ|chờ|thừa|kê|tấn|trẻ|nóng|dễ vỡ|đông lạnh|cứu trợ|thiết yếu|bình ổn|tết|hải|không|xa xỉ|xách tay|ghế|dừa|phố|chữ|số|lối|lang|xáo|chợ|gia dụng|giờ|ngày|tuần|tháng|quý|năm|đêm|sáng|rào dây thép gai|gian|phế liệu|thủ công|tươi sống|quốc cấm|kém chất lượng|hai|đống
rào: chắn|cản|kín|đón|dậu|sắt|thép gai|lại|quanh|tạm|tre|lưới|đường
nhà: cửa|ở|đất|máy|xưởng|kho|trọ|nghỉ|khách|hàng|trường|trẻ|dân|tranh|lá|ngói|tôn|tầng|cao tầng|cấp bốn|cấp ba|hai tầng|ba tầng|mái bằng|sàn|rông|dài|thờ|chùa|mồ|văn hóa|văn hóa thôn|sinh hoạt|sinh hoạt cộng đồng|bia|tưởng niệm|truyền thống|lưu niệm|đa năng|thể chất|thi đấu|hát|in|sách|thuốc|ga|chờ|xe|để xe|bếp|ăn|ăn bán trú|vệ sinh|tắm|công vụ|hiệu bộ|điều hành|lớp học|học|khoa học|báo|văn|thơ|giáo|sư|nông|buôn|thầu|đầu tư|tài trợ|hảo tâm|chức trách|quản lý|lãnh đạo|cầm quyền|nước|vua|trắng|tù|tạm giữ|tang lễ|tang|trai|gái|chồng|vợ|nội|ngoại|mình|ta|người|hiền triết|tạm|dột nát|xiêu vẹo|kiên cố|bán kiên cố|ba cứng|đại đoàn kết|tình nghĩa|tình thương|mái ấm|đồng đội|chung cư|chung|tập thể|riêng|liền kề|phố|vườn|ống|biệt thự|cổ|rường|hoang|trống|vắng chủ|thuê|cho thuê|xã hội|thu nhập thấp|vòm|lưới|kính|màng|lạnh|yến|nuôi yến|nguyện|ga tàu|sập|đổ|cháy|nứt|tốc mái|ngập nước|siêu mỏng|bảo sanh|hộ sinh|thương|thông minh|nho|nòi|đương|giàu|nghèo|bạt|chòi|nghiên cứu|sáng lập|sản xuất|phân phối|mạng|máy nước|máy điện|máy gạch|máy may|cung cấp|hoạt động|vệ sinh công cộng
xây|làm|sửa|dựng|cất|mua|bán|thuê|dọn|chuyển|về|ở|ra khỏi|cháy|giữ|coi|dột|tốc mái|sập|đổ|phá dỡ|gia chủ|mái|nền|nóc|căn|ngôi|dãy|số|chủ|bà con|sân|cửa|tại|quanh|gần|trong|từng|khắp|tận|đến tận|đập|tháo dỡ|vắng|xa|nhớ|bỏ|mừng|quét|lau|gia|tự ý xây|hàng|móng: nhà
mái: nhà|ngói|tôn|che|hiên|vòm|ấm|trường|đình|chèo|chùa|đê|đập|dốc|bằng|lợp|dột|tóc|lá|kè|hắt|vòm che
tốc: mái|độ|ký|hành|chiến|kế|lực|biến|ngói
lợp: ngói|tôn|mái|lá|lại|tranh|nhà
sân: phơi|trường|chơi|bóng|bóng đá|vận động|khấu|khấu hóa|bay|ga|đình|nhà|vườn|bê tông|thể thao|cầu lông|gạch|cỏ|kho|thượng|nhà văn hóa|lễ|trước|sau|chung|tập|đất|rộng|hẹp|lát gạch|quần vợt|khách|đỗ|trụ sở|thôn|bãi
cửa: sổ|chính|sau|trước|ngõ|hàng|hiệu|khẩu|sông|biển|cống|xả|đập|nhận|van|sắt|gỗ|kính|cuốn|thoát hiểm|ra vào|rừng|hầm|chớp|đi|xếp|hang|tiệm|ải|phật|quan|lấy nước|lò|nhà|xe|tay|lớp|phòng|vào|miệng|khóa|số
mở|đóng|khóa|gõ|phá|cạy|sửa|lắp|trước|chặn|khép|bấm|đứng: cửa
sàn: nhà|gỗ|giao dịch|đấu|diễn|bê tông|lọc|nước|nhảy|chứng khoán|thương mại điện tử|đá|chậu|lát
phòng: học|họp|ốc|ngủ|khách|ăn|tắm|bếp|thờ|trọ|bệnh|khám|mổ|đọc|máy|thí nghiệm|bộ môn|vé|vệ|ngừa|chống|hộ|cháy|thủ|làm việc|chờ|tiếp dân|tiếp công dân|nghỉ|trưng bày|truyền thống|hát|tranh|thi|giao dịch|cấp cứu|đợi|xông|khi|thân|trà|bị|lạnh|gác|trực|hòa nhạc|thu âm|kín|khánh tiết|không|triển lãm|chức năng|khám bệnh|tập|kho|bảo vệ|điều trị|hồi sức|chiếu phim|y tế|hội trường|xử án|xét xử|lưu trữ|công vụ|đơn|đôi
bếp: núc|ăn|ga|điện|từ|lửa|củi|than|trưởng|tập thể|ăn bán trú|hoàng cầm|lò|bán trú|cải tiến|dầu|nướng
nhà bếp|nhà tắm|nhà vệ sinh|nhà tiêu hợp vệ sinh|nhà tiêu tự hoại|bể tự hoại|bể phốt|hố xí|cầu tiêu|bồn cầu|bồn rửa|vòi nước|vòi rồng|vòi hoa sen|vòi chữa cháy
bể: nước|chứa|lọc|bơi|nuôi|cá|lắng|xây|phốt|chứa nước|nước sạch|chứa vỏ thuốc|ngầm|than|tự hoại|nổi|cạn|rác|trầm tích|dầu|bạc|khí sinh học|chứa xăng
giếng: nước|khoan|đào|khơi|làng|trời|ngọc|sâu|cạn|đất|dầu|thang máy|thu
bồn: nước|chứa|tắm|hoa|cây|rửa|chồn|trũng|địa|cầu|xăng|lọc
thùng: rác|xe|sơn|hàng|phiếu|nước|mì tôm|bia|các tông|xốp|gỗ|thư|đựng rác|rác công cộng|chứa|loa|hàng xe|sữa|phuy|góp ý|rỗng|dầu
bàn: ghế|giấy|học|ăn|thờ|phím|tay|chân|là|đạp|làm việc|trà|mổ|cờ|bạc|bi a|nước|gỗ|tròn|chông|chải|thua|phấn|đá|thắng|trang điểm|uống nước|họp|tiếp dân|sâu|cãi|soạn|mưu|việc|giao
ghế: đá|gỗ|nhựa|ngồi|dài|băng|tựa|xoay|lười|đẩu|mây|sô pha|gấp|sau|lái|phụ|nóng|đại biểu|nha khoa|an toàn|học sinh
tủ: lạnh|đông|áo|quần áo|sách|sắt|gỗ|hồ sơ|tài liệu|thuốc|kính|rượu|điện|bếp|cấp đông|thờ|mát|đồ|điều khiển|chè|chén|hấp sấy|bảo quản|lưu mẫu|đựng tài liệu|hút|trưng bày
giường: chiếu|bệnh|ngủ|gỗ|tủ|tầng|sắt|kê|cưới|đôi|đơn|hộ sinh|lò xo|thực kê
chăn: màn|bông|ấm|gối|ga|nuôi|dắt|thả|trâu|bò|len|mỏng|chiếu|đệm|gà|đơn gối chiếc
quần: áo|đùi|dài|lót|đảo|chúng|quật|thần|thảo|vợt|tụ|cư|thể|ngựa|lụa|tây|áo ấm|áo cũ|áo mưa|áo lao động|ngủ|bò|đồng phục
áo: dài|ấm|phao|mưa|len|bông|phông|sơ mi|thun|khoác|giáp|chống nắng|phản quang|bảo hộ|lót|mới|quan|cưới|tơi|the|thụng|xanh|tắm|trấn thủ|đồng phục|tang|vét|cộc|nâu|vàng|đỏ|gió|rét|quần|choàng|bà ba|tứ thân
mặc|may|giặt|phơi|khoác|thay|cởi|vá|vạt|cổ|tay|túi|tà|nút|màu|manh|cơm|tấm: áo
mũ: bảo hiểm|cối|nón|lưỡi trai|nan|vải|len|miện|bảo hộ|rơm|tai bèo|ni|ca lô|phớt|trùm|áo|cánh chuồn
đội|bỏ|đeo|cởi|không đội|treo|ngả: mũ
giày: dép|da|thể thao|cao gót|vải|ba ta|xéo|bảo hộ|tây|trượt|đinh|đá bóng|búp bê
dép: lê|lốp|nhựa|cao su|râu|tổ ong|sục|quai hậu
khăn: mặt|tay|quàng|trải bàn|giấy|len|tang|tắm|lau|ướt|đóng|piêu|xếp|vải|rằn|trùm|áo|gói|đỏ|mùi xoa|quấn|lạnh|choàng|vấn
găng: tay|tay y tế|tay cao su|tơ
khẩu: trang|trang y tế|phần|phần ăn|hiệu|ngữ|súng|vị|khí|cung|nghiệp|chiến|lệnh|độ|thuật|cái|phật tâm xà
túi: xách|ni lông|giấy|vải|áo|quần|tiền|mật|đựng|khí|rác|thuốc|hồ|sơ cứu|ngủ|thơm|bóng|máu|nước|quà|an sinh|tham|khôn|bụi|lọc
bao: tải|bì|cát|tay|da|xi măng|ni lông|lơn|diêm|thuốc|thóc|gạo|gói|dứa|la|cao su|đựng|phân|nhiêu|lâu|lô|tiêu|cấp|che|đê|quanh|năm|ngô|lì xì|thanh toán|trọn|vây|rác|bố
dây: điện|cáp|cáp điện|cáp viễn thông|mạng|thừng|chão|thép|thép gai|đai|đai an toàn|an toàn|chuyền|chuyền sản xuất|dẫn|dẫn điện|leo|kéo|cứu sinh|cứu hộ|phơi|buộc|chằng|chun|cót|cương|đồng|dưa leo|giày|thần kinh|chằng chéo|rốn|thanh|thanh đới|treo|xích|tời|bện|neo|dù|đứt|trần|thông tin|tơ hồng|cung|đàn|văng|lưng|bò|tiếp địa|mồi|cứu hỏa
căng|buộc|đứt|kéo|chằng|nối|cắt|giăng|đi|quấn|thít|leo|nhảy|bện|rút|quay|đường|mắc|sợi|cuộn|võng|rơi|câu móc: dây
cột: điện|đèn|cờ|mốc|bê tông|sắt|gỗ|nước|sống|tín hiệu|trụ|thu lôi|thu sóng|ăng ten|nhà|chống|buồm|sóng|bóng|báo|đo mưa|lửa|khói|treo|dây|xăng|thủy chí|đá|cây số|cao|thép|đình|chống sét
trụ: sở|điện|cột|cầu|cứu hỏa|cứu nạn|nước|vững|lại|đá|trì|cổng|bê tông|thế|tiêu|trời|hạng
mốc: giới|lộ giới|thời gian|son|ranh giới|biên giới|meo|meo xì|thếch|chỉ giới|quốc giới|địa giới|đo đạc|đá|bê tông|lịch sử|tọa độ|xanh|trắng|tăng trưởng|hoàn thành
cắm|đóng|chôn|dời|nhổ|đúc|cột|đo|cọc: mốc
biển: báo|hiệu|tên|chỉ dẫn|quảng cáo|số|cấm|cảnh báo|báo hiệu|xe|đông|khơi|lặng|thủ|lừa|lửa|người|cạn|đề|hồ|mặn|xanh|vàng|hiệu lệnh|tên đường|công trình|chỉ đường|vàng|chức danh|phụ|trắng|bạc
treo: biển|cờ|băng rôn|khẩu hiệu|ảnh|đèn|thưởng|cổ|giò|đầu|bảng|giải|thông báo|tranh|ấn|án|lơ lửng|trên tường|cao|nợ|bằng|cáp|giày|máy|võng|rèm|lủng lẳng|quốc kỳ|cờ rủ
băng: rôn|rôn khẩu hiệu|ghế|hình|dính|keo|đô|bó|tải|chuyền|cát xét|qua|rừng|giá|đạn|huyết|thông|tần|đĩa|nhóm|đảng|tuyết|ca|đỏ|tan|đai|phiến|nhạc|ghi âm|vệ sinh
gạch: đá|ngói|nung|không nung|men|hoa|lát|lát nền|lát hè|ốp|ốp lát|đỏ|vỡ|vụn|xỉ|đầu dòng|ngang|chân|chéo|tên|bỏ|chịu lửa|mộc|chỉ|cua|ba banh|đất nung|thẻ|ống|xây
xi măng|bao xi măng|tấn xi măng|sân xi măng|trộn xi măng|xi măng cát|vữa xi măng|láng xi măng|nền xi măng|cột bê tông|đổ bê tông|bê tông hóa|bê tông cốt thép|bê tông nhựa|bê tông xi măng|bê tông đúc sẵn|bê tông thương phẩm|tấm bê tông|cọc bê tông|rãnh bê tông|mái bê tông|thảm bê tông nhựa|trạm trộn bê tông|khối bê tông|cống bê tông
vữa: xây|trát|xi măng|vôi|khô|tam hợp|chống thấm
xây: dựng|lắp|cất|gạch|tường|nhà|cầu|đập|rãnh|kè|bể|thô|mới|lại|xong|dở|trát|sửa|thêm|xát|chen|trái phép|không phép|sai phép|đắp|ốp|móng|bậc|hàng rào|cổng|trụ|bếp|chuồng|lò|đình|bia|chùa
đào: đất|đắp|hố|móng|rãnh|ao|kênh|mương|giếng|hầm|hào|tạo|tẩu|ngũ|thải|thoát|bới|khoét|xới|mỏ|vàng|than|bứng|gốc|cây|đường|huyệt|phai|đá|lên|trộm|sâu|nương|công sự
đắp: đất|đê|đập|bờ|nền|chiếu|chăn|điếm|mặt đường|lề|cát|tượng|đổi|bùn|mộ|điều|kè|bao cát|bờ bao|ụ|lũy|lại
lấp: đất|hố|cống|ao|rãnh|đầy|kín|liếm|lánh|lửng|ló|bằng|mương|dòng chảy|biển|trống|chỗ trống|ổ gà|hố chôn|bùn|trũng
san: lấp|nền|gạt|ủi|phẳng|sẻ|bằng|đất|mặt bằng|hô|sát|nhượng|hà|đường|định
trải: nhựa|thảm|rộng|dài|nghiệm|đều|bạt|chiếu|qua|lòng|khắp|phẳng|bê tông|đá|cấp phối|ga|giường|bài
rải: nhựa|thảm|đá|cấp phối|rác|đều|rác|truyền đơn|cát|sỏi|vôi|thuốc|đá dăm|tiền|phân|đinh|kẽm gai|hoa|đá mạt
lát: gạch|đá|đường|vỉa hè|nền|sàn|hè|nữa|sau|sân|mỏng|cắt|hoa|lại|mái
vá: đường|ổ gà|mặt đường|săm|víu|chín|áo|trời|màng nhĩ|lốp|da|nhựa|lưới|thuyền
đổ: bê tông|đất|rác|rác thải|thải|xuống|ra|vào|về|sập|gãy|nát|vỡ|ngã|đốn|bể|bệnh|lỗi|tội|vấy|bộ|máu|mồ hôi|xăng|dầu|nước|nhựa|trộm|bậy|bừa bãi|đèo|dồn|đầy|móng|mái|trần|cột|dốc|tràn|nghiêng|rạp|ập|tháo|bậy bạ|thừa|khuôn|lửa|bộ vào đất liền|sụp|thêm|tường|cây|trộm rác|thẳng ra
móng: nhà|tay|chân|cọc|cột|vuốt|giò|băng|bè|đường|tường|cầu|ngựa|trụ|yếu
kè: đá|chắn|sông|suối|biển|chống sạt lở|bờ|hồ|rọ đá|bê tông|mái|ao|chân|mềm|cứng|ta luy
đê: điều|biển|sông|bao|bối|kè|hèn|nhục|quai|chắn sóng|nội đồng|tả|hữu|cấp ba|cấp bốn|sụt|vỡ|bồi
vỡ|mặt|chân|mái|thân|đỉnh|trên|hộ|cơ|đắp|canh|tuần tra|dọc|ven|trong|ngoài|tuyến|hành lang|bối|gia cố|điếm canh: đê
vỉa: hè|than|đá|quặng|hè lòng đường|ngang
hè: phố|đường|thu|đông|lát
vạch: kẻ|kẻ đường|sơn|trần|ra|mặt|tội|dừng|đích|xuất phát|kế hoạch|giới hạn|rõ|đường|chuẩn|mức|áo|tim đường|đi bộ
sơn: đường|vạch|tường|nhà|kẻ|dầu|mài|nước|phủ|son|lại|cước|hà|thủy|nữ|ca|lâm|lót|dẻo|phản quang|cửa|màu|trắng|đỏ
quét: vôi|sơn|dọn|rác|đường|nhà|lá|sân|sạch|mã|mã vạch|ảnh|bụi|tước|mìn|lớp|vôi ve|mạng nhện|mộ|chợ|mùng|ngõ
dọn: dẹp|vệ sinh|rác|cỏ|sạch|đường|nhà|bàn|cơm|bùn|cây đổ|bãi|kênh|đi|đến|về|ra|đống|hết|xong|phòng|hàng|mâm|chuồng|rừng|mương|rửa|đất đá|ăn|hiện trường
vớt: rác|bèo|xác|lục bình|vát|cá|lên|củi|ve|nạn nhân|váng|bùn|thi thể|đẹp|được
nhặt: rác|được|củi|nhạnh|rau|của rơi|ve chai|cỏ|lá|thóc|trứng|tiền|bóng|sạn|lên
thu: gom|rác|gom rác|lượm|nhặt|hái|dọn|hoạch|mua|đổi|giữ|hút|hẹp|nhập|chi|thuế|phí|hộ|nợ|tiền|quỹ|vén|xếp|hình|âm|thanh|phục|phát|sóng|nhỏ|mình|lợi|được|vào|về|lại|đông|phân|vàng|lôi|nạp|dung|xếp đồ đạc|thập|lệ|vỏ chai|giá dịch vụ|phế liệu|lãi|lời|thừa|thiếu|sai|đủ|khoán|ngân|một lần
phân: loại rác|loại|luồng|làn|tán|rã|hủy|tích|phát|phối|công|cấp|quyền|nhiệm|bổ|chia|ban|bua|bì|cách|cực|định|đoạn|khúc|giải|hạng|hóa|khoa|khối|lập|ly|lũ|kỳ|minh|nhánh|số|suất|tâm|thân|tầng|tử|trần|ưu|vai|vân|viện|vùng|xử|xã|hiệu|hội|xưởng|giới|đội|hai|ba|tách|lô|lớp|khu|biệt|chương|nhóm|đợt|ca|tuyến
rác: thải|sinh hoạt|thải nhựa|thải sinh hoạt|hữu cơ|vô cơ|tái chế|nhựa|y tế|thải y tế|thải rắn|thải công nghiệp|thải nguy hại|thải xây dựng|bẩn|rưởi|điện tử|trôi nổi|ứ đọng|ùn ứ|tồn đọng|nguy hại|cồng kềnh|dễ phân hủy|công cộng|tồn|ướt|khô|tại nguồn|mỗi ngày|mới
đổ|vứt|xả|bỏ|đốt|chôn|chôn lấp|gom|đựng|chở|vận chuyển|ép|phân loại|ném|chứa|đống|túi|bô|lò đốt|điểm tập kết|thu|tồn|ngập|ùn ứ|tiền|phí|nhặt|chất|nhà máy|vệ sinh|tổ thu gom|vớt|quét: rác
vứt: bỏ|rác|xác|bừa bãi|đi|xuống|lăn lóc|lung tung|bừa|ra đường
chôn: lấp|cất|vùi|cọc|rác|xác|chân|sâu|hố|sống|cột|rau cắt rốn
khói: đen|bụi|thuốc|lửa|xe|trắng|hương|đặc|bay|mù mịt|độc|nghi ngút|than|lò|lam|súng|thải|mùi|lò gạch|bếp
bụi: bặm|mịn|bẩn|đường|mù|cây|rậm|tre|phấn|phổi|đá|đất|đời|bay|bám|trần|xi măng|mù mịt|than|chuối|gai|cỏ|cát|sắt|gỗ|công trường
mùi: hôi|thối|hôi thối|khét|thơm|hắc|khó chịu|tanh|vị|lạ|hương|soa|mồ hôi|xú uế|thuốc|cơm|rượu|khai|khói|tàu|ta|rơm|sơn|bùn
bốc: mùi|hơi|cháy|khói|dỡ|hàng|xếp|thăm|thuốc|mộ|lửa|vác|lột|đồng|hỏa|trời|phét|bải|đầu|hơi nước|lên
tiếng: ồn|động|nói|anh|mẹ đẻ|dân tộc|phổ thông|kêu|kêu cứu|kèn|trống|chuông|chiêng|hát|cười|khóc|còi|còi hụ|nổ|súng|vang|lành|tăm|thơm|lòng|vọng|chim|gà|loa|máy|gõ|sáo|đàn|địa phương|đồng hồ|đồn|ca|lóng|nước ngoài|trung|pháp|nga|nhật|hàn|mưa|gió|sóng|sấm|la|hô|thở dài|rên
ồn: ào|ã|quá mức|ĩ
điện: lực|lưới|nước|thoại|thoại di động|thoại bàn|thoại thông minh|tử|tín|báo|tâm đồ|áp|năng|kế|cực|trường|trở|gió|mặt trời|mặt trời mái nhà|hạt nhân|khí|than|thế|hạ thế|trung thế|cao thế|cao áp|sinh hoạt|sản xuất|chiếu sáng|đường|giật|rò|yếu|chập chờn|đàm|ảnh|toán|máy|thờ|não đồ|hoa|mừng|khẩn|mật|văn|chia buồn|hóa|phân|li|lạnh|giá|ba pha|một pha|tiêu thụ|thương phẩm|dân dụng|áp mái|tích|lực tỉnh
cắt|mất|đóng|ngắt|nối|đấu|kéo|câu|trộm|tiết kiệm|dùng|thắp sáng|sửa|cấp|tiền|hóa đơn|giá|đường|lưới|ngành|thợ|ổ|phích|cầu dao|chập|rò|nhiễm|sụt|thiếu|giật|cúp|có|bật|tắt|nguồn|trạm|trụ|hở|dòng|cháy|bảng|công tơ|đồng hồ|thiết bị|quạt|bếp|bàn là|tủ|sạc|phát|bán|mua|hệ thống|nhà máy|sự cố|lắp|mạng|nạp|tải|gọi|nhắn|gửi|đánh|truyền|tai nạn: điện
chập: điện|chờn|cháy|choạng|mạch|tối|cheng|mạch điện|lại
công tơ|công tơ điện|công tơ điện tử|đồng hồ nước|đồng hồ điện|ổ cắm|ổ cắm điện|phích cắm|cầu chì|cầu dao|át tô mát|máy biến áp|trạm biến áp|đường dây tải điện|đường dây trung thế|đường dây hạ thế|đường dây cao thế|hành lang an toàn lưới điện|sau công tơ|tụ điện|dây dẫn điện
cấp: nước|nước sạch|điện|phát|cứu|dưỡng|bách|tập|thiết|tốc|bậc|cao|thấp|hai|ba|một|bốn|phép|gạo|tiền|vốn|giống|thuốc|lại|mới|đổi|sổ|thẻ|bù|thoát nước|đông|báo|thời|ủy|dưới|trên|độ|phối|số|nguồn|tính|hiệu|trưởng|hàm
thoát: nước|nghèo|nạn|hiểm|chết|lũ|ly|thai|vị|khỏi|ra|thân|y|hơi|úng|tục|nước mưa|nước thải|người|án|nợ|mác|lui|ngập|khí
đấu: nối|giá|thầu|tranh|trường|sĩ|vật|đá|loại|khẩu|trí|tố|dịu|đầu|súng|giao hữu|bò|thủ|kiếm|giá đất|điện|nước|chiến|giải|khoán
nồi: niêu|cơm|cơm điện|canh|hơi|áp suất|cháo|chảo|nhôm|đất|gang|nước|đồng|bánh|lẩu|da nấu thịt|cám
bát: đĩa|đũa|cơm|canh|phở|cháo|hương|nước|quái|giới|ăn cơm|nháo|ngát|chén|sứ|âm|tiết|cổ
chén: nước|cơm|trà|rượu|bát|đĩa|sứ|thuốc|chè
đũa: tre|mun|cả|thần|bếp|gỗ|thìa
thìa: cà phê|canh|đũa|nhôm|là
dao: kéo|phay|găm|mổ|nhọn|cạo|động|thớt|rựa|quắm|bầu|phát|búa|kiếm|cắt|lam|sắc|bấm|tự chế|thái|chặt|điện|rọc giấy|díp|khúc
búa: rìu|tạ|máy|liềm|đinh|gỗ|chày|đóng|kìm
cuốc: xẻng|đất|chim|bộ|bẫm|ruộng|xới|thuổng|xe|bàn|chĩa|khai hoang
xẻng: xúc|cuốc|tay|công binh|xúc đất
liềm: cắt cỏ|gặt|hái|búa
kìm: hãm|kẹp|chế|búa|chết|nén|cắt|điện
thang: máy|cuốn|gác|bậc|dây|tre|sắt|bộ|thuốc|lương|bảng|điểm|đo|leo|chữa cháy|nhôm|gấp|mây|cứu nạn|nôi|độ|mục|sơn
leo: thang|trèo|cây|núi|dốc|lên|cột|cột điện|kheo|rào|tường|qua|cao|lét|dây|tót
chổi: tre|quét|lúa|đót|rễ|sơn|lau|than|chít
quạt: điện|trần|cây|máy|hơi|nước|gió|nan|mo|giấy|thóc|bàn|thông gió|lúa|treo tường|hút|bếp|tay|công nghiệp
đồng hồ: báo thức|đeo tay|treo tường|đo|đo nước|bấm giờ|cát|xăng|sinh học|điểm|để bàn|vạn năng|quả lắc
kính: trọng|thưa|gửi|mời|chuyển|mến|nể|yêu|phục|chào|bẩm|biếu|tặng|cáo|lão|già|hiển vi|lúp|râm|mắt|cận|áp tròng|thiên văn|viễn vọng|cường lực|chắn gió|bảo hộ|vỡ|màu|hậu|chiếu hậu|xe|cẩn|trên nhường dưới|báo
gương: mẫu|sáng|mặt|tốt|điển hình|chiếu hậu|cầu|lồi|soi|vỡ|người tốt|hy sinh|đạo đức|cười|anh hùng|lược|điển hình tiên tiến|lái
cơm: nước|áo|gạo|canh|rau|cháo|tấm|nguội|nắm|lam|hộp|trưa|tối|chiều|sáng|bụi|nếp|rang|niêu|cháy|chay|thừa|khê|tù|đùm|dẻo|gà|lành canh ngọt|bình dân|văn phòng|cúng|mẻ|rượu|no áo ấm
nấu|ăn|thổi|dọn|hộp|bữa|nồi|bát|bán|xới|suất|quán|mâm|gạo nấu|hàng|đi làm kiếm|mời|hạt|cháy|nhịn|phát|chan|lùa|nắm: cơm
bữa: ăn|cơm|tiệc|trưa|tối|sáng|phụ|chính|nay|trước|kia|nọ|giờ|đực bữa cái|tối gia đình|xế|cỗ|sau|liên hoan|nhậu|ăn bán trú|ăn học đường|ăn ca
ăn: uống|cơm|sáng|trưa|tối|vặt|tiệc|cưới|hỏi|tết|cỗ|chay|mừng|khớp|ý|năn|hối lộ|chặn|bớt|cắp|trộm|cướp|xin|chơi|học|mặc|ở|nghỉ|ngủ|ngon|nhiều|ít|no|thịt|cá|rau|quả|lá|mòn|sâu|lan|thua|thưởng|tiêu|tiền|lương|chia|theo|vạ|giỗ|lộc|trầu|hàng|quán|bốc|kiêng|dặm|hại|sẵn|nằm|nói|mày|nhập|lãi|quỵt|mía|cám|tươi|ảnh|đứt|nên làm ra|gian|chính|tạp|bán trú|tập thể|tại chỗ|kèm|ghém
uống: nước|thuốc|rượu|bia|trà|chè|sữa|cà phê|ván|say|ít|nhiều|sống|vắc xin|hằng ngày|quá chén
thịt: lợn|bò|gà|vịt|trâu|dê|chó|tươi|sống|chín|nướng|luộc|kho|hun khói|gác bếp|mỡ|nạc|ba chỉ|thăn|nguội|băm|xay|đông|thối|ôi|bẩn|heo|cá|hộp|rừng|thú rừng|quay|xông khói|đông lạnh|thà|trứng|hơi|xiên|gia súc|gia cầm|bắp|mông|vai|ế
gạo: nếp|tẻ|lứt|thơm|tám|trắng|nước|muối|tiền|cội|tấm|nhật|dẻo|mới|cũ|mốc|đỏ|đồ|rang|cứu đói|dự trữ|hỗ trợ|xuất khẩu|ngon|kê|ngâm|sạch|ăn
cấp|phát|nấu|vay|mua|xay|giã|vo|ngâm|hạt|hũ|đong|tấn|cân|bao|bột|cây|tiền|nước vo|xuất khẩu|kho|trợ cấp|túi|chở: gạo
muối: ăn|biển|tinh|vừng|mặn|dưa|mè|tiêu|khoáng|cà|cá|ớt|trắng|thô|hột|mỏ|mắm|bể|chua|i ốt|hầm|trứng
làm|diêm dân làm|ruộng|hạt|rắc|nước|nghề|ướp|đồng|chấm|giảm|ăn ít|nhà|bát|mặn|cánh đồng|kho: muối
đường: kính|cát|phên|mía|hóa học|phèn|thốt nốt|mật|sữa|nâu|trắng|bột|huyết
mắm: tôm|muối|nêm|cáy|ruốc|cá|nước|tép|ruột|ba khía
dầu: ăn|hỏa|mỏ|khí|thô|nhờn|gội|nhớt|gió|máy|cọ|dừa|lạc|thải|mè|tràn|hướng dương|mỡ|rằng|sao|cho|vậy|tràm|hào|đậu nành|cù là|phanh|cá
sữa: bò|tươi|chua|bột|mẹ|học đường|đặc|dê|đậu|non|tắm|rửa mặt|hạt|tươi tiệt trùng|đậu nành|hộp|giả|ong chúa|uống|ngoài
rượu: bia|mạnh|cần|nếp|gạo|thuốc|vang|ngô|đế|chè|men lá|tự nấu|thủ công|giả|ngâm|trắng|cẩm|ngoại|sim|mừng|say|đào|cồn|lậu|hoẵng
nấu|uống|ngâm|say|mời|chai|cạn|nồng độ|nghiện|cai|bình|ép|men|can|cúng|kiêng|làng|pha|rót|chúc|xỉn: rượu
bia: rượu|hơi|lon|chai|đá|mộ|tưởng niệm|ghi danh|tươi|miệng|đỡ đạn|ghi công|tiến sĩ|di tích|ôm|di sản|bọt|chiến thắng|căm thù|liệt sĩ
thực phẩm: sạch|bẩn|tươi sống|chế biến|chức năng|an toàn|chín|đông lạnh|đóng hộp|sống|ôi thiu|quá hạn|không rõ nguồn gốc|thừa|bảo vệ sức khỏe|thiết yếu|chay|đóng gói sẵn|hết hạn|giả|kém chất lượng
hun khói|nấu chín|đun sôi|ăn chín|uống sôi|ăn chín uống sôi|ướp muối|ướp lạnh|tẩm bột|tẩm ướp|ngào đường|muối chua|lên men|ủ men|ủ chua|làm giò|giã giò|gói giò|gói bánh|gói bánh chưng|luộc bánh chưng|tráng bánh|nặn bánh|đồ xôi|thổi xôi|nấu xôi|nấu cháo|nấu canh|nấu nước|nấu nướng|nấu ăn|nấu cỗ|pha chế|pha trà|pha sữa|pha loãng|pha trộn|rót nước|múc nước|múc canh|gắp thức ăn|bày biện|bày bán|bày cỗ|rửa bát|rửa tay|rửa mặt|rửa chân|rửa rau|rửa xe|rửa tiền|rửa sạch|giặt giũ|giặt quần áo|là quần áo|phơi quần áo|phơi nắng|phơi khô|phơi sương|phơi bày|lau nhà|lau chùi|lau sạch|lau bàn|lau khô|kỳ cọ|quét dọn|nội trợ|việc nhà|đi chợ|xách nước|gánh nước|lấy nước|xin nước|chở nước|mua nước|hết nước|thiếu nước|khát nước|khan nước|cạn nước|tích nước|giữ nước|trữ nước|tiết kiệm nước|khóa nước|xả nước|xả lũ|xả thải|xả trộm|xả thẳng|xả khói|xả hơi|chắn nước|ngăn nước|dẫn nước|lọc nước|đun nước|đổ nước|tưới nước|té nước|vã nước|nhỏ nước|ngấm nước|thấm nước|ứ nước|đọng nước|rò nước|rỉ nước|rò rỉ|thấm dột|chống thấm|chống dột|chống nóng|chống rét|chống ẩm|chống trơn|chống trượt|chống mối|chống mối mọt|mối mọt|ẩm mốc|ẩm ướt|ẩm thấp|han gỉ|hoen gỉ|gỉ sét|rỉ sét|bong tróc|bong rộp|rạn nứt|nứt nẻ|nứt toác|nứt vỡ|lún nứt|lún sụt|lún sâu|bục vỡ|mục nát|mục ruỗng|mục gãy|ọp ẹp|xập xệ|xiêu vẹo|tạm bợ|cũ kỹ|cũ nát|rách nát|rách rưới|hư hỏng|hỏng hóc|hỏng nặng|hỏng nhẹ|hỏng hoàn toàn|vỡ nát|vỡ vụn|sứt mẻ|móp méo|cong vênh|biến dạng|bạc màu|phai màu|ố vàng|đen kịt|đen sì|đen ngòm|đục ngầu|trong vắt|trong xanh|xanh rì|xanh mướt|xanh ngắt|xanh um|xanh tốt|xanh thẫm|xanh nhạt|xanh lá|xanh lá cây|xanh lam|xanh dương|xanh nước biển|đỏ tươi|đỏ sẫm|đỏ rực|đỏ thắm|đỏ au|vàng tươi|vàng nhạt|vàng óng|vàng rực|vàng úa|trắng tinh|trắng muốt|trắng xóa|trắng bệch|trắng ngà|tím than|tím nhạt|nâu đỏ|nâu đất|xám tro|xám xịt|hồng nhạt|hồng hào|hồng phấn|da cam|màu mè|màu sắc|màu xanh|màu đỏ|màu vàng|màu trắng|màu đen|màu tím|màu nâu|màu xám|màu hồng|màu da cam|màu be|màu kem|màu sẫm|màu nhạt|màu tối|màu sáng|hình tròn|hình vuông|hình chữ nhật|hình tam giác|hình thang|hình cầu|hình trụ|hình nón|hình thoi|hình bầu dục|hình chóp|hình hộp|hình khối|hình vẽ|hình dáng|hình thù|tròn trịa|tròn xoe|vuông vắn|vuông góc|méo mó|cong queo|thẳng tắp|thẳng đứng|thẳng hàng|nghiêng ngả|xiên xẹo|chéo góc|so le|lởm chởm|gồ ghề|lồi lõm|mấp mô|bằng phẳng|dốc đứng|thoai thoải|hun hút|thăm thẳm|sâu hoắm|mênh mông|bát ngát|chật chội|chật hẹp|rộng rãi|thênh thang|thoáng mát|thoáng đãng|cao ráo|cao vút|thấp bé|thấp lùn|thấp tè|nhỏ xíu|nhỏ hẹp|to lớn|to đùng|khổng lồ|dày đặc|mỏng manh|mỏng dính|nặng trĩu|nặng nề|nhẹ bẫng|nhẹ nhõm|cứng cáp|cứng rắn|mềm mại|mềm nhũn|dẻo dai|dẻo quánh|giòn tan|sắc bén|sắc nhọn|cùn mòn|nhẵn nhụi|trơn tru|xù xì|thô ráp|mịn màng|khô ráo|khô khốc|khô cằn|khô cong|ướt sũng|ướt đẫm|ướt át|sạch sẽ|sạch bóng|bẩn thỉu|nhem nhuốc|lem luốc|ngăn nắp|gọn gàng|gọn ghẽ|bừa bộn|bừa bãi|lộn xộn|ngổn ngang|chỏng chơ|lủng củng|lung tung
`;
