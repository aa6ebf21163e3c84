/** Everyday and administrative words of two syllables: a first syllable, a colon, what may follow it. Own compilation. */
export const COMPOUNDS = `
ai: oán ủi cập
am: hiểu tường
an: bài cư dưỡng giấc khang lành lạc lòng nghỉ nguy nhàn nhiên ổn phận tâm tọa trú ủi vị vui yên
anh: dũng minh hào ruột linh
ảnh: chụp màu nghệ
ao: ước hồ nuôi tù
áo: ấm dài gấm phao mưa trắng quần
áp: bức chế đặt đảo lực phích sát suất tải thuế
ào: ạt ào
ăn: bám chặn chay chia chơi diện đong gian khớp mặc mòn năn nhậu nhập nói ở sáng theo trộm vạ xin
ấm: áp cúng no êm ức
ấn: bản chỉ tượng chương loát
ẩn: chứa danh dật hiện náu nấp số dụ họa khuất
ấp: ủ trứng
âm: ỉ mưu nhạc thầm vang u lịch tính
ân: cần nghĩa huệ hận xá tình oán
âu: lo yếm
ấu: trĩ thơ
ẩm: thấp thực ướt mốc
ầm: ĩ ầm
bà: con đỡ ngoại nội cụ
bác: bỏ ái học ruột
bách: hợp nghệ niên tính thảo chiến bộ
bài: bản bạc báo binh bỏ bác ca chòi dự giảng học hát làm phát tập thơ thuốc tham toán trí tiết trừ vở viết xích
bãi: biển bồi cát chức cỏ đỗ khóa miễn nại rác rào sông tắm thị triều
bảo: ban kê mẫu mệnh mẫn quốc thủ vật
bám: biển bản đất dân nắm sát trụ víu theo đuổi
ban: bố đêm giao ngành phát tặng chức sáng trưa dân bí thư
bàn: bạc cãi chải ghế hoàn là luận tán tay thờ thắng đạp định
bán: chạy chác công đảo nguyệt san sỉ trú tín bán nghi
bản: địa đôn hùng làng lề lĩnh vững mô năng ngã sắc thảo thu vị mường
bàng: hoàng quan bạc
bảng: biểu đen điểm giá hiệu phong thần quảng tin vàng ghi
bao: biện bọc che cấp dung giờ la nhiêu phấn phủ quanh quát tiêu thầu trùm tử vây xi bao
báo: ân chết cô danh đài tử giá hại hiếu mạng mộng nợ oán thức tường thù biếu
bào: mòn ngư thai tử
bão: bùng dông giá lũ lụt tố táp tuyết hòa số
bạo: bệnh chúa chính dạn động hành loạn liệt ngược phát tàn
bát: cơm đĩa ngát nháo manh áo phẩm
bày: biện đặt tỏ trí vẽ bán
bắc: cầu cực giàn nam
băng: bó chuyền dính giá ghế hà hoại hình keo khô nhóm rôn tuyết tải
bằng: cấp chỉ khen hữu khoán lái lòng mặt nhau phẳng sáng chế vai
bắt: bớ bẻ chước cóc chuyện ép gặp giam giọng kịp khẩn mạch mắt nạt nguồn nhịp nhanh quả rễ sống tay thóp tội xa
bần: cùng cố hàn thần tiện
bận: bịu lòng rộn tâm việc
bất: an bạo bình biến bộ cẩn cập công diệt di dịch đắc dĩ định đồng hòa hảo hiếu hạnh khuất kể lợi lương luận lực minh mãn nhẫn ngờ nghĩa ổn phân thắng tài tận tiện tín tử tường trắc ý
bẩm: sinh báo
bậc: cha anh học thang thềm
bấp: bênh
bập: bõm bênh
bật: đèn dậy mí nhạc khóc lên
bề: bộn nổi rộng sâu thế
bế: giảng mạc tắc quan con bồng
bền: bỉ chặt chí gan lâu màu đẹp
bên: cạnh lề bờ tai vực
bến: bãi bờ đỗ đò phà tàu xe
bệnh: dịch hoạn lý nan nền sử tình nhiễm xá
bí: ẩn hiểm quyết tịch tiểu truyền lối
bị: lực
bì: bõm lợn
bia: đá hơi mộ rượu bọt miệng
biên: cương chép đạo độ hải mậu niên thùy thư
biến: áp cải chất chứng cố dạng khí hóa loạn hình mất nghĩa tấu thể thiên thái tướng tính
biển: cả đảo khơi lận quảng tên bạc chỉ chức phòng làm
biểu: cảm dương đạt ngữ tình trưng thức thuế thị bì tính
biệt: danh đãi hiệu kích lập ly thự tài tích
biếng: ăn nhác
biết: bao điều ơn ý thân phận đâu chừng nói
bình: an bầu chân chú dân diện định hành lọc luận minh nhật ổn nguyên phẩm phong phàm phục quyền thản tâm thủy tĩnh tuyển xét yên địa phương
bịt: bợm miệng kín mắt
bíu: môi
bó: buộc cẳng gối hẹp hoa tay chân sát
bỏ: bê cuộc dở hoang học lỡ lọt mặc ngỏ ngoài tai ngũ phí qua quên rơi sót trống túi thầu vào công
bóc: lột mẽ tem tách trần
bọc: lót lộ hành
bỏng: rát ngô nước sôi
bong: bóng gân tróc
bóng: bàn bay bẩy chuyền dáng đá đèn điện lộn mát ma nhoáng râm rổ tối hơi
bóp: méo nghẹt chẹt bụng còi
bô: bã lão
bố: cáo cục dượng mẹ phòng ráp thí trận vợ
bồ: câu công anh đề hóng kết hòn bịch tát nông cào
bổ: ích dưỡng khuyết ngữ túc đôi
bộ: binh chính hạ mặt ứng xử sưu tập tộc tịch hành óc tiêu
bốc: cháy dỡ đồng hơi hốt hỏa lột mùi phét thăm thuốc vác xếp
bộc: bạch lộ phát trực
bồi: bút bàn đắp lắng lấp tụ thẩm bổ dục
bôi: bác đen nhọ trơn xóa
bối: cảnh rối
bội: bạc nhiễm phản phần số ước
bồn: chồn hoa nước tắm bồn địa cầu
bổn: phận cũ
bộn: bề
bông: băng đùa đẹp hoa lúa vải
bỗng: chốc dưng nhiên
bồng: bế bềnh bột lai
bờ: bãi cõi kè rào ruộng sông vùng
bơ: phờ vơ sữa
bơi: chải lội nhái thuyền an
bới: móc
bợm: nhậu
bớt: căng đi giận xén một thêm
bù: giá loa nhìn xù
bú: mớm sữa
bục: giảng vỡ
bùi: ngùi tai
bụi: bặm bẩn bay đời cây rậm mịn tre
bủn: rủn xỉn
bùn: đất lầy non cát
bung: bét dù ra
bùng: binh nổ phát nhùng
bụng: dạ đói chân phệ
buôn: làng người gian bạc trưởng
buồn: bã bực chán cười đau lòng ngủ nôn rầu tẻ tênh thảm
buông: bỏ lỏng lơi quăng thả tha xuôi
bút: bi chì chiến danh đàm hiệu ký lông lục máy mực tích toán vẽ
bứt: phá rứt rời lên
bức: ảnh bách bối cung hại hiếp phá thiết thư tranh tường tử xúc
bực: bội dọc mình tức
bước: chân đầu đột đệm ngoặt nhảy sang tiến tiếp theo qua
bưng: bít biền bê
bừng: bừng tỉnh sáng
bưu: ảnh cục phẩm kiện tá thiếp
ca: cao dao hát ngợi khúc kịch kíp lâm múa mổ nhạc nương sĩ tụng trực trù vũ cẩm cóng
cá: biệt cảnh chép cơm cược độ hộp khô kiếm lồng sấu sặc thể tháng thu trắm tra mè lóc
cả: gan nể nhà tin thảy năm xóm
cách: biệt điệu hở nhiệt tân trở vẽ xử nhìn
cai: quản ngục sữa thuốc đầu dài
cái: nết ăn tôi đẹp bang thiện
cải: biên bắp dạng giá hoán huấn lương mả táng thảo tổ trang tử hối
cài: cắm khuy cúc
cãi: bướng cọ vã lộn
cam: chịu canh đoan đường lòng phận sành thảo tâm
cám: cảnh dỗ ơn gạo
cảm: biến hóa giác hứng kích khái lạnh mạo mến nghĩ nhận nhiễm ơn phục quan sốt tạ thán thấy thụ tính tình tử tưởng xúc
can: án đảm gián hệ ngăn phạm trường
cản: phá đường bước
cạn: kiệt lời nghĩ chén
cán: đảng cân mức đích thép lão
cáng: đáng thương
cảng: không
càng: cua ngày
cạnh: khía khóe
canh: cánh cải chua điền giữ chừng nông phòng tân trực thức tuần tý rừng
cánh: buồm cổng cung cửa diều đồng lớn hữu quạt rừng tay đàn ông
cảnh: bần cảnh giác đẹp đời huống khó ngộ nghèo thông sắc tỉnh trí tượng vật
cao: ấp nguyên bồi cả chót vót đài dao điểm đạo đẹp độ huyết áp hứng hổ kiến kỷ lục lâu lầu minh ngạo niên ốc quý ráo sang số sản siêu tay tần tầng thế thủ thượng tốc trào vút vọng ủy
cáo: buộc bệnh chung giác già lỗi lui phó thành tri từ trạng tội thị
cạo: giấy râu trọc mủ
cáp: quang treo điện
cát: bụi cứ hung táng tường sỏi đá xê vàng
cau: có mày trầu
cay: cú đắng độc nghiệt xè
cày: bừa ải cuốc cấy
cáy: cua
cắc: cớ ké bụp
căm: căm giận hờn ghét phẫn thù tức uất
cắm: cờ cúi trại rễ biển
cặm: cụi
căn: bản bệnh cơ dặn do hộ nguyên nhà phòng vặn phố
cằn: cỗi nhằn
cẳn: nhẳn
cắn: câu răng rứt xé
căng: thẳng tin kéo tràn buồm phồng dây
cắp: sách vặt
cặp: bến bồ díp đôi kè lá nhiệt tài sách vợ
cắt: băng khánh bỏ bớt cổ cơn giảm gọt khúc lượt lớp may ngang nghĩa phiên ruột tóc tỉa xén đứt điện mạch
câm: điếc lặng nín hờn
cấm: cản chỉ cố cung đoán địa kỵ kỳ vận túc cửa
cầm: cái cập cờ chắc cự chừng đồ hãm hơi lái máu quân quyền tay sắt trịch
cẩm: chướng nang nhung thạch
cân: bằng giới đo kẹo hơi lượng nhắc não phân quắc sức tài tiểu xứng đong
cần: cù cẩu câu kiệm liêm lao mẫn kíp thơ vụ trục yếu
cận: cảnh chiến đại huyết kề lân sử thị vệ thần tử
cẩn: mật thận trọng tắc
cấp: báo lưu điện sắc thấp tập tốc tiến sở chính vốn
cập: bến rập kênh thông
cất: cánh cẳng công giọng giấu giữ nhà tiếng nóc vó
cật: lực vấn ruột
câu: cá chuyện chấp dầm đối đố hát kéo khách nệ nói thơ trả
cấu: kết kiện tạo tứ xé véo hình
cầu: an cạn chui chì cứu dao đường hiền hôn hồn kinh khẩn khỉ kiến kỳ lông mây may mắn nguyện nối phao phà tàu thang thị thủ tiến treo tiêu toàn truyền tự vồng vai vượt viện
cẩu: thả trệ
cây: ăn trái bóng bút cảnh cao cầu cổ thụ con giống công cối dược gỗ lương nến nấm nước số vật xanh xăng
cấy: cày ghép hái lúa mạ rẽ
cha: anh chả con cố ông xứ truyền nối
chả: trách giò là
chạm: khắc mặt ngõ trán trổ tự ái
chan: chát chứa hòa
chán: chê chường ghét nản ngán ngắt đời
chạng: vạng
chàng: màng trai rể
chanh: chua chấp leo
chào: cờ đón giá hàng hỏi mừng mời đời thua thầu thưa
chảo: lửa
chát: chúa
cháu: chắt con đích nội ngoại
chay: tịnh lễ
cháy: bỏng bùng chợ hàng nắng rừng rụi sém lan lớn
chảy: máu chất xám nước xiết tràn lỏng
chạy: chọt chức chữa chỗ chợ đua đuổi giặc loạn lụt lùi máy bền mất nọc quyền theo thi thoát thận trốn vạy việt dã thành ngược xuôi
chăm: bẵm bón chỉ chú chút học lo làm ngoan nom ngom nuôi
chằm: chằm
chặn: đứng đường hậu họng đánh ngang
chăn: bông chiếu dắt gối màn thả trâu ấm
chẵn: lẻ
chắn: bùn ngang cát sóng
chăng: đèn dây
chẳng: hạn lẽ may qua thể
chặng: đường đua
chắp: cánh nhặt nối vá tay
chặt: chém chịa hạ phá bóp ngang
chắt: chiu lọc lưỡi bóp
châm: biếm chọc chích chước cứu lửa ngôn ngòi thuốc
chấm: bài công đứt hết lửng phá phẩy than thuốc đen
chầm: bập chậm chập
chậm: chạp chân tiến rì trễ rãi trả lụt nhịp lại giải
chân: chất cẳng dung dài đất đê giá lý mây lông núi phương tay thành thật thực trời tướng tình trọng vịt tu
chấn: áp chỉnh động hưng tâm thương
chần: chừ
chẩn: bệnh tế trị
chấp: chính bút chứa cứ kinh nhất tay trách vá nê vặt
chập: chờn choạng chững mạch tối cheng
chất: bán cháy chồng chính dẻo đất chơi đạm đốt đống kích lỏng cao nổ phác rắn vô xám xơ xúc tác vi ứ béo
chật: chội hẹp vật kín ních cứng
châu: á âu báo chấu lục mỹ phi thổ úc
chầu: chực rìa
chậu: cảnh hoa rửa thau
chấu: cắn
che: chắn chở đậy kín khuất lấp mắt phủ mưa tội
chế: ngự áp bản gỗ chữ định báo chính giễu nhạo tác cấp
chè: chén khô xanh chát
chém: giết đứt chặt gió giá
chen: chân chúc lấn nhau
chèn: ép lấn đường sóng
chênh: chếch giàu nghèo vênh
chếnh: choáng
chệch: choạc hướng
chểnh: mảng
chết: chóc chóng dở điếng đuối nước đói đứng lặng mòn người yểu nhát
chê: bai cười trách
chi: bằng bộ chít dân đoàn phó trưởng li lưu phái phối quản thu ủy viện
chí: cốt công ít khí lý nguyện sĩ tiến thú tình tử phèo
chỉ: bảo cần dụ quyết sâu sát điểm giáo nam rõ hài tay trích chế kế trỏ vàng vẽ sự
chìa: khóa vôi
chia: bùi buồn cắt của đàn đều đôi đất ly lửa loại lô ngọt quyền rẽ khó tách xa tay vui xẻ
chiêm: bái ngưỡng nghiệm tinh bao
chiếm: chỗ dụng đa đóng giữ lĩnh lòng tỷ tỉ ưu
chiên: giòn xào
chiến: bại bào công hiển hách dịch cao viên ngoan cường khu hào hạm hữu lợi phẩm mã sự lạnh thắng thuật trận trường tích tuyến
chiêu: an đãi dụ hồi hiền mộ sinh thức sĩ trò
chiếu: chăn chỉ cố cói bóng bạc lệ hình rọi tướng trúc
chiều: chuộng dọc hôm hướng xấu lòng ngang sâu tà tối
chiết: áp cành nhánh tự xuất trung
chìm: nghỉm nổi xuồng tàu
chim: chóc bồ én muông mồi sẻ yến
chín: chắn muồi mọng nục suối mươi vàng tầng mây
chinh: chiến phạt phục phụ
chính: biến chắn chiến chuyên diện đại đảng đạo đề giác huấn khách khóa kiến luận ngạch nghĩa cơ địa phương phạm điện phái phẩm người sự thống thất thể nội bộ tư trường trực tả tố văn vụ yếu
chỉnh: chu đốn đảng huấn tài biến bổ sức thể trang đồn tề đô âm
chít: khăn
chịu: chơi chết cực đựng đòn hàng khó học lỗ lực lửa nhiệt oan phép tang thua thương tội trận
cho: biết không nên qua hay
chó: má dại mèo săn sói thả rông chạy
chõ: xôi mõm
chóc: mòng
chọc: ghẹo giận phá tiết trời tức thủng
chói: chang lòa lọi mắt sáng
chọi: gà trâu
chòi: canh rẫy
chom: chóp
chòm: râu sao xóm
chọn: giống lọc lựa mua mẫu nghề mặt gửi vàng ngày
chóng: mặt vánh lớn
chòng: chành ghẹo
chong: chóng đèn
chỗ: ăn dựa đứng làm ngồi hiểm hở thân tình trống trú vững để
chốc: lát lở nữa
chồi: non nụ
chối: bỏ cãi từ tai quanh
chôm: chỉa chôm
chồm: hổm
chôn: cất chặt chân giấu lấp nhau rau vùi
chốn: dung thân nương
chồn: chân hương
chông: chênh gai
chống: án bão cự chịu chế dột đối đỡ gậy hạn lầy phá trả rét thấm thất trượt ngập gian
chồng: chất chéo chồng lên vợ lấn đống
chớ: hề nên thấy
chờ: đợi chực đón hẹn thời xử duyệt khám
chở: che đò khách quá
chợ: búa đầu đen đêm nổi phiên tạm cóc dân vùng hải truyền
chơi: bời đùa khăm nhởi trội thân xấu trò vơi
chơm: chởm
chớm: nở đông
chới: với
chớp: mắt nhoáng lóa bóng thời
chu: cấp du đáo toàn tất trình vi
chú: dẫn giải mục tâm trọng ý rể bác ngựa thợ
chủ: bút bài biên chốt công điểm hợp mưu hòa khách kiến cầm nhân ngữ nhà nhật quan thương soái sự sử khoản tâm tế tiệm tớ trang trò đường chính xị xướng vựa
chua: cay chát ngoa xót phèn
chùa: chiền làng
chúa: sơn lâm nhật trời tể
chuẩn: chu chi cứ đích độ đoán gốc cán bộ đầu nghèo nhận tắc tướng úy xác y
chúc: mừng phúc tết thọ thư từ
chục: ngàn triệu
chui: lủi nhủi rúc luồn
chúi: đầu
chùi: rửa
chum: vại
chùm: ảnh quả hoa
chung: chạ chăn chi chiêng chung đúc đụng kết xếp khảo khu cư lưng lòng nhất nhau quanh quy quyết ngân quan sống sức đồng xây tay góp thẩm thủy tình vai sát cánh vui kiến
chúng: ta mình nó sinh tôi dân
chủng: tộc viện đậu ngừa
chứng: bệnh cớ nghiệm sử tật tá tích tỏ
chững: chạc lại
chuồn: chuồn
chuông: cửa reo báo
chuồng: gia trại lợn cọp gà trâu
chuộng: lạ hình
chuốc: lấy
chuộc: lỗi lợi tội
chuỗi: cung hạt ngày sản cửa khối
chuối: tây hột tiêu hồng
chuột: bạch chạy sa chũi đồng phá rút
chụp: giật hình mũ lưới nhóm chiếu
chút: đỉnh ít xíu
chuyên: án biệt canh cần chính chở chế khảo khu luận mục nhiệm quyền sử san tâm trị tu tuyến tư
chuyến: công đi hàng tàu xe thăm
chuyền: bóng cành tay
chuyển: biến căn bản mạnh rõ tích bánh bệnh biên chế chỗ cấp dạ dịch cơ đạt số vị động địa giá học giới giống giọng hóa hướng hộ lời lưu mạch mình nghề nhà qua sinh trại trạng vần vùng viện
chuyện: bịa cười đời đùa gẫu gia lạ ngắn phiếm phiền tình trò vãn vặt
chưa: bao chừng chắc hẳn kể từng chín
chứa: chan chấp gá mại tội đầy
chữa: bài cứu người chạy khỏi lành lợn thẹn trị
chừa: bãi mặt
chức: nghề lãnh phận phẩm quyền sắc giáo tước trọng tọa vị
chực: chờ
chửi: bới mắng rủa thề
chừng: mực nào đỗi ấy
chước: lượng
chương: cú mục kích cầu tình hồi
chướng: khí mắt tai
co: cụm cóng dãn giãn giật kéo quắp rút ro
có: ăn bầu chăng chí chồng chừng sở danh dáng dụng đáng đôi học hạn hậu hiếu lực hồn ích khi lẽ lòng lúc mang mùi nếp nghề phúc phần tang tích tội tuổi tín vẻ tâm
cò: con lả mồi kè cưa nhà đất
cỏ: cây dại hoa khô may rả
cọ: dầu rửa xát
cóc: ách nhái
cọc: cạch cằn chèo tiêu tiền cừ
coi: bói chừng mặt ngó như sóc khinh thường trọng tàu rẻ
còi: cọc hụ xương tàu
cõi: bờ lòng âm
cói: chiếu
còm: cõi nhom
con: buôn bài cái cả cháu chiên chữ dại dâu đầu đàn đập đen đê điếm đò đường mòn em gái giống hoang hươu kênh lắc lai mắt một mọn mồi ngươi ngoan nít nợ thú ốm phố quay rể ruột rối sông sóng số biết so tạo tàu tem tôm tin thứ thoi thuyền tính tim trai trẻ trâu trăn trưởng trượt út vật vua xe
còn: nguyên nhiều bất nữa hơn hạn sót tồn vương khó
cỏn: con
cong: queo vênh vẹo quẹo
còng: lưng số tay
cõng: rắn
cọp: giấy
cót: két ca cót
cô: bác bé dâu dì đặc đọng độc đơn gái giáo hồn lập liêu lẻ nhi phụ phong quạnh quả tiên ta
cố: chấp chủ cung đạo đô gắng nỗ hữu hương họa kết kỉnh nhân nhiên nông sát tật tình thổ thủ vấn vị gây làm
cổ: áo vũ phong điển động hủ kính họng kim lai lệ máy nhân nhạc phục quái sinh súy sử sơ tay tích tục vật võ thành xúy
cỗ: bàn cưới máy ngựa quan
cồ: cộ
cộ: xe
cốc: chén thủy mò
cộc: cằn lốc
cội: nguồn rễ
cối: xay đá giã
cỗi: cằn
cốm: vòng nếp
cộm: cán
côn: đồ quyền
cồn: cào cát bãi đảo ruột rượu
công: viên chính khu án minh bội chúa lãnh cán bộ cuộc mới số dã đầu cơ sở đình đích điểm điện hỏa đồn đức đường giá giáo hàm hải hạnh hậu hiến hiệu hội hữu nghĩa khố kích kênh lệ lệnh luận lực lý lĩnh lương mẫu thông trợ nghị nhật nợ nông nhiên ơn cha pháp phá phạt phẫn phu phẩm phiếu quả quỹ quyền quyết sản sứ sức sự vận truyền tâm tặc tập thu tích tắc tội thần thành thự ban thuế thổ tơ cổ phần trái trạng giao phụ trường tử tước đến đi chuyên xuất xã xa xưởng đồng toàn
cống: hiến hết mình nạp ngầm phẩm rãnh hộp thoát
cồng: chiêng kềnh
cổng: chào làng ngõ trời trường
cộng: doanh hưởng lực sinh trừ tồn hợp
cốt: cách cán lõi nhục truyện yếu khí thép liệu chuyện thân tử sao đất hài
cột: cái cờ chèo điện mốc nhà sống sóng trụ kèo đèn ăng
cơ: bắp cực đồ đốc hàn làm hữu khí khổ may mật mưu năng ngơi nghiệp quản trực số sự trưởng trí vận
cớ: sao gì
cờ: bạc đỏ đảng đào gian lau người phướn thi tướng tổ quốc truyền vua búp
cỡ: lớn nhỏ vừa trung
cởi: bỏ mở nút thắt trần trói lốt
cơm: áo ăn gạo tiền bình bữa canh chay cháo đùm hộp lam lành nếp nguội nước niêu nắm rang sôi tẻ trưa tấm toi thừa
cơn: bão cảm giông đau giận ghiền mưa lốc khát sốt say sốc lũ
cợt: nhả
cũ: kỹ càng mới nát rích xưa
cụ: cố già hồ kỵ ông thân
cú: đúp pháp sốc vọ đấm
củ: cải cà quả kiệu khoai mỉ sắn soát
cua: bể đồng ốc gạch
của: bố thí cải chìm để đút hồi môn lạ nả nổi ăn ngon rơi riêng
cục: bộ địa cựa cằn diện không mịch phó súc tẩy tác trạng
cúc: áo cung dục họa tần
cuốc: bẫm bộ đất xẻng
cuộc: bầu cách chơi chiến đời gặp gọi hành hẹn hội kháng kiểm nhật thanh tấn tiếp
cuối: cấp đời đuôi khóa kỳ mùa nguồn nhiệm quý rốt tháng tuần vụ
cuồng: loạn nhiệt phong si tín vọng
cuống: cuồng họng lưỡi quýt quít rốn
cuỗm: sạch
cuốn: chiếu gói hút lô phăng sách tròn trôi quanh
cuộn: băng chặt dây giấy tròn trào sóng
cúng: bái dường giỗ quảy tế lễ
củng: kiện lòng niềm vững nâng
cũng: thế đành nên
cùng: cực cánh chung cảnh đường đồng nhau kiệt khổ kì lúc quẫn sinh sống tận tham dự
cung: bậc cách cầu cúc chúc chứng dưỡng đình đốn đường hình hỏi khai kính kéo không lạnh nhiệt phi phụng tần quăng quế tên tiến trầm tiêu văn nữ
cúp: điện máy vàng
cút: kít
cụt: chân hứng lủn vốn ngủn
cư: đô ngụ sĩ hợp xá xử an
cứ: điểm liệu địa thế
cử: chỉ động đến nhạc tọa
cữ: cữ kiêng
cưa: cắt kéo gỗ đổ xẻ
cửa: ải bán cong đi tiện hiệu hông biển kính lò miệng mình ngăn ngõ nhà phật quan quay quyền ra rừng sổ tiệm từ thiền thoát vào
cứng: cáp cỏi cựa đờ đầu họng lưỡi nhắc ngắc mồm rắn đơ
cực: chẳng đã cùng nguy điểm đoan đại khổ hình hiếm hữu khó kỳ lạc lực nhọc nhục nam thịnh tả tiểu trị
cưới: chạy gả hỏi ma chay xin tảo
cười: chê cợt duyên đùa gượng khẩy mỉm mỉa nhạo ngất nụ nói ruồi rộ tủm tỉm trừ vang
cưỡi: cổ ngựa mây
cương: bức giới lĩnh nghị quyết thường phép nước tỏa toản vị vực
cường: bạo điệu độ hào địa kích lực quyền quốc thịnh tráng triều tập
cưỡng: bách bức chiếm đoạt dâm ép hiếp hôn lại
cứt: đái sắt
cưu: mang
cứu: cánh chữa đói giúp đồng hỏa hạn khổ lụt nước mạng nguy nhân quốc rỗi tế tinh thương thế đột viện vãn xét
cựu: binh trào thần giáo chức tù quân
da: bọc xương dẻ diết giày lươn lông thịt thuộc trời đình non trâu vàng
dã: chiến man ngoại sử tâm thú tràng
dạ: con dày dạ hội hương khách quang tiệc vũ yến thưa
dai: dẳng như
dài: dòng dằng dặc hơi ngày ngoằng lâu hơn rộng
dải: băng đất lụa ngân hà phân
dãi: dầu
dại: dột gái khờ mặt
dám: chịu nghĩ nói đâu dám làm
dàn: bài cảnh hòa dựng đều đồng ca hàng mỏng nhạc khoan trận trải thiêng xếp hàn
dán: giấy mắt thông
dạn: dày dĩ
dân: biểu bản ca quan họ chài chính chúng tập trung hóa cử cày dã đen đạo đô đinh địa giàu gian góp hạnh khí kế làng làm luật lành lực mạng nguyện nghèo nghĩa ngoan ngụ nhạc nông phong phòng phu tự quốc sinh sở tâm ít trí trị nâng trù tuyển tục túy vận khéo vọng vùng ý thường tạm biết dân bàn kiểm hưởng
danh: bạ bất hư truyền ca chính chức giá hài họa lam thắng lợi thủ tư nhân ngôn nho phận phẩm phương pháp sĩ số tánh thần thế tiết tiếng tướng tự từ thơm vị vọng xưng y
dành: dụm dành tặng thời tiết nguồn quỹ giật
dao: động cạo cầu găm kéo mổ sắc rựa
dào: dạt
dáo: dác
dạo: chơi này phố khúc đàn
dát: vàng
dày: công đặc dạn dặn kinh vò
dạt: dào bờ
dãy: đồi hành nhà phố phòng núi trường sơn
dạy: bảo chữ dỗ đời trực kèm cho tốt bơi
dằn: dỗi lòng mặt vặt
dăm: ba bữa
dặm: đường
dắt: dẫn mối tay xe
dặt: dìu
dâm: dục đãng loạn ô
dầm: cầu dề mưa mình sương
dấm: dúi
dẫm: chân đạp
dậm: chân dọa
dấn: bước thân vốn
dần: dà dần hồi rõ
dẫn: chất chứng chương trình chuyện dắt dụ đầu đường đạo điện động khởi giới kiến liệu lực lối lưu nhập nước suất thân thủy tới xuất
dâng: cao hiến hương hoa trào lên
dấp: da
dập: dềnh dìu dịch tắt đám lửa nát vùi khuôn ngọn
dật: dờ
dâu: bể con tằm tây da
dấu: ấn hỏi chân chỉ chứng giáp mốc quan niêm nối phẩy sắc thanh tích tay tròn vân ngã
dầu: ăn dãi gió hỏa lửa mỡ nhớt khoáng cá ô liu tràn sao
dẫu: cho sao
dây: cáp cương chun cót điện dưa dợ dẫn đai đàn leo mơ phơi thần thép thừng truyền xích
dấy: lên nghĩa động
dầy: dặn cộp
dậy: men mùi non sóng sớm thì
dè: bỉu chừng dặt sẻn xẻn
dẻ: dặt
dẻo: dai dang tay
dép: lê
dê: cụ cừu núi
dễ: bảo cháy dàng dãi đồng hiểu hòa ợt ăn dễ như nhầm mến nhớ tính thấy thường tiếp thực tổn
dệt: gấm may vải thêu kim thổ cẩm nhuộm
di: ảnh biến bút cảo căn chỉ chiếu cư trái dân tài đoan hài hại hình họa huấn lụy lý ngôn sơ tản tặng tật trú truyền vật vong thể thiên phi
dì: dượng ghẻ
dĩ: hòa vi quý hạ phạm thượng nhiên vãng
dị: biệt dạng đoan đồng hình hợm nghị nhân năng nguyên thường tật tướng ứng
dịch: truyền cân chuyển cúm gia giả hạch họa lễ sốt xuất sâu tả tễ tiết vị văn công trực chính thương viêm
diệc: bạch
diêm: dân dúa phong vương mạch sinh tiêu
diễm: lệ phúc tình
diễn: án ảnh thời tư binh cảm cách ca cương dịch doanh đạt trao giảng giải giả kịch hành ngâm nôm sôi nổi tả tấu chữa thuyết tiến trò từ văn xuất
diện: bao đồ kiến mạo mục nghèo canh gieo trồng tưới nhiễm trường chính thụ hưởng cận bảo ưu
diều: hâu sáo
diễu: binh hành
diệu: hiền huyền kế kỳ vợi
diệt: chủng chuột bọ gọn khẩn muỗi lăng quăng mối trừ tận gốc vong loăng
dinh: cơ điền lũy thự
dính: dáng tiêu dấp đòn liền líu bệnh mưa
dịp: đầu hè may tết lễ này
dìu: dặt dắt dịu
dịu: dàng hiền êm ngọt mát bớt
do: dự đó đâu thám vậy lo lắng nhân khách ảnh vướng mắc
dò: dẫm hỏi la lường tìm thám xét đường số
dọa: dẫm nạt
doanh: lợi nhà nước trẻ số bán thương trại
dòm: dỏ ngó
dõng: dạc
dọc: đường bờ tuyến
dõi: dòng theo
dọn: dẹp vệ đường cỏ hàng rác sạch quang hành
dòng: dõi điện đời họ khuyến hiếu học giống máu nước ngân sông suối thuần tiền tộc tu vốn xe
dóng: dả
dô: ta
dỗ: dành ngọt
dỗi: hờn
dốc: cạn hết sức vốn lòng dốc toàn tốc đứng núi đèo
dồi: dào phong trường mài
dối: dá gian lòng lừa trá trên dưới già
dội: lại ngược nước
dồn: dập lực đọng đống điền ép nén nguồn nhét sức toàn thửa vào thế
dộng: cửa
dông: bão lốc sét tố
dốt: nát đặc ngu
dột: nát
dơ: bẩn dáng dáy
dở: chứng dang hơi khóc dở cười tệ miệng việc
dỡ: bỏ nhà tải bốc công rào
dời: chỗ đô lịch nhà
dơi: sợ
dớ: dẩn
dợm: bước
du: canh du cư côn dương đãng di học hành khảo khẩu kích quân ký lãm tâm linh bền nghỉ mục ngoạn nhập nông thuyền xuân
dù: cho che dẫu rằng sao vậy
dụ: dỗ lôi địch hàng khị ngôn
dũa: móng
dục: vọng tốc
dúi: dụi
dùi: cui đục mài trống
dụi: mắt
dũng: cảm khí lược mãnh sĩ tướng ngoan cường
dung: dị dịch dưỡng hòa lượng mạo môi nạp nham nhan sai tha thứ túng tục quang thân
dùng: dằng bữa thử thuốc
dụng: binh học tập thể ích tâm ý võ
duỗi: thẳng
duy: danh ích ý lý ngã tân tâm bền nền nếp ổn nghiêm chế trật tốt sĩ số
duyên: cớ cảnh dáng do hải nam kiếp nợ phận số thầm
duyệt: binh chi hỏi xét y thẩm ý
dư: âm ba dả dật chỉ dụng chí đồ hưởng khí lượng luận quần lực tín phẩm sức số thừa lao tật vị vang giả
dự: đảng cảm chi cuộc đám đoán định khuyết liệu luật lễ mưu phóng thính thu thực tính ước giờ khán hầu
dữ: dội dằn kiện kín dân tợn tướng
dửng: dưng
dứa: gai dại
dừa: nước xiêm
dựa: cột dẫm dấm vào dân thế
dưa: cải chuột gang hấu leo lưới
dừng: bước lại tại đèn hình trợ cấp thi
dựng: chuyện cờ đứng hình lên lều lại nêu nước phim rạp tóc trại vợ xây vở xe
dược: học lý sĩ tá thảo tính
dưới: đất biển nước quyền trướng mức
dương: cầm cực gian hải học khí liễu oai quang tính vật thế xỉ vong
dường: ấy bao như nào
dưỡng: bệnh chất dục đường già khí lão phụ sinh sức thai
dứt: bỏ điểm tồn khoát xử lời mạch nợ tình tay
dượng: ruột
đa: bội cảm chiều chức năng hình phong dâm đoan đảng đề giác hệ mang mưu nguyên nghi nghĩa ngành nhiệm phần quốc sầu quá đối sự tài tạp thê thần giáo thức tình túc vị
đá: ba bóng cầu đưa dăm gà hoa cương hộc lở lửa mài mồi nam châm ngầm quả răm sỏi thử vàng vôi xanh xây vụn ốp đá
đã: đành đời khát nư thế vậy từng rồi đến lúc
đả: bại động đảo đớt kích phá thông tự
đà: điểu điều đận đao giang giáo tăng
đạc: điền
đai: cân ốc an nịt thắt
đãi: bôi cát khách ngộ thỏa vàng đằng
đài: các bệ chi dài danh gương hoa kỷ khí liệt xã nước phát phun quan trang tưởng vinh quang tiếng thọ vật
đại: bản doanh bác bại ưu bộ chiến chủ cát cà sa cục cử cương dịch dương đa đao to đồng tiểu dị đoàn đạo điền đội độ lượng gia gian ác hàn hạ hạn hải điểm hiền hùng hồng hình hỏa khái khoa khóa lãn lễ lộ lục mạch mạc nạn ngàn náo nghĩa nghịch nhảy vọt nhân nguyên não phá phàm phong phúc phẫu phu quan quát quân quy sảnh số táo bạo tá thành thọ thắng thử thần thánh thừa thủy tiệc tiện tướng trà tràng trào tu trung trượng tuần vương xá úy ý
đám: cưới cháy đông giỗ hiếu hỏi ma mây rước tang tiệc tùng mạ
đảm: toàn xã hội khai đúng lợi tiến độ tự vệ phúc hậu đang lược trách
đạm: bạc động
đàm: đạo luận thương thoại tiếu
đan: áo lát len mạch sàng thanh tre xen
đàn: anh áp bà bầu bò chim con dê đúm gà gia hặc hồi hát kiến lợn ong ông sáo tế tranh tính việt cầm trâu
đán: nguyên
đạn: bom dược lạc pháo hỏa mìn
đảng: bộ cơ huyện chính công cử cương đoàn phái phí quy phong sử tịch tính trị trưởng cấp viên phường vụ lãnh
đáng: chú giá khâm phục khen kính lẽ lo ngại mặt mừng nể nhẽ quý thương tội trách tin
đang: cai khi diễn lúc tay tâm thi
đãng: trí tính
đành: hanh lòng phận rằng vậy
đánh: bại bạc bài bạt bả bẫy bắt bạo chác chén chiếm chặn cuộc du cược bước dẹp đàn đập đấm đầu đòn đôi đồng đổi đổ động đu đuổi đụng ghen gió giáp hội hơi kẻng lại lộn lừa luống lưới má máy mất môi mùi nhau nhịp nhãn phá phấn quả rắm rớt suốt sụp tan tay tháo thuế thức tiếng tráo trả trống trận trượt tụt thuận vần vảy vật vỡ vu
đạo: cụ cô vụ giả nghiệp hàm hạnh học hữu hiếu lý luật lộ mạo nghĩa ôn nhái phật quân sư sĩ tặc tin thiên chúa thường tràng tướng ước văn ý người
đào: binh bới chính đất đãi điên hoa hố kênh lên luyện mỏ mương ngũ nhiệm núi phai tẩu thải thoát tị tơ xới
đảo: chánh chính điên lộn hải lưới lừa mạch mắt ngũ nghịch nợ phách qua quốc
đáo: để hạn
đáp: án lại lễ lời từ tạ máy số
đạp: đổ xe mái vỡ
đạt: chất danh hiệu đạo giải kết lý loại mục nhân nguyện quan tỷ thành đỉnh
đau: ấn buồn bụng đầu đẻ đáu điếng đớn khổ lòng lưng mắt nhức ốm rát thương thắt tim xót yếu
đày: ải đọa tớ
đáy: lòng
đăm: chiêu đăm
đắm: chìm đuối đò mình say
đằm: thắm
đắn: đo
đặc: ân sắc chất chủng cử cấp hiệu hữu khu kịt lợi mệnh nhiệm phái quyền đặc san sản sứ sệt trách trị uy vụ công
đắc: cử chí đạo đỏ dụng lợi nhân sách tội thắng thời
đăng: bạ báo cai lính nhập quang đàn ten trình thông tin
đằng: đẵng ấy nào trời
đẳng: áp cấp lập thức
đắng: cay lòng ngắt miệng
đặt: bày biển câu cược cơm chân điều đóm giá họ lời lịch hẹn mua nền nặng nghi ra tiệc vấn vòng hoa trọng niềm
đắp: bồi chiếu đất đê đập đổi điếm đường kênh mộ nền tai ngoài
đắt: đỏ giá xắt
đâm: bông chồi chém đầu hoa lao nhau rễ ra sầm thọc va
đấm: bóp đá lưng mõm ngực
đẫm: máu mồ hôi lệ
đậm: đà nghĩa tình đặc nét nhạt người
đần: độn
đập: dâng đá lúa nát nước phá tràn tan thủy vỡ đất
đất: bãi cát cằn cỏ canh chuyên dùng công dự đèn đắp đồi khách khai khởi lâm lành lề mặn màu mỡ nền nhà đô phèn phi quốc rừng sản sét sạt thổ cư trống trọc trời vườn xây
đâu: đâu đó đây dè có đấy nào sẵn vào
đấu: đá dịu dây điểm khẩu kiếm loại lý nối pháp sĩ súng qua thủ tố chống cách phê tư trí trường vật võ
đầu: bài bếp bò cánh cầm cấp cuộc công cực đảng đàn đề đêm đinh độc đời đội đuôi đường gấu gối giường hàng hè họp hồi hôm hỏi khóa kênh kéo khỏi lâu lòng lĩnh lưỡi mấu mẩu nhận thông liên mục ngắm nguồn nhiệm kỳ nậu nổi não óc ối phiếu quân rồng rau sách sai sỏ sóng số sông sư súng sổ tàu tay dàn phát triển thai thú thừa thế kỷ tháng tháp trâu trọc trò trận tuần tắt tuyến vụ vú xứ xuân mút mùa
đậu: cô ve đỗ đũa hũ khấu lạc lào phộng nành phụng tằm tương xanh xe
đẩu: tinh
đây: đẩy đó này là
đấy: đủ
đẩy: đưa lùi dịch tiêu tội chuyển phong phát tiến thu ứng xuất nhanh xe xô
đầy: ắp đặn nghiêm đọa khó hứa hơi nhiệt huyết trách thách tháng tớ triển tuổi tràn vơi
đậy: điệm nắp kín
đe: nẹt
đè: bẹp đầu nặng nén cổ chừng
đẻ: non nái trứng con nhánh
đeo: bám đai đẳng đuổi khẩu kính mang nặng
đèo: bòng cao dốc hàng heo
đẽo: gọt
đem: lại lòng theo
đen: bạc đặc đủi đúa hắc huyền kịt sạm tối trắng tuyền
đèn: bão dầu điện đường giao hậu hiệu hoa lồng pha pin tín trời xanh đỏ
đẹp: đẽ đôi đời lão lòng người mã mắt ý trời
đét: đèn
đê: bao biển bối chắn hèn kè mạt mê tiện hạ ương quai lở
đế: chế đô đèn quốc giày vương cắm
đề: sáp bạt cao chủ cử dẫn dụ gửi hàm huề hướng kháng mở cấp trên quan phòng pháp khoa học nghiên tặng thám từ thơ tựa vịnh xướng
để: bụng dành đời dây giống hở ý lộ mặc mất phần vụ tang tâm tiếng trống ra
đệ: trình tử tam huynh nhị nhất
đêm: giao đông hôm hội khuya ngày nằm nhạc thơ trăng tân hôn văn
đếm: chác đong ngược số xỉa
đệm: đàn ngồi lót
đền: bồi chùa đài đáp ơn thờ tội liệt miếu
đến: cùng đâu hẹn kỳ muộn nay nỗi tay tận dân thì tuổi đến chốn thăm
đều: bước chi chia đặn hàng đều khắp hòa tay
đểu: cáng giả
đi: biệt bộ buôn cà chợ chệch chơi cầu cùng dạo dép dây đâu đạo đầu gương đêm đôi với đứng đại điếu đứt đường êm gác giật lùi hỏi họp hành kèm khách khám bệnh khỏi khập khiễng kiết kiện lao thuê xa lên lấy lễ lính ngoài lạc lối lui mây về gió mất ngược nghĩa nằm nước ngang nghỉ đông ốm ở phép phu ra rừng sâu đi sát sau sông sớm tắt đón thăm thực tiên tiểu tiện tìm tòi tới tơ tu trước vắng chiều cuộc nề việc vòng xe xuống
đì: đùng đẹt
đĩ: bợm điếm
địa: bạ cầu chấn đỏ chí cốt chức cực dư đạo đầu đồ động hạt hóa khai lan liền lợi lôi mạo ngục ốc phủ khác trong giáp sở tầng tô thế thổ tính hải trấn trực táng từ vị vực
đích: danh đáng thân thị thực tôn xác cuối ngắm
địch: họa hậu hoa khí thủ tình vận thù
điếc: đặc lác nặng tai sợ súng
điềm: báo đạm lành nhiên tĩnh xấu
điếm: canh đĩ đàng nhục
điểm: ảnh báo bán hàng binh bưu canh cao chuẩn chốt cuối danh dừng đen đầu đến đề đông dân đỗ giới dịch hẹn hội hòa lại lửa mạnh điểm yếu mặt mấu mốc mỏ mới mù nghẽn nhấn nóng nghi ngập nối nổ nổi phạt sáng văn sàn số sinh hoạt sôi sạt tâm tập thi thưởng tích thầm hiện tới trang bình trường tô tựa vững tin thăm quan tham lẻ ưu xạ xuyết xuất
điên: cuồng dại đảo điển điện đầu khùng loạn rồ tiết
điển: cố chế chương cứu hình hải lễ mẫu nhã phạm tích tịch trai
điền: bạ chủ dã địa đầy hộ viên khuyết kiêm nông thanh thôn trang thổ ấp tô đơn
điện: áp báo biện cao chính công cực dân đài gia gió giải giật khẩn khí kế lạnh lưới quốc mặt mạng máy não năng nguyên quang sinh sản từ bàn thông nóng toán hóa thế thắp sáng thờ tim tín tích trở trường văn xẹt
điệp: báo cú khúc ngữ trùng viên âm
điêu: đứng khắc gỗ linh ngoa tàn toa trác luyện
điếu: cày đổ phúng tang thuốc văn ca
điều: ác ấy áp bậy binh tướng chế quy cấm cần độ đình linh tác hay hiểu thông tiên quyết kỵ luyện mục nghiên nhịn viên răn ra vào tâm thức ngân dân trần tận nhà văn
điệu: bộ đà hát hò lý múa nghệ nhảy
điểu: cầm thú thương
đinh: ba bạ đóng cột hương lăng ninh ốc râu tán trường vít đảo
đính: chính hôn ước
đình: bản chùa chiến hoãn học đám đốn đền xét trệ vụ sản
định: ảnh canh chuẩn du mục đô đề giới hạn phát chiến dư đến năm nghiệp hạng đổi kiến kiểu liệu lý luật lệ mệnh động ngạch ngữ quốc suất tâm tội thần thức ước xuất
đỉnh: cao mới chung điểm dịch lũ núi nghị đồi
đĩnh: đạc ngộ
đo: ảnh địa hiện điếm đếm đường huyết áp khám chất lượng ni nhiệt độ ván sức thân
đò: đưa dọc giang giấy ngang
đó: đây
đỏ: au bừng chót chói đắn đen hồng lừ lửa mặt mọng ngầu ối rực son thắm tươi
đọ: sức tài
đóa: hoa
đoan: chắc chính hiền hậu ngọ nguyện thệ trang thục
đoàn: bộ ca cán công chủ cơ diễn du quốc đám khảo lương nhất khách làm múa phái phí quân rước sư tham quan tụ trường từ ủy viên đoàn ưu xe xếp y bác
đoản: hậu khúc kiếm mệnh ngữ thiên
đoán: chừng định già giải mò phòng trước
đoạn: đầu đường chót hậu kết mãi nhiệt phim thẳng tang tình tuyệt tiếp qua
đoạt: chức giải huy lấy mạng vị ngôi
đọc: báo sách truyện kinh diễn duyệt hiểu lại soát vanh vách văn bản thầm
đói: khát khổ kém khách nghèo giáp hạt lòng meo no mốc rách rét lả
đòi: hỏi cao cấp bức thực lại bồi quyền tiền yêu bằng được
đom: đóm
đon: đả
đòn: bẩy bánh kinh cân gánh đau giáng phép roi tay thù xóc
đón: bắt chào dâu đầu đợi đưa đường đọc gió giao hụt khách lõng mời nhận rước tết chu trước xuân mừng đoàn tân binh
đong: đếm đo đưa
đóng: băng bàn chai cửa chốt cọc đảng phí đinh đô gạch công ngân quan hàng hộp kịch khung khố kín lệ mộc mở ngoặc quân quỹ sách tàu thuế thuyền trại vai vảy thùng
đọng: nước vốn lại
đô: đốc hội hộ la lệ sinh xanh tùy vật vệ
đố: chữ kỵ kị mẹo nhau vui
đồ: ăn án bản bỏ chơi cổ đá đảng đạc đệ đồng nát gia gỗ giải hàng hiệu họa hình hộp lễ lót long mừng mặc mộc nhắm nguội nghề ngu phúng sát sộ sơn tang tể thán thị thờ thí uống xôi
đổ: bác bể bê bộ bỏ chân bệnh dầu dốc đá đèo đốn đồng đất điêu gục hồi khuôn lỗi máu mồ hôi mưa mẫu móng ngã nát nền nghiêng nhào nhựa rác thải quanh sập sàn sông sụp thừa tội trần trộm trách tràn vấy vỡ về xô xăng xuống
đỗ: đạt đen đậu quyên quan xe trọng sai
độ: ẩm bền bóng chay che phủ rừng chênh xác chua cứng chừng dài dày dốc đạm đường hài khẩu kinh lớn lượng mặn mở nghiêng nhạy phì nóng sóng phân giải rày rộng sinh tan lao động thế từ trì vĩ vong xa
đốc: chiến phủ suất thúc tiến kiểm nhắc thực thu nộp triển giải
độc: ác bá bản bạch bạo bình canh chất chiếm dược địa đáo đắc giả hậu hành hiểm học do miệng mồm nghiệt ngôn nhất tấu thân thoại tố tôn trị
đối: cảnh chấp chất chọi diện đãi đáp đầu đế địch đích đơn hạng kháng lập lưu mặt khó thách nại ngẫu nghịch đảng nhân nội đối phó kiểm phương sách soát sánh bảo chính nghèo doanh tháo thủ thử trọng trừ trị tụng vốn vận tệ xứng
đồi: bại chè cát dốc hoang mồi núi trụy truỵ thông trọc
đổi: chác chỗ chiều dạng dời đất đời gác hướng lốt khác lấy căn bản mô mạnh phong cách phương pháp tư toàn diện sắp nâng cao lề chế mặt màu nghề ngôi ngược phiên quân thay trả trắng vùng ý đảo
đội: bóng binh bảo bạn bộ cứu chiếu chèo công chữa đặc du dân phòng gạo giá hình hồ hậu khăn kèn khảo kỹ lân lốt mũ viên báo tri trí doanh nón ơn phó quân quản quy sản sổ tên tình tuyển tuyên tự tuần thanh thiếu vốn văn xung
đôn: hậu quân
đồn: công đại đãi điền thổi trú trưởng thất thiệt bót
đốn: cây mạt ngã hạ ngộ
độn: bổ thổ
đông: anh con dân đảo đủ đúc khách nhân đá đặc đoài kín hóa lạnh lân máu nam nghẹt nghịt phương vui xuân y bắc kinh nguyên
đống: rác rơm lửa
đồng: áng ảnh âm ấu bãi bạc bàn số nước phật tử công giáo bạch bệnh bọn bóng hiệu hiện thống nhất cảm sâu cam canh ca cỏ chủ chua cô cừu dạng dao diễn đảng đài đều đất đội đô diện điện điệu giá hao hành cùng phát triển hóa hồ hội hương hài hạng khô khởi khóa khẩu khốt kích lúa làng lầy loại loạt các khai ra lõa lòng chung ủng lưu mẫu minh môn mưu mội mùa muối môi nát nai nội ngũ ngữ nghĩa niên nguyên phạm pháo phục quan quê quy ruộng rừng sàng sáng lập sinh sức tâm lực tác tài tế thau thanh tương thể thuận cao xã thiếp thức thuế tính tình trinh trang triều trọng trục tộc vị vọng
động: bào biển cát chạm chấn cỡn dao dẫn dục đậy hình học hứng hái khẩu lòng triển mới tăng thúc loạn lượng mạch mưu não năng phách phong nha rồ rừng sinh tác tâm tay tiên tĩnh thái thai thổ thủ trời tuyết nuôi chia cử gia kịp thời khen khích dân thăm
đốt: cháy đèn đuốc hương lò nhà nóng nương pháo phá than sống trộm tiền bì vàng rơm rạ rác làm rẫy
đột: biến kích khởi nhập ngột nhiên phá phát khẩu chiến mới quỵ não tử vòm
đờ: đẫn người
đỡ: đẻ đầu tinh học đần dậy lời lưng nâng tốn tiền
đớ: lưỡi
đợ: đần
đời: cha đầu đống đời kiếp này cán công đồng hội khó người tâm linh ấm sau thường tư xưa mưa gió
đợi: chờ
đới: cầu ôn
đơm: cá cúc đó kết trái
đơn: bạc bào ca chất chiếc côi cung cử độc đặt hàng điệu dễ hơn hành lập lẻ ly nhất ngữ nguyên phản chữa sắc sơ thân mã thuần thư thương tính trình báo từ liên hợp xuất trực thuộc việc được thanh bầu
đớn: đau hèn kém
đợt: cao công hai kiểm quân mưa lũ này nắng rét sinh thi tập tiêm tuyên
đu: bám dây đủ đưa quay xà
đủ: ăn đầy loại lông lượng mùi lực sống thứ tư thẩm quyền tuổi
đua: chen đòi ghe thuyền ngựa nhau nở tài tranh vượt xe
đúc: đồng rút tượng móng kết bài
đục: đẽo khoét ngầu rỗng thủy tường ngân
đùa: bỡn cợt giỡn nghịch
đũa: bếp tre
đúm: đàn
đùm: bọc lẫn
đun: nấu đẩy sôi bếp
đùn: đẩy né
đung: đưa
đúng: cam chức chính chất chỗ chuẩn chừng chuyên cách dịp định hướng mức đắn địa chỉ giờ giấc hẹn kế khung kỳ lẽ lịch lộ trình luật lúc mẫu mực tiêu mùa nguyên ngày người đúng việc nghĩa phép phương sai sự tên tiến theo quyền thủ trọng trách nhiệm tuyến vị yêu
đùng: đoàng đùng một cái
đủng: đỉnh
đụng: chạm đầu độ hàng xe
đuối: hơi lý sức tầm
đuôi: cáo heo mắt nheo tàu
đuổi: bắt học kịp theo khéo
đuốc: tuệ sáng
đút: lót túi
đưa: cay chân dâu đà dẫn đẩy đám đón công học đơn đường ma mắt nghị xử nước tang tay bài tiễn tình thoi tới trẻ đến danh nề hành nội cuộc chương về cơ
đứa: ở bé con trẻ
đức: cha chúa dục độ hạnh lưu quang tài tánh tính trị vọng ông tin hi
đứng: chân cao chắn chực đắn đợi gác gió giá hình im lên lặng lại lỳ máy mũi ngồi nắng ngoài nhất núi ra sừng sững tim trước khó nguy trông về vững yên
đừng: bỏ hòng lo ngại vội
đựng: chứa
được: vệ nhiệm chăm chú thuận cái cải giấy củng cố dịp duy đảm giá tư đẩy giữ giúp kịp thời kiện toàn khắc phục thưởng lệnh lòng lời mắt mùa mệnh danh nâng cao nhân như nước ổn chuẩn phong quan đồng tăng tập trung thua thế hiện hành tin chức tỏa triển tuyên truyền ủng hộ dựng lý ưa chuộng vinh
đười: ươi
đượm: đà buồn tình
đương: cục chức đại đầu khó đơn kim khi nhiệm quy quyền thời thứ triều
đường: ai băng biển cái cao cáp cày chân cát chéo chính dài dẫn dân sinh đạn đất đi đê đèo đời đột gom giao nông gấp khúc không hầm hè hẻm hoàng hoa hóa huyết kẻ lăn lên đối ngoại đổi lộ lưới liên thôn lưỡi bò mật mía mòn ngõ nét ngắn ngôi nhựa nội nối nước phèn phố phổi phân quốc ra quan ray ruột sá sữa sông sườn tà tàu điện tắt tơ thẳng thi thoát tình tỉnh tuần trải trục trần trời tuyến trượt tròn vành vào văn vận viền vòng xã xá xoắn ốc
đứt: đoạn dây đuôi gãy gánh chuỗi hơi quãng ruột tay
e: ấp dè lệ ngại rằng sợ thẹn
em: ái bé dâu gái họ rể trai út chồng
én: liệng bạc
eo: biển hẹp óc ôi lưng sèo xèo đất
ép: buộc cung dầu giá lòng nước uổng xác duyên
ê: ẩm a chề hề mặt răng
ếch: nhái ngồi đáy giếng
êm: ả ái ấm dịu đẹp đềm êm ru tai thấm xuôi ro
ềnh: ệch
ga: lăng ra tàu xép trải giường hàng
gá: bạc nghĩa
gà: chọi con giò gật mái nòi ri rừng sống thả vườn tây thịt trống gáy đồi
gả: bán chồng
gạ: gẫm
gác: bếp bỏ chân chắn cổng đêm lửng lại rừng thi xép chuông đường
gạc: băng nai
gạch: bông chéo chân chịu đá đầu hoa lát men nối nung ngói ngang tàu vỡ xây đít bỏ
gai: gốc góc mắt ngạnh người ốc dầu
gài: bẫy độ bom số
gái: điếm đẹp gọi già quê hồng lầu trẻ tơ
gan: bàn dạ góc lì lim ruột trời nhiễm mỡ lợn thép
gán: ghép nợ
gạn: đục khơi trong hỏi lọc
gang: tấc thép
gàn: bướng dở
ganh: đua ghét gổ tị
gánh: chịu đỡ gồng nước nặng nợ vác hát trách
gào: khóc rú thét rít
gạo: cội cẩm lứt nếp nước tẻ tám thơm hỗ cứu trắng
gạt: bỏ gẫm nợ phăng tàn nước mắt
gàu: dai sòng
gay: cấn gắt go
gây: ách bất bè bức cản trở cấn chia chiến chú chuyện dịch dựng dư đổ khó giống gổ hấn hoang hứng hiểu dễ kích lãng lộn xộn lây mê uy mâu men nhiễu nên ngập ngộ độc nợ oán nhiễm phản cảm phiền quỹ rừng sốc sốt sự tai tiếng thất thù tội vang ùn vốn sạt
gãy: đổ gọn góc khúc xương cành
gặp: gỡ đối trao dịp doanh hạn khó mặt nạn nhau phải rủi tai thời thuận trở vận may vướng biểu đầu truyền nhiều khúc mắc
gắng: gượng sức công
găm: hàng giữ
gặm: cỏ mòn nhấm
gắn: bó keo sơn thiết máu thịt biển kết yêu thương mác nhãn sao
gắp: thăm lửa
gắt: gao gỏng củ
gặt: hái thành lúa
gâm: gừ
gấm: vóc
gầm: cầu gào gừ gường rú thét xe
gần: gũi bờ cận chợ đây đất xa trời sát dân kề
gân: cốt cổ guốc
gấp: bội đôi gáp ghép gãy nếp rút hoàn triển khúc nhiều
gập: ghềnh
gật: đầu gà gù
gấu: ngựa áo quần bông mẹ
gầy: còm dựng guộc gò mòn nhom yếu sòng
gậy: gộc ông đập lưng tầm vông
ghe: chài xuồng
ghé: lưng mắt tai thăm vai qua
ghè: đẽo
ghẻ: lạnh lở
ghen: ghét tuông tị tỵ
ghép: cành chung đôi mầm tạng lại vần nối
ghê: ghê gớm hồn người sợ tởm
ghế: băng bành dài dựa đá đẩu gập nhựa trống xoay đại
ghềnh: thác
ghi: bàn đủ danh đậm điểm hồ lại lòng lời cam kết biểu nỗ thành nhật ký ơn tạc tâm tội
ghì: chặt
ghìm: giá cương
ghét: bỏ cay
gì: nữa đâu thì
gìn: giữ bản phát
gỉ: sắt sét
gia: ân bần biến bộc cảm cảnh cát chủ chánh cố cư cường dụng duyên đạo chính người bộ hiếu học thương truyền neo đinh đồ giảm giáo đồng hiến hỏa huấn hệ khánh kế khoản lễ lộc mẫu nghiêm nhân đội thị nô nương pháp phả phong phụ quyến quyền sản sáng xuất sư gia tài dân số áp lực tốc tộc tiên thân thế thất trang trưởng trọng tuyến tử từ vị vận vụ đông
giá: áo buốt buýt bình quân ca cả hóa biến trường chiết chào cố đền đỗ đất đấu giá đặt đỡ gạo gốc gạch hạn họa hữu hành khống lạnh lương mà màn nông nghĩa như nhà ngự nguyên nhập rét rau rẻ rổ sách sàn phẩm súng sỉ thành thầu tiêu thuê thể tối trần treo tăng hợp đồng kinh sử xuất tinh thống trúng trọn gói ước vé vẽ vàng xăng dầu
già: cả cỗi dặn dái khú làng uy lão lụ khụ nua trẻ yếu hóa
giả: bộ cách cầy chết cổ dạng dại dối danh giấy ngơ nghĩa nhân sử tảng tạo thuyết trá trang tưởng sơn vờ ngụy tiếng
giã: biệt đông gạo từ giò
giác: độ hơi mạc ngộ ngủ quan mút
giai: cấp nông vô sản mới hai tới vừa qua hiện điệu nhân ngẫu phẩm thoại tầng
giải: ách an ải băng ba binh bày bùa cảm chấp cứu cấp chi độc đáp ý kiến thắc đoán đề đen giáp hòa hạn khát kích khuyến khuây khỏa lao lời lụy mã minh mẫu mộng chậm kế ngạch nhiệm nghĩa nghệ nhất nhì ngũ oan đột phẫu phiền phương quán việc nghỉ tranh triệt để tồn sâu sầu tán tích chợ thế thi thoát thuật hành lấn tội toán truyền trừ vây vô địch
giãi: bày
giam: cầm hãm lỏng kín trái
giám: hiệu hình coi mục quyền sinh
giảm: áp ái biên bớt bệnh cân phí cấp đi dần đều hao hộ nghèo mạnh rủi nhiệt nhiễu phát rõ sóc sản sàn tải thai rác tác thiệt thọ tốc độ tội tỷ lệ xuống xóc đáng
gian: ác ảnh ba bếp dâm díu dối giảo hàng hiểm hùng khó khổ vất vả lao thương bảo manh nan ngoan nhà mình phu phi phòng tà thần thờ trưng truân trái tế xảo
gián: cách cáo điệp đoạn học thu
giàn: bầu bí giáo giụa hỏa khoan khai mướp thép trận đồ
giản: dị trong đơn hóa lược thủ tiện ước yếu
giãn: cách xã dân hộ nợ nở tiến đều việc
giang: cảng hồ khê mai sơn
giảng: bài đạo chính lý tích đàn đường giải kinh nghĩa sư thuật thuyết chức
giáng: chức cấp họa phàm sinh trần thế tội trả đòn
giàng: buộc giật
giành: chiến độc được giật giải huy chính lại lấy phần thắng quyền thưởng
giao: ban báo bóng biên bưu binh cảm cảnh cấu châu chỉ bảo đảm liên một diện du duyên vụ điểm điện hảo hẹn hoan hoàn hiếu hợp hữu hưởng kèo kế khoán lộ lưu hóa nghĩa quốc tuyến văn thể lương lưng mặt quân phó phối phong hạn tự rừng sản tế ứng xử thiệp toàn đường bộ đồng nông vận thoa thời thức thừa thương tranh trách trả ước vốn việc
giáo: án chức cụ cử dân chuyên lý tưởng đầu điều giới hoàng họ học huấn hữu hội khoa khóa luật mác nghĩa phái pháp phẩm phường sĩ sinh sở tài tập thuyết tệ trưởng tử dạy vụ xứ
giáp: biên chiến hạt lá cà lai giới mặt với ranh thành địa tết vụ xác
giát: giường
giàu: có cảm dinh đẹp đạm mạnh bền nghèo nghị lòng sang sụ lên truyền tiềm ý
giày: cao gót dép da giảng thể vò vải xéo
giảy: giụa
giặc: cướp dốt đói giã giời ngoại tây
giăng: bẫy câu giăng hàng khẩu lưới mắc mùng tơ
giằng: co xé
giặt: giũ là
giắt: lưng
giấc: mơ mộng ngủ trưa giấc
giâm: cành
giẫm: đạp chân lên
giấm: ớt gạo
giận: dỗi dữ hờn hóa lẫy mất khôn
giần: sàng giật
giập: mật nát
giật: dây đổ giải giành gân giọng lùi lửa mình nẩy nóng nợ tít tung hụi cấp cờ
giấu: diếm giếm mặt nghề tên dốt kín
giây: lát phút thứ
giấy: ban bạc nhận bìa bóng bút cam thương công cớ dầu dó dán gói giao hồng hẹn kết khen lộn má mực mời nháp nhám nghỉ môi ra rách ráp nhà tạm than thấm tùy trắng tuyên vay viết vệ xin
giậm: chân giật
giề: giễu
giền: rau
giếng: khoan khơi nước đào thơi trời
giêng: hai
giết: chóc hại thịt chết giặc
giễu: cợt
gió: bão bấc chướng cuốn đông giật giông heo lào lay lốc lùa máy mùa nồm sương thoảng trăng chiều
giò: chả lụa thủ
giỏ: rác quà xách
giòn: giã tan
giỏi: giang giắn việc
giòi: bọ
giọng: ca điệu lưỡi nam nói văn hát thơ
giong: buồm ruổi
gióng: giả trống
giống: cái con đực hệt lai loài lợn lúa má mới nòi người nhau như gà chất
giông: bão gió tố
giỗ: chạp đầu tổ hùng tết
giồi: mài
giội: nước
giơ: tay biểu
giờ: ăn chết cao giấc giới hành học hoàng đạo lên này đây phút ra chơi rãnh thi vàng xấu vào
giở: chứng trời giọng
giời: đất
giới: báo chức doanh tốc hữu khoa mộ nghiêm nữ sắc sinh giải tổng việc làm thuyết tinh trẻ trí trung lưu văn bằng
giũ: bụi
giữ: bình bộ ấn chân chỗ quyền chặt đoàn kết đất được an bản đạo truyền vệ giá hạng kẽ khách kín liên hệ lời lửa mực mình miếng miệng môi mối nước nghiêm kỷ nhịp nhiệm nghề ổn quan rịt rừng rẫy sạch sức thăng bằng thân diện tiền trẻ trật trọng ở ý vai vững phẩm lập niềm quốc thành xe yên giới
giữa: chừng đôi đường giờ kỳ lòng năm nhiệm trưa vòng vời dòng địa phương
giương: cao buồm ngọn cờ cung mắt oai súng vây
giường: điều chiếu đôi cột gấp hấp mối nằm ngủ tủ thờ tầng
giúp: sinh nhau hộ nhân dân ích hội lễ phát rập sức đồng cho vốn
giục: giã lòng
giùi: mài
gò: bó bồng đất đống ép lưng má hàn
gõ: cửa đầu đập kẻng kiến lời nhịp phách phím trống
góa: bụa phụ vợ
góc: bếp biển cạnh độ nghiêng chết khuất nhìn nhọn nhà ngoặt nhớ phố quay sân tư trời tù vuông xưởng
gọi: cửa cổ hồn điện đích đến đò đúng gửi loa mời vốn món công nhau vọng
gói: bánh bọc dịch ghém gọn hỗ hàng kích cầu kín quà tín trọn xây thuốc vay
gỏi: cá cuốn
gom: góp nhặt rác
góp: bàn chung chuyện đất giỗ gạo gió thành bão lời lửa mặt nhặt không cao ổn phát tích to thực xây quỹ sức tay tiền tiếng vui bổ
gọn: ghẽ gàng sạch lỏn mắt nhẹ
gọng: kính kìm
gót: chân giày sen
gọt: dũa giũa
gô: tổng
gỗ: đá công ép gụ lậu lát lim mun quý rừng tạp thịt tròn trái xẻ dán vàng tâm
gốc: cây gác gạo rạ rễ tích nguồn tự
gồ: ghề
gối: đầu bông chăn quỳ
gội: đầu rửa nhuần
gồm: thâu
gỡ: bỏ băng đầu gạc khó hòa mìn mối nút thắt rối tội vướng
gờ: giảm chỉ
gởi: gắm
gợi: cảm chuyện đòn hỏi mở nhớ ý cầu định
gớm: ghê guốc ghiếc mặt
gợn: sóng buồn
gục: ngã đầu mặt xuống
guồng: máy quay tơ
gửi: chân đăng gắm niềm tin lời cám lại ngân nhắn quà rể tiết tiền thư trẻ xe
gừng: tỏi cay
gươm: giáo súng đao
gượng: ép cười dậy gạo nhẹ
gương: anh dũng cầu hậu điển mẫu đi đảng tiên đạo lược người tốt sáng soi sen tiêu vỡ thanh
gượm: đã
hả: hê dạ giận
há: hốc miệng
hà: hơi khắc khẩu tiện hiếp
hạ: bệ cánh màn quyết thấp sốt giá sát thủy lưu du huyệt
hài: hòa hước lòng kịch nhi
hải: âu đăng đồ hà ly lục phận sâm trình tặc vị vương cẩu
hái: lượm quả lộc chè hoa
hại: nhân
ham: học muốn mê thích vui
hàm: ân hồ oan răng súc ý thụ số ếch
hãm: hại
hán: nôm
hàn: gắn huyên lâm gió vi xì the
hạn: hẹp hẹn hữu điền mặn
hang: động hốc ổ cùng đá hùm
hàng: chợ hiên hiệu lậu lối loạt mã ngũ nhái ngoại nội phố quán quà rong rởm tạp thịt tồn tre xóm xén việt tiêu dùng rau dừa cây ngàn trăm chục triệu đầu khô tươi đợi ghế
hãng: hàng phim xe
hạng: nhất nhì bét cân sang
hãnh: diện tiến
hành: binh dinh hạ hung khất khúc kinh lạc nghiệp quân sự tỏi tinh trang tung vân hương lá tăm tây tím củ xử
hạnh: kiểm nhân ngộ
hào: hiệp hoa hùng hứng kiệt khí nhoáng phóng quang sảng chiến rãnh phú
hảo: hán hạng tâm ý hữu
hão: huyền
háo: danh hức sắc thắng
hạo: nhiên
hát: ca bội chèo dặm đối quan họ ru then tuồng xướng xẩm xoan văn hò
hạt: bụi cườm điều giống gạo lúa mè mưa muối tiêu dẻ sen chắc lép kiểm
háu: ăn
hay: ho biết dở ốm quên thật là hớm
hăm: dọa hở
hăng: hái say máu hắc
hằng: số ngày quý tuần nga
hắt: hiu hơi hủi xì
hẳn: hoi nhiên
hậu: bối chấn chứng đài đãi duệ hĩnh họa kiểm mãi phương sự thế thuẫn trường tuyến kỹ môn
hầm: bí chông chứa hố hào lò mỏ mộ ngầm rượu trú cầu than
hâm: hấp mộ nóng lại
hân: hạnh hoan
hận: thù
hấp: dẫn hối hơi lực tấp thu thụ háo
hất: hủi cẳng
héo: hon khô mòn rũ úa
hẻo: lánh
hẹp: hòi lượng
hé: lộ mở nở
hẹn: hò ước gặp giờ ngày
hẻm: núi vực
hệ: lụy chính đào quả trọng phái từ đếm
hí: hoáy hửng hững
hiếm: có hoi muộn khi
hiểm: ác độc địa hóc họa nguy trở yếu
hiên: ngang nhà hiên
hiền: dịu đức hậu hòa lành lương mẫu minh từ thê
hiến: chương đất dâng kế máu mô tạng thân tế
hiển: đạt hách hiện linh nhiên vinh thánh
hiện: diện hóa hữu hình nay thân thực thời tình kim giờ
hiếp: đáp dâm
hiệp: đồng lực nghị sĩ trợ ước khách
hiểu: lầm thấu rõ dụ cặn kẽ nhầm sâu chuyện
hiếu: chiến chủ đễ hạnh học khách kỳ sinh thảo thuận tâm thắng trung
hiệu: dụng đính lệnh năng nghiệm phó suất thính triệu ứng đoàn vàng cầm thuốc sách cao
hình: bóng dạng dáng dung hài hiệu học khối luật mạo mẫu nhân nộm pháp thái thang thể thế thù trạng tượng tròn vẽ vuông vóc
hít: thở hà
hiu: hắt quạnh
hò: hẹn hét reo la khoan vè
họ: hàng mạc nội đương tộc đạo
hoa: cà cỏ cúc cương đăng đào hậu huệ hòe khôi lá lệ lan mai màu mỹ mận nhài quả sen tai thị tiên tươi văn viên xoan kiều cái súng ban gạo ly
hóa: giá giải mỹ phẩm nghiệm thạch thân trang vàng rồng dầu thành trị xạ
hòa: âm đàm đồng hoãn hợp hiếu khí lẫn mạng mình nhã nhạc nhịp quyện tan tấu thuận ước vốn mục chung hảo cơ thế lưới
hỏa: châu diệm hoãn lò lực mù ngục pháo quả táng tai tiễn tinh tốc
họa: hoằn mi sĩ tiết hoa báo phúc vô đơn chí
hoạch: định toán
hoài: bão cổ nghi niệm thai vọng công
hoại: tử thư sinh
hoan: hỉ hỷ hô lạc nghênh
hoàn: cầu công hảo lương mỹ nguyên ứng hồn thuốc phí tiền khuyết
hoãn: binh xung
hoán: chuyển
hoạn: nạn lộ quan
hoang: dại dâm đảo đường liêu mạc mang phế phí tàn toàng vắng vu đàng hóa đãng
hoàng: cung đạo đế gia hậu hôn kim oanh thái tử thân thất thành tộc anh yến đàn
hoảng: hốt loạn sợ hồn
hoành: hành phi tráng độ
hoạnh: họe tài
hoạt: bát cảnh hình họa huyết kê tính hóa náo ngôn kịch đầu
hoắc: lan loạn
hoặc: giả
hoẵng: thú
hỏi: chuyện cưới đáp đon han thăm vặn vợ mua bài ý tội
hói: đầu
hom: hem giống sắn tre
hòm: phiếu xiểng thư hòm
hóm: hỉnh
hỏm: sâu
họng: súng
hong: khô gió
hỏng: hóc kiểu bét mắt
hóng: gió mát chuyện
họp: bàn chợ dân giao ban đồng mặt kín lớp tổ trực chi huynh thôn bình
hót: líu lo
hô: hấp hào hoán khẩu hiệu vang biến
hồ: đào điệp cầm dễ hải hởi lô lắng nghi phách quang sen thủy tiêu bơi câu
hổ: phách mang thẹn trợ
hộ: dân cá giá lý mệnh pháp phố tang thân tống tráng vệ đê cận thoát tái chính đói kiểm lâm
hố: bom ga rác sâu thẳm xí chôn
hôi: của hám tanh thối sữa
hối: cải hả hận lộ thúc đoái quá tiếc tụ suất xuân
hội: ái hữu ẩm báo bàn chẩn chứng diễn đàm đàn đoàn hè hoa hình họp hội ý khách khỏe kín kiến làng trường nguyên ngộ quán quảng san sở tao thánh thao thề thoại trại trưởng tụ tề văn xuân khoa học quyền khuyến phí
hồi: âm chuông cố chiêu đáp đầu giáo hộp hưu kèn kết kí môn nhỏ phục sinh tâm tỉnh tưởng trống trước tố xuân ức tràng ngân
hỗn: chiến độn hào láo loạn mang tạp xược hển
hồn: hậu nhiên phách thơ vía quê dân cốt
hôn: ám mê quân thú ước lễ phu thê cận
hông: xôi
hồng: ân cầu hạc hào hoàng ngọc ngoại nhan hộc huyết thập thủy tâm trần phúc quân tươi xiêm cẩm
hổng: hểnh kiến
hỗng: hễnh
hộp: đêm đen quẹt sữa thư quà bút cơm
hốt: hoảng bạc rác cụi hụi thuốc
hơ: hớ
hờ: hững hẹn
hở: hang hàm miệng hơi sườn
hớ: hênh
hơi: hám hướng nóng nước sức thở cay men đâu ngạt độc
hời: hợt
hởi: lòng dạ
hợi: tý
hớn: hở
hờn: dỗi giận căm tủi
hợp: âm ca cách chất lao động đạo hiến hóa kim lực lòng lưu quần xã tấu thức thể tuyển táng xướng vệ sinh khẩu vị thửa
hớp: hồn
hùa: theo nhau
hủ: bại hóa lậu nho tục tiếu
hú: hí họa hồn còi vía
hù: dọa
hụi: họ
hủi: hắt
hun: đúc khói hút nóng
hung: ác bạo dữ hăng hãn hiểm khí phạm thần tin tợn thủ
hùn: hạp vốn
húng: quế chó lìu
hùng: biện ca cường dũng hậu hồn hổ khí mạnh tráng tài vĩ văn vương cứ anh
huân: chương công huy lao
huấn: dụ lệnh thị đạo
húc: đầu
huề: vốn
huệ: trắng
hút: ẩm bụi chích hàng hồn khách mắt máu xách đầu mật khí
hụt: hẫng hơi chân thu
huy: chương lực sức dân hiệu hoàng hoắc
hủy: diệt hôn án kết hợp sản thầu hủy niêm đơn
húy: kỵ nhật
huých: vai
huyên: náo thuyên
huyền: ảo bí chức diệu hoặc thoại vi phù
huyễn: hoặc
huyện: đường lỵ nhà ủy đảo đoàn thành
huyết: áp cao chiến cầu cường dụ đậm khối lệ mạch nhục quản sắc thanh thống tán tương tâm thư tộc
huynh: đệ trưởng
huỳnh: quang đàn
huýt: sáo gió
hư: ảo báo cấu đốn hại hao nát tổn vinh vô hèn thân từ hão
hứa: hẹn hão hôn suông chắc sẽ
hưng: phấn thịnh vượng yên vong
hứng: chịu khởi nước thú tình đòn trọn bụi
hững: hờ
hừng: đông hực
hưởng: lạc lợi lộc thụ thọ trọn ứng cuộc dương phúc phong
hướng: đạo dương đi đối gió lái ngoại tâm thiện về đông tây thượng tới
hương: án ấp cần dũng đồng hồn hỏa hoa khói lửa liệu lộ lý nhu nến quê sắc thơm trà trầm vị vòng thôn đăng
hưu: bổng binh chiến quan non
hữu: dụng duyên hảo hiệu hình khuynh ích kỳ sản tình trách vô tuyến xạ nghị truyền
hy: hữu anh dũng vọng kỳ
ích: kỷ lợi mẫu nhóm
im: ắng bặt lặng lìm re ỉm hơi
ì: ạch ầm oạp
ỉ: eo ôi
ỷ: lại thế
in: dấu hằn lưới mác ngân phun thạch tráng rời vải
inh: ỏi tai
ít: ỏi ra ai nhiều nói oi thấy hôm dần
kẻ: cả cắp chợ gian chỉ chân thù ô nhãn sọc lông mày xấu trộm tội
kè: đá bờ sông chắn mái
kẽ: hở nách tay răng
ké: né
kem: đánh que dưỡng
kèm: cặp cựa nhèm
kém: cạnh cỏi hiệu hèn phẩm chất phát thua tắm vui
kén: cá chọn rể tằm
kẻng: báo
kèn: cựa hát tây đồng trống
kẹo: bánh lạc mút
kéo: bè cánh bừa cày cờ cưa lê lùi pháo quân theo sợi giảm cắt tay điện cáp hồi
keo: dán kiệt sơn tai
kép: hát
kẹp: giấy nách tóc
kẹt: cứng xe
kê: cao dẹp gian sản giá kích lề toa
kể: chuyện công lể trên tội xiết cho
kế: cận mẫu nhiệm sách sinh tục thế tự vị hiểm
kề: cận sát vai
kệ: sách thây nệ hàng
kếch: sù xù
kênh: kiệu mương rạch bán truyền thông nội xáng phân
kết: bạn bông cục dính duyên đoàn đôi hoa mạc lại nạp nghĩa oán sổ thân tinh tội tụ từ cườm cung giao thông kiểm thanh thành toán dư chuyển tràng bài đảng
kêu: ca cứu gào gọi la rên than trời oan đầu
kiêm: toàn ái giữ
kiềm: chế tỏa
kiểm: chứng chế duyệt đếm nhận phẩm thảo thẩm nước chéo đồ hóa thính nhiệm
kiếm: ăn chác cớ củi cung hiệp lời pháp sống tiền việc thuật hoàng
kiên: cố cường định gan nhẫn quyết trì trinh trung dũng bám
kiến: càng cánh điền giải lập nghĩa quốc tạo thiết thị văn tập tha hiệu quan cử nông
kiện: cáo nhân tướng tụng
kiêng: dè cữ khem kị kỵ nể ăn
kiếp: nạn sống nghèo
kiệt: quệ sức tác lực
kiêu: căng hãnh hùng kì ngạo sa binh xa
kiều: bào diễm hối nữ mạch mỵ thi hải ngoại
kiểu: cách mẫu mốt mới cũ chữ hình
kiệu: hoa rước
kim: anh bản bảng chích cổ cương đồng hoàng khâu khí khánh ngạch ngân ngọc nhũ quỹ tháp tiêm thạch tinh tiền tuyến tự chỉ nam băng
kìm: chân hãm kẹp giá cương giữ kéo
kín: bưng đáo kẽ mít tiếng cổng cao chỗ lịch
kinh: bang bắc cầu dị hộ điển điện độ giới hãi hoàng hồn kệ khủng kỳ lạ lịch luân lý mạch nghĩa quý nguyệt niên phong phật qua sợ sư sử vườn thành thánh thiên tởm tuyến tuất tộc đô viện vĩ xáng
kính: ái báo bẩm biếu cáo cận chào chúc coi chuyển phục hiển vi lão lúp mến mời nể ngữ nhường râm trọng trình tặng tế thưa thư viếng yêu thiên văn chiếu hậu đề thỉnh mát
kình: địch ngư
kíp: mổ nổ thợ trực
kịp: lúc tiến mùa
kịt: đen
kỳ: ảo bí công cựu cục cọ diệu đà đài khôi kiều lạ lưng nghỉ nhông nữ phùng quan quái quặc tài tích thị thú thực tình vĩ vọng hoa án thai sát hạch thứ
kỷ: cương đảng nguyên yếu lục vật
kỹ: càng lưỡng nghệ nữ tính xảo nông lại
ký: âm cam chú giả họa lục sinh trùng sự ức thác tắt túc nháy duyệt chính ninh
kỵ: binh mã sĩ
khả: ái dĩ nghi ố quan tín biến vi
khá: giả khen hơn tốt nhiều bền
khác: lạ xa hẳn giới
khách: mời mua nước nợ khứa khí quốc quý sáo thăm thể tham trọ vãng điếm đường xa tình
khai: ấn tạm bút canh chiến giảng giếng hỏa hoang hóa hội khẩu khẩn khoáng khống lập lý mạc man mở mương rộng quang quật sáng sơn tâm sản thị trí triển trừ trình trường vị xuân hương khai phá
khải: hoàn huyền
khái: lược luận niệm quát tính
kham: khổ nổi
khám: chữa điền định nhà phá sàng tuyển tai thai phúc
khảm: trai xà cừ
khan: hiếm hàng nước tiếng
khán: đài giả phòng
khản: giọng cổ
khang: an cường kiện ninh trang thái
kháng: án cự chấn khuẩn khái sinh đồ thể viêm nguyên thuốc mặn
khảng: khái
khánh: kiệt kiện thành tiết chúc
khao: khát quân thưởng
khảo: cổ chứng cứu đảo luận hạch thực thí tra thích học hương đính
kháo: chuyện nhau
khát: khao máu nước vọng vươn lên sữa
khạc: nhổ
kháu: khỉnh
khay: chén trà mạ
khắc: chế cốt dấu ghi họa khoải khổ kỷ nghiệt nhớ sâu tạc tinh tính kỳ ơn khắc chạm gỗ
khăn: áo bàn choàng đóng gói khố mặt mỏ quàng đỏ rằn tang tay trải xếp lau
khẳng: khái khiu
khăng: khăng khít
khắng: khít
khắp: nơi chốn thôn nẻo
khắt: khe
khấc: cẳng
khâm: liệm mạng
khẩn: cầu hoang khoản thiết trương nguyện hoàn triển khai cố
khấn: khứa nguyện vái
khập: khiễng khểnh
khất: nợ lần sĩ
khâu: vá tổ đột vết chuẩn then
khẩu: chiến cung đội giao hiệu khúc lệnh ngữ nghiệp phần phật súng thuật trang vị hành động độ
khấu: đầu đuôi
khe: hở khắt khẽ suối núi cửa nứt hẹp
khẽ: khàng
khem: kiêng
khen: chê ngợi tặng chuyên biểu cao
khép: kín lép mình lại án cửa nép
khét: lẹt tiếng
khéo: léo tay hay làm dân
khế: ước ngọt
khêu: gợi
khều: khào
khệ: nệ
khênh: vác
khi: quân xưa ấy mạn nào
khỉ: đột già gió
khí: áp chất công đốt giới biến hư huyết khái lạnh lực nén nghi nghiệp nhạc phách sắc tài tiết thế thải quyển quản thũng vũ vị tức thi hóa
khinh: bạc bỉ binh địch khí khỉnh miệt nhờn rẻ suất thị thường trọng
khía: cạnh răng
khích: bác động lệ tướng tinh
khiêm: cung nhường tốn học
khiếm: khuyết diện nhã thính thị
khiên: cưỡng
khiến: cho trách
khiển: hứng
khiêng: vác
khiếp: đảm hãi nhược sợ vía
khiêu: chiến dâm gợi khích vũ
khiếu: hài kéo đông vượt cấp oan
khít: khao khịt
kho: báu bãi lạnh lẫm lương tàng dữ vũ tư vật xăng dầu đạn quỹ thóc dự học
khó: bảo chịu coi dễ đăm đi hiểu thách thiếu thốn nhất dò lòng lường nghe nhọc nói nuốt ở quên thoát thở tin tránh xử đọc thu đòi thực gần tiếp
khò: khè khò
khóa: cửa đuôi họp huấn lễ luận mã máy nòng sinh sổ thi tập trình vân van tu biểu kép kín xe số bồi tài
khỏa: lấp thân
khoa: bảng cử đại giáo mục trương trưởng thi viện nội ngoại nhi sản lâm dược mũi tay
khoác: lác áo vai
khoai: lang môn mỡ sọ tây mì từ sắn
khoái: cảm chí khẩu lạc trá
khoan: dung hãy hồng hòa khoái nhượng thai thư dò giếng thứ thăm cắt mồi sức dân
khoản: đãi mục nhập hỗ trợ thuế
khoán: hành chui công đoản hộ quản trắng việc bảo rừng xe
khoang: chứa lái miệng tàu hàng thuyền khách
khoáng: chất đãng đạt hậu sàng thể vật dật nóng
khoảng: giàu nghèo không lặng trống trời giữa chừng đất
khoanh: tay vùng ổ dập bí nuôi tròn rừng
khoảnh: khắc đất
khoát: tay
khoắng: nước
khoăn: khoăn
khoe: khoang mẽ sắc
khỏe: khoắn mạnh thể re đẹp hạnh
khóe: mắt miệng
khoét: đất sâu tường núi
khói: bụi đèn hương mù súng thuốc bếp
khỏi: bệnh lo nói phải sự
khom: lưng
khóm: hoa tre cây dứa phố
không: chiến chỉ chừng dám dưng đâu đối khoan kích khỏi lẽ lo lưu may những ngừng phận quân quản tặc tập tưởng tận trung vận lực kịp phép sót tên xảy ra phấn khởi thi ngại khó ngơi nghỉ hề
khổng: lồ tước giáo
khống: hóa
khổ: ải bộc chủ cực đau giấy hạnh hình luyện nạn nhục não qua sai sách sở tâm tận tù thân vì thơ dâm
khốc: liệt hại
khôi: hài ngô nguyên làng giáp vĩ tuấn tăng
khối: u mặt đoàn tài cơ trưởng óc tình đại kẻ
khôn: khéo lanh lường ngoan nguôi xiết cùng lớn
khốn: cùng đốn khổ khó nạn kiếp quẫn
khởi: binh công chiếu dựng động đầu hành hấn loạn lửa nghĩa tạo phát phục sắc đáng sự thảo thủy xướng tranh
khơi: dậy khát tiềm tinh gợi mào nguồn thông dòng xa nhắm luồng
khờ: dại khạo
khớp: khít nối xương lệnh gối ngựa số
khu: biệt lập chế chung cách đô di đất lưu mua nhà phố phong rừng sản tái tập thể trừ trị vui nông xử vườn đệm ổ chuột
khua: chiêng môi múa trống khoắng
khuân: vác
khuất: mắt phục tất nẻo lấp gió thân
khúc: cua khuỷu mắc mía nhạc gỗ xạ chiết quanh co khích ngoặt sông
khuẩn: lạc hình que cầu
khui: hàng bia
khum: tay
khung: cảnh chậu cửa giá giờ hình lịch sườn thành chính thời thép xe dệt chương trình
khùng: điên
khủng: hoảng tâm khiếp long
khúm: núm
khuôn: đúc mẫu sư phép sáo thước viên nhạc vàng thiêng trăng
khuy: áo bấm
khuya: khoắt sớm hôm
khuyên: bảo can giải nhủ răn tai nên ngăn tròn
khuyến: đãi học khuyến tài lâm viên ngư thiện dụ mãi
khuyết: danh điểm tịch thiếu chức
khuynh: đảo gia hướng hữu thành tả
khuỷu: tay
khuỵu: gối
khư: khư
khứ: hồi lưu
khứa: lão
khử: khuẩn mùi độc mặn từ phèn
khước: từ
khướt: say mệt
khứu: giác
khựng: lại
la: bàn cà đà hét liệt liếm lối mắng ó rầy làng thét
lã: chã
lá: bài bùa cây chắn chè cờ chuối dong đơn gan lách lành lốt mặt ngón nhãn phiếu phổi rụng thăm thắm thư trầu cải số thuốc ngụy lúa sen
là: lượt đà áo
lả: lơi lướt tả
lạ: đời kỳ lẫm lùng mặt nước
lác: đác mắt
lạc: đà đàn đề điệu giọng hậu hướng khoản lối loài lõng nghiệp quan tin quyên thành thú vị hầu hoa
lách: luật mình tách thuế
lai: căng giống kinh lịch láng nguyên rai tạo tạp vãng thế dắt cải kéo tầm
lài: hoa
lái: buôn đò máy phụ súng trâu trưởng an ôm thử
lãi: cao gộp ròng cho vay vốn mẹ con
lại: bộ gần mặt mũi người nói quả sức thêm càng
lam: chướng khí lũ nham lục
làm: ăn bạn bàn bài biếng cao tập thể chuyện cỗ cơm dáng dấu dâu duyên dở dịu dữ đẹp đêm đồ đồng đường giả giàu chính gương hàng hài hại hòa hỏng kế khách khó khoán kiểu lại lành lễ lộ lơ lụng lung lay ma mạnh mai màu mẫu mồi mối mới mờ mưa mướn nản nền ngơ nghề nguội như nhục nhàm nổi nòng nông nũng phách phản phép phiền phong phúc phước quà quen rẫy nguyên nhân ruộng sáng sao sạch sống động sụp tan tham thiện nguyện thơ thuê tin tốt tới trái tròn trách trò vệ vẻ vang vật nghĩa vui vườn xằng xiếc xong ơn cảnh từ cha dày dân
lảm: nhảm
lãm: nguyệt
lạm: quyền bia phát sát
lan: can man rộng tỏa tràn truyền toả hồ rừng giá phong nhanh
làn: da điệu đường gió khói sóng xanh môi tóc thu
lán: trại
lang: băm bạt ben chạ sói thang thuốc trắng vườn
làng: bản chài chơi đại nho nước quê trẻ văn du xã xóm mạc mộc gốm nghệ
láng: bóng cháng coóng giềng hữu nhựa nền xi trơn
lãng: du đãng mạn nhách đất quên tử tai xẹt
lạng: lách sơn
lảng: tránh vảng
lanh: chanh lẹ lảnh lợi trí
lành: bệnh lặn hóa nghề lẽ da hiền tay tốt
lãnh: án binh cảm chúa đạm chỉ huyện địa đủ đời giáo hội hậu khí khế lương nhận trách tụ thưởng vực ấn cấp
lánh: mặt nạn đời xa
lạnh: buốt giá lẽo lùng ngắt nhạt sống tanh toát cóng gáy lưng
lao: công chiến dịch chân tay giản giỏi hợp thông trẻ do đơn đao khổ lung lực lý phiền phổi tâm tù xao màng ngục vào xuống
lào: cai thào
lão: hóa làng luyện thành nhân ông niên nông suy thọ ấu bộc
láo: khoét lếu nháo toét xược liên nhâng
lạo: xạo
lấp: biển ló lánh liếm lửng sông hố vùi trống lỗ
láp: nhập xe
lạp: xưởng xường
lát: cắt đá đường hoa nữa vỉa nền sàn sân
lạt: buộc lẽo mềm phai
lau: chùi sậy nhau dọn khô nhà
láu: cá lỉnh táu tôm
làu: bàu thuộc
lay: chuyển lắt hoay
lạy: ông lục tạ trời van
láy: âm
lắc: đầu đu lư vòng léo mạnh đồng
lặc: lè
lăm: le lăm
lắm: chuyện điều khi miệng mồm người nơi thứ việc lúc mưu thầy nhiều
lăn: bánh đường đùng lóc lộn trải tay sơn tròn xả vào quay xăn kềnh
lằn: ranh roi
lặn: biển hụp lội ngụp mò ngòi mất suối
lăng: kính băng mộ loàn mạ miếu nhăng nhục quăng tẩm trì xăng lính bác hồ
lằng: nhằng
lắng: đọng dịu nghe nguyện dân lo cặn xuống tai nước bùn trong
lẳng: lơ lặng
lặng: câm im lẽ lờ thinh yên người ngắt thầm gió sóng
lắp: bắp điện ghép mạng máy kính cửa thiết trống
lặp: đi lại
lắt: nhắt lay léo
lặt: vặt
lâm: bệnh bồn chung dục địa hại nạn nguy phần sinh sự thời thế tình tặc tuyền trận thổ viên trường vào
lầm: bầm đường lạc lẫm lì lỗi lỡ lội lũi rầm than tưởng lụi
lấm: bẩn láp lem tấm chấm lét đất
lẫm: chẫm liệt
lẩm: bẩm cẩm
lân: bàng bang cận hữu la tuất tinh quang tính nung
lần: hồi khần lữa lượt mò theo này tìm
lẩn: khuất lút mẩn quẩn quất thẩn tránh trốn
lẫn: cẫn lộn tạp nhẫn hàng màu trong
lấn: chiếm vỉa rừng cấn lướt biển át bấn sân sang
lận: đận
lâng: lâng
lẫy: lừng giận nỏ
lầy: lội nhầy trơn bùn
lây: bệnh lan bùng nhây chéo lất
lấy: chồng công cớ cung dân dấu độc trị đà gốc giống khách khẩu lại lẽ lệ lòng lý nê người quyền sức thịt tiếng vợ xác mất lương số thông cát nước gáo trứng thăm nọc vận
lẽ: đương nào sống thường tình nhiên ra mọn dĩ
lẻ: loi tẻ
lè: nhè tè
le: lói lưỡi te
lé: mắt
lẹ: làng
lem: luốc nhem
lén: lút
leo: dây heo lét lẻo núi thang trèo rào cây kheo cao cầu giàn
lèo: lá lái tèo
léo: nhéo
lẻo: mép đẻo nhẻo khoẻo
lép: vế kẹp nhép hạt
lê: dân dương ki la lết nê thê minh đình
lề: đường lối luật mề rề sách thói trang
lễ: bái bàn giao bộ cầu phúc cưới cảm tạ chào công đài độ đình động thổ đón đường giáo giỗ hạ hiến hỏi khai khánh khởi kỷ ký lạt mễ mừng nghi nghĩa ngũ nhạc ra quân pháp phẩm phép rước sinh sanh tết tế tốt tri truy tuyên thệ tưởng vật vinh viếng vu lan xuất bế giáng tổng đặt quang trao kết sắc thắp nhậm chức
lệ: bộ hội tục thuộc ngoại rơi thủy quyên khoản chi liễu
lệch: chuẩn hướng lạc pha tư khỏi nhận
lên: án bờ cao cân cơn dây cương dốc đèn đỉnh đời đồng đường giá giọng gân khuôn lịch lớp lương mạng mặt màu men nước ngôi rẫy ruộng sàn sóng sốt tay tầm mới thác tiếng trung trời trên voi vun xe xuống đồ kế phương danh ý
lênh: đênh láng khênh
lệnh: cấm bài bắt chỉ huy điều động giới khởi công lạc sản xuất truy từ vỡ phát tạm thi phong gọi nhập khám
lều: bạt chiếu chõng chợ trại tranh
lếu: láo
lêu: lổng nghêu đêu
li: bì ti kì thường giác tâm
lí: nhí
lì: lợm xì
lia: chia
lìa: bỏ cành đời trần xa khỏi
lịch: âm công canh dương duyệt giảng họp khám lãm nhà sự văn đảng địa thi thiệp thời tiếp tiêm trình trực luyện bịch
liếc: mắt
liếm: láp mép
liêm: chính khiết sỉ công phóng lái
liên: bang chi can trách cầu danh đội nghệ hoàn hương hộ tiêu vùng viên luỵ lụy lục địa miên nối phòng sở tác thôn trì tăng từ tưởng xã cơ trường thiên khúc khu ngang thanh
liến: thoắng láu
liền: khối mạch mạnh một thửa tay thổ tù vết
liệng: cánh ném
liếp: tre rau cửa
liêu: xiêu
liều: chết dùng lĩnh lượng mạng mình thuốc thân
liệu: chừng cơm hồn trình thần việc hệ lý
liệt: anh cường dương giường kháng kê nữ thánh truyện tổ
liễu: rủ yếu
lim: dim
lĩnh: canh hội lương ngộ thưởng trách tuất chính xướng tiền nam án
lính: chì cứu cảnh gác khố quýnh thủy trẻ tráng mới hải tăng
lít: nhít
lịm: dần
líu: lo ríu lưỡi nhíu
lo: âu bò buồn lắng lót liệu ngại nghĩ phiền sợ sốt sức tính toan xa rộng hậu buôn đủ tết
lò: bát quái dò đất đốt rác gạch gò hơi mổ giết luyện mò nung rèn sấy sưởi than vi xo hỏa gốm
lọ: hoa lem mắm nồi
ló: dạng mặt đầu
loa: đài phát kèn phóng thùng lưu truyền cầm kéo
lòa: xòa mắt
lõa: lồ thể xõa
loại: biệt dịch doanh tội phạm xuất văn hóa khỏi ngũ suy thải cơ hủ vi bản giỏi khá tốt đậm
loài: cá cây hoa hoang người sinh ngoại
loạn: lạc luân thần thị trí dâm đả óc quân nhịp đảng luật
loang: lổ loáng loãng dầu màu
loáng: thoáng
loãng: xương nhách hòa pha
loanh: quanh
loạt: soạt bài súng giải
loay: hoay
loằng: ngoằng
loắt: choắt
lóc: cóc lách thịt ngóc xóc
lọc: cọc lõi lừa máu nước thận xương gạn tạp cặn hồ sàng bụi
loe: lét ngoe
lóe: sáng
lòe: bịp loẹt
lõi: cây đời lúa ngô nghèo dây đồng
lòi: đuôi
lõm: bõm lồi
lom: khom đom
lóng: lánh ngóng
lòng: bàn chảo đất đường dân dạ dũng hồ máng mẹ mong nhân hậu nhiệt lợn khòng sông tham thành thòng tin của tôn tự trọng vòng vị tha yêu thương son hiếu kiên trung lang súng đỏ nham
lỏng: lẻo khỏng chỏng bỏng quản
lọng: cọng
lót: đường lòng ổ tay tã lá thảm chân nền
lọt: lòng lưới qua tai thỏm vào trong thông khe
lô: cao cốt đất hội nhô tô xích xô đề nghịch thuốc vắc
lồ: lộ
lổ: đổ loang
lộ: bí diện đồ giới hình liễu lọt thiên thông tiền tẩy vũ
lố: bịch lăng
lỗ: châu mai chân lông chỗ đáo hổng an hà khoan mãng mọt nặng thông hơi thủng vốn đen pháp quản
lốc: cốc xoáy lịch ván
lồm: cồm
lộm: cộm
lốm: đốm
lôi: cuốn đình kéo quần thôi vũ tham dụ
lối: chừng đi mòn mở nghĩ nhỏ nói ra rẽ sống thực dụng thoát tư vào xóm kể viết đánh canh
lội: bộ ngược nước suối bùn ruộng lầy
lồi: lõm củ mắt xương
lỗi: chính đạo hẹn hệ lầm kỹ nhịp thời vi lạc văn chủ phần
lộn: đầu lạo ngược nhào nhèo phèo ruột sòng trái tùng xộn an mèo tiết vòng cổ
lốn: nhốn
lông: bông gà hồng lá lợn măng mày mi nhông nhung tơ vũ thú cừu
lồng: bàn bè cá chim chợ đèn nguồn kính lộn lộng ngực tiếng khung ấp nuôi
lộng: gió hành lẫy ngôn quyền óc kiếp
lốp: bốp cốp xe đốp dự
lột: da mặt tả trần xác vỏ
lơ: đãng đễnh láo là mơ lửng tơ thơ ngơ xe phơ
lỡ: bước cỡ dở duyên hẹn lầm làng miệng nhịp tàu tay vận thời cơ chuyến thì
lở: loét lói mồm miệng lang núi
lờ: đờ mờ khờ
lớ: ngớ quớ xớ
lời: ăn lẽ bàn ca cảm cam kết chào chia chúc chứng dạy dặn giải hát hứa hay kêu khen khuyên kịch lãi lỗ mời mở ngỏ nguyền nhắn đi việc răn ru thề thoại thơ tri trăng trối tựa tự văn vàng
lợi: sơ lòng do cá chính hợp công cục thiết thực xã quốc chung hại khẩu lộc cao quyền răng thế tiểu trước
lởm: chởm khởm
lợm: giọng
lơn: vơ
lớn: bé khôn lao mạnh tiếng tướng tuổi xác nhỏ dần
lờn: thuốc vờn
lợn: cỏ giống hướng nạc lòi nái rừng sữa thịt đen bản hơi dịch tai xanh
lớp: bổ bồi bảy cha anh dạy đàn em đào đêm đối đảng chồi giang hồ tình lang cảm lá mạ màng mẫu giáo mầm mái mỏng nhọp nhô phó phủ tập huấn trẻ trước xóa vỏ vữa nhựa đá năng nghề bùn thảm bê
lợp: mái ngói tôn lại rạ
lợt: lạt màu
lụ: khụ
lũ: bão chồng lũ lượt lụt ống sông khủng lịch đầu bùn trẻ giặc
lù: đù khù lù mù xù
lủ: khủ
lú: lẫn
lua: tua
lúa: chét chiêm chín đông xuân giống gạo hè thu lai má mì mùa mạch nếp non nước nương thuần trổ đặc sản đòng hàng vàng tẻ đổ ngã
lụa: đào hà đông gấm tơ tằm giấy
lùa: gà vịt gió trâu
luân: canh hồi lưu lý phiên thường xa vũ đạo
luẩn: quẩn
luận: án anh bàn chứng chiến công cứ cương điểm xuyên đề giải tội thuyết thưởng văn tốt lý
luật: định gia lệ làng pháp rừng tục tạng học chơi đời hồi tỵ
lục: bát bảo chiến cục đạo địa đục đồ đội giác khí lạo lâm lăng lọi phủ quân soát súc tung vấn vùng
lúc: bấy giờ đầu đó này lâu lắc lỉu ngúc nông nhàn rảnh rỗi cao khó
lui: binh cui hui quân tới về lại tránh thủi bước
lùi: bước khó dần thời xa xe xũi lũi
lủi: hủi thủi
lụi: bại cụi tàn xụi hụi dần
lúi: húi xùi
lũn: chũn
lủn: mủn củn
lún: sụt sâu phún xuống nứt bánh
lung: lay linh lạc tung
lũng: đoạn thị núi sâu đá
lủng: củng lẳng
lúng: búng liếng túng bị
lùng: bắt bùng nhùng sục mua thùng
lụng: thụng
luôn: chủ tiện tay gương trau miệng bám quan đề mồm tuồng gắn nêu
luồn: cúi lách lọt rừng sâu dây
luống: cuống cày đất hoa rau tuổi
luồng: chạy dư gió khí điện xanh rạch sinh tàu vốn ý lạch
luộm: thuộm
lượm: lặt nhặt ve chai thông lúa
lươn: lẹo đồng ngắn
lườn: gà
lượn: lờ sóng vòng lách bay
lương: bổng duyên giáo khô khoán khởi tâm thiện tri y dân công nhật ngạch bậc đống phụ cấp thảo
lường: gạt trước tính đong thưng
lưỡng: cư cực lự nan tính viện phân đảng lợi toàn
lượng: định giá giác hình lớn khách khí sức thứ tử tội vật chất xe tồn tải tiêu rác phát giao
lướt: sóng mướt thướt qua ván gió
lượt: bượt khách người thượt xem thắng đi khám hồ
lưu: ban bút chiếu chuyển đày đãng hoàng huyết huỳnh kho không lạc loát luyến ly manh niệm ngôn nhiệm phóng sản sinh tâm tán tài tiền tốc tồn viên cơ truyền hậu trấn vong sông vết đậu cữu
lừa: bịp bỡn đảo qua dối gạt lọc phỉnh thầy tình mị
lửa: binh đạn hận lòng lựu tình trại trời thử vàng rơm bếp ngầm lò hương nghề
lứa: đôi tuổi học hàng cá lợn tằm
lữa: lần
lựa: lời thế tuyển gió
lực: bất tòng tâm cản cầm cân cày ép đẩy điền hấp hút học kéo lưỡng đội an liên lao y bảo phòng cán kiểm ma sát nâng sĩ tác bàn
lừng: chừng danh khừng lẫy lững vang thơm
lửng: lơ dạ mật
lững: lờ thững chững
lựng: đỏ
lưng: chừng đồi lửng núi trời túng vốn chịu ong eo
lươi: lười
lười: biếng học nhác ươi vận
lưỡi: câu cày cưa dao gà gươm hái không xương lam lê mác liềm búa trai cuốc rìu rắn kiếm
lưới: báo chắn cước đánh điện hái kéo lửa mắt cáo nhện pháp kích quét thép trời vây rê tình bóng chuyền đá vét
ly: dị biệt gián nội thuận hương khai kỳ nông tán tâm tao thân cà rượu khỏi nước chén quê thuật bôi
lý: bịa chấp chính khách quan đoán hào hóa học lẽ liệu cách mạng trị khoa sinh thú tính trí trình tưởng sống
ma: cà chay lanh lực mãnh men nơ quái thuật xát cô
má: hồng phanh
mà: chi cả lại thôi
mã: định lực nguồn não tấu thượng độc vùng bưu
mạ: kền vàng non lúa khay điện
mạch: đập lạc máu nguồn ngừng nước nha văn điện môn dẫn
mách: bảo lẻo nước
mai: đào danh mỉa một phục vàng mối hậu này
mái: che chèo đầm ấm hiên nhà ngói tóc tôn trường vòm
mài: dũa giũa mòn sắt
mãi: dâm mãi miết lộ lực võ
mại: bản hải
màn: ảnh hình che đêm khói kịch sương tuyn trình màn chống muỗi
mãn: hạn khóa kinh nguyện nhãn tính ý phần tang nguyệt
mạn: đàm phép thuyền tính ngược
mang: bầu chủng danh đậm đến hơi lại máng mác nặng ơn tai tên tiếng vác vạ về dấu trọng bệnh
màng: bọc lưới nhầy nhĩ não ngoài phổi trinh phủ xương
mãng: cầu xà
mảng: tường xanh màu kiến cỏ
máng: cỏ nước trượt xối
mạng: di nhện sườn truyền che người nội
manh: áo động mối nha nghề tâm tràng
mành: tre trúc
mảnh: dẻ đất khảnh mai trời vỡ vụn vườn ghép đời đạn bom
mãnh: liệt lực hổ thú
mạnh: bạo dạn khỏe lên mẽ miệng mẫu tay thế thường dần yếu đề lời
mát: dạ lành mẻ rượi trời xa mái tay tính
mau: chóng lẹ mắn miệng khỏi
máu: chảy cam chiến cục đổ khô lạnh lửa me mê mặt mủ nóng tham thịt tươi xương nhiễm mỡ lắng
màu: da mè mỡ nâu vẽ vụ cờ tím áo
may: đo mắn mặc ô rủi sẵn sao thuê vá
máy: ảnh bơm bộ cày cái chém chiếu cưa đào đếm điều gặt hút in kéo khâu lạnh lọc múc nổ nước phát quay quạt rửa san sấy sưởi tiện tuốt ủi vi xay xúc xới thở cấy bừa dập lu phay mài cắt siêu xét giặt may bào trộn
mày: đay mò râu
mặc: áo cả cảm dù định kệ khải nhiên niệm ấm sức tưởng vậy
mắc: cạn cỡ cửi cười kẹt lỗi lừa míu mớ mưu nghẹn nợ nối võng xương bẫy sai màn ơn lao
măng: cụt non rô sông tre tươi đá khô sét
mắng: chửi mỏ nhiếc
mắm: cáy muối ruốc tôm
mặn: mà mòi nhạt nồng chát hóa
mắt: bão cá cáo cận kính lưới mèo mí ngà nhắm thần xanh xích nhân thường tre
mặt: bên cầu chính cỏ dày đối đường giấy giáp khác mày mũi nạ nghiêng ngoài ngửa phẳng phố phải quỷ số tích tiền trái chiều trăng trời vải xấu bàn gương trống đê đứng ruộng
mân: mê côi
mâm: cỗ cơm ngũ quả son xôi
mầm: bệnh cây mống sống họa
mần: răng
mẫm: béo
mẫn: cán cảm tiệp tuệ
mấp: máy mô mé
mập: mạp mờ
mất: ăn bò cân chức cướp cảnh công dạng dạy điện đoàn đà đất đồ giá hẳn hiệu hồn hút lòng mặt máu mùa mùi nết ngôi ngủ nhân tính nước ổn phẩm phương quyền sức tác tăm trắng trật trí trộm tư uy vệ vốn vui xác khứu bình giọng liên trinh thời thế
mật: báo đường gấu hoa khẩu mía lệnh ngọt ngữ nghị phục thám thất thiết thư vụ ước
mẫu: đất gốc giáo hàm hậu hệ hình in kế mã máu mực ngoại nghi quốc tây tự ảnh nước xét ruộng phiếu hồ
mấu: chốt
mậu: dịch binh tuất thân
mây: đen khói mù mưa tre trời xanh hồng
mấy: ai chốc khi mươi lâu
mẩy: hạt
me: tây chua
mè: nheo đen xửng
mẻ: lưới cá đầu thép
mẹ: chồng con đĩ ghẻ góa goá già hiền kế mìn mướp tròn vợ đơn việt
mé: sông rừng
men: bia đắng gan gốm răng rượu sứ say tiêu vi đường
méo: miệng mó xệch xẹo
mèo: mun mù rừng nhà
mẹo: mực vặt luật
mép: bàn giấy nước vải rừng
mét: vuông tây dài sâu
mê: cung dâm đắm đạo gái hoặc hồn lộ ly man mẩn mải mệt muội ngủ say sảng tín tơi thích
mề: đay gà
mễ: cốc
mệnh: căn chung danh giá hệ một trời yểu phu
mếu: máo
mềm: dẻo lòng lỏng mại mỏng môi nhũn yếu hóa mượt
mến: khách mộ phục thương
mênh: mang mông
mệt: lả lử mỏi nhoài nhọc phờ
mi: ca mắt nguồn
mì: ăn chính gói sợi tôm quảng ống
mía: lau đường tím giống nguyên
mỉa: mai
miền: biển bắc đông nam ngược quê tây trung xuôi duyên đất
miễn: cưỡng chức cước dịch lễ nghị phạt sai thứ tội tố học cộng hoãn thi
miên: man
miếng: ăn cơm đất lót mồi ngon trầu thịt cao
miệng: ăn cống cười giếng hố lưỡi lỗ núi tiếng ngậm vực hang
miệt: mài thị vườn
miếu: mạo thờ đền hiệu vũ
miêu: tả thuật
mím: môi
mỉm: cười
min: mìn
mìn: tự bẫy
mịn: màng da
minh: chứng chủ châu họa khai mẫn mẫu mị hội oan quân tâm thệ thị tinh triết tường ước
mình: mẩy trần ta vóc
mít: tinh ướt đặc tố nghệ
mịt: mù mờ
mo: cau nang
mò: cua mẫm kim lần tìm
mỏ: cát dầu đá hàn khí kim lết neo quặng than vàng vịt sắt đất nhát
mõ: làng tre
móc: câu hàm khóa máy mưa nối ngoặc nôi ngoéo túi xích xe
mọc: mầm răng rễ
moi: móc ruột tiền
mỏi: mắt mệt mòn cơ
mọi: khi miền mặt nguồn nhà nơi rợ sự thứ tầng thời lúc nẻo lực phương diện
mòi: cá
mong: chờ manh mỏi muốn nhớ ngóng ước
móng: chân giò guốc ngựa tay trời vuốt nhà cọc cầu băng
mỏng: dính manh tang tanh môi vanh
mòn: mỏi vẹt con
món: ăn bở hời lợi quà nợ chay
mót: lúa tiểu
mô: biểu đất kinh sản men mềm phạm phỏng thức típ tơ cấy cơ
mồ: côi hóng hôi mả yên
mổ: bò bụng cò đẻ lợn xẻ tim nội
mộ: bia chí danh đạo phần quân phu tổ liệt đơn
mốc: giới lộ lịch meo son thời trắng đo quốc mưa
mộc: bản mạc nhĩ tinh hương lan dân
môi: sinh son bất hở
mồi: câu chài lửa nhử
mối: đe giao lo hàn hận hiểm nguy nợ thù tình lái liên lợi mọt đất manh tơ nghi
mỗi: khi lúc một
mội: nước
mộng: du mị mơ tưởng tinh ước tay mắt
mông: lung muội má
mồng: gà tơi
mống: cầu
mốt: thời thượng
một: chiều chốc chút đôi hai hôm khi lòng lúc mai mạch mình mực phép sống tay thể thuở vài vừa lèo dạo loạt mảng bước nửa thân chừng
mơ: hồ màng mộng ước hão mòng rau
mờ: ám ảo đục mịt nhạt nhòe tối
mở: ảnh bát cửa cờ cõi đất đầu đường khóa lòng lớp màn mang mày mắt miệng thầu tiệc tòa vòi hội tuyến ngoặc mặt nắp hướng chuyên
mỡ: màng máu lợn
mớ: bòng bong rau ngủ
mới: cưới đây đầu lạ lớn mẻ nguyên nhất nổi ra rồi sinh tinh toanh vừa nhú
mời: chào gọi khách mọc rượu họp
mũ: áo bảo cối lưỡi nan ni nồi tai bèo vải ca lô
mù: chữ khơi lòa màu mịt quáng sương tạt tăm tịt u
mủ: cao trôm
mua: buôn chịu chuộc chuyện đứt đường gom lẻ lòng phiếu rẻ sản thiết sỉ thêm vét việc vui vé trữ trả dâm
múa: lân mép may rối sạp võ vũ hát sư tử xòe trống quạt
mùa: đông hè hạn hanh khô lũ màng mưa nước thu vụ xuân bão cưới lạnh lễ màu rét gặt tựu trường du hoa sinh dịch sóng trăng
mục: nghĩa đồng đường kích ruỗng sở sư súc dài hạn cụ nghị kép phấn trường tử nát kỉnh từ
múc: nước canh
mui: xe
mùi: hôi hương mẽ tàu thơm vị
mũi: chỉ kim nhọn né thuyền tên xung tiến đất doanh
muối: ăn biển dưa khoáng mặt mỏ tiêu vừng ướp bỏ
muỗi: chích đốt mắt mòng vằn
muội: than đèn
muôn: dân đời hình nghìn loài màu mặt phần thuở trùng vàn năm
muộn: mằn màng phiền
muốn: biết hòng thoát sống
mún: chốc
mụn: cám cơm nhọt
mùn: bã cưa đất
mưa: bão bụi dầm dông đá gió giông lũ máu móc ngâu nguồn nắng nhỏ phùn rào rừng rét thuận xuân tuyết to đợt
mứa: thừa
mực: bút đen in lưới mai nang thước thẻ khô độ cá ống
mừng: công đảng lúa mới rỡ thọ tuổi thầm xuân vui sinh rơn húm hụt giáng
mưng: mủ
mướn: đất
mượn: cớ danh đồ lời sách tiền tay
mương: dẫn máng phai rãnh tưới thoát thủy nội bê
mường: tượng bản
mướp: đắng hương
mượt: mà óng
mưu: cầu chước đồ hại kế lược ma mẹo mô sát sinh sĩ sự toan trí lợi
mỹ: cảm dục kim lệ mãn miều quan viện mạo kí
na: ná
nạc: thăn
nách: áo lá
nài: ép nỉ xin ngựa
nải: chuối
nại: đơn
nam: bán cầu bộ châm cực chính giới nhi nữ phục sinh sử thanh tính trầm trung tước dược bình ninh
nạm: bạc
nan: giải hoa nhượng phân quạt y nguy tre
nàn: nạn
nản: chí lòng
nán: lại
nạn: dân đói đôi giặc hạn khói bụi kiều lụt mại mù ngập phá tắc đường thất trộm rải đinh tảo cháy tín đen bạo
nàng: dâu hầu tiên thơ út
nang: lông ngân mực
nạng: gỗ
nanh: nọc vuốt
nao: lòng núng nức
nào: đó là ngờ hay
não: bộ lòng nề nùng nuột úng thùy trạng
nạo: thai kênh cống rãnh rạch hút
náo: động loạn nhiệt nức
nát: bét rượu tan vụn nhừ dập
này: khác nọ kia
nảy: lộc lửa mầm nở nòi sinh ý
nạy: cửa
nắc: nỏm nẻ
năm: ba canh cũ mới mươi nay qua ngoái tháng châu bước bản lề cuối đồng vừa
nằm: bẹp chờ co dài đất đường im khàn liệt lòng mộng nghỉ sấp vùng xuống viện yên ỳ bò úp vạ ven
nắm: bắt thời tình cổ chắc đấm lấy quyền rõ tay tin tâm diễn dư cơm
nắn: bóp chỉnh dòng nót nòng nọt sông
năn: nỉ
nặn: óc tượng mủ
năng: động sáng tạo khiếu cạnh công tác hành vi lãnh tài chính tiếp phẩm ngoại tự chủ sản xuất tái nổ chất cao nhặt lui tới
nắng: cháy chiều gắt hạn hanh hè ráo mưa mới nỏ nóng kéo nực ong sớm thu xuân
nặng: bụng cân đầu gánh hình lãi lòng lời mùi nề tai tay tình nợ nghĩa thành mang nhẹ
nâng: bi hiệu trình đô chén chuẩn cốc dìu đỡ giấc giá hạng khăn lên mức niu quan tầm thành tuổi hạn
nâu: non sồng đất
nấu: ăn bếp bánh chảy cỗ cơm chín nướng rượu cháo
nẫu: ruột
nấc: cụt thang
nấm: độc men mốc mộ mồ rơm hương mèo linh chi kim châm bào ngư
nậm: rượu
nấn: ná
nấp: bóng lùm
né: tránh đùn
nem: chua lụi rán công
nén: bạc giận hương lòng chặt đau thương khí
neo: đơn người thuyền tàu bè
nẻo: đường
nép: mình
nét: bút chữ đẹp đặc mặt mới tính văn ngài vẽ tương truyền riêng khắc sinh
nề: hà nếp làm sinh thợ nang
nể: mặt nang nả phục trọng vì sợ
nệ: cổ
nêm: chặt
nếm: mật mùi thử trải
nệm: ghế
nên: chăng danh nỗi thơ vợ
nền: đất đường hòa kinh móng nếp nông nhà quốc vững tư trực mạng chính nã văn y sinh gạch nhiệt kỷ
nếp: cẩm cái cũ gấp nghĩ nhà nhăn sinh sống tẻ đẹp hoa vàng
nêu: bật cao gương đạo sáng lên quan lý tên ý ví kiến
nếu: muốn như vậy thế
nga: ngố sơn văn
ngã: ba bảy bậc bệnh giá gục lòng lẽ năm nước sấp tư ngũ ngửa mũ quỵ rẽ xe ngựa
ngà: ngà voi
ngả: đường lưng mũ nghiêng vàng màu bài
ngạc: nhiên
ngách: ngõ hầm
ngạch: bậc chuyên lương dự
ngai: vàng
ngái: ngủ
ngài: nộm chủ
ngải: cứu bùa
ngại: ngùng khó va học đổi gì tiếp đấu
ngán: ngẩm
ngàn: đời năm trùng vàng xưa thông
ngạn: ngữ tả hữu
ngang: bằng bướng bụng cành cấp dạ dọc giá hông ngạnh ngược nhau nhiên phè qua sức tai tàng tầm trái vai với hàng đường
ngành: chủ an dọc điện học hàng hải hẹp may nông thống ngoài thuế thuỷ sản toà tư chức năng mũi dệt nội du hành trồng
ngạnh: cá
ngánh: tránh
ngao: du ngán cò sò
ngào: ngạt đường
ngạo: mạn nghễ
ngạt: khói ngào thở mũi
ngay: cả đây đơ lành lập tức lưng ngắn ngáy thẳng thật tại gốc từ cơ tắp xương lúc ngày
ngày: ăn càng đêm gió giỗ hội đại đoàn đọc sách hiến việc văn kia khai trường lành mai một mùa nay rày rằm sau sinh thường tết thành lập toàn trời trọng vía xưa xuân xanh vui thứ kỷ pháp
ngắc: ngoải ngứ
ngăn: cách cấm cản bạo đá ép hàng kéo lũ mặn nắp tủ trở đông nước
ngắm: bắn cảnh gương nghía nhìn vuốt
ngẳng: nghiu
ngắn: gọn ngày ngủn thì
ngẵng: ngẵng
ngặt: nghèo nỗi
ngắt: điện câu đoạn lời mạch ngọn nhịp quãng hơi kết
ngâm: cứu khúc mình nga nước thơ tôm vịnh giống ủ rượu
ngầm: định hiểu tràn đất
ngấm: ngầm nước thuốc
ngẫm: nghĩ ngợi
ngậm: bồ hòn hột thị miệng ngùi nước ngải
ngân: bản hà số máu khoản khố nga phiếu lượng vang lên hạnh
ngấn: lệ nước cổ
ngần: ngại ngừ ấy
ngẩn: ngơ người
ngẩng: cao đầu mặt
ngấp: nghé ngoé
ngập: chìm đầu mặn mắt ngừng ngụa sâu tràn úng cục đô nước
ngất: lịm ngưởng trời xỉu
ngẫu: hợp hứng lực
ngây: dại ngất ngô thơ
ngấy: mỡ
nghe: chuyện đài đâu đồn đọc giảng hơi hồi lén lời lỏm nhìn ngóng nói nhạc phong thanh ra báo thấu trộm
nghé: con
nghẻo: ngoẹo
nghẽn: mạch đường
nghẹn: ngào lời thắt
nghèo: đói hèn khó khổ nàn ngặt túng đa rớt xơ bền
nghề: chính đan nông phụ rèn rừng thợ gốm mộc thêu thủ công trồng truyền nuôi biển tay đánh làm ngỗng muối điện
nghễ: nghện
nghển: cổ
nghênh: chiến đón ngang tân tiếp xuân
nghệ: an nhân ưu sĩ tây quần truyền thống sân vàng
nghêu: ngao
nghi: án binh can dung kỵ kị lễ trang thức ngại ngút phạm thờ tiết trượng vệ trùng
nghị: án gật hòa hội lực vươn lên luận chuyên đề đại trung sĩ sự trình trường viện viên đi vào cuộc
nghĩ: bụng đến hay lại mưu ngợi ra sao suy tới vẩn vơ bậy nát óc
nghỉ: chân chơi dưỡng dài đông đẻ hè học lễ lại lưng mát mất ốm năm sinh tạm tết thai trọ trưa ngắn không lương bù công sớm dịch qua
nghĩa: binh bóng cả cử cao dũng đen đệ hiệp khí lộ lý mẹ nặng quân rộng sĩ tình thục tử công xã hẹp đồng
nghịch: cảnh biện dại đảo lý mùa ngợm phách thiên thường tử vụ ý ngầm phá
nghiêm: cách thực cẩn huấn khắc lệnh luật mật minh nghị nhặt phạt phong phụ trang trị rút kiểm
nghiệm: chứng công thân kỹ đề đúng
nghiên: bút học mực
nghiền: bột nát ngẫm đá
nghiến: răng ngấu
nghiện: hút ngập rượu thuốc ngành
nghiêng: đầu mình ngả ngửa nước lệch bóng
nghiệp: báo chủ cư dư chướng đoàn y giao văn thư kế dĩ
nghiệt: ngã súc
nghìn: năm nghịt thu trùng tỷ xưa lần
nghịt: đông
ngo: ngoe
ngó: ngàng sen nghiêng lơ
ngò: gai
ngõ: cụt hầu hẻm ngách ngang xóm phố lối
ngỏ: lời cửa
ngọ: nguậy môn
ngoa: ngôn ngoắt dụ
ngoài: biên cuộc da dự đảng đồng đời đường giờ hành chính lề luồng mặt miệng môi phố rìa rừng sân tai vòng xã hội vỏ lập địa ngành tỉnh vùng
ngoái: cổ lại
ngoại: bang cảm cảnh cảng cần cỡ đạo nhân vắc giả giới hạng hình khoa khóa kiều lai xâm lệ lực mạng mậu nhập ô phạm quốc sử suy sinh ta thành thất thích tộc trú trưởng tuyến văn vi viện vụ xã nhi vệ khung
ngoan: cố cường bám trụ đạo hiền ngoãn trò giỏi
ngoạn: cảnh mục
ngoằn: ngoèo
ngoắt: ngoéo
ngọc: bích hoàng hành lan ngà quý thạch thực trai thể vàng trâm linh
ngoi: ngóp lên
ngói: đỏ mũi bao vảy lợp
ngòi: bút nổ viết suối nước
ngon: ăn giấc giá lành bổ dưỡng miệng mắt nghẻ ngọt ơ xơi vị
ngón: áp út cái chân đòn nghề tay trỏ lá
ngọn: cây cờ đầu đèn đồi đuốc soi đường hải đăng gió giáo lửa hồng nến ngành núi nguồn sóng tháp tre cỏ cao
ngỏn: ngoẻn
ngóng: cổ trông tin
ngọng: nghịu
ngót: nghét rau
ngọt: bùi lành lịm ngào sắc xớt nhạt lừ giọng thanh
ngô: đồng lai nghê nếp khoai giống sinh vụ đông chín
ngỗ: nghịch ngược
ngố: tàu
ngộ: độc thực khí rượu đạo nghĩnh nhận nhỡ sát
ngốc: nghếch
ngôi: báu chùa chủ nhà mộ sáng nhỏ thứ trường vị vua đầu làng thai nhất đình
ngồi: bệt chễm chệ chơi dậy dưng ghế học khóc lê mát rỗi tù thiền thừ tréo xổm xuống yên ngẫm đọc
ngồn: ngộn
ngổn: ngang
ngốn: ngấu
ngông: cuồng nghênh
ngỗng: đực trời sư tử
ngột: ngạt
ngờ: nghệch ngợ rằng vực đâu
ngỡ: ngàng là rằng tưởng
ngơ: ngác ngẩn
ngớ: ngẩn
ngợ: ngờ
ngơi: nghỉ tay việc
ngời: ngời sáng
ngợi: ca khen
ngợm: nghịch
ngớt: lời mưa tay tạnh
ngủ: đông gà gật gục khì li bì mê mơ nghê ngáy ngon nướng quên rốn say trọ trưa yên đò đủ
ngũ: cốc giác ngôn phúc quan quả sắc thường tạng tuần vị sơn cung âm
ngụ: cư ngôn tại ý tình lộc
ngục: tối tù thất
ngùi: ngùi
ngùn: ngụt
ngung: ngoẻo
nguội: lạnh lòng ngắt tanh điện
nguồn: cội cơn cung cấp dữ hàng hứng khí thải phí con đầu tư chính xã hợp lây lao mạch năng phát sinh sáng sống sử liệu suối nguyên trợ ổn tuyển thức vật vay đối bệnh cán giống quy điện ô cải tiền tri công
ngút: ngàn
nguy: biến tụt hậu tái nghèo thiếu rừng khốn kịch nga nan ngập
ngụy: biện quân quyền trang
nguýt: lườm dài
nguyên: âm bản cảo chánh chất chủ cáo dạng đai đán động giáp gốc lành lý hạn sâu xa nhiên niên nhung phi phó quán quân si sinh soái sơ tài thủ thủy tố trú trưởng vẹn vị vô xi hiện tiêu cộng canh tổng
nguyền: rủa
nguyện: cầu ước nhân cử vẹn đề
nguyệt: cầm phí quế san thực vọng
ngư: cụ dân bám biển vươn khơi hải hộ lôi nghiệp phủ trường trại lưới diêm cảng
ngừ: cá
ngữ: âm cảnh cố cú dụng điệu hệ liệu nghĩa pháp văn vựng
ngự: trị thiện y uyển sử
ngứa: mắt miệng ngáy tai tay
ngừa: thai bệnh dịch rủi
ngửa: mặt tay bài cổ
ngựa: bạch chứng đua gỗ giống hoang thồ trắng vằn xe
ngưng: đọng hẳn trệ tay hoạt tụ chức
ngừng: bắn chiến giao hẳn nghỉ phát sản xuất thở trệ tay thi việc học vươn lên đổi
ngước: mắt lên nhìn
ngược: chiều dòng đãi đời đường gió lối ngạo nhau thời xuôi phụ trẻ mắt
ngượng: ngập ngùng nghịu miệng
người: bạn lãnh kết biểu cha chê chồng thành công cách thẩm con cô cung cấp số du dùng dưng đan đẹp đọc đầu đồng đời ủy quan già neo hâm mộ hiền hướng dẫn hút lạ tự do lính lớn mẫu môi giới một nghe nghèo ngợm ngoài nhà nông ở ốm phàm quen quyết định rừng ruột sáng sinh ta tài tàn tâm giao thông thầy thợ hiện kế thường tiên tình tốt trẻ trưởng tử tế tuổi ủng viết vợ xa xem xưa
nha: khoa môi chu sĩ bào
nhà: chùa dài đa điều giàn gỗ hàng hát kho khung kính lá lầu lưới màng mồ ngói nổi nghề rông sàn sập tầng thờ thơ thuyền tôn tranh tre trẻ trọ trưng văn vệ sinh vườn xe xí đương nông bạt bè dột nát đại tình bếp ăn
nhã: nhặn nhạc ý
nhái: giọng hàng bén
nhại: lại
nhàm: chán tai
nhảm: nhí
nhan: đề nhản sắc
nhàn: hạ nhã nhạt rỗi cư tản
nhãn: thể lồng mác quan cầu khoa
nhang: đèn khói vòng
nhanh: chân gọn nhảu nhạy nhẹn tháo vát nhất tay trí dần
nhánh: cây sông rẽ
nhao: nhác nhao
nhào: bột lặn lộn nặn
nháo: nhác nhào
nhạo: báng
nhát: cắt chém cuốc dao gan gừng
nhạt: nhẽo nhòa phai nhòe màu
nháy: mắt
nhảy: cầu cóc dây dựng đầm lò cò múa nhót núi sào vọt xa cao xổ xuống dù vào
nhạy: bén cảm
nhắc: đến lại nhở chấn nhủ nhớ tuồng vở bài
nhằm: chăm nhò vào mắt
nhắm: mắt nghiền rượu vào
nhăn: nheo nhó nhúm răng
nhẵn: bóng mặt nhụi thín
nhắn: gửi nhủ tin
nhăng: nhít
nhằng: nhịt
nhặng: xị
nhặt: được nhạnh rác thóc sạn
nhâm: nhi dần thìn
nhầm: đường số tưởng
nhấm: nháp
nhẩm: tính
nhậm: chức
nhân: ái bản cách chứng chủng dịp đinh điển đức đôi hậu hòa giống học kiệt kỷ lên loại mạng mối ngày nghĩa nhượng quả quần quyền rộng sâm sinh sĩ trí tài tâm thế thể thuần tính tình tố mới tích tử văn vật y thú vô thập toàn bánh
nhẫn: cưới nại nhịn nhục tâm vàng
nhấn: chìm mạnh nút nhá
nhận: chân chức nuôi diện đỡ giải lãnh lầm lời lỗi mặt nhiệm vụ quà rõ ra thầu thấy thưởng chính trị sâu tội thân
nhập: cuộc cư định gia hàng học hộ hội kho lậu liệu môn nhằng nhoạng nội siêu số thất thế thể tịch trạch tràng vai viện vật quan điểm thông tin
nhất: chi dạng đán hô bách ứng hướng kiến loạt lượt mực nguyên nghệ quán quyết quý sinh tâm tề thể thiết thời cao biểu thông qua thống tựu viện hạnh
nhật: báo nguyệt thực tảo trình dụng công
nhậu: nhẹt
nhây: nhớt
nhẩy: múa
nhấp: chuột nháy nhô nhổm nước
nhé: nhau
nhẹ: bẫng bỗng dạ hều lòng nhàng nhõm tay tênh tội
nhẽo: nhèo
nhét: đầy túi
nhem: nhuốc
nhen: nhóm
nheo: mắt nhóc
nhẹm: giấu
nhếch: mép nhác
nhễ: nhại
nhí: nhảnh nhố
nhì: nhằng nhèo
nhiếc: móc
nhiễm: chéo chứng chì dịch độc hàn khuẩn lạnh mặn phèn phóng xạ sắc thói trùng từ vi giun
nhiệm: màu sở then chính xuất
nhiên: hậu
nhiễn: nhện
nhiếp: ảnh chính
nhiệt: hạch huyết cống điện hóa kế liệt luyện tâm tình hưởng tham trách thán
nhiêu: khê
nhiều: bề chuyện khi lời màu mặt nhặn nơi phía chuyên
nhiễu: loạn nhương sách sóng sự tâm
nhím: lông
nhìn: chung lại chặng đường nhận ngó thẳng nổi rõ thấy sự tổng xa trông xuống sâu
nhịn: ăn đói nhục
nhịp: cầu chân độ điệu nhàng phách sống thở tim tăng
nhíu: mày
nho: gia học nhã nhỏ sĩ nhoe
nhỏ: bé con dại gọn giọt hẹp lẻ manh mún lệ mọn nhắn nhẹ nhẻ nhen nhoi thuốc to yếu lửa lá
nhọ: nồi
nhòa: lệ nhạt
nhoài: người
nhoẻn: cười
nhói: đau
nhóm: họp bếp hộ lợi lửa máu nghề nòng tuổi trẻ trưởng việc thiện nguyện yếu kín cổ tội
nhón: chân
nhọn: hoắt
nhòm: ngó
nhong: nhong
nhọt: bọc
nhọc: công lòng nhằn
nhô: cao lên
nhổ: cỏ mạ neo răng nước bọt râu trại
nhồi: bột máu nhét sọ
nhôi: nhồi
nhôm: kính
nhốm: nhoàm
nhôn: nhao
nhốn: nháo
nhộn: nhạo nhịp tằm
nhột: nhạt
nhốt: cũi chuồng
nhờ: cậy có nhõi thế vả vậy đó giúp nước
nhỡ: nhàng tàu việc
nhớ: đời lại mong nhung nguồn ơn quê thương tới ra nằm lòng
nhờn: luật thuốc bóng
nhớp: nháp
nhơ: bẩn danh nhớp nhuốc
nhởn: nhơ
nhớt: nhát máy
nhu: bức mì nhú nhược yếu thuật đạo
nhú: mầm
nhủ: lòng
nhuần: nhuyễn nhị
nhuận: sắc tràng năm
nhục: hình mạ nhã nhằn
nhúc: nhắc nhích
nhũn: nhặn
nhũng: nhiễu phiền lạm
nhung: hươu lụa nhớ
nhúng: tay nước chàm
những: ai điều gì khi nơi tưởng lần đóng
nhuộm: màu răng tóc vải
nhuốm: bệnh
nhụt: chí
nhuyễn: thể
như: cũ hệt nhau nhất thể ý vũ bão trước vầy hình với
nhứt: định
nhựa: cây đường phôi thông sống mủ tái dùng
nhức: đầu nhối mỏi
nhược: điểm tiểu thị thể
nhường: nhịn cơm đường bước chỗ quyền lối lại sân
nhượng: bộ
nhưng: mà
nhựt: trình
nhụy: hoa
ni: cô giới lông sư
nỉ: non
niêm: luật mạc tang cất
niềm: nở tin vui vinh đam mê phấn khởi khích hy vọng hạnh
niệm: phật
niên: biểu đại giám học thiếu vụ liễm hiệu
niêu: cơm
niệu: đạo
nín: khóc lặng thinh thở
ninh: xương nhừ
nịnh: bợ hót nọt
nịt: vú
níu: giữ kéo chân
no: ấm hạnh bụng đủ đói lòng nê cơm
nỏ: mồm thần
nõ: nường
nóc: nhà xe
nọc: độc rắn
noi: gương sáng theo
nòi: giống tình
nói: bậy bóng bừa cạnh chơi chung chuyện dài dai dóc dối điêu được làm hớ hộ hươu khan khéo khích khoác không lái lắp lóng láo leo lên lời lỡ mát mép mê năng ngang ngọng ngọt nhỏ nhịu phét quanh ra rả riêng rõ suông thách thầm thẳng thật toạc trước tiếng trống tục vần vuốt xấu xằng
non: bộ dại gan kém kinh nớt nước tay tơ trẻ xanh yếu yểu nửa
nón: lá nỉ quai thao
nong: nia
nòng: cốt nọc súng nòng
nóng: ăn bỏng bức chảy đầu gáy giận hổi lòng lên mắt mặt nảy ran rẫy ruột sáng sốt tính vội lạnh ẩm
nõn: nà
nô: bộc dịch đùa lệ nức nê
nổ: bung lực máy mìn súng tung xe
nỗ: lực cố phấn phi thường vươn lên khắc vượt khó
nộ: khí
nốc: ao
nôi: ru
nối: dài dõi đuôi gót kết cung khố liền lời mi ngôi nghiệp nhịp tiếp thông vòng tay lớn liên
nồi: cơm đất hấp hơi niêu canh chõ
nổi: bão bật nhất cáu cộm vấn dậy danh điên đóa gai giận gân giông hạch hiềm khích hứng khùng lềnh bềnh lên loạn lửa máu mề đay mụn nóng quạu sóng tiếng trội trôi xung da gà
nỗi: buồn đau day dứt da lo lòng niềm mong nhớ khổ oan ám ảnh trăn trở vui sợ băn khoăn trống vắng
nội: bài chính sinh đô đồng gián gian hàm hạt hóa hướng khoa ký loạn lực nền quan nha ngành ngoại phản soi suy tại tạng tâm tệ thành thất thị thương tiết tổng trị trợ tỉnh tuyến ứng nghĩa bào
nôm: na
nồm: nam
nộm: hoa chuối
nôn: mửa nao nóng ọe thốc
nông: cạn cụ giỏi giang gia hóa hội học lịch ngư nhàn sạch sinh đô tuần nỗi nổi nô phẩm phu sâu sờ tang thổ nâng kiểu trại trang trường hộ vụ
nồng: cháy cốt đậm hậu nhiệt nàn thắm ấm nặng
nộp: lưu muộn phạt
nốt: lặng nhạc ruồi
nơ: con bướm
nở: hoa mày nang nụ rộ phong ra tung mũi
nỡ: lòng nào
nợ: chồng chất đọng xây lương máu miệng nần ngân ngoài quá tồn bảo môn khó
nơi: ăn chốn chôn nhau cắt rốn trú đây đến đi khác nào sinh xa gửi giam thờ tự
nới: giá lỏng rộng tay giãn
nơm: cá nớp
nớp: nơm
nụ: cười hôn hoa
núc: ních
núi: cao đá đồi lửa non rừng sông
nung: đốt gạch nấu vôi núng
nũng: nịu
núng: nính thế
nuôi: bộ cô béo cấy dạy giấu hy vọng lồng bè nấng ong ước mơ quân sống tôm tằm trẻ thủy tái sinh nhốt thả vỗ thịt lợn quảng canh
nuối: tiếc
nuốt: chửng giận hận lệ lời trôi
nuông: chiều
núp: bóng lùm
nút: áo bấm bần cổ chai chặn thắt giao mạng lọ gọi
nữ: anh công gia chánh ca sĩ cán chúa nghệ giới giáo hoàng lưu nhi thường tình quyền sinh sắc tính tú tướng trang vương đại đảng
nửa: buổi chừng đêm đời đùa kia mùa ngày năm nhiệm vời úp mở giờ
nữa: là
nức: danh lòng nở tiếng
nực: cười mùi nội
nước: bạn bọt bước cam cất chấm cờ chè chảy cốt da dãi đá đại đái đang phát triển đến chân đi độc đục đường giải giếng hoa kiệu láng lã lạnh lèo lên lọc lớn lợ lũ mạnh mắm mặn máy mặt mẹ mía miếng mưa mũi ngầm ngập ngọt nguội nhà nhiễm nhược tiểu non nóng phép rút ối ròng nông sinh hoạt sông sôi sơn suối tẩm công thịt triều trà tù tương vàng vối vo xả xiết xoáy xốt yến đóng
nườm: nượp
nương: dâu náu nhẹ ngô rẫy sắn thân tựa tay nhờ tử
nướng: bánh chả
nứt: đất nẻ kẽ toác rạn vỡ tường
oai: hùng nghiêm phong quyền vệ
oái: oăm
oán: ghét giận hận hờn than thù trách
oan: án gia hồn khiên khuất nghiệt nghiệp sai trái ức uổng
oanh: kích liệt tạc
oằn: mình
oặt: oẹo
óc: bè chó đậu sáng
oi: ả bức nồng khói
ong: bướm chúa đất mật ruồi rừng thợ bắp cày
ỏng: eo
óng: ả ánh mượt
óp: ép
ô: danh dề hợp kính lại mai không rô tạp trọc nhục uế vuông che nắng bàn cờ
ổ: bánh bệnh bi cắm cứng chứa đĩa điện gà khóa kháng cự lợn mối nhóm phục kích trứng trục trâu voi bạc chuột
ốc: biêu bươu vàng đảo hương nhồi sên vít xà cừ mượn
ôi: thiu chao
ổi: đào găng
ôm: ấp cây đợi thỏ chầm đồm hận hôn mộng nhau
ốm: yếu nghén nhách o om
ồm: ồm
ộp: ẹp
ôn: bài cố dịch đới hòa luyện nghèo nhu tập kiến thi vật lại truyền tồn
ồn: ào ã
ổn: thị áp
ông: bà bầu cha cụ địa đồ lão mãnh nghè nội sui tổ trăng trời táo vải tướng trùm bụt chủ
ống: bơ chân cao chỉ cống dẫn điếu đồng hút khói khóa kính loa ngắm nghe nghiệm nhòm nước nhổ quần tay tiêm thép thở thoát tre nhựa
ốp: gạch lát la lốp
phá: án bỉnh bĩnh bỏ cách cỗ đám đề đổ gia giá giải giới hại hàng hoang hỏng hủy khổ kỷ lục kho lưới ngang ngầm nát núi phách quấy quân rào rối sập tan thai thế tháo trinh trận trời vây vỡ đường sóng thành rừng trái luật
phà: chở khói
pha: lẫn loãng màu nước tạp trò trà trộn tiếng cồn
phác: đồ thảo
phách: lối nhịp
phạch: phạch
phai: mờ nhạt tàn
phải: biết cái cách chăng chi đạo đòn gái gió giá lòng lẽ lứa máu mặt phép trái tội vạ ấy khách quan thường quấy luôn chủ trực tiếp nhanh đi trước đúng
phái: bộ đoàn mạnh nam viên yếu đẹp
phàm: là nhân phu tục ăn
phạm: huý húy luật lỗi sai thượng trù
phán: đoán quan rẻ xử truyền xét
phản: hiện bác bội cảm chiếu chủ chứng công diện dân động đòn gián hạch kháng kích lực nghịch nghĩa pháo phé phúc kỹ quang quốc trắc tác thệ thùng tiến chính văn vệ xạ lưới đế
phàn: nàn
phạng: phạng
phảng: phất
pháo: binh bông cao xạ dàn đài đội đùng hạm hiệu hoa tầm kích lệnh nổ sáng thăng thiên thủ thuyền tép
phao: bơi câu cứu đồn nổi phí tin tiêu thi
phát: ban bệnh khai bế thảo bóng cáu cháy chẩn cỏ cuồng dọn dục diễn đạt điên đề đi động toàn giác giận giải phiếu kịp hỏa hoang hoảng thế trí khiếp kiến không lộc lộ lương lưu mại minh mộ nương nguyện phì phiền phù quà quang quật rẫy rừng sốt súng tác tài tang bí thải hình thẻ thệ thị thông thuốc thưởng tích tiết kinh mạnh văn hóa hài tờ tín tướng vãng vấn vé xét xuất xạ bưu vốn
phạt: bổ cảnh cọc chính nguội nặng nóng vạ nghiêm
phắc: im
phăm: phăm
phẳng: lặng lì phiu
phẩm: bình cách cấp chính giá hạnh hàm màu phục tước trật vật
phân: ban bắc bì bua bò cách quyền chất chuồng cực đạm đàn đoạn đội định giải khó giới hạch họ hóa giàu nghèo hữu hội khối khúc kỳ lân lập làn giao ly minh nhánh nhiệm nửa phát nguồn rã ranh sâu tán tách tầng tâm thế tranh tro trần tử tuyến thân ưu vai vân vi vô vùng xanh xử xưởng trường
phần: đa đất đông hồn lý kế mộ mở đầu nào nhỏ lớn quà thưởng xứng tử xấu thi việc nhiều đường hùn mục ngọn sơ
phấn: chấn đấu vươn lên đến rèn hoa khích khởi tin rôm son thi
phẫn: chí nộ uất
phận: sự gái bạc mình người nghèo
phấp: phới phỏng
phập: phồng
phất: cờ lên phơ trần
phật: bà đài giáo học lòng pháp sống thủ tích tử tổ ý đản đường
phẫu: tích
phe: cánh nhóm phái phẩy đảng
phép: biện chứng công lịch màu nhiệm mầu nhà tắc thuật toán thử vua nước xã giao
phê: bình nghiêm khắc tự phán phết
phế: bỏ liệu quản phẩm tích thải truất vật tật
phết: sơn
phễu: nước
phi: báo cảng cơ công đội hành lao mã kim lý lợi nghĩa ngã nông pháp quân tần tang thuyền thường tiêu tiền trường truyền vật đoàn lê thực
phì: cười đại nhiêu phà phèo
phí: công đường hoài phạm tham thời tổn
phỉ: báng chí nhổ sức
phía: bắc đông nam trước tây sau trong
phiếm: chỉ diện định luận
phiên: âm bản chợ gác hiệu làm xử trực chất giao giải đấu thảo khai quân chế
phiền: hà nhũng dân lòng muộn não nhiễu phức toái lụy
phiến: diện đá động loạn quân thuốc
phiện: thuốc
phiêu: bạt dạt diêu du lãng linh lưu
phiếu: bầu bé ngoan ca chi đảng điều đề giao ý khám khảo nhập nợ quà thăm thu trắng thuận trả xuất đăng tra lấy hẹn học
phim: ảnh câm hoạt nhựa tài trường truyện khoa
phím: đàn bấm
phình: to mạch
phỉnh: phờ
pho: sách tượng
phó: ban bí bản cảng giáo hiệu lý mặc phòng tế thống tiến thác thường văn mát đội
phò: mã tá vua
phòng: bị ban chuyên bán dịch tham chờ cưới đọc gian họp hỏa không khi khuê nghỉ ngự ngủ ốc phẫu phiên phục sinh thay thờ tiệc tiêu tiếp dân công tránh trào triển trọ trừ tuyến vé tính xa xử xông cách máy truyền thống vắc tuyển
phóng: ảnh đại đãng điện đạn hỏa khoáng lao sanh sinh sự tác tay thích tia túng uế xuất tầm mắt
phong: ba bế bì thư cách làm lãnh sống cảnh cầm cấp cầu chức dao danh hàm hiệu hoa kiến kín lan lôi lưu mạo nhã nhuệ phanh phú đa quang sương tặng tao thái thanh thần thấp thổ thủy tình thể hành văn xây tước vị vân trần ấn giá
phỏng: chừng dịch đoán vấn
phòi: bọt
phô: bày diễn trương
phố: cổ phường thị xá đêm đi biển hoa núi nhỏ lớn nghề hiến
phổ: quán bơi số dụng nhạc niệm quát độ
phôi: gỗ pha thai thép thẻ liệu
phổi: bò
phối: cảnh giống liên nhịp thực khí kiểm liệu ngẫu nhạc sắc thuộc thanh trộn tinh
phồn: hoa thịnh vinh thực
phông: bạt chữ màn nền sân
phồng: rộp tôm
phơi: bày khô nắng nhiễm phới thóc áo lúa
phới: phới
phơn: phớt
phớt: lờ
phờ: phạc râu
phu: khuân nhân phen phụ tử quân quý thê xe trạm đài
phú: bẩm cường hào hộ ông quý thọ thương túc riềng
phù: dâu dung du điêu hộ xu hoa hoặc sa phép phiếm não phổi rể tá thủy thủng thũng trợ vân thuỷ trầm
phủ: dụ định đầy kín khắp nhận sóng tạng việt xanh thờ đất trống đội bạt cấp sạch chúa
phụ: âm bạc bản bếp biên cảnh thu cận chú công giáo hoạ họa hồ huynh học hệ khoa kiện khảo lái lão lực mẫu nông khởi phẩm phí tá tải thân tình trái tử tùng tùy trội trương từ vương xe xướng đạo liệu sản hợp
phúc: âm ấm bồn đáp bằng đức hạch hậu khí lành lộc phận thần tinh trình án
phục: binh chế dịch dựng dược hình năng sản hóa kích lăn linh lục lụy mệnh nguyên phịch sát sinh tang tâm thiện thù tòng tráng trang lễ tùng vị bạn chu công tác kịp người dân tận tình tốt khách quốc
phùn: mưa
phun: châu khử mưa nước phòng phun rượu sương thuốc trào tiêu vòi tưới xăm
phung: phí
phúng: dụ điếu viếng
phụng: dưỡng hoàng mệnh sự thờ chỉ hiến
phút: bù chốc giây cuối mặc giải giao thư giãn tưởng lâm chung
phức: hợp kéo nổi nhạy
phương: bảo thường chuẩn bị dự tác ứng xử bắc châm bốn tại cách diện đông hại nhiệm cụ phấn giải quyết hoạt ngữ công làm nam sách thuốc lãnh phục giao thông giới xe tây trình trượng tự phụ vị xa
phường: bạn buôn chèo hội xã
phướn: cờ
phượng: hoàng vĩ
pin: mặt sạc quang điện
qua: cầu ván chuyện đêm đời đó đây đông loa loát mắt mặt ngày tay thì trung thực kiểm tra khảo rà tổng hợp báo công đánh phân năm thanh khai
quà: bánh biếu cáp cưới lưu mọn sáng tết vặt tình quê
quá: bán bộ bội chén cố chớn cỡ đà đáng đắt đề độ đỗi đông giang giờ giấc khích khổ khứ kim kính lạm lắm lo lời lớn lứa nhiều niên phức quan quắt sức sớm tải lưới bệnh tay sản trớn tuổi ư vãng xa yếu đói
quả: báo bom bóng bưởi cảm cam cân cật đấm đất đoán hồng kiếp lắc mìn nhân phúc quyết tang tạ thật tim tình trứng là ngọt vải dứa đồi sầu riêng chín đạt
quạ: đen
quách: cho
quai: hàm bị búa đê nón
quái: ác chiêu đản dị gở kiệt lạ quỷ thai thú vật
quan: ải án cách cảm cận chế chiến chung chính gia giới hà hàm hầu chặt tác lao hợp sản hội họ hoài khách lại lão lân liêu lộ lớn lưu lý năng ngại nha nhân niệm phương quả quyền sai san sơn tư bố giúp sâu hiện đúng hỗ tạo thầy thiết thoại thượng tiền tòa môi trí tước văn viên võ vọng xưởng ôn
quàn: linh xác
quán: ăn bia cà cóc cơm hàng ngữ quân rượu tính thế triệt nghị sâu thực triển trọ trưởng từ vỉa xuyên xá bún
quản: cơ đốc gia giáo hạt hất huyền khó chặt dự đầu hành lỏng lẻo nhà sản nguyên trật xây bảo đảng ngại ngục thúc trang tượng ca
quang: cảnh cầu dầu đãng đạc điện gánh hóa học huy khắc khuẩn minh phục quẻ sai tuyến treo trung tử vinh dẫn
quàng: khăn xiên vai
quáng: gà
quãng: cách đê đời đường đồng ngắn trống
quảng: rộng canh đại đông giao trường trị hà ninh
quanh: co đây năm quẩn quất quanh vùng
quành: xe
quánh: đặc
quạnh: hiu quẽ vắng
quát: mắng nạt tháo
quạt: chả điện gió hòm lò lúa mo nan máy thóc thông trần tay cây
quay: cóc cuồng đầu đều đĩa đi gót lưng mặt ngoắt phắt chụp quắt tít tơ trở vòng
quày: quả
quăn: queo
quằn: quại
quắn: tóc
quẳng: đi
quặng: sắt thô bô xít
quắt: queo quéo
quặt: quẹo
quắp: đuôi
quân: báo bài ban bình bị binh cảng ca chế cờ dân đoàn điếu hàng hạm hành hầu hiệu hồi huấn khí khuyển kỳ lệnh luật lương lực nhạc nhu dự ngũ ngụy phiệt phí phục pháp pháo phân quản quyền sĩ số sư tâm thù tình tịch trang tư trường tướng vụ vương xâm cơ
quần: bò cư ưu dài đùi hồng hôn lót lửng ngựa nhau tây thảo thần tụ thể kiến vợt cộc
quẩn: quanh
quẫn: bách trí
quấn: băng khăn quít quýt tã thân dây
quận: chúa công huyện lỵ ủy đoàn
quầng: mắt thâm
quấy: bột phá an rầy rối tình quả nhiễu
quầy: bán giao thu vé sách lễ hàng
quẩy: gánh
quậy: phá
quây: quần quanh
quất: cây roi hồng bìm
quật: cường khởi ngã đổ khai
quèn: quẹt
quen: biết lối mặt mồm mùi mui nết tay thói thân thuộc tên việc dần
quét: dọn đường làng vệ mã nhà rác sạch tước vôi lá sơn
que: diêm hàn kem kim thử tre tăm đan
què: cụt quặt
quẻ: bói
quê: cha đất cũ kệch hương cách kiểng mẹ mùa ngoại nhà nội quán gốc
quế: chi hồi lâm
quên: bẵng khuấy lãng mình ơn sót lửng
quệt: nước mắt
quếch: trầu
quốc: âm ấn báo bộ ca công doanh giáo giao giới hiệu hồn hữu hóa kế khánh kịch lập lễ lộ khố ngoại nội nạn phong phục phụ quyền sách sắc sản sĩ sử sự tang táng ngữ thổ thể thiều thư thi trạng tráng trưởng túy tử giám vụ vương học độc
quở: mắng trách
quy: làm chụp công củ luật về sử treo hồi lát khách thị sản nạp nhơn ngưỡng xã tập thiện tiên tội trách tụ cộng thôn vị
quý: báu danh giá hiếm hiển hóa khách kim mến nhân nhất phái phi phẩm tế tộc tử trọng tỵ vật vị bạn đại độc
quỳ: gối lạy hướng dương
quỷ: quái quyệt kế sa tăng sứ thần dữ
quỵ: lụy ngã
quỹ: ân tình trợ cho ở công đạo đen đỏ đền đáp đoàn hội khuyến lương lớp nợ phúc tích thời tiết tín tương vì vắc vận
quyên: tặng
quyền: anh bính cai trị dân con người cơ bản chức hành chính hợp làm lực nhà môn năng nghi nhân quý rơm thế thừa thuật tố trẻ do uy ứng cử thụ hưởng thanh biến gia lập
quyến: dỗ luyến rũ thuộc
quyện: vào
quyết: chí chiến thành đoán liệt chỉ triển thực nghị ngôn quyết sách sinh tâm cao chính phấn đấu hoàn tật thắng trình chi tử tiến giữ hành đồng
ra: mắt mặt roi vẻ chợ đồng khơi lộc giêng rìa rả sân tay tòa
rác: bẩn rưởi thải nhựa hữu
rách: nát rưới việc
rạch: ròi sông
rải: rác đều đá đinh nhựa thảm bạt
rán: cá mỡ
rạng: danh đông ngời rỡ sáng
ranh: ma mãnh con
rảnh: rang rỗi tay
rành: mạch rẽ rọt
rao: bán giảng hàng vặt
rào: cản chắn lưới đón gai
ráo: nước riết hoảnh
ráp: mối
rạp: chiếu hát xiếc cưới
rát: mặt họng
rau: cỏ má muống quả sạch củ xanh thơm màu răm cải cần
ray: rứt
rắc: rối vôi muối
rắn: chắc rỏi độc mối hổ
răn: dạy đe
răng: hàm lược sữa cưa miệng
rằm: tháng trung
rặng: tre núi san
râm: ran mát bụt
rầm: rập rộ rì
rậm: rạp rịt
rầu: rĩ
rây: bột
rầy: nâu la rà
rẫy: cà mì bắp
rèn: giũa đúc
reo: hò vui mừng
rét: buốt mướt đậm hại cóng run
rể: hiền thảo
rễ: cây cọc chùm
rên: rỉ xiết
rêu: phong rao
rìa: làng đường rừng mép
rỉ: sét tai rả
rình: mò rập
rinh: rang
rò: rỉ
rõ: rệt nét mười như
rọ: đá tre lợn
roi: vọt mây
rọi: đèn sáng
rong: ruổi chơi biển rêu
ròng: rã rọc
rót: vốn rượu
rộ: lên mùa
rỗng: tuếch ruột không
rỗi: rãi việc
rối: bời rắm ren ruột beng
rộn: ràng rã
rộng: khắp lớn mở thênh dài
rơi: rớt rụng vãi tõm trúng xuống
rời: rạc bỏ rã tay
rơm: rạ khô
rợp: bóng cờ
rú: rừng
rủ: rê lòng
rũ: bỏ rượi
rủi: may
rung: chuyển động rinh lắc chuông
rùng: mình rợn
rừng: núi thông tràm thưa già khộp
ruộng: bậc đồng lúa vườn rẫy trũng nương muối
ruột: thịt gan già thừa
rụt: rè cổ
rút: lui kinh tiền thăm quân lõi
rửa: sạch tay xe bát nhục tội
rực: rỡ cháy hồng
rước: đèn dâu kiệu họa
rượu: chè bia mạnh cần thuốc mơ nếp vang
rườm: rà
rườn: rượt
sa: đà ngã lầy mạc sút sầm cơ thải
sà: lan xuống
sả: chanh thịt
sách: báo vở đỏ giáo nhiễu vàng trắng
sạch: bóng sẽ bong trơn nhà ngõ
sai: lầm lạc khiến trái quả trĩu
sải: cánh bước
sàn: nhà diễn đấu gỗ
sản: phụ vật hậu
sang: trọng sông tên đò ngang chấn
sáng: bừng chói lạng mắt rực suốt sủa tai sớm trưng dạ
sành: sứ sỏi điệu
sánh: vai bước ngang
sao: băng chép chổi lãng mai nhãng sát vàng
sào: huyệt ruộng chống
sát: cánh hại nút sao sườn thương vai với phạt sạt khuẩn
sạt: nghiệp
sau: lưng cùng rốt đuôi
sáu: mươi trăm
say: đắm mê nắng rượu sưa xỉn xe
sắc: bén cạnh màu mặt nét nhọn phục thuốc
săm: lốp
sắm: sửa vai tết
sắn: dây lát
săn: bắt bắn đón lùng sóc
sắp: đặt sẵn tới
sắt: thép son đá vụn
sặc: sỡ mùi sụa
sâm: nhung ngọc
sấm: chớp sét
sầm: uất
sân: bóng chơi phơi thượng vườn đình
sập: gụ bẫy cầu tiệm mỏ
sấy: khô tóc lúa
sầu: não riêng muộn
sâu: bệnh bọ cay đậm keo kín lắng nặng rộng sát thẳm xa răng đục cuốn róm
sậy: lau
sẻ: chia nhường
sen: vàng hồng đầm
sét: đánh rỉ
siêng: năng
siết: chặt cổ
siêu: âm hạng thị việt vẹt cường
sinh: đôi động kế khí lợi lời nở quán sôi sắc tố trưởng tử
sít: sao
so: bì đo đũa đọ tài le
soạn: bài sửa giả
soát: vé lại
soi: đường gương mói rọi xét chiếu
sòng: bạc phẳng
sóng: biển gió vỗ xô ngầm dữ
sót: lại lọt
sổ: đỏ lồng mũi tay tang tiết vàng mẹ
số: đen đề đỏ kiếp mũ phận má nhà
sông: hồ núi ngòi nước suối đào
sống: chết còn động dở lưng mái mòn sót sượng thọ thử vội mũi lá
sốt: cao rét ruột sắng mật vó đất
sơ: hở khảo lược sài suất sót tán yếu
sờ: mó soạng
sở: đoản trường thích nguyện
sợ: hãi sệt
sợi: dệt chỉ bông
sớm: chiều mai muộn tối
sởn: gai
sơn: chống cước dã dầu hào lâm mài nữ tường son ca
sờn: lòng chí
sụp: đổ lún mắt
suối: nguồn khe
suy: bì đồi đoán diễn kiệt luận ngẫm nghĩ nhược sụp sút tính tôn tim thận tư
suốt: đời đêm ngày chặng
súc: miệng tích
sục: sạo sôi
sum: họp vầy suê
sùng: bái kính
súng: ống đạn kíp hơi săn
sửa: mái lỗi nhà sang soạn sai gáy
sữa: chua bột đậu hộp rửa bò
sức: bật bền ép hút kéo mua mạnh sống trẻ vóc nóng lan
sực: nhớ nức
sưng: tấy húp
sừng: sỏ sững
sương: gió mù muối giá
sườn: đồi núi dốc tây
sướng: khổ vui
sưởi: ấm
sứt: mẻ
sử: gia sách liệu
sứ: giả mạng mệnh đoàn thần
sự: tích thể vật vụ
tá: điền lả túc
tả: tơi thực ngạn
tác: chiến hợp loạn oai quái thành
tách: bạch bến rời trà
tái: bút hiện mét phát sinh tạo tê thiết diễn
tài: ba đức hoa khí lực lộc phiệt sắc tình tử trí xế
tải: đạn
tai: họa hại mắt nghe quái tiếng ương vách bèo
tay: lái nghề sai trắng ngang chân trống vịn
tàn: ác ẩn bạo dư khốc lụi nhẫn phá phế sát tạ tật tro
tản: cư mạn mát bộ
tan: biến hoang nát rã tác tầm vỡ chảy ca học sở
tán: cây dóc dương đồng gẫu tỉnh lá
tảng: băng đá sáng lờ
tạnh: mưa ráo
tanh: hôi bành
tao: đàn ngộ nhã
táo: bạo bón tợn quân
tảo: hôn tần mộ
tạo: dáng hình hóa thế tác vật đà mầm sóng
tát: nước ao
tàu: bè cánh chợ điện vũ ngầm hỏa lửa
tăm: tắp tối cá tre
tắm: giặt gội mát rửa nắng biển
tằm: tang dâu
tắt: đèn lửa máy ngấm thở nghỉ
tấm: bé gương lòng thân thảm lợp bằng tắc
tâm: bão can đầu đắc giao huyết linh nguyện niệm phúc sự thế trạng trí
tầm: bậy cỡ gửi nã ngắm phào tã thước vóc vung với xa sư
tân: binh tiến trang thời niên
tần: tảo ngần
tận: diệt hưởng lực mắt mặt số tay tâm tình tường tụy gốc dụng
tấp: nập tểnh
tập: dượt tành thơ tục tễnh võ kích trận
tất: bật niên tả tưởng yếu thảy tay chân
tật: nguyền xấu nói
tây: nguyên bắc nam phương
tẩy: chay não rửa trắng trần
tẻ: nhạt
tem: phiếu thư nhãn
tê: buốt dại giác liệt tái
tế: bào lễ nhị thần tự xưng toái
tệ: bạc hại
tên: lửa hiệu thật tục cướp
tết: nhất thầy trồng
tha: hồ hóa hương thẩn thiết thứ phương
thả: bom cửa dàn diều giống lỏng lưới nổi rông phanh trôi
thác: ghềnh loạn nước
thách: cưới đố đấu
thai: nghén phụ nhi
thái: bình quá ấp
thảm: bại cảnh hại kịch khốc sát thiết trạng cỏ đỏ
tham: lam ô tàn thiền vọng danh
thám: báo hiểm hoa tử thính
than: bùn củi đá hồng khóc phiền thở vãn
thản: nhiên
thang: âm cuốn gác máy
tháng: giêng chạp
thanh: bình bạch cao đạm khiết lịch liêm mai manh nhã nhàn nữ thản thế thoát tịnh tú vắng xuân
thành: bại danh đạt đinh đồng kính khẩn lũy nghiệp quách tâm thật thục trì ý
thánh: ca đường hiền nhân thần thiện thót
thao: diễn láo luyện thức trường giảng
tháo: chạy lui vát
thảo: dân dược hiền mộc nguyên quả
tháp: canh chuông nước tùng
thau: chua rửa
thay: lòng lời máu phiên áo
thắc: mắc thỏm
thăm: hỏi nom nuôi thẳm viếng đồng khám quê nhà
thắm: đượm thiết tươi
thắng: cảnh cố lợi thua tích trận kiện phiếu
thẳng: băng cánh đứng hàng tay thừng thắn tắp tuột
thắp: hương nến sáng đèn
thắt: buộc chặt lưng nút cổ
thâm: canh căn độc giao hụt nhập sơn thúy tình trầm ý nghiêm quầng
thầm: kín lặng thì mong
thẩm: âm mỹ vấn thấu
thấm: đẫm đượm nhuần thía thoắt nước
thân: ái bằng bại cận chủ chinh cô hành hào hữu mật mến phận mẫu quyến thế thương tín tình tộc yêu dân lúa
thần: bí chú dân dược đồng hiệu kỳ linh sầu sắc thái thánh thoại tiên tình tốc tượng
thận: trọng
thấp: bé hèn kém khớp thỏm thoáng cổ
thập: ác cẩm kỷ niên phương toàn tự
thất: bát bại bội điên học kính lễ ngôn sách sắc sủng thân thanh thiểu thoát thố thủ tình thường truyền trận tín ước vọng ý
thật: lòng thà tình tâm bụng
thâu: đêm tóm
thầu: khoán dầu
thầy: bói cãi cúng đồ giáo lang mo thợ trò u thuốc
thấy: rõ ngay
the: thé
thẻ: bài xanh nhớ
thèm: khát muốn thuồng
then: chốt cài
thẹn: thùng
theo: chân đuôi đuổi gót học kịp lệ dấu
thép: gai hình tấm
thề: bồi nguyền
thế: cuộc gian hệ lực mà nào sự tục thiên
thêm: bớt thắt mắm
thêu: dệt thùa ren
thi: ca cử đậu đỗ gan hào hài nhân nhau pháp phú sĩ thố tài ân hứng
thí: dụ mạng thân quân
thích: chí đáng khẩu nghi thú thời ứng
thiên: bẩm cổ chúa đàng đạo định hà hạ hướng lệch kiến lôi mệnh nga niên phú sứ tài tạo thần thời tư vị văn ân
thiền: định môn tông viện
thiện: cảm chí lương nghệ tâm xạ ý ác
thiết: chặt giáp nghĩ tha thân tưởng
thiệt: đơn hơn mạng thân thòi
thiêu: đốt hủy thân rụi
thiếu: gì hụt nhi niên nữ phụ quân sinh tá thốn thời vắng điện ngủ máu ăn
thỉnh: cầu giảng thoảng thị
thính: giả giác tai
thịnh: hành nộ soạn tình vượng
thịt: băm bò da gà thà lợn mỡ nướng
thỏa: chí dạ đáng hiệp lòng nguyện sức thích thê
thoải: mái dốc
thoái: bộ chí hóa lui thác trào vị
thoang: thoảng
thoát: chết hiểm hơi khỏi ly lũ nạn thân tội trần tục vị cảnh
thoăn: thoắt
thóc: gạo giống mách
thói: đời hư xấu quen
thòi: lòi
thon: thả
thong: dong thả
thọc: sâu
thót: tim
thô: bạo bỉ kệch lỗ ráp sơ thiển tháp tục
thổ: công cẩm dân lộ ngơi ngữ nhưỡng phỉ tả
thôi: miên nôi thúc
thối: chí nát tha rữa củ
thôn: bản dã nữ ấp làng quê tính xóm
thông: cảm cáo dâm dịch đồng gió hiểu hơi lộ mưu minh nòng phong tấn thái thạo thoáng thương tỏ ngôn
thống: chế khổ lĩnh soái
thơ: ca dại ngây phú mộng ấu thẩn
thờ: cúng ơ phụng
thở: dài dốc hắt than
thợ: cả điện hồ may mỏ mộc nề săn thuyền xây rèn
thơm: lừng lây ngát ngon nức phức tho
thời: cơ cuộc đại hoàng khắc khóa loạn sự thế thượng vận xưa bình trang
thu: băng dung hẹp hình lượm mình mua nạp nhỏ nhặt phân phục thanh vén xếp hải cá
thú: dữ nhận rừng tính tội vật vị vui thật
thủ: cựu dâm hạ hiến hộ lĩnh mưu phận phạm quỹ thân thỉ tiêu túc vai vĩ xướng thuật
thù: địch ghét hằn hận oán vặt tạc
thụ: án cầm cảm động giới hình lộc mệnh nghiệp phấn thai tinh ngôn
thua: cuộc kém lỗ thiệt trận
thuần: chủng dưỡng hóa khiết nhất phác thục túy
thuận: buồm chiều hòa lòng mắt mùa tay tình ý
thục: luyện mạng nữ
thúc: bách ép giục phọc
thung: lũng dung
thùng: thình rác phiếu xe
thủng: thẳng lỗ
thủy: chung cung đạo động lôi lực mặc ngân phi quân quái sinh táng thần thổ tinh tổ tạ cầm
thuyên: chuyển giảm tắc
thuyền: bè buồm chài rồng thúng nan
thuyết: giáo khách phục trình
thư: giãn hùng hương họa mục nhàn phòng thả từ thái ngỏ tín điếm đồng
thứ: dân hạng phẩm yếu
thử: lửa sức máy vai
thưa: thớt gửi vắng kiện
thừa: ân cơ hành kỷ mứa sai thãi thắng thế tự uỷ lệnh
thực: bụng dụng chất chứng đơn hư khách lục quản quyền sự tài tâm thể thụ tiệc
thức: dậy giả giấc khuya thời tỉnh trắng
thương: cảm gia hại hàn lái mến nhớ tâm thuyền tiếc tổn trường vong xót yêu cảng đau
thường: dân khi ngày niên phục tân
thưởng: công lãm nguyệt ngoạn phạt thức trà xuân
thượng: cấp đẳng đế đỉnh hạng khách lộ lưu nguồn tầng thọ thư tôn uý võ vàng
tỉa: cành chân tót
tia: chớp hy lửa nắng sáng tử
tích: cóp sự tụ tắc trữ trò nước
tiếc: công nuối rẻ thương
tiêm: chích nhiễm phòng tất vắc
tiềm: lực thức tàng vọng
tiệm: ăn cận may tiến tạp
tiên: cảnh đề đế đoán giác liệt lượng nữ phật phong quyết sư thiên thề tổ tri
tiền: bạc bối bo boa duyên đạo đề đồn đồng giấy hô hung kiếp lẻ lệ mừng nong sảnh thân tuyến tuất vệ cọc mất
tiến: bước công cử dần sát tới triển trình vọt cống
tiễn: biệt chân đưa
tiếng: động đồn hát kêu lành lóng ồn tăm thơm vang vọng xấu loa trống
tiếp: âm chuyện cứu diễn đãi đất đầu đón liệu lời máu nhiên phẩm sức tân tay tế tuyến ứng viện xăng bước nối lửa
tiết: chế dê diện dục độ giảm hạnh hậu học khí mục nghĩa tấu tháo
tiêu: cự dao diệt điều điểm hóa khiển ma pha phí sái sản tan tán tao thoát thổ tốn trừ úng vong xài xơ
tiểu: đội đoàn đường hàn luận nông phẩm sử thư thương thuyết tiết tiện tổ xảo vùng
tim: gan mạch phổi đen
tìm: hiếm tòi việc đường hướng
tin: cẩn dùng đồn mừng nhảm sốt tức tưởng vặt vịt yêu buồn
tinh: anh bột cầu chế diệu dịch đời giản gọn hoa khiết khôn lọc luyện mơ nghịch nhanh nhạy nhuệ quái sương tế thạo thể tú túy tươi tường vi xảo ý
tình: ái báo ca cảm cảnh chung cờ duyên đầu địch lang nghi nghĩa nhân nồng phụ quê sử tang thâm thân thế thương tứ tự yêu làng
tính: cách danh dục nết ngữ nhẩm sổ trạng chuyện
tỉnh: bơ dậy giấc ngộ rượu táo thành lẻ
tĩnh: dưỡng lặng mạch mịch tâm vật
tịnh: tiến xá
to: béo đùng gan lớn nhỏ tát tướng xác lù
tò: mò
tòa: sen soạn tháp thánh
toan: tính
toán: cộng học
toát: mồ
tóc: bạc mai tai
tỏ: bày lòng mờ ra rõ thái tình tường vẻ ý
tọa: đàm lạc
toàn: bích cục hảo mỹ năng phần tâm thắng thư tòng
tóm: cổ lại lược thâu gọn
tội: ác đồ lỗi nghiệp nợ tình
tôm: càng hùm khô sú tép thẻ
tôn: chỉ kính nghiêm nữ phong sùng sư tạo ti trưởng thờ vinh nền lạnh
tồn: lưu vong trữ ứ
tổn: phí thọ
tốn: kém công phí
tông: đơ đường màu phái chi
tổng: bí chỉ cộng duyệt đài động kho lực luận phổ quan quát soát sản tấn tuyển phí thuật
tống: biệt cổ khứ tiễn tiền táng
tốt: bụng đẹp lành mã nết tươi nước đen thí
tối: dạ đen đại đất hậu mắt mịt mò om sầm tăm tân ưu giản
tộc: phả trưởng
tơ: duyên hào hồng liễu lòng lụa lơ tằm tóc tưởng vương
tờ: báo mờ rơi gấp
tới: hạn lui nơi tấp
tu: chí dưỡng hành hú luyện mi nghiệp thân tỉnh
tú: bà tài
tủ: áo bếp chè kính lạnh sắt thuốc
tù: binh đày hãm mù nhân treo tội túng
tụ: bạ cư điểm huyết tập
tua: rua
tuần: du dương hoàn hành hương san tiết trăng tự lộc
tuấn: tú kiệt
tục: danh gọi lệ ngữ tĩu truyền hôn
túi: áo bóng cơm khí tiền xách quần ni
tủi: hổ nhục thân
tung: hô hoành độ tích tóe tăng bay tin
túng: bấn quẫn thế thiếu
tụng: ca kinh đình
tùy: cơ nghi tâm thích tiện tùng viên bút tướng ứng
tuyên: án chiến dương đọc giáo huấn phạt ngôn thệ
tuyển: mộ quân tập thủ trạch thẳng
tuyến: đầu bờ lệ sau tính tụy
tuyết: tan trắng
tuyệt: chủng diệt diệu đại đích đỉnh đường luân mật mỹ nhiên tác tình trần tự vọng vời chiêu
tư: bản biện chất cấu duy gia hữu lợi lự sắc sinh thông thất thế thù thương trang trào vị dinh túc
từ: biệt bi điển giã khước láy nan tâm thạch tốn trường tạ
tử: cung ngữ nạn sĩ tế thủ thương tuất tự vi trận
tự: ái ải cao cung cường dưng dưỡng giác giam hào hành hiểu hoại học khai khắc kiêu kỷ lập lo lực mãn nhủ phát phong phụ phục quyết sát soi sự tay thân thiêu thú tiện tin tôn trang trào trị truyện túc tung tử tư vấn vẫn xưng
tưng: bừng
từng: bước lớp trải
tước: bỏ đoạt hiệu vị
tươi: cười đẹp mát ngon rói sáng sống tắn tốt trẻ
tưới: tắm tiêu cây mát
tương: đắc đồng đối kế khắc ngộ phản phùng quan tàn tác tâm thân thích tư truyền xứng
tường: minh tận thuật trình rào
tướng: lĩnh mạo quân sĩ số tá soái tình
tưởng: bở chừng lầm nhớ niệm thưởng tượng vọng
tượng: bán hình thanh trưng phật
tức: bực giận khắc khí mình thì thời tốc tối tưởi vị
tựu: chung nghĩa trung trường
tỷ: dụ đối mẩn số thí trọng
trà: dư đá đạo hoa móc sen thanh tửu xanh chanh
trá: hàng hình ngụy
trả: bài công đũa đòn lễ miếng nghĩa ơn phép treo
trải: chiếu nghiệm qua thảm dài đời nhựa lòng bạt
trại: chăn hè hòm lính viên lúa
tràn: đầy lan ngập ngụa trề bờ
tràng: giang hạt kỷ pháo vỗ
trang: hoàng lứa mục nghiêm nhã sách trọng viết
tráng: kiện lệ men miệng sĩ
trạng: huống nguyên sư
tranh: ảnh biện cãi công cử cường đấu đoạt giành hùng khôn luận quyền thủ tối tụng vanh thơ
tránh: mặt né thai xa được
trao: giải gửi tay quyền duyên quà tặng
trào: dâng lưu lộng phúng
tráo: trở bài đổi
trau: chuốt dồi
trăn: trở trối
trăng: gió hoa mật rằm sao thanh
trắng: án bạch hếu mắt ngà ngần tay tinh trẻo trợn xóa muốt
trầm: bổng cảm hương kha luân lắng lặng mặc ngâm tĩnh trọng trồ tích uất tư
trân: châu quý trọng tráo
trận: địa đánh đấu mạc mưa pháp thế tuyến vong chiến bão
trâu: bò cày nước mộng ngố
trầu: cau không
trẻ: con dại đẹp hóa hơ măng mỏ mồ nhỏ ranh thơ trung
treo: cổ cờ đầu giò mác niêu gương biển ấn
trèo: đèo leo
trễ: hẹn nải tràng
tri: âm ân giác hô kỷ thức túc phủ
trí: dục khôn lực năng nhớ óc thức thông tưởng trá
trị: an liệu thủy vì
trích: dẫn đoạn ngang yếu thuật
triền: đê miên núi sông
triển: hạn vọng
triết: gia
triệt: để hạ phá thoái sản
triều: chính cống cường đại đình kiến thần
triệu: hồi phú vời chứng
trình: báo chiếu diện làng tấu thưa
trò: chuyện cười đời hề vui
tròn: đầy trặn vành vẹn xoe trịa tuổi vai
trong: lành sạch sáng trắng vắt veo ngần xanh
trọng: án đãi đại hậu nể pháo tâm thể thưởng thương trách tội vọng nghĩa
trổ: bông đòng tài nụ
trỗi: dậy
trồi: sụt
trôi: chảy dạt giạt nổi sông nhà
trội: hẳn vượt
trộm: cắp cướp nghĩ vặt vía
trốn: chạy học nợ thoát tránh tìm
trông: cậy chờ coi đợi mong ngóng nom thấy vời xe
trống: canh chầu cơm đồng hội hoác không lảng mái ngực rỗng trải trơn trận vắng trường
trồng: cấy tỉa người mới dặm xen rau
trở: chứng giọng gió lực mặt nên tay trời
trơ: lì mắt tráo trẽn trụi đáy
trợ: bút giá giảng lực thủ thính tá
trơn: láng nhẫy tru tuột trượt
tru: tréo
trù: dập liệu phú tính
trú: ẩn chân đóng ngụ quân mưa
trung: cổ dung du đẳng đội điểm đông hậu hiếu hòa kiên kỳ liệt lưu nghĩa niên nông phong sĩ tá thu tính trực tướng uý vệ
trúng: cử đích độc gió kế mánh mùa phong quả tủ
trùng: dương điệp hợp khít khơi phùng tang trình tu vây
truy: bức cản điệu đuổi hỏi hô kích lùng nguyên phong quét sát tầm tặng tìm vấn thu
truyền: bá cảm đạt đạo khẩu lệnh máu ngôn nghề nối tải tụng thần thuyết thụ kỳ
trụy: lạc tim
trực: cảm chiến diện diễn giác hệ ngôn nhật quan thăng tràng
trưng: tập thu
trước: hết kia mắt nay nhất tác
trường: ca cửu chinh đời lớp phái quay sinh thành thi thiên thọ tồn tràng vốn xưa
trưởng: bản giả lão nam thành tộc tử
trượt: băng chân dài giá ngã tuyết vỏ tay
trứng: gà giống cá nước lộn vịt
u: ám buồn mê minh sầu tối uất hoài
ủ: dột ê men rũ phân rượu
uất: hận ức
ung: dung nhọt thư
úng: ngập thủy lụt
ủng: hộ
uống: nước rượu thuốc trà
uốn: cong éo khúc nắn lượn dẻo
uy: danh hiếp lực nghi nghiêm phong quyền thế vũ
uyên: bác thâm ương
uyển: chuyển
ưa: chuộng nhìn thích ngọt
ức: chế đoán hiếp
ứng: biến đáp đối khẩu nghiệm tác viên nghĩa
ước: ao định đoán hẹn lượng mơ mong nguyện thúc tính
ướp: lạnh xác hương
ướt: át đẫm sũng
ưu: ái đẳng điểm khuyết phiền sầu tú thế tư
va: chạm đập li quệt
vá: chằng víu đường lưới săm xe
vác: mặt nặng
vạch: mặt rõ trần kẻ sơn
vách: đá ngăn núi tường đất
vai: chính diễn vế phụ
vãi: vung
vải: thiều vóc sợi
vãn: cảnh hồi khách việc hát
văn: bài chương đàn giới hào hiến học ngôn phạm phong sách tế thơ tự vần vẻ xuôi võ nhân
vạn: bất cổ chài dặm hạnh năng phúc sự thọ tuế vật đại
vang: dội động lừng vọng rền danh
vàng: bạc hoe khè mã ngọc ruộm son tâm thau úa vọt
váng: đầu dầu
vanh: vách
vành: đai móng nón tai khuyên
vay: lãi mượn nợ nóng trả đáo
vảy: cá nến nước
văng: mạng tục vẳng
vắng: bóng lặng ngắt tanh teo vẻ nhà
vặn: hỏi vẹo ốc
vắt: cạn óc sữa
vặt: vãnh lông
vần: công điệu thơ vũ
vẫn: thạch vậy
vận: hạn mạng may mệnh nước trù xui
vâng: dạ lệnh lời
vấp: ngã phải
vất: vả vưởng
vật: chủ dục giá kiện lộn nài trị vã vờ
vây: bắt bọc cánh ép hãm ráp
vầy: vò
vẫy: tay gọi vùng đuôi
ve: sầu vãn vuốt vẩy chai
vẻ: đẹp mặt vang
vẽ: chuyện tranh vời bản
vẹn: nguyên toàn tròn
vén: màn khéo
véo: von
vét: cạn đĩa sạch túi
về: hưu không quê già sau đích tay
vệ: binh đường sĩ
vết: bẩn chân dầu hằn nhơ nứt sẹo tích xe đen
vi: khuẩn lượng mạch phân rút tế tính trùng
vì: nể nghĩa sao thế dân chưng rằng
vị: giác kỷ lai nể ngã ngữ tha thành lợi
vía: hè van
việc: đời lớn nhà nước nghĩa riêng lành làng
viêm: gan họng nhiễm phế da khớp phổi xoang
viên: đạn gạch mãn thuốc tịch
viển: vông
viễn: cảnh chinh dương thị tưởng xứ
viếng: mộ thăm lăng
vinh: dự danh hạnh hiển hoa quang quy thăng
vĩnh: biệt cửu hằng viễn
vịnh: xuân
vô: bờ bổ can cảm chủ cơ cớ cùng cực danh duyên dụng đạo địch gia giá giáo hạn hại hình hồn ích kể kế khối lễ lại loại lối lo luân lương lý mục nghĩa nghiệm ngần ngại nguyên nhân ơn phép quyền sĩ song số sinh tâm tận thanh thần thường thức tiền tình tội tỷ trách trùng trật tư vàn vị vọng vụ ý lăng
võ: công đài đường khí lâm nghệ sĩ sư thuật tướng trang
vò: đầu võ xé
vòi: hoa nước rồng vĩnh phun
vòng: bi đai đeo đua hoa kiềng loại nguyệt tay tránh vèo vo xoay xuyến quanh
vọng: gác cổ phu tiếng
vỗ: về béo
vốn: dĩ liếng là lưu
vôi: vữa bột ve
vội: vã vàng
vồn: vã
vơ: vét đũa
vơi: cạn đi
vờ: vịt vĩnh
vỡ: đê hoang lẽ lở mộng nợ ối tan đường trận
vở: diễn kịch tuồng
vợ: cả bé con lẽ
vu: cáo khống lan oan vạ quy vơ
vú: em sữa
vũ: công đạo đài hội lực nữ phu trụ trường nhạc
vụ: bê bối mùa cháy kiện nổ đông chiêm hè
vui: buồn chân cười đùa lây lòng mắt mừng nhộn sướng tai tết thích tươi vầy xuân
vùi: dập đầu
vun: đắp trồng vén gốc xới
vung: tay vãi vít
vùng: cao chiến đồi lõm núi quê trời trũng vẫy ven xoáy dậy
vững: bền chãi chắc dạ lòng mạnh tâm vàng bước
vũng: lầy nước tàu
vụng: về trộm dại
vuông: góc tròn vắn vức
vuốt: đuôi mặt ve
vuột: mất
vừa: lòng lúc miệng mới nãy phải rồi sức tầm tay ý vặn
vữa: xi
vươn: lên mình tay tới xa cao khơi dài
vườn: bách hồng nho rau tược trường quả tạp hoa đồi ươm
vướng: bận chân víu bom
vương: bá đạo giả miện quốc triều vãi vấn
vượng: khí
vượt: bậc biên cạn cấp hạn khó khơi lũ mặt mức ngục núi qua rào sóng suối thác thời trội trùng tuyến xa đèo vũ
vứt: bỏ rác
xa: cách cạ cơ hoa hoắc khơi lạ lánh lắc lìa lộ mờ rời tắp thẳm tít vắng vời xăm xỉ xôi xưa giá
xà: bần bông cạp cừ đơn gồ kép lách lim lệch phòng xẻo
xả: hơi láng lũ rác thân thải súng nước đáy giận
xã: giao luận tắc thuyết viên thôn phường đội
xác: đáng máy pháo quyết suất tín ướp chết
xài: phí
xám: xịt ngắt
xanh: biếc biêng lam lè lét lơ lục mướt ngắt ngát non rờn rì tươi um xao cỏ mát
xao: động lãng nhãng xuyến lòng
xào: nấu xáo xạc
xáo: động trộn
xát: muối xà gạo
xay: bột lúa xát sinh
xảo: quyệt trá thuật
xây: cất đắp lắp mới tô xát tường nền cầu xẩm
xắn: tay
xăng: xái
xấc: xược láo
xâm: canh chiếm hấn lăng lấn thương tán
xấp: xỉ vải
xâu: chuỗi xé kim
xấu: hổ nết người xa xí mã
xe: buýt ben bò bồn cẩu chỉ con cộ cứu đạp đẩy điện độ đò ga giường hơi hoa ích kéo khách lam lăn lu lửa máy mui ngựa ôm pháo tang tải tăng thồ trâu tơ
xé: lòng nát rào toạc
xem: bói chừng khinh lại mặt mạch ngày nhẹ ra tướng thường trọng
xen: canh kẽ lẫn vào ghép cài
xẻ: gỗ rãnh núi thịt dọc
xẻng: xúc cuốc
xéo: xắt
xét: đoán hỏi nét đặc tốt tặng
xê: dịch xích
xếp: bằng chồng đặt lớp xó ải
xì: dầu hơi xào xầm
xi: măng phông rô
xí: gạt nghiệp xóa
xích: lại lô mích đạo chó đu
xiên: xẹo que
xiết: bao chặt
xiêu: lòng vẹo
xin: chữ đểu phép thôi xỏ thẻ xăm
xinh: đẹp tươi xắn
xoa: dịu bóp đầu
xóa: đói mờ nhòa sổ tan mù nhà
xoay: chiều chuyển quanh sở vần vòng xở
xoáy: nước sâu lốc
xoắn: ốc xuýt khuẩn
xoi: mói
xóm: bản giềng làng ngõ núi nhỏ thôn chài
xong: xuôi việc hẳn
xót: xa thương lòng
xô: bồ đẩy lệch sát viết bát
xổ: lồng giun
xốc: nổi vác xếch
xôn: xao
xông: đất hơi pha xáo vào xênh
xồng: xộc
xơ: cứng gan mướp rơ vữa xác dừa
xuân: phân sắc xanh kỳ
xuất: bán cảng chinh chúng đầu đạn gia giá huyết kích kỳ lộ ngoại phẩm quân quỹ siêu tháng thần thân tinh tướng viện xưởng
xúc: cảm động giác tác tích tu xiểm đất
xuê: xoa
xui: khiến rủi xẻo
xúi: bẩy giục quẩy
xum: xoe
xung: kích khắc lực trận yếu
xuôi: chiều dòng tai
xuống: cấp cân chân dốc giá giọng giống hạng lệnh lỗ màu mồ nước thang tấn tay tóc xuồng
xuyên: suốt tạc qua táo thủng đêm việt
xuýt: xoa
xứ: đạo lạ sở sương người thanh
xử: bắn hòa sự tử thế trảm trí
xưa: cũ kia nay
xức: dầu
xưng: danh hô hùng tội vương
xứng: đáng hợp tầm đôi vai
xước: da xát
xương: cốt máu rồng sống sườn thịt tủy cá
xưởng: cưa đẻ mộc phim in may
xướng: ca danh ngôn họa
y: án bạ dược đức hệt lệnh lý phục sĩ sinh tá thuật như viện
ý: chí chừng đồ định hợp muốn nghĩ nguyện nhị niệm tứ tưởng vị
yên: ả ấm bình bề dạ giấc hàn lành lặng lòng nghỉ ngủ ổn phận tâm thân tĩnh trí tịnh vị vui xe
yếm: thế đào
yến: sào tiệc
yêu: chiều chuộng dấu đời kiều ma mến nghề nước quái quý sách thuật thương tinh trẻ
yếu: điểm đuối hèn kém lược lĩnh mềm nhân ớt thế tim lòng
yểu: điệu tử
yểm: hộ trợ
`;
