/** Words of farming, livestock, fishing, forestry, weather, animals and plants, in the notation of `pairings`. Own compilation. */
export const FARM_AND_NATURE = `
thóc: giống|lúa|gạo|khô|ướt|lép|nếp|tẻ|ẩm|lai|dự trữ|thịt
phơi|sấy|xay|bán|mua|cân|gặt|đập|tuốt|quạt|trữ|nộp|vay: thóc
tấn|tạ|cân|bao|bồ|kho|đống|bì|vựa|hạt|sào|giá: thóc
lúa: chín|đổ|ngã|trổ|nước|nương|rẫy|mì|mạch|xuân|mùa|chiêm|thơm|chất lượng cao|hè thu|đông xuân|lai|thuần|cạn|sớm|muộn|non|chết|héo|bị ngập|ngập nước|trỗ bông|làm đòng|đẻ nhánh
gặt|cấy|sạ|gieo|trồng|chăm|bón|cắt|trổ|chở|thu hoạch: lúa
ruộng: lúa|rau|muối|mía|ngô|trũng|cạn|khô|bậc thang|nương|vườn|đồng|hoang|mạ|sâu|nước
bờ|thửa|chân|mặt|đám|cày|bừa|bỏ|làm|cấy|tát|thăm: ruộng
mạ: non|già|khay|xuân|mùa|chiêm|chết
gieo|nhổ|cấy|làm|che|chống rét cho: mạ
cánh đồng: lúa|mẫu lớn|mía|ngô|muối|trũng|làng
cày: bừa|ải|sâu|bằng máy|xới|ruộng|đất|cấy
máy: cày|bừa|gặt|gặt đập liên hợp|cấy|tuốt lúa|xay xát|sấy|bơm|bơm nước|nổ|phát|phát điện|cưa|khoan|hàn|tiện|phay|mài|đào|ủi|xúc|lu|trộn|trộn bê tông|đầm|cắt cỏ|phun thuốc|ấp|thái|nghiền|ép|dệt|may|giặt|lạnh|điều hòa|lọc nước|hút bụi|quạt|tính bàn|in|quét|ảnh|chiếu|trợ giảng|đo huyết áp|xét nghiệm|siêu âm|thở|móc|xay|tời|cẩu|dò|đếm tiền|nén khí|bay không người lái
sâu: bệnh|đục thân|cuốn lá|keo|róm|xanh|hại|non|tơ|năn|đục quả
rầy: nâu|xanh|lưng trắng|hại lúa|rệp
ốc: bươu vàng|sên|đồng|vít|đảo|nhồi|hương|biển
bắt|diệt|trừ|phòng|phun thuốc trừ|đặt bẫy: ốc|chuột|sâu
bẫy: chuột|bả|đèn|thú|chim|điện|dính
bả: chuột|mồi|chó
phun: thuốc|thuốc sâu|thuốc diệt cỏ|khử khuẩn|khử trùng|hóa chất|sương|nước|tiêu độc
bón: phân|lót|thúc|vôi|cân đối|đạm|lá|đòng
phân: chuồng|xanh|lân|đạm|bón|bón lá|vi sinh|hữu cơ|gà|bò|trâu|lợn|hóa học|tro|rác|giả|đơn
thuốc: trừ sâu|trừ cỏ|diệt cỏ|diệt chuột|bảo vệ thực vật|thú y|kích thích|nam|bắc|nam đông y|tây|bổ|ngủ|giảm đau|kháng sinh|ho|cảm|hạ sốt|nhỏ mắt|sát trùng|đỏ|tím|lào|lá|nổ|nhuộm|súng|men|tẩy|giả|quá hạn|độc|đắng|sắc|uống|tiêm|gây mê|gây tê|an thần
làm|giẫy|nhổ|cắt|phát|dọn|diệt|nhặt|trồng|ăn|gặm|phun: cỏ
cỏ: dại|voi|khô|tranh|mọc|lác|cây|tươi|úa|non|rậm|xanh|nhân tạo
vườn: cây|rau|chè|cà phê|ươm|tạp|nhà|chuối|cam|quýt|tiêu|điều|bưởi|nhãn|vải|thuốc nam|quả|ao|ao chuồng|đồi|hoa|hồng|thú|bách thảo|quốc gia|trường|trẻ|đào|mía
nương: rẫy|ngô|chè|dâu|sắn|lúa
phát|đốt|làm|lên|bỏ|giữ|canh: nương|rẫy
ngô: non|lai|nếp|ngọt|sinh khối|bao tử|rang|hạt|bắp|đồng
bẻ|trồng|bán|phơi|tẽ|xay|nấu: ngô
khoai: lang|tây|sọ|môn|mì|mỡ|nước|sắn|deo
đào|dỡ|trồng|luộc|nướng|đồ: khoai
sắn: dây|lát|khô|tươi|củ|cao sản|độc
nhổ|trồng|thái|phơi|chế biến: sắn
đậu: xanh|đỏ|đen|tương|nành|phộng|hũ|phụ|bắp|đũa|cô ve|ván|rồng|xe|tàu|thuyền|quả|mùa
đỗ: xanh|đen|tương|đạt|xe|lại|đạt đại học|quyên
lạc: rang|nhân|giống|đường|hậu|quan|lối|vừng|luộc
rau: xanh|sạch|muống|cải|ngót|dền|mồng tơi|má|răm|mùi|thơm|húng|cần|diếp|bí|lang|đay|ăn lá|an toàn|màu|củ|củ quả|trái vụ|vụ đông|rừng|dớn|sắng|quả|ngổ|bó|non|luộc|xào|héo|dập nát|thì là
trồng|hái|nhặt|rửa|bán|ăn|tưới|mua|luộc|gieo: rau
củ: cải|cải trắng|hành|tỏi|nghệ|gừng|riềng|sắn|khoai|mài|đậu|từ|ấu|giống|quả|dền|niễng|năng
cà: chua|rốt|tím|pháo|phê|kheo|dái|na|vạt
bắp: cải|ngô|chân|tay|rang|chuối|thịt|luộc
quả: bưởi|cam|chuối|dừa|mít|vải|nhãn|xoài|ổi|na|táo|lê|đào|mận|hồng|khế|sung|trám|sấu|bóng|tươi|non|chín|ngọt|xanh|bầu|bí|mướp|dưa|ớt|cau|cà|thanh long|dứa|đấm|đồi|tim|cầu|thận
cam: sành|canh|đường|quýt|bù|vinh|lòng vàng
bưởi: da xanh|diễn|năm roi|đoan hùng|đỏ|chùm
chuối: tiêu|tây|hột|ngự|sứ|xanh|chín|tiêu hồng|già|lá|rừng|mốc|đổ
dưa: hấu|chuột|lê|lưới|gang|leo|muối|cà|bở|hành|góp
bí: đỏ|đao|xanh|ngô|ngồi|rợ
mía: đường|nguyên liệu|tím|lau|lùi|giống
chặt|ép|trồng|bóc lá|cân|đốn: mía
chè: xanh|búp|khô|tươi|đậu|sen|thái|đen|đặc|chén|cổ thụ|lam|kho
hái|sao|trồng|uống|pha|đốn|sấy|ướp: chè
cà phê: nhân|chè|vối|sữa|đen|xay|rang xay|hòa tan|đá|bột|phin|sáng
mủ: cao su|tươi|tạp|nước|cốm|cây
cạo|trút|bán|thu|đông: mủ
hồ: tiêu|đào|chứa|chứa nước|chứa lắng|nước|ao|điều hòa|lắng|bơi|nuôi cá|thủy lợi|đập|câu|cá|lọc|lở
cây: xanh|ăn quả|lâu năm|ngắn ngày|hằng năm|công nghiệp|công trình|cổ thụ|bóng mát|cảnh|bụi|cỏ|trồng|giống|con|đổ|gãy|gãy đổ|khô|mục|chết|to|nhỏ|cao|thấp|lúa|ngô|sắn|mía|chè|đa|đề|si|bàng|phượng|bằng lăng|lộc vừng|xà cừ|sấu|keo|bạch đàn|thông|tràm|đước|mỡ|quế|hồi|lim|nghiến|sến|táu|dổi|lát|xoan|tre|nứa|trúc|vầu|luồng|mây|song|cau|dừa|gạo|gạo già|sung|vối|chuối|đào|mai|quất|sanh|sưa|gỗ|rừng|thuốc|dược liệu|lấy gỗ|phân tán|đầu dòng|đào lộn hột|rau màu|xăng|cầu|nến|bút|cột|số|phả hệ|đàn|kem|thế
gốc|thân|cành|lá|rễ|ngọn|tán|vỏ|hàng|chặt|trồng|đốn|tỉa|tưới|bứng|trèo|leo|ươm|ghép|chiết|đánh|cắt tỉa|đổ|ngã|gãy|hái: cây
gốc: đa|tre|chuối|rễ|rạ|tích|gác|tự|gỗ|phượng
cành: cây|lá|khô|gãy|non|ngang|đào|mai|hoa|giâm|củi|quả
lá: cây|khô|non|già|rụng|dừa|chuối|cọ|dong|mía|thuốc|trầu|chè|lốt|vàng|úa|rừng|cờ|phổi|gan|thư|lành|chắn
rễ: cây|cọc|chùm|tre|non|nổi|bám
ngọn: cây|lửa|đèn|núi|đồi|tre|gió|cờ|sóng|nguồn|tháp|đuốc|bí|non
gãy: ngọn|cành|đổ|tay|chân|xương|đôi|gọn|nát|gục|cột|cổ|răng|xương đùi|gập|vụn|mái|trục
bị|cây|cành|cột|chân|tay|xương|đòn: gãy
ra|đâm|nảy|trổ|nở|trỗ: hoa|bông|nụ
hoa: màu|quả|tươi|cúc|hồng|ly|lan|đào|mai|sen|súng|giấy|sữa|ban|gạo|phượng|ngọc lan|nhài|huệ|cưới|giả|cảnh|trái|lợi|văn|tiêu|hậu|mắt|tay|nở|tàn|đăng|hướng dương|cải|dại|lá
nảy: mầm|chồi|lộc|sinh|nòi|nở
đâm: chồi|va|trực diện|thủng|đơn|ngang|sầm|phải|đầu|hông|vào đuôi|lao
hạt: giống|thóc|gạo|ngô|cát|bụi|cà phê|điều|tiêu|lạc|đỗ|sen|dẻ|mưa|nhựa|nêm|bí|dưa|hướng dương|nhân|kiểm lâm|lép|mẩy|cườm|muối|vừng
gieo: hạt|trồng|mạ|cấy|sạ|vãi|rắc|quẻ|vần|ươm|thẳng|mầm|rắc|neo
tỉa: cành|thưa|lá|tót|dặm|hoa
ươm: giống|mầm|cây|tơ|trồng|tạo|nuôi
tưới: nước|tiêu|nhỏ giọt|phun mưa|tiết kiệm|cây|ẩm|rau|đẫm|tắm|đường|mát
tát: nước|ao|cạn|mương|tai|đìa
bơm: nước|hơi|tiêu úng|chống hạn|xăng|cát|hút|dầu|tiêm|tát|thuốc
kênh: mương|rạch|tưới|tiêu|chính|nhánh|cấp một|nội đồng|đào|đất|hở|dẫn nước|truyền hình|thoát nước|thông tin
mương: máng|nước|tiêu|nội đồng|dẫn nước|thoát nước|bê tông|rãnh|phai|xây|đất
bờ: kênh|mương|ao|sông|suối|biển|hồ|đê|vùng|thửa|rào|tường|bao|kè|đầm|bến|đập|cỏ|vực|đất|đá|xôi|vai|môi|tre|ruộng|bãi
nạo|khơi|đào|nạo vét|đắp|vét|khai thông|kiên cố hóa: kênh|mương|cống|rãnh
cống: rãnh|ngầm|tròn|hộp|thoát nước|dưới đê|lấy nước|ngang|tràn|hở|nước|hiến|nạp|tiêu|bi|nắp
đập: tràn|dâng|nước|đất|thủy điện|chắn|phá|nát|vỡ|lúa|ngăn mặn|bỏ|tan|vụn|tay|mạnh
trâu: bò|cày|kéo|chọi|nước|già|đực|cái|nái|nghé|thả rông|mộng|rừng|chết|gầy
bò: sữa|thịt|vàng|lai|sinh sản|giống|cái|đực|tơ|nái|u|kho|khô|sát|cạp|tót|rừng|lúc lắc|chết|con|đàn|đẻ
lợn: nái|thịt|rừng|con|giống|đen|bản địa|móng cái|choai|sữa|lòi|cỏ|quay|đực|ốm|chết|bệnh|mán|hơi|sề
gà: con|vịt|ri|đồi|công nghiệp|lông màu|mái|trống|ta|mía|đông tảo|chọi|rán|luộc|đẻ trứng|thả vườn|lôi|gật|tre|ác|giống|hầm|rừng|thải loại|quay|tây|ốm|gô
vịt: đẻ|trời|bầu|cỏ|siêu trứng|xiêm|quay|con|biển|chạy đồng|giời|thịt
dê: núi|cỏ|lai|sữa|đực|cái|cụ|con|bách thảo
đàn: trâu|bò|lợn|gà|vịt|dê|ong|chó|mèo|gia súc|gia cầm|cá|nái|vật nuôi|trâu bò|ghi ta|tranh|bầu|nhị|nguyệt|tính|hát|kiến|chim|con|em|anh|đúm|áp|hương|ngan|thủy cầm|hươu|ngựa|thú
chăn|thả|nuôi|mổ|giết mổ|buôn|bán|mua|cân|bắt|thịt: trâu|bò|lợn|gà|vịt|dê
chuồng: trại|lợn|gà|trâu|bò|nuôi|kín|hở|cọp|bồ câu|thỏ|chó|xí|trâu bò|lạnh|thú
dọn|vệ sinh|quét|phun|rửa|che|chắn|xây|khử trùng|sửa: chuồng
thả: rông|vườn|giống|cá|diều|lỏng|nổi|trôi|bè|tôm|lưới|neo|đèn|tim|ga|cửa|bóng|dốc|phao|bom|mồi|chuồng
thức ăn: chăn nuôi|gia súc|thô|xanh|tinh|thừa|nhanh|đường phố|công nghiệp|tổng hợp|bổ sung|chín|nguội|ôi thiu
cám: gạo|con cò|công nghiệp|lợn|gà|ngô|cảnh|dỗ|ơn
giết: mổ|thịt|hại|người|chóc|chết|mổ tập trung|thời gian
tiêm|chích: phòng|thuốc
lở: mồm long móng|đất|loét|núi|sông|bờ|miệng
dịch: tả|tả lợn|cúm gia cầm|bệnh|hạch|sởi|sốt xuất huyết|lở mồm long móng|dại|tiễn|vụ|chuyển|thuật|giả|cúm|hại|tễ|mật|não tủy|vị|ghẻ
ốm: chết|đau|yếu|o|nặng|nghén|nhách|tong|vặt|liệt giường
chết: đuối|cháy|ngạt|rét|khô|non|yểu|máy|đói|oan|trận|người|hàng loạt|rải rác|ngay|lâm sàng|não|héo|úng|dần|chìm|tại chỗ|bất đắc kỳ tử|mòn|sững|điếng|chóc|tươi
tiêu: hủy|độc|úng|chảy|thoát|thụ|hao|pha|tán|tùng|diệt|điều|thức|chuẩn|dùng|xài|sầu|trừ|hóa|nước|sọ|cự|nghỉu|lệnh
trứng: gà|vịt|cút|cá|lộn|giun|ngỗng|muối|rán|luộc|ốp|giống|ấp|nước|chim|kiến|muỗi|sâu|thối|tươi
ong: mật|ruồi|chúa|thợ|vò vẽ|bắp cày|lấy mật|nội|ngoại|rừng|bướm|đốt|đất
tằm: tơ|dâu|kéo kén|ăn rỗi|con
dâu: tằm|tây|rể|da|con|trưởng|thảo|hiền|cả
cá: chép|trắm|trắm cỏ|rô|rô phi|mè|trôi|chim|lăng|nheo|quả|lóc|trê|tra|ba sa|hồi|tầm|thu|ngừ|nục|trích|cơm|mú|bống|diêu hồng|chình|lồng|giống|thịt|bột|hương|nước ngọt|biển|đồng|khô|mắm|kho|rán|nướng|tươi|ươn|chết|bơi|heo|mập|voi|sấu|cược|cảnh|vàng|độ|thể|biệt|nhân|tính|nóc|ngựa|đuối|linh|bạc|lăng|tạp|lóc bông|rồng
bắt|nuôi|thả|đánh|câu|bán|ăn|vớt|kho|nướng|mổ|phơi|ướp|cúng: cá
tôm: thẻ|thẻ chân trắng|sú|càng xanh|hùm|giống|thịt|cua|khô|đồng|he|lúa|chua|hấp|chết|bệnh
ao: nuôi|cá|tôm|hồ|đầm|bèo|sen|chuôm|lắng|ương|làng|nước|sâu|cạn|tù|bùn
lồng: bè|nuôi cá|cá|chim|gà|ghép|lộng|lưới|kính|ngực|đèn|tiếng|vào|bàn
lưới: cá|điện|điện quốc gia|rê|kéo|vây|đánh cá|thép|mắt cáo|che nắng|cước|sắt|trời|thưa|đen|an toàn|nhện|mùng|tình|thức ăn
tàu: cá|thuyền|biển|hỏa|điện|chở hàng|chở dầu|khách|kéo|hút bùn|hút cát|ngầm|chiến|bay|lạ|cao tốc|du lịch|vận tải|sắt|vỏ thép|vỏ gỗ|xa bờ|cứu hộ|cứu nạn|thủy|đánh cá|hàng|lửa|chìm|dừa|lá|mẹ|sân bay|xe|chợ|cập cảng|chạy|về bến|đổ bộ
thuyền: bè|viên|trưởng|buồm|nan|thúng|độc mộc|máy|rồng|nhân|thoi|chài|gỗ|lật|chìm|khách|câu|đánh cá|cứu hộ|tôn|bị lật
đi|ra|vươn|xuống|về|tắm|lấn|ven|bám|vượt|giữ: biển
ra: khơi|biển|đồng|đường|chợ|ngoài|sân|vườn|phố|trước|sau|trường|quân|mắt|đời|đi|về|vào|vẻ|hiệu|lệnh|tay|tòa|tù|trận|ngõ|hè|tết|giá|đòn|điều kiện|sức|rìa|ràng|rả|mồ hôi|máu|rễ|lá|quả|hoa|cửa|mặt|bến|ga|lộc|giêng|khỏi|oai|bãi|rẫy|đồng ruộng|hồn|rạp|lò|gì|sao|thế
xa|ven|gần|cập|lên|vào|tới|cách|bồi: bờ
đánh: bắt|cá|chìm|đập|nhau|giá|dấu|số|máy|chữ|tráo|bạc|bài|đề|lừa|cắp|mất|thức|đổi|ghen|đòn|đu|trống|cồng|chiêng|đàn|bóng|cờ|răng|chén|giặc|thắng|bại|địch|phá|chiếm|thuốc|bả|rơi|đống|luống|rãnh|vảy|động|đồng|bật|úp|hơi|tiếng|tháo|trận|lạc hướng|du kích|bùn|dập|bay|gục|đắm|cược|gió|bóng bàn|cầu lông|kẻng
giăng: lưới|câu|dây|biển|mắc|bẫy|đèn|màn
mắc: lưới|cạn|kẹt|bệnh|nợ|lỗi|mưu|màn|võng|bẫy|mớ|mỏ|áo|míu|lừa|cỡ|xương|dây|điện|đèn|mới|phải|ca|nghẹn|cửi|rác
rừng: trồng|tự nhiên|sản xuất|phòng hộ|đặc dụng|đầu nguồn|ngập mặn|tràm|thông|keo|tre|nứa|già|non|nguyên sinh|núi|rậm|sâu|thiêng|khộp|đước|ven biển|nghèo|tái sinh|cây|cấm|xanh|vàng|cháy|giàu|phi lao|quế
phá|trồng|giữ|cháy|đốt|khai thác|chăm sóc|băng|xuyên|vào|bìa|cửa|ven|lâm tặc phá|đi|tuần|trông coi|lấn chiếm|chặt phá|mở|khoanh nuôi|bảo vệ|gây: rừng
gỗ: tròn|xẻ|hộp|quý|lậu|rừng trồng|keo|lim|hương|nghiến|pơ mu|ván|ép|dăm|củi|tạp|mít|xoan|dán|mục|nguyên liệu|thông|lát|đỏ|sưa|công nghiệp|khối
cưa: xăng|máy|tay|gỗ|cây|bỏ|đốn|lốc|đôi|xẻ|cắt|đổ|đứt|sắt|tròn|hạ
xẻ: gỗ|rãnh|ván|núi|thịt|đường|dọc|đôi
khai: thác|hoang|phá|quật|khống|báo|man|sinh|tử|trương|tâm|hỏa|sáng|chiến|cuộc|ấn|bút|hội|mạc|mở|vị|thông|giảng|quang|thác gỗ|thác cát|thác đá|khoáng|đao|trường|nhận|rõ
củi: khô|lửa|đuốc|gộc|rừng|mục|cành|trấu
lấy|kiếm|chặt|bổ|nhặt|đun|gánh|vác|bó|gom|chẻ|vớt: củi
măng: tre|khô|tươi|nứa|tây|cụt|non|rừng|chua|sét|ớt|đắng|lưỡi lợn
tre: nứa|pheo|già|trúc|ngà|non|đực|gai|làng|bương|đan|xanh|luồng
nấm: rơm|hương|mộc nhĩ|mèo|linh chi|rừng|độc|sò|mỡ|men|mốc|kim châm|đùi gà|bệnh|mồ|ăn|da|tươi|đông cô
trời: mưa|nắng|gió|rét|nóng|lạnh|tối|sáng|quang|âm u|đất|xanh|oi|hửng|đẹp|sập tối|nồm|trở gió|bão|tạnh|râm|phật|giáng|ơi|mù|hạn|rạng
mưa: to|nhỏ|lớn|rào|phùn|bão|đá|dầm|dông|giông|lũ|gió|nắng|ngâu|xuân|bụi|tuyết|nguồn|đầu mùa|kéo dài|lớn kéo dài|cực đoan|diện rộng|tạnh|ngớt|xối xả|tầm tã|như trút|lâm thâm|bay|bóng mây|trái mùa|đêm|rả rích|ngập|thuận gió hòa|nặng hạt|liên tục|dồn dập|rải rác|vừa
nắng: nóng|hạn|gắt|ráo|to|nhẹ|ấm|mưa|chói|cháy|lên|hè|sớm|chiều|mới|hanh|chang chang|như đổ lửa|gay gắt|rát
gió: mùa|mạnh|nhẹ|giật|to|lốc|lùa|bấc|nồm|lào|tây|tây nam|đông bắc|biển|bão|xoáy|bụi|mát|lộng|thổi|lớn|heo may|giật mạnh|chướng|máy|đông|núi|cấp sáu|cấp bảy|lạnh|độc
giông|dông: lốc|bão|tố|gió|sét|mạnh|to
cơn: mưa|bão|giông|dông|lốc|gió|lũ|sốt|đau|giận|ho|hen|co giật|đói|khát|ác mộng|lốc xoáy|địa chấn|sóng|say|buồn ngủ|điên|nghiện|thịnh nộ|rét
lốc: xoáy|tố|máy|cuốn|bụi|lịch
bão: số một|số hai|số ba|số năm|số mười|lũ|to|lớn|tan|về|đổ bộ|mạnh|chồng bão|cát|từ|tuyết|giật|giá|dữ|biển|mưa
chống|tránh|trú|phòng|tin|tâm|mắt|sau|gặp|qua|đón|trước|mùa|hoàn lưu|đường đi của|siêu|bị: bão
lũ: lụt|quét|ống|lớn|lịch sử|chồng lũ|về|dâng|rút|cuốn|cuốn trôi|bùn|tiểu mãn|đầu mùa|sớm|trẻ|lượt|dữ|thượng nguồn|bất ngờ|đổ về|qua
đỉnh|xả|cắt|chạy|vùng|cơn|trận|đón|sống chung với|né|thoát|phân|chậm|tiêu thoát|ngăn|nước: lũ
ngập: lụt|úng|sâu|nước|mặn|nặng|cục bộ|lũ|tràn|ngừng|ngụa|đầu|mái|trắng|bùn|đường|nhà|cầu|lênh láng|rác|răng|đầu gối|chìm|lúa
sạt: lở|nghiệp|lở đất|lở núi|lở bờ sông|ta luy|đất|mái|trượt|lở nghiêm trọng|bờ
sụt: lún|giảm|lở|cân|đất|giá|xuống|sịt|áp|hố
sấm: sét|chớp|rền|ký|nổ|động|truyền
sét: đánh|đánh chết|hòn|lan truyền|nung|đánh trúng
mây: mù|đen|đan|tre|mưa|trắng|trời|khói|tre đan|dông|che|song|bay|gió
sương: mù|muối|giá|sớm|gió|đêm|khói|sa|mai
rét: đậm|hại|buốt|hại kéo dài|mướt|run|nàng bân|ngọt|đầu mùa|lộc|căm căm|tháng ba|mới
hạn: hán|mặn|nặng|kéo dài|cục bộ|chế|mức|định|hẹp|cuối|tuổi|trả|nộp|hữu|dùng|sử dụng|điền|ngạch|vận|chót
nước: ngọt|mặn|lợ|lũ|sạch|máy|giếng|mưa|sông|suối|ngầm|mặt|thải|bẩn|đục|trong|sôi|nóng|lạnh|đá|mắm|chấm|tương|uống|sinh hoạt|tưới|tràn|dâng|rút|xiết|chảy|chảy xiết|ngập|cạn|đọng|rỉ|dâng cao|lên nhanh|biển|dừa|mía|cam|chè|lọc|cất|thô|đóng chai|ngoài|nhà|bạn|lớn|nhỏ|đứng|rút chậm|đường|hoa|tiểu|ối|da|cờ|rửa|xả|mát|khoáng|thơm|giải khát|đầu nguồn|tự chảy|xốt|ròng|dùng|xuôi|láng giềng|kiệt|sơn|rác|giếng khoan|vào nhà|đến đâu|cốt|phèn|bọt|lã|kiệu|rút|đại|bước|lèo|phân|đái|ta|nhảy|súc miệng|hồ|ao|mạch|cái
mực: nước|in|nang|ống|khô|nước biển|nước ngầm|thước|tươi|một nắng|tàu|nước sông
dòng: chảy|sông|suối|nước|họ|tiền|vốn|điện|tộc|kẻ|chữ|xoáy|lũ|tu|đời|dõi|nhạc|người|máu|thời gian|hải lưu|xe|lệ|bùn|kênh|sản phẩm|sự kiện|giống|hàng|thiền|phim
sông: suối|ngòi|nước|con|cái|cạn|dài|núi|lạch|đào|hồ|băng|rạch|sâu|ngân
suối: cạn|nước|nước nóng|khoáng|lớn|nhỏ|sâu|nguồn|khe|vàng|chảy
khe: suối|nứt|hở|núi|cạn|khắt|sâu|cửa|nước|khẽ|co giãn
đèo: dốc|bòng|cao|núi|hàng|con|nhau
đồi: núi|chè|trọc|thấp|trại|thông|cát|keo|bại|sim|mồi|cây|hoang|dốc
núi: cao|đá|lửa|rừng|non|lở|đồi|đá vôi|đất|cấm|thấp|sông|trọc|sập
đất: đá|cát|sét|bùn|thịt|phù sa|đỏ|đai|nền|nước|liền|trống|trũng|vườn|ruộng|rẫy|đồi|nương|hoang|bãi|bạc màu|phèn|mặn|màu|lúa|ở|thổ cư|ao|hiếm|màu mỡ|khô cằn|tơi xốp|liền kề|mượn|kẹt|dôi dư|đấu giá|trồng cây|trồng lúa|công|tư|thừa|lở|sạt|sụt|nung|đắp|thải|san lấp|mùn|tổ|khách|đen|liền thửa|chua|trồng|thục|dốc|hai lúa|nghĩa địa|nghĩa trang|ven sông|bồi|cằn|đồng|tái định cư|chết|thánh|cảng|mũi|dư
bãi: bồi|đá|cát|biển|rác|thải|tập kết|chôn lấp|lầy|cỏ|giữ xe|trống|xe|đậu xe|vật liệu|ngang|ngầm|ngô|sậy|tha ma|mìn|ngập|tắm|triều|chăn thả|tạm|chứa|nghêu|bùn|sú vẹt|đất|bóng|đổ thải
cát: sỏi|đá|đen|vàng|trắng|san lấp|bụi|tặc|lậu|xây|lún|cánh|tường|biển|sông|bồi|xây dựng|cứ|táng|nền
đá: vôi|hộc|dăm|cuội|sỏi|ong|tảng|mồ côi|lăn|lở|khối|quý|cảnh|mạt|răm|hoa cương|bóng|banh|chân|cầu|xẻ|mài|xây dựng|phạt|luân lưu|gà|xanh|núi|rơi|bào|lạnh|viên|kê|chẻ|ốp lát|ba|vỉa
bùn: đất|lầy|rác|thải|non|nhão|cát|đỏ|ao|hoạt tính|đáy|đặc|khoan
phù: sa|nề|hợp|dâu|rể|điêu|du|hiệu|phổi|phép|não|thũng|trợ|sa bồi|thủy|hộ|vân|phiếm
rơm: rạ|khô|cuộn|lúa|ướt|cháy
đốt: rơm|rạ|rác|rơm rạ|rẫy|nương|đồng|lửa|vàng mã|phá|pháo|than|rừng|cháy|đuốc|lò|nến|hương|nóng|sống|xương|ngón tay|lửa trại|lau|dọn|đuốc|ong|nhang
gia: súc|cầm|đình|cố|nhập|hạn|vị|phong|đạo|cảnh|thế|tài|sản|công|tăng|chủ|giáo|nô|thất|hệ|phả|tộc|huy|trưởng|truyền|quyến|tốc|giảm|lễ|sư|nhân|bảo
con: trâu|bò|lợn|gà|vịt|dê|chó|mèo|ngựa|chim|cá|tôm|cua|ong|muỗi|ruồi|chuột|rắn|hổ|voi|khỉ|gấu|nai|hươu|kiến|sâu|bướm|ếch|rùa|thỏ|ngỗng|ngan|đường|sông|suối|đê|mương|ngõ|hẻm|phố|dốc|tàu|thuyền|đò|dấu|số|chữ|mắt|dao|người|giống|nuôi|nghiện|nợ|cưng|em|cái|cháu|nhỏ|lớn|út|cả|trai|gái|trưởng|dâu|rể|ruột|riêng|chung|đẻ|ngoài|một|đông|trẻ|thơ|mồi|thú|vật|non|đực|tin|lũ|bão|sóng|lăn|lươn|chạch|xoay|quay|thoi|đội|la|trăn|ba ba|cóc|nhộng|bọ|ve|rận|chấy|gián|nhện|giun|mối|mọt|ốc|hến|trai|sò|mực|hàu|cá sấu|đập|rạch|lạch|kênh|hào|thứ|hoang|nhà|tạo|buôn|sen|lắc|nước|rối
chim: yến|bồ câu|cút|trời|sẻ|cảnh|thú|muông|di cư|hoang dã|chích|én|cò|quý|non|mồi|ưng|khuyên|chào mào|ri
chó: dại|mèo|thả rông|cắn|nghiệp vụ|hoang|nhà|con|săn|má|đẻ|ngao|sói|cỏ|béc giê|đá
rọ: mõm|đá|sắt|thép|tre
đeo|rọ|không rọ: mõm
rắn: độc|cắn|rết|hổ mang|lục|nước|chắc|rỏi|ráo|mặt|đanh|lỏng|hóa
muỗi: đốt|vằn|truyền bệnh|rừng|cát|đẻ
diệt|đuổi|chống|nhang|ổ|trừ: muỗi
ruồi: muỗi|nhặng|vàng|bâu|giấm|đục quả|trâu
chuột: bọ|đồng|phá|cống|nhắt|cắn|rút|túi|máy tính|lang|bạch|chù|gặm
gấu: ngựa|chó|trúc|bông|áo|ó|quần|nuôi nhốt|mật
khỉ: đuôi lợn|vàng|mặt đỏ|đột|gió|ho
voi: rừng|nhà|con|ma mút|giày|biển|dữ
`;
