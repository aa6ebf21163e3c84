/** Everyday and administrative words of two syllables, part one: a first syllable, a colon, what may follow it; entries are parted by semicolons and lines, the syllables of a longer rest by `_`. Own compilation. */
export const COMPOUNDS_ONE = `
ai: oán ủi cập; am: hiểu tường; an: bài cư dưỡng giấc khang lành lạc lòng nghỉ nguy nhàn nhiên ổn phận tâm tọa trú ủi vị vui yên
anh: dũng minh hào ruột linh; ảnh: chụp màu nghệ; ao: ước hồ nuôi tù; áo: ấm dài gấm phao mưa trắng quần
áp: bức chế đặt đảo lực phích sát suất tải thuế; ào: ạt ào
ăn: bám chặn chay chia chơi diện đong gian khớp mặc mòn năn nhậu nhập nói ở sáng theo trộm vạ xin; ấm: áp cúng no êm ức; ấn: bản chỉ tượng chương loát
ẩn: chứa danh dật hiện náu nấp số dụ họa khuất; ấp: ủ trứng; âm: ỉ mưu nhạc thầm vang u lịch tính; ân: cần nghĩa huệ hận xá tình oán; âu: lo yếm
ấu: trĩ thơ; ẩm: thấp thực ướt mốc; ầm: ĩ ầm; bà: con đỡ ngoại nội cụ; bác: bỏ ái học ruột; bách: hợp nghệ niên tính thảo chiến bộ
bài: bản bạc báo binh bỏ bác ca chòi dự giảng học hát làm phát tập thơ thuốc tham toán trí tiết trừ vở viết xích
bãi: biển bồi cát chức cỏ đỗ khóa miễn nại rác rào sông tắm thị triều; bảo: ban kê mẫu mệnh mẫn quốc thủ vật
bám: biển bản đất dân nắm sát trụ víu theo đuổi; ban: bố đêm giao ngành phát tặng chức sáng trưa dân
bàn: bạc cãi chải ghế hoàn là luận tán tay thờ thắng đạp định; bán: chạy chác công đảo nguyệt nguyệt_san sỉ trú tín_bán_nghi
bản: địa đôn hùng làng lề lĩnh vững mô năng ngã sắc thảo thu vị mường; bàng: hoàng quan bạc; bảng: biểu đen điểm giá hiệu phong thần quảng tin vàng ghi
bao: biện bọc che cấp dung giờ la nhiêu phấn phủ quanh quát tiêu thầu trùm tử vây xi bao
báo: ân chết cô danh đài tử giá hại hiếu mạng mộng nợ oán thức tường thù biếu; bào: mòn ngư thai tử; bão: bùng dông giá lũ lụt tố táp tuyết hòa số
bạo: bệnh chúa chính dạn động hành loạn liệt ngược phát tàn; bát: cơm đĩa ngát nháo manh_áo phẩm; bày: biện đặt tỏ trí vẽ bán; bắc: cầu cực giàn nam
băng: bó chuyền dính giá ghế hà hoại hình keo khô nhóm rôn tuyết tải; bằng: cấp chỉ khen hữu khoán lái lòng mặt nhau phẳng sáng chế vai
bắt: bớ bẻ chước cóc chuyện ép gặp giam giọng kịp khẩn mạch mắt nạt nguồn nhịp nhanh quả rễ sống tay thóp tội xa; bần: cùng cố hàn thần tiện
bận: bịu lòng rộn tâm việc
bất: an bạo bình biến bộ cẩn cập công diệt di_dịch đắc dĩ định đồng hòa hảo hiếu hạnh khuất kể lợi lương luận lực minh mãn nhẫn ngờ nghĩa ổn phân thắng tài tận tiện tín tử tường trắc ý
bẩm: sinh báo; bậc: cha anh học thang thềm; bấp: bênh; bập: bõm bênh; bật: đèn dậy mí nhạc khóc lên; bề: bộn nổi rộng sâu thế
bế: giảng mạc tắc quan con bồng; bền: bỉ chặt chí gan lâu màu đẹp; bên: cạnh lề bờ tai vực; bến: bãi bờ đỗ đò phà tàu xe
bệnh: dịch hoạn lý nan nền sử tình nhiễm xá; bí: ẩn hiểm quyết tịch tiểu truyền lối; bị: lực; bì: bõm lợn; bia: đá hơi mộ rượu bọt miệng
biên: cương chép đạo độ hải mậu niên thùy thư; biến: áp cải chất chứng cố dạng khí hóa loạn hình mất nghĩa tấu thể thiên thái tướng tính
biển: cả đảo khơi lận quảng tên bạc chỉ chức phòng làm; biểu: cảm dương đạt ngữ tình trưng thức thuế thị bì tính
biệt: danh đãi hiệu kích lập ly thự tài tích; biếng: ăn nhác; biết: bao điều ơn ý thân_phận đâu chừng nói
bình: an bầu chân chú dân diện định hành lọc luận minh nhật ổn nguyên phẩm phong phàm phục quyền thản tâm thủy tĩnh tuyển xét yên địa phương
bịt: bợm miệng kín mắt; bíu: môi; bó: buộc cẳng gối hẹp hoa tay_chân sát
bỏ: bê cuộc dở hoang học lỡ lọt mặc ngỏ ngoài tai ngũ phí qua quên rơi sót trống túi thầu vào công; bóc: lột mẽ tem tách trần; bọc: lót lộ hành
bỏng: rát ngô nước sôi; bong: bóng gân tróc; bóng: bàn bay bẩy chuyền dáng đá đèn điện lộn mát ma nhoáng râm rổ tối hơi; bóp: méo nghẹt chẹt bụng còi
bô: bã lão; bố: cáo cục dượng mẹ phòng ráp thí trận vợ; bồ: câu công anh đề hóng kết hòn bịch tát nông cào; bổ: ích dưỡng khuyết ngữ túc đôi
bộ: binh chính hạ mặt ứng xử sưu tập tộc tịch hành óc tiêu; bốc: cháy dỡ đồng hơi hốt hỏa lột mùi phét thăm thuốc vác xếp; bộc: bạch lộ phát trực
bồi: bút bàn đắp lắng lấp tụ thẩm bổ dục; bôi: bác đen nhọ trơn xóa; bối: cảnh rối; bội: bạc nhiễm phản phần số ước; bồn: chồn hoa nước tắm bồn địa_cầu
bổn: phận cũ; bộn: bề; bông: băng đùa đẹp hoa lúa vải; bỗng: chốc dưng nhiên; bồng: bế bềnh bột lai; bờ: bãi cõi kè rào ruộng sông vùng; bơ: phờ vơ sữa
bơi: chải lội nhái thuyền an; bới: móc; bợm: nhậu; bớt: căng đi giận xén một thêm; bù: giá loa nhìn xù; bú: mớm sữa; bục: giảng vỡ; bùi: ngùi tai
bụi: bặm bẩn bay đời cây rậm mịn tre; bủn: rủn xỉn; bùn: đất lầy non cát; bung: bét dù ra; bùng: binh nổ phát nhùng; bụng: dạ đói chân phệ
buôn: làng người gian bạc trưởng; buồn: bã bực chán cười đau_lòng ngủ nôn rầu tẻ tênh thảm; buông: bỏ lỏng lơi quăng thả tha xuôi
bút: bi chì chiến danh đàm hiệu ký lông lục máy mực tích toán vẽ; bứt: phá rứt rời lên; bức: ảnh bách bối cung hại hiếp phá thiết thư tranh tường tử xúc
bực: bội dọc mình tức; bước: chân đầu đột đệm ngoặt nhảy sang tiến tiếp theo qua; bưng: bít biền bê; bừng: bừng tỉnh sáng
bưu: ảnh cục phẩm kiện tá thiếp; ca: cao dao hát ngợi khúc kịch kíp lâm múa mổ nhạc nương sĩ tụng trực trù vũ cẩm cóng
cá: biệt cảnh chép cơm cược độ hộp khô kiếm lồng sấu sặc thể tháng thu trắm tra mè lóc; cả: gan nể nhà tin thảy năm xóm
cách: biệt điệu hở nhiệt tân trở vẽ xử nhìn; cai: quản ngục sữa thuốc đầu dài; cái: nết ăn tôi đẹp bang thiện
cải: biên bắp dạng giá hoán huấn lương mả táng thảo tổ trang tử hối; cài: cắm khuy cúc; cãi: bướng cọ vã lộn
cam: chịu canh đoan đường lòng phận sành thảo tâm; cám: cảnh dỗ ơn gạo
cảm: biến hóa giác hứng kích khái lạnh mạo mến nghĩ nhận nhiễm ơn phục quan sốt tạ thán thấy thụ tính tình tử tưởng xúc
can: án đảm gián hệ ngăn phạm trường; cản: phá đường bước; cạn: kiệt lời nghĩ chén; cán: đảng cân mức đích thép lão; cáng: đáng thương; cảng: không
càng: cua ngày; cạnh: khía khóe; canh: cánh cải chua điền giữ chừng nông phòng tân trực thức tuần tý rừng
cánh: buồm cổng cung cửa diều đồng lớn hữu quạt rừng tay đàn_ông; cảnh: bần cảnh giác đẹp đời huống khó ngộ nghèo thông sắc tỉnh trí tượng vật
cao: ấp nguyên bồi cả chót vót đài dao điểm đạo đẹp độ huyết áp hứng hổ kiến kỷ_lục lâu lầu minh ngạo niên ốc quý ráo sang số sản siêu tay tần tầng thế thế_thủ thượng tốc trào vút vọng ủy
cáo: buộc bệnh chung giác già lỗi lui phó thành tri từ trạng tội thị; cạo: giấy râu trọc mủ; cáp: quang treo điện
cát: bụi cứ hung táng tường sỏi_đá xê vàng; cau: có mày trầu; cay: cú đắng độc nghiệt xè; cày: bừa ải cuốc cấy; cáy: cua; cắc: cớ ké bụp
căm: căm giận hờn ghét phẫn thù tức uất; cắm: cờ cúi trại rễ biển; cặm: cụi; căn: bản bệnh cơ dặn do hộ nguyên nhà phòng vặn phố; cằn: cỗi nhằn
cẳn: nhẳn; cắn: câu răng rứt xé; căng: thẳng tin kéo tràn buồm phồng dây; cắp: sách vặt; cặp: bến bồ díp đôi kè lá nhiệt tài sách vợ
cắt: băng_khánh_thành bỏ bớt cổ cơn giảm gọt khúc lượt lớp may ngang nghĩa phiên ruột tóc tỉa xén đứt điện mạch; câm: điếc lặng nín hờn
cấm: cản chỉ cố cung đoán địa kỵ kỳ vận túc cửa; cầm: cái cập cờ chắc cự chừng đồ hãm hơi lái máu quân quyền tay sắt trịch; cẩm: chướng nang nhung thạch
cân: bằng giới đo kẹo hơi lượng nhắc não phân quắc sức tài tiểu xứng đong; cần: cù cẩu câu kiệm liêm lao mẫn kíp thơ vụ trục yếu
cận: cảnh chiến đại huyết kề lân sử thị vệ thần tử; cẩn: mật thận trọng tắc; cấp: báo lưu điện sắc thấp tập tốc tiến sở chính vốn
cập: bến rập kênh thông; cất: cánh cẳng công giọng giấu giữ nhà tiếng nóc vó; cật: lực vấn ruột
câu: cá chuyện chấp dầm đối đố hát kéo khách nệ nói thơ trả; cấu: kết kiện tạo tứ xé véo hình
cầu: an cạn chui chì cứu dao đường hiền hôn hồn kinh khẩn khỉ kiến kỳ lông mây may may_mắn nguyện nối phao phà tàu thang thị thủ tiến treo tiêu toàn truyền tự vồng vai vượt viện
cẩu: thả trệ; cây: ăn trái_bóng bút cảnh cao cầu cổ_thụ con giống công cối dược gỗ lương nến nấm nước số vật xanh xăng; cấy: cày ghép hái lúa mạ rẽ
cha: anh chả con cố ông xứ truyền nối; chả: trách giò là; chạm: khắc mặt ngõ trán trổ tự_ái; chan: chát chứa hòa
chán: chê chường ghét nản ngán ngắt đời; chạng: vạng; chàng: màng trai rể; chanh: chua chấp leo; chào: cờ đón giá hàng hỏi mừng mời đời thua thầu thưa
chảo: lửa; chát: chúa; cháu: chắt con đích nội ngoại; chay: tịnh lễ; cháy: bỏng bùng chợ hàng nắng rừng rụi sém lan lớn
chảy: máu chất_xám nước xiết tràn lỏng
chạy: chọt chức chữa chỗ chợ đua đuổi giặc loạn lụt lùi máy bền mất nọc quyền theo thi thoát thận trốn vạy việt dã thành ngược_xuôi
chăm: bẵm bón chỉ chú chút học lo làm ngoan nom ngom nuôi; chằm: chằm; chặn: đứng đường hậu họng đánh ngang; chăn: bông chiếu dắt gối màn thả trâu ấm
chẵn: lẻ; chắn: bùn ngang cát sóng; chăng: đèn dây; chẳng: hạn lẽ may qua thể; chặng: đường đua; chắp: cánh nhặt nối vá tay
chặt: chém chịa hạ phá bóp ngang; chắt: chiu lọc lưỡi bóp; châm: biếm chọc chích chước cứu lửa ngôn ngòi thuốc
chấm: bài công đứt hết lửng phá phẩy than thuốc đen; chầm: bập chậm chập; chậm: chạp chân tiến rì trễ rãi trả lụt nhịp lại giải
chân: chất cẳng dung dài đất đê giá lý mây lông núi phương tay thành thật thực trời tướng tình trọng vịt tu; chấn: áp chỉnh động hưng tâm thương
chần: chừ; chẩn: bệnh tế trị; chấp: chính bút chứa cứ kinh nhất tay trách vá nê vặt; chập: chờn choạng chững mạch tối cheng
chất: bán cháy chồng chính dẻo đất chơi đạm đốt đống kích lỏng cao nổ phác rắn vô xám xơ xúc xúc_tác vi ứ béo; chật: chội hẹp vật kín ních cứng
châu: á âu báo chấu lục mỹ phi thổ úc; chầu: chực rìa; chậu: cảnh hoa rửa thau; chấu: cắn; che: chắn chở đậy kín khuất lấp mắt phủ mưa tội
chế: ngự áp bản gỗ chữ định báo chính giễu nhạo tác cấp; chè: chén khô xanh chát; chém: giết đứt chặt gió giá; chen: chân chúc lấn nhau
chèn: ép lấn đường sóng; chênh: chếch giàu nghèo vênh; chếnh: choáng; chệch: choạc hướng; chểnh: mảng
chết: chóc chóng dở điếng đuối nước đói đứng lặng mòn người yểu nhát; chê: bai cười trách
chi: bằng bộ chít dân đoàn phó_trưởng li lưu phái phối quản thu ủy viện; chí: cốt công ít khí lý nguyện sĩ tiến thú tình tử phèo
chỉ: bảo cần dụ quyết sâu sát điểm giáo nam rõ hài tay trích chế kế trỏ vàng vẽ sự; chìa: khóa vôi
chia: bùi buồn cắt của đàn đều đôi đất ly lửa loại lô ngọt quyền rẽ khó tách xa tay vui xẻ; chiêm: bái ngưỡng nghiệm tinh bao
chiếm: chỗ dụng đa đóng giữ lĩnh lòng tỷ tỉ ưu; chiên: giòn xào
chiến: bại bào công hiển_hách dịch cao viên ngoan_cường khu hào hạm hữu lợi phẩm mã sự lạnh thắng thuật trận trường tích tuyến
chiêu: an đãi dụ hồi hiền mộ sinh thức sĩ trò; chiếu: chăn chỉ cố cói bóng bạc lệ hình rọi tướng trúc
chiều: chuộng dọc hôm hướng xấu lòng ngang sâu tà tối; chiết: áp cành nhánh tự xuất trung; chìm: nghỉm nổi xuồng tàu; chim: chóc bồ én muông mồi sẻ yến
chín: chắn muồi mọng nục suối mươi vàng tầng mây; chinh: chiến phạt phục phụ
chính: biến chắn chiến chuyên diện đại đảng đạo đề giác huấn khách khóa kiến luận ngạch nghĩa cơ địa phương phạm điện phái phẩm người sự thống thất thể nội bộ tư trường trực tả tố văn vụ yếu
chỉnh: chu đốn đảng huấn tài biến bổ sức thể trang đồn tề đô âm; chít: khăn
chịu: chơi chết cực đựng đòn hàng khó học lỗ lực lửa nhiệt oan phép tang thua thương tội trận; cho: biết không nên qua hay
chó: má dại mèo săn sói thả_rông chạy; chõ: xôi mõm; chóc: mòng; chọc: ghẹo giận phá tiết_trời tức thủng; chói: chang lòa lọi mắt sáng; chọi: gà trâu
chòi: canh rẫy; chom: chóp; chòm: râu sao xóm; chọn: giống lọc lựa mua mẫu nghề mặt gửi vàng ngày; chóng: mặt vánh lớn; chòng: chành ghẹo
chong: chóng đèn; chỗ: ăn dựa đứng làm ngồi hiểm hở thân_tình trống trú vững để; chốc: lát lở nữa; chồi: non nụ; chối: bỏ cãi từ tai quanh
chôm: chỉa chôm; chồm: hổm; chôn: cất chặt chân giấu lấp nhau rau vùi; chốn: dung thân nương; chồn: chân hương; chông: chênh gai
chống: án bão cự chịu chế dột đối đỡ gậy hạn lầy phá trả rét thấm thất trượt ngập gian; chồng: chất chéo chồng lên vợ lấn đống; chớ: hề nên thấy
chờ: đợi chực đón hẹn thời xử duyệt khám; chở: che đò khách quá; chợ: búa đầu đen đêm nổi phiên tạm cóc dân vùng hải truyền
chơi: bời đùa khăm nhởi trội thân xấu trò vơi; chơm: chởm; chớm: nở đông; chới: với; chớp: mắt nhoáng lóa bóng thời; chu: cấp du đáo toàn tất trình vi
chú: dẫn giải mục tâm trọng ý rể bác ngựa thợ
chủ: bút bài biên chốt công điểm hợp mưu hòa khách kiến cầm nhân ngữ nhà nhật quan thương soái sự sử khoản tâm tế tiệm tớ trang trò đường chính xị xướng vựa
chua: cay chát ngoa xót phèn; chùa: chiền làng; chúa: sơn lâm nhật trời tể; chuẩn: chu chi cứ đích độ đoán gốc cán bộ đầu nghèo nhận tắc tướng úy xác y
chúc: mừng phúc tết thọ thư từ; chục: ngàn triệu; chui: lủi nhủi rúc luồn; chúi: đầu; chùi: rửa; chum: vại; chùm: ảnh quả hoa
chung: chạ chăn chi chiêng chung đúc đụng kết xếp khảo khu cư lưng lòng nhất nhau quanh quy quyết ngân quan sống sức đồng xây tay góp thẩm thủy tình vai sát_cánh vui kiến
chúng: ta mình nó sinh tôi dân; chủng: tộc viện đậu ngừa; chứng: bệnh cớ nghiệm sử tật tá tích tỏ; chững: chạc lại; chuồn: chuồn; chuông: cửa reo báo
chuồng: gia trại lợn cọp gà trâu; chuộng: lạ hình; chuốc: lấy; chuộc: lỗi lợi tội; chuỗi: cung hạt ngày sản cửa khối; chuối: tây hột tiêu hồng
chuột: bạch chạy sa chũi đồng phá rút; chụp: giật hình mũ lưới nhóm chiếu; chút: đỉnh ít xíu
chuyên: án biệt canh cần chính chở chế khảo khu luận mục nhiệm quyền sử san tâm trị tu tuyến tư; chuyến: công đi hàng tàu xe thăm; chuyền: bóng cành tay
chuyển: biến căn bản mạnh rõ tích bánh bệnh biên chế chỗ cấp dạ dịch cơ đạt số vị động địa giá học giới giống giọng hóa hướng hộ lời lưu mạch mình nghề nhà qua sinh trại trạng vần vùng viện
chuyện: bịa cười đời đùa gẫu gia lạ ngắn phiếm phiền tình trò vãn vặt; chưa: bao chừng chắc_hẳn kể từng chín; chứa: chan chấp gá mại tội đầy
chữa: bài cứu người chạy khỏi lành lợn thẹn trị; chừa: bãi mặt; chức: nghề lãnh phận phẩm quyền sắc giáo tước trọng tọa_vị; chực: chờ
chửi: bới mắng rủa thề; chừng: mực nào đỗi ấy; chước: lượng; chương: cú mục mục_kích cầu tình hồi; chướng: khí mắt tai
co: cụm cóng dãn giãn giật kéo quắp rút ro
có: ăn bầu chăng chí chồng chừng sở danh dáng dụng đáng đôi học hạn hậu hiếu lực hồn ích khi lẽ lòng lúc mang mùi nếp nghề phúc phần tang tích tội tuổi tín vẻ tâm
cò: con lả mồi kè cưa nhà đất; cỏ: cây dại hoa khô may rả; cọ: dầu rửa xát; cóc: ách nhái; cọc: cạch cằn chèo tiêu tiền cừ
coi: bói chừng mặt ngó như sóc khinh_thường trọng tàu rẻ; còi: cọc hụ xương tàu; cõi: bờ lòng âm; cói: chiếu; còm: cõi nhom
con: buôn bài cái cả cháu chiên chữ dại dâu đầu đàn đập đen đê điếm đò đường mòn em gái giống hoang hươu kênh lắc lai mắt một mọn mồi ngươi ngoan nít nợ thú ốm phố quay rể ruột rối sông sóng số biết so tạo tàu tem tôm tin thứ thoi thuyền tính tim trai trẻ trâu trăn trưởng trượt út vật vua xe
còn: nguyên nhiều bất nữa hơn hạn sót tồn vương khó; cỏn: con; cong: queo vênh vẹo quẹo; còng: lưng số tay; cõng: rắn; cọp: giấy; cót: két ca cót
cô: bác bé dâu dì đặc đọng độc đơn gái giáo hồn lập liêu lẻ nhi phụ phong quạnh quả tiên ta
cố: chấp chủ cung đạo đô gắng nỗ hữu hương họa kết kỉnh nhân nhiên nông sát tật tình thổ thủ vấn vị gây làm
cổ: áo vũ phong điển động hủ kính họng kim lai lệ máy nhân nhạc phục quái sinh súy sử sơ tay tích tục vật võ thành xúy; cỗ: bàn cưới máy ngựa quan
cồ: cộ; cộ: xe; cốc: chén thủy mò; cộc: cằn lốc; cội: nguồn rễ; cối: xay đá giã; cỗi: cằn; cốm: vòng nếp; cộm: cán; côn: đồ quyền
cồn: cào cát bãi đảo ruột rượu
công: viên chính khu án minh bội chúa lãnh cán bộ cuộc mới số dã đầu cơ sở đình đích điểm điện hỏa đồn đức đường giá giáo hàm hải hạnh hậu hiến hiệu hội hữu nghĩa khố kích kênh lệ lệnh luận lực lý lĩnh_lương mẫu thông trợ nghị nhật nợ nông nhiên ơn cha pháp phá phạt phẫn phu phẩm phiếu quả quỹ quyền quyết sản sứ sức sự vận truyền tâm tặc tập thu tích tắc tội thần thành thự ban thuế thổ tơ cổ phần trái trạng giao phụ trường tử tước đến đi chuyên xuất xã xa xưởng đồng toàn
cống: hiến hết_mình nạp ngầm phẩm rãnh hộp thoát; cồng: chiêng kềnh; cổng: chào làng ngõ trời trường; cộng: doanh hưởng lực sinh trừ tồn hợp
cốt: cách cán lõi nhục truyện yếu khí thép liệu chuyện thân tử sao đất hài; cột: cái cờ chèo điện mốc nhà sống sóng trụ kèo đèn ăng
cơ: bắp cực đồ đốc hàn làm hữu khí khổ may mật mưu năng ngơi nghiệp quản trực số sự trưởng trí vận; cớ: sao gì
cờ: bạc đỏ đảng đào gian lau người phướn thi tướng tổ quốc truyền vua búp; cỡ: lớn nhỏ vừa trung; cởi: bỏ mở nút thắt trần trói lốt
cơm: áo ăn gạo tiền bình bữa canh chay cháo đùm hộp lam lành nếp nguội nước niêu nắm rang sôi tẻ trưa tấm toi thừa
cơn: bão cảm giông đau giận ghiền mưa lốc khát sốt say sốc lũ; cợt: nhả; cũ: kỹ kỹ_càng mới nát rích xưa; cụ: cố già hồ kỵ ông thân
cú: đúp pháp sốc vọ đấm; củ: cải cà quả kiệu khoai mỉ sắn soát; cua: bể đồng ốc gạch; của: bố thí cải chìm để đút hồi môn lạ nả nổi ăn ngon rơi riêng
cục: bộ địa cựa cằn diện không mịch phó súc tẩy tác trạng; cúc: áo cung dục họa tần; cuốc: bẫm bộ đất xẻng
cuộc: bầu cách chơi chiến đời gặp gọi hành hẹn hội kháng kiểm nhật thanh tấn tiếp; cuối: cấp đời đuôi khóa kỳ mùa nguồn nhiệm quý rốt tháng tuần vụ
cuồng: loạn nhiệt phong si tín vọng; cuống: cuồng họng lưỡi quýt quít rốn; cuỗm: sạch; cuốn: chiếu gói hút lô phăng sách tròn trôi quanh
cuộn: băng chặt dây giấy tròn trào sóng; cúng: bái dường giỗ quảy tế lễ; củng: kiện lòng niềm vững nâng; cũng: thế đành nên
cùng: cực cánh chung cảnh đường đồng nhau kiệt khổ kì lúc quẫn sinh sống tận tham dự
cung: bậc cách cầu cúc chúc chứng dưỡng đình đốn đường hình hỏi khai kính kéo không lạnh nhiệt phi phụng tần quăng quế tên tiến trầm tiêu văn nữ
cúp: điện máy vàng; cút: kít; cụt: chân hứng lủn vốn ngủn; cư: đô ngụ sĩ hợp xá xử an; cứ: điểm liệu địa_thế; cử: chỉ động đến nhạc tọa; cữ: cữ kiêng
cưa: cắt kéo gỗ đổ xẻ; cửa: ải bán cong đi tiện hiệu hông biển kính lò miệng mình ngăn ngõ nhà phật quan quay quyền ra rừng sổ tiệm từ thiền thoát vào
cứng: cáp cỏi cựa đờ đầu họng lưỡi nhắc ngắc mồm rắn đơ
cực: chẳng đã cùng nguy điểm đoan đại khổ hình hiếm hữu khó kỳ lạc lực nhọc nhục nam thịnh tả tiểu trị; cưới: chạy gả hỏi ma_chay xin tảo
cười: chê cợt duyên đùa gượng khẩy mỉm mỉa nhạo ngất nụ nói ruồi rộ tủm tỉm trừ vang; cưỡi: cổ ngựa mây
cương: bức giới lĩnh nghị quyết thường phép nước tỏa toản vị vực; cường: bạo điệu độ hào địa kích lực quyền quốc thịnh tráng triều tập
cưỡng: bách bức chiếm đoạt dâm ép hiếp hôn lại; cứt: đái sắt; cưu: mang
cứu: cánh chữa đói giúp đồng hỏa hạn khổ lụt nước mạng nguy nhân quốc rỗi tế tinh thương thế đột viện vãn xét; cựu: binh trào thần giáo_chức tù quân
da: bọc xương dẻ diết giày lươn lông thịt thuộc trời đình non trâu vàng; dã: chiến man ngoại sử tâm thú tràng
dạ: con dày dạ hội hương khách quang tiệc vũ yến thưa; dai: dẳng như; dài: dòng dằng dặc hơi ngày ngoằng lâu hơn rộng; dải: băng đất lụa ngân_hà phân
dãi: dầu; dại: dột gái khờ mặt; dám: chịu nghĩ nói đâu dám làm; dàn: bài cảnh hòa dựng đều đồng ca hàng mỏng nhạc khoan trận trải thiêng xếp hàn
dán: giấy mắt thông; dạn: dày dĩ
dân: biểu bản ca quan họ chài chính chúng tập trung hóa cử cày dã đen đạo đô đinh địa giàu gian góp hạnh khí kế làng làm luật lành lực mạng nguyện nghèo nghĩa ngoan ngụ nhạc nông phong phòng phu tự quốc sinh sở tâm ít trí trị nâng trù tuyển tục túy vận khéo vọng vùng ý thường tạm biết dân bàn kiểm hưởng
danh: bạ bất hư truyền ca chính chức giá hài họa lam thắng_lợi thủ tư nhân ngôn nho phận phẩm phương pháp sĩ_số tánh thần_thế tiết tiếng tướng tự từ thơm vị vọng xưng y
dành: dụm dành tặng thời_tiết nguồn quỹ giật; dao: động cạo cầu găm kéo mổ sắc rựa; dào: dạt; dáo: dác; dạo: chơi này phố khúc đàn; dát: vàng
dày: công đặc dạn dặn kinh vò; dạt: dào bờ; dãy: đồi hành nhà phố phòng núi trường sơn; dạy: bảo chữ dỗ đời trực kèm cho tốt bơi; dằn: dỗi lòng mặt vặt
dăm: ba bữa; dặm: đường; dắt: dẫn mối tay xe; dặt: dìu; dâm: dục đãng loạn ô; dầm: cầu dề mưa mình sương; dấm: dúi; dẫm: chân đạp; dậm: chân dọa
dấn: bước thân vốn; dần: dà dần hồi rõ
dẫn: chất chứng chương trình chuyện dắt dụ đầu đường đạo điện động khởi giới kiến liệu lực lối lưu nhập nước suất thân thủy tới xuất
dâng: cao hiến hương hoa trào lên; dấp: da; dập: dềnh dìu dịch tắt đám lửa nát vùi khuôn ngọn; dật: dờ; dâu: bể con tằm tây da
dấu: ấn hỏi chân chỉ chứng giáp mốc quan niêm nối phẩy sắc thanh tích tay tròn vân ngã; dầu: ăn dãi gió hỏa lửa mỡ nhớt khoáng cá ô liu tràn sao
dẫu: cho sao; dây: cáp cương chun cót điện dưa dợ dẫn đai đàn leo mơ phơi thần thép thừng truyền xích; dấy: lên nghĩa động; dầy: dặn cộp
dậy: men mùi non sóng sớm thì; dè: bỉu chừng dặt sẻn xẻn; dẻ: dặt; dẻo: dai dang tay; dép: lê; dê: cụ cừu núi
dễ: bảo cháy dàng dãi đồng hiểu hòa ợt ăn dễ như nhầm mến nhớ tính thấy thường tiếp thực tổn; dệt: gấm may vải thêu kim thổ_cẩm nhuộm
di: ảnh biến bút cảo căn chỉ chiếu cư trái dân tài đoan hài hại hình họa huấn lụy lý ngôn sơ tản tặng tật trú truyền vật vong thể thiên phi
dì: dượng ghẻ; dĩ: hòa vi quý hạ phạm_thượng nhiên vãng; dị: biệt dạng đoan đồng hình hợm nghị nhân năng nguyên thường tật tướng ứng
dịch: truyền cân chuyển cúm gia giả hạch họa lễ sốt xuất sâu tả tễ tiết vị văn công trực chính thương viêm; diệc: bạch
diêm: dân dúa phong vương mạch sinh tiêu; diễm: lệ phúc tình
diễn: án ảnh thời tư binh cảm cách ca cương dịch doanh đạt trao giảng giải giả kịch hành ngâm nôm sôi_nổi tả tấu chữa thuyết tiến trò từ văn xuất
diện: bao đồ kiến mạo mục nghèo canh gieo_trồng tưới nhiễm trường chính thụ hưởng cận bảo ưu; diều: hâu sáo; diễu: binh hành; diệu: hiền huyền kế kỳ vợi
diệt: chủng chuột bọ gọn khẩn muỗi lăng quăng mối trừ tận_gốc vong loăng; dinh: cơ điền lũy thự; dính: dáng tiêu dấp đòn liền líu bệnh mưa
dịp: đầu hè may tết lễ này; dìu: dặt dắt dịu; dịu: dàng hiền êm ngọt mát bớt; do: dự đó đâu thám vậy lo_lắng nhân khách ảnh vướng mắc
dò: dẫm hỏi la lường tìm thám xét đường số; dọa: dẫm nạt; doanh: lợi nhà nước trẻ số bán thương trại; dòm: dỏ ngó; dõng: dạc; dọc: đường bờ tuyến
dõi: dòng theo; dọn: dẹp vệ_đường cỏ hàng rác sạch quang hành
dòng: dõi điện đời họ khuyến hiếu_học giống máu nước ngân sông suối thuần tiền tộc tu vốn xe; dóng: dả; dô: ta; dỗ: dành ngọt; dỗi: hờn
dốc: cạn hết_sức vốn lòng dốc toàn tốc đứng núi đèo; dồi: dào phong trường mài; dối: dá gian lòng lừa trá trên dưới già; dội: lại ngược nước
dồn: dập lực đọng đống điền ép nén nguồn nhét sức toàn thửa vào thế; dộng: cửa; dông: bão lốc sét tố; dốt: nát đặc ngu; dột: nát; dơ: bẩn dáng dáy
dở: chứng dang hơi khóc dở cười tệ miệng việc; dỡ: bỏ nhà tải bốc công rào; dời: chỗ đô lịch nhà; dơi: sợ; dớ: dẩn; dợm: bước
du: canh du cư côn dương đãng di học hành khảo khẩu kích quân ký lãm tâm_linh bền nghỉ mục ngoạn nhập nông thuyền xuân; dù: cho che dẫu rằng sao vậy
dụ: dỗ lôi địch hàng khị ngôn; dũa: móng; dục: vọng tốc; dúi: dụi; dùi: cui đục mài trống; dụi: mắt; dũng: cảm khí lược mãnh sĩ tướng ngoan_cường
dung: dị dịch dưỡng hòa lượng mạo môi nạp nham nhan sai tha thứ túng tục quang thân; dùng: dằng bữa thử thuốc; dụng: binh học tập thể ích tâm ý võ
duỗi: thẳng; duy: danh ích ý lý ngã tân tâm bền nền_nếp ổn nghiêm chế trật tốt sĩ_số; duyên: cớ cảnh dáng do hải nam kiếp nợ phận số thầm
duyệt: binh chi hỏi xét y thẩm ý; dư: âm ba dả dật chỉ dụng chí đồ hưởng khí lượng luận quần lực tín phẩm sức số thừa lao tật vị vang giả
dự: đảng cảm chi cuộc đám đoán định khuyết liệu luật lễ mưu phóng thính thu thực tính ước giờ khán hầu; dữ: dội dằn kiện kín dân tợn tướng; dửng: dưng
dứa: gai dại; dừa: nước xiêm; dựa: cột dẫm dấm vào dân thế; dưa: cải chuột gang hấu leo lưới; dừng: bước lại tại đèn hình trợ cấp thi
dựng: chuyện cờ đứng hình lên lều lại nêu nước phim rạp tóc trại vợ xây vở xe; dược: học lý sĩ tá thảo tính; dưới: đất biển nước quyền trướng mức
dương: cầm cực gian hải học khí liễu oai quang tính vật vật_thế xỉ vong; dường: ấy bao như nào; dưỡng: bệnh chất dục đường già khí lão phụ sinh sức thai
dứt: bỏ điểm tồn khoát xử lời mạch nợ tình tay; dượng: ruột
đa: bội cảm chiều chức năng hình phong dâm đoan đảng đề giác hệ mang mưu nguyên nghi nghĩa ngành nhiệm phần quốc sầu quá đối sự tài tạp thê thần giáo thức tình túc vị
đá: ba bóng cầu đưa dăm gà hoa cương hộc lở lửa mài mồi nam_châm ngầm quả răm sỏi thử vàng vôi xanh xây vụn ốp đá
đã: đành đời khát nư thế vậy từng rồi đến lúc; đả: bại động đảo đớt kích phá thông tự; đà: điểu điều đận đao giang giáo tăng; đạc: điền
đai: cân ốc an nịt thắt; đãi: bôi cát khách ngộ thỏa vàng đằng
đài: các bệ chi dài danh gương hoa kỷ khí liệt xã nước phát phun quan trang tưởng vinh_quang tiếng thọ vật
đại: bản doanh bác bại ưu bộ chiến chủ cát cà sa cục cử cương dịch dương đa đao_to đồng tiểu dị đoàn đạo điền đội độ lượng gia gian_ác hàn hạ hạn hải điểm hiền hùng hồng hình hỏa khái khoa khóa lãn lễ lộ lục mạch mạc nạn ngàn náo nghĩa nghịch nhảy_vọt nhân nguyên não phá phàm phong phúc phẫu phu quan quát quân quy sảnh số táo táo_bạo tá thành thọ thắng thử thần_thánh thừa thủy tiệc tiện tướng trà tràng trào tu trung trượng tuần vương xá úy ý
đám: cưới cháy đông giỗ hiếu hỏi ma mây rước tang tiệc_tùng mạ; đảm: toàn xã hội khai đúng lợi tiến độ tự vệ phúc hậu đang lược trách; đạm: bạc động
đàm: đạo luận thương thoại tiếu; đan: áo lát len mạch sàng thanh tre xen
đàn: anh áp bà bầu bò chim con dê đúm gà gia hặc hồi hát kiến lợn ong ông sáo tế tranh tính việt cầm trâu; đán: nguyên; đạn: bom dược lạc pháo hỏa mìn
đảng: bộ cơ huyện chính công cử cương đoàn phái phí quy phong sử tịch tính trị trưởng cấp viên phường vụ lãnh
đáng: chú giá khâm_phục khen kính lẽ lo_ngại mặt mừng nể nhẽ quý thương tội trách tin; đang: cai khi diễn lúc tay tâm thi; đãng: trí tính
đành: hanh lòng phận rằng vậy
đánh: bại bạc bài bạt bả bẫy bắt bạo chác chén chiếm chặn cuộc du cược bước dẹp đàn đập đấm đầu đòn đôi đồng đổi đổ động đu đuổi đụng ghen gió giáp hội hơi kẻng lại lộn lừa luống lưới má máy mất môi mùi nhau nhịp nhãn phá phấn quả rắm rớt suốt sụp tan tay tháo thuế thức tiếng tráo trả trống trận trượt tụt thuận vần vảy vật vỡ vu
đạo: cụ cô vụ giả nghiệp hàm hạnh học hữu hiếu lý luật lộ mạo nghĩa ôn nhái phật quân sư sĩ tặc tin thiên_chúa thường tràng tướng ước văn ý người
đào: binh bới chính đất đãi điên hoa hố kênh lên luyện mỏ mương ngũ nhiệm núi phai tẩu thải thoát tị tơ xới
đảo: chánh chính điên lộn hải lưới lừa mạch mắt ngũ nghịch nợ phách qua quốc; đáo: để hạn; đáp: án lại lễ lời từ tạ máy số; đạp: đổ xe mái vỡ
đạt: chất danh hiệu đạo giải kết lý loại mục nhân nguyện quan tỷ thành đỉnh
đau: ấn buồn bụng đầu đẻ đáu điếng đớn khổ lòng lưng mắt nhức ốm rát thương thắt tim xót yếu; đày: ải đọa tớ; đáy: lòng; đăm: chiêu đăm
đắm: chìm đuối đò mình say; đằm: thắm; đắn: đo
đặc: ân sắc chất chủng cử cấp hiệu hữu khu kịt lợi mệnh nhiệm phái quyền đặc san sản sứ sệt trách trị uy vụ công
đắc: cử chí đạo đỏ dụng lợi nhân sách tội thắng thời; đăng: bạ báo cai lính nhập quang đàn ten trình thông tin; đằng: đẵng ấy nào trời
đẳng: áp cấp lập thức; đắng: cay lòng ngắt miệng
đặt: bày biển câu cược cơm chân điều đóm giá họ lời lịch hẹn mua nền nặng nghi ra tiệc vấn vòng hoa trọng niềm
đắp: bồi chiếu đất đê đập đổi điếm đường kênh mộ nền tai ngoài; đắt: đỏ giá xắt; đâm: bông chồi chém đầu hoa lao nhau rễ ra sầm thọc va
đấm: bóp đá lưng mõm ngực; đẫm: máu mồ_hôi lệ; đậm: đà nghĩa_tình đặc nét nhạt người; đần: độn; đập: dâng đá lúa nát nước phá tràn tan thủy vỡ_đất
đất: bãi cát cằn cỏ canh chuyên dùng công dự đèn đắp đồi khách khai khởi lâm lành lề mặn màu_mỡ nền nhà đô phèn phi quốc rừng sản sét sạt thổ_cư trống trọc trời vườn xây
đâu: đâu đó đó_đây dè có đấy nào sẵn vào; đấu: đá dịu dây điểm khẩu kiếm loại lý nối pháp sĩ súng qua thủ tố chống cách phê tư trí trường vật võ
đầu: bài bếp bò cánh cầm cấp cuộc công cực đảng đàn đề đêm đinh độc đời đội đuôi đường gấu gối giường hàng hè họp hồi hôm hỏi khóa kênh kéo khỏi lâu lòng lĩnh lưỡi mấu mẩu nhận thông liên mục ngắm nguồn nhiệm_kỳ nậu nổi não óc ối phiếu quân rồng rau sách sai sỏ sóng số sông sư súng sổ tàu tay dàn phát triển thai thú thừa thế_kỷ tháng tháp trâu trọc trò trận tuần tắt tuyến vụ vú xứ xuân mút mùa
đậu: cô ve đỗ đũa hũ khấu lạc lào phộng nành phụng tằm tương xanh xe; đẩu: tinh; đây: đẩy đó này là; đấy: đủ
đẩy: đưa lùi dịch tiêu tội chuyển phong phát tiến thu ứng xuất nhanh xe xô
đầy: ắp đặn nghiêm đọa khó hứa hơi nhiệt_huyết trách thách tháng tớ triển tuổi tràn vơi; đậy: điệm nắp kín; đe: nẹt; đè: bẹp đầu nặng nén cổ chừng
đẻ: non nái trứng con nhánh; đeo: bám đai đẳng đuổi khẩu kính mang nặng; đèo: bòng cao dốc hàng heo; đẽo: gọt; đem: lại lòng theo
đen: bạc đặc đủi đúa hắc huyền kịt sạm tối trắng tuyền; đèn: bão dầu điện đường giao hậu hiệu hoa lồng pha pin tín trời xanh đỏ
đẹp: đẽ đôi đời lão lòng người mã mắt ý trời; đét: đèn; đê: bao biển bối chắn hèn kè mạt mê tiện hạ ương quai lở; đế: chế đô đèn quốc giày vương cắm
đề: sáp bạt cao chủ cử dẫn dẫn_dụ gửi hàm huề hướng kháng mở cấp trên quan phòng pháp khoa học nghiên tặng thám từ thơ tựa vịnh xướng
để: bụng dành đời dây giống hở ý lộ mặc mất phần vụ tang tâm tiếng trống ra; đệ: trình tử tam huynh nhị nhất
đêm: giao đông hôm hội khuya ngày nằm nhạc thơ trăng tân_hôn văn; đếm: chác đong ngược số xỉa; đệm: đàn ngồi lót
đền: bồi chùa đài đáp ơn thờ tội liệt miếu; đến: cùng đâu hẹn kỳ muộn nay nỗi tay tận dân thì tuổi đến chốn thăm
đều: bước chi chia đặn hàng đều khắp hòa tay; đểu: cáng giả
đi: biệt bộ buôn cà chợ chệch chơi cầu cùng dạo dép dây đâu đạo đầu gương đêm đôi với đứng đại điếu đứt đường êm gác giật_lùi hỏi họp_hành kèm khách khám bệnh khỏi khập khiễng kiết kiện lao thuê xa lên lấy lễ lính ngoài lạc_lối lui mây về gió mất ngược nghĩa nằm nước ngang nghỉ đông ốm ở phép phu ra rừng sâu đi sát sau sông sớm tắt đón thăm thực tiên tiểu_tiện tìm_tòi tới tơ tu trước vắng chiều cuộc nề việc vòng xe xuống
đì: đùng đẹt; đĩ: bợm điếm
địa: bạ cầu chấn đỏ chí_cốt chức cực dư đạo đầu đồ động hạt hóa khai lan liền lợi lôi mạo ngục ốc phủ khác trong giáp sở tầng tô thế thổ tính hải trấn trực táng từ vị vực
đích: danh đáng thân thị thực tôn xác cuối ngắm; địch: họa hậu hoa khí thủ tình vận thù; điếc: đặc lác nặng_tai sợ súng
điềm: báo đạm lành nhiên tĩnh xấu; điếm: canh đĩ đàng nhục
điểm: ảnh báo bán hàng binh bưu canh cao chuẩn chốt cuối danh dừng đen đầu đến đề đông dân đỗ giới dịch hẹn hội hòa lại lửa mạnh điểm yếu mặt mấu mốc mỏ mới mù nghẽn nhấn nóng nghi ngập nối nổ nổi phạt sáng văn sàn số sinh hoạt sôi sạt tâm tập thi thưởng tích thầm hiện tới trang bình trường tô tựa vững_tin thăm quan tham lẻ ưu xạ xuyết xuất
điên: cuồng dại đảo điển điện đầu khùng loạn rồ tiết; điển: cố chế chương cứu hình hải lễ mẫu nhã phạm tích tích_tịch trai
điền: bạ chủ dã địa đầy hộ viên khuyết kiêm nông thanh thôn trang thổ ấp tô đơn
điện: áp báo biện cao chính công cực dân đài gia gió giải giật khẩn khí kế lạnh lưới quốc mặt mạng_máy não năng nguyên quang sinh sinh_sản từ bàn thông nóng toán hóa thế thắp_sáng thờ tim tín tích trở trường văn xẹt
điệp: báo cú khúc ngữ trùng viên âm; điêu: đứng khắc gỗ linh ngoa tàn toa trác luyện; điếu: cày đổ phúng tang thuốc văn ca
điều: ác ấy áp bậy binh tướng chế quy cấm cần độ đình linh tác hay hiểu thông tiên quyết kỵ luyện mục nghiên nhịn viên răn ra vào tâm thức ngân dân trần tận nhà văn
điệu: bộ đà hát hò lý múa nghệ nhảy; điểu: cầm thú thương; đinh: ba bạ đóng cột hương lăng ninh ốc râu tán trường vít đảo; đính: chính hôn ước
đình: bản chùa chiến hoãn học đám đốn đền xét trệ vụ sản
định: ảnh canh chuẩn du mục đô đề giới hạn phát chiến dư đến năm nghiệp hạng đổi kiến kiểu liệu liệu_lý luật lệ mệnh động ngạch ngữ quốc suất tâm tội thần_thức ước xuất
đỉnh: cao mới chung điểm dịch lũ núi nghị đồi; đĩnh: đạc ngộ; đo: ảnh địa hiện điếm đếm đường huyết áp khám chất lượng ni nhiệt độ ván sức thân
đò: đưa dọc giang giấy ngang; đó: đây; đỏ: au bừng chót chói đắn đen hồng lừ lửa mặt mọng ngầu ối rực son thắm tươi; đọ: sức tài; đóa: hoa
đoan: chắc chính hiền_hậu ngọ nguyện thệ trang thục
đoàn: bộ ca cán công chủ cơ diễn du quốc đám khảo lương nhất khách làm múa phái phí quân rước sư tham quan tụ trường từ ủy viên đoàn ưu xe xếp y_bác
đoản: hậu khúc kiếm mệnh ngữ thiên; đoán: chừng định già giải mò phòng trước; đoạn: đầu đường chót hậu kết mãi nhiệt phim thẳng tang tình tuyệt tiếp qua
đoạt: chức giải huy lấy mạng vị ngôi; đọc: báo sách truyện kinh diễn duyệt hiểu lại soát vanh_vách văn bản thầm
đói: khát khổ kém khách nghèo giáp_hạt lòng meo no mốc rách rét lả; đòi: hỏi cao_cấp bức thực lại bồi quyền tiền yêu bằng được; đom: đóm; đon: đả
đòn: bẩy bánh kinh cân gánh đau giáng phép roi tay thù xóc
đón: bắt chào dâu đầu đợi đưa đường đọc gió giao hụt khách lõng mời nhận rước tết chu trước xuân mừng đoàn tân_binh; đong: đếm đo đưa
đóng: băng bàn chai cửa chốt cọc đảng phí đinh đô gạch công ngân quan hàng hộp kịch khung khố kín lệ mộc mở ngoặc quân quỹ sách tàu thuế thuyền trại vai vảy thùng
đọng: nước vốn lại; đô: đốc hội hộ la lệ sinh xanh tùy vật vệ; đố: chữ kỵ kị mẹo nhau vui
đồ: ăn án bản bỏ chơi cổ đá đảng đạc đệ đồng nát gia gỗ giải hàng hiệu họa hình hộp lễ lót long mừng mặc mộc nhắm nguội nghề ngu phúng sát sộ sơn tang tể thán thị thờ thí uống xôi
đổ: bác bể bê bộ bỏ chân bệnh dầu dốc đá đèo đốn đồng đất điêu gục hồi khuôn lỗi máu mồ_hôi mưa mẫu móng ngã nát nền nghiêng nhào nhựa rác thải quanh sập sàn sông sụp thừa tội trần trộm trách tràn vấy vỡ về xô xăng xuống
đỗ: đạt đen đậu quyên quan xe trọng sai
độ: ẩm bền bóng chay che phủ rừng chênh xác chua cứng chừng dài dày dốc đạm đường hài khẩu kinh lớn lượng mặn mở nghiêng nhạy phì nóng sóng phân giải rày rộng sinh tan lao động thế từ trì vĩ vong xa
đốc: chiến phủ suất thúc tiến kiểm nhắc thực thu nộp triển giải
độc: ác bá bản bạch bạo bình canh chất chiếm dược địa đáo đắc giả hậu hành hiểm học do miệng mồm nghiệt ngôn nhất tấu thân thoại tố tôn trị
đối: cảnh chấp chất chọi diện đãi đáp đầu đế địch đích đơn hạng kháng lập lưu mặt khó thách nại ngẫu nghịch đảng nhân nội đối phó kiểm phương sách soát sánh bảo chính nghèo doanh tháo thủ thử trọng trừ trị tụng vốn vận tệ xứng
đồi: bại chè cát dốc hoang mồi núi trụy truỵ thông trọc
đổi: chác chỗ chiều dạng dời đất đời gác hướng lốt khác lấy căn bản mô mạnh_phong cách phương pháp tư toàn diện sắp nâng cao lề chế mặt màu nghề ngôi ngược phiên quân thay trả trắng vùng ý đảo
đội: bóng binh bảo bạn bộ cứu chiếu chèo công chữa đặc du dân phòng gạo giá hình hồ hậu khăn kèn khảo kỹ lân lốt mũ viên báo tri trí doanh nón ơn phó quân quản quy sản sổ tên tình tuyển tuyên tự tuần thanh thiếu vốn văn xung
đôn: hậu quân; đồn: công đại đãi điền thổi trú trưởng thất thiệt bót; đốn: cây mạt ngã hạ ngộ; độn: bổ thổ
đông: anh con dân đảo đủ đúc khách nhân đá đặc đoài kín hóa lạnh lân máu nam nghẹt nghịt phương vui xuân y bắc kinh nguyên; đống: rác rơm lửa
đồng: áng ảnh âm ấu bãi bạc bàn số nước phật tử công giáo bạch bệnh bọn bóng hiệu hiện thống nhất cảm sâu cam canh ca cỏ chủ chua cô cừu dạng dao diễn đảng đài đều đất đội đô diện điện điệu giá hao hành cùng phát triển hóa hồ hội hương hài hạng khô khởi khóa khẩu khốt kích lúa làng lầy loại loạt các khai ra lõa lòng chung ủng lưu mẫu minh môn mưu mội mùa muối môi nát nai nội ngũ ngữ nghĩa niên nguyên phạm pháo phục quan quê quy ruộng rừng sàng sáng lập sinh sức tâm tâm_lực tác tài tế thau thanh tương thể thuận cao xã thiếp thức thuế tính tình trinh trang triều trọng trục tộc vị vọng
động: bào biển cát chạm chấn cỡn dao dẫn dục đậy hình học hứng hái khẩu lòng triển mới tăng thúc loạn lượng mạch mưu não năng phách phong nha rồ rừng sinh tác tâm tay tiên tĩnh thái thai thổ thủ trời tuyết nuôi chia cử gia kịp thời khen khích dân thăm
đốt: cháy đèn_đuốc hương lò nhà nóng nương pháo phá than sống trộm tiền bì vàng rơm_rạ rác làm rẫy
đột: biến kích khởi nhập ngột nhiên phá phát khẩu_chiến mới quỵ não tử vòm; đờ: đẫn người; đỡ: đẻ đầu tinh học đần dậy lời lưng nâng tốn tiền; đớ: lưỡi
đợ: đần; đời: cha đầu đống đời kiếp này cán công đồng hội_khó người tâm_linh ấm sau thường tư xưa mưa_gió; đợi: chờ; đới: cầu ôn
đơm: cá cúc đó kết trái
đơn: bạc bào ca chất chiếc côi cung cử độc đặt hàng điệu dễ hơn hành lập lẻ ly nhất ngữ nguyên phản chữa sắc sơ thân mã thuần thư thương tính trình báo từ liên hợp xuất trực thuộc việc được thanh bầu
đớn: đau hèn hèn_kém; đợt: cao công hai kiểm quân mưa lũ này nắng rét sinh thi tập tiêm tuyên; đu: bám dây đủ đưa quay xà
đủ: ăn đầy loại lông lượng mùi lực sống thứ tư thẩm quyền tuổi; đua: chen đòi ghe thuyền ngựa nhau nở tài tranh vượt xe
đúc: đồng rút tượng móng kết bài; đục: đẽo khoét ngầu rỗng thủy tường ngân; đùa: bỡn cợt giỡn nghịch; đũa: bếp tre; đúm: đàn; đùm: bọc lẫn
đun: nấu đẩy sôi bếp; đùn: đẩy né; đung: đưa
đúng: cam chức chính chất chỗ chuẩn chừng chuyên cách dịp định hướng mức đắn địa chỉ giờ giấc hẹn kế khung kỳ lẽ lịch lộ trình luật lúc mẫu mực tiêu mùa nguyên ngày người đúng việc nghĩa phép phương sai sự tên tiến theo quyền thủ trọng trách nhiệm tuyến vị yêu
đùng: đoàng đùng một cái; đủng: đỉnh; đụng: chạm đầu độ hàng xe; đuối: hơi lý sức tầm; đuôi: cáo heo mắt nheo tàu; đuổi: bắt học kịp theo khéo
đuốc: tuệ sáng; đút: lót túi
đưa: cay chân dâu đà dẫn đẩy đám đón công học đơn đường ma mắt nghị xử nước tang tay bài tiễn tình thoi tới trẻ đến danh nề hành nội cuộc chương về cơ
đứa: ở bé con trẻ; đức: cha chúa dục độ hạnh lưu quang tài tánh tính trị vọng ông tin hi
đứng: chân cao chắn chực đắn đợi gác gió giá hình im lên lặng lại lỳ máy mũi ngồi nắng ngoài nhất núi ra sừng sững tim trước khó nguy trông về vững yên
đừng: bỏ hòng lo_ngại vội; đựng: chứa
được: vệ nhiệm chăm chú thuận cái cải giấy củng cố dịp duy đảm giá tư đẩy giữ giúp kịp thời kiện toàn khắc phục thưởng lệnh lòng lời mắt mùa mệnh danh nâng cao nhân như nước ổn chuẩn phong quan đồng tăng tập trung thua thế hiện hành tin chức tỏa triển tuyên truyền ủng hộ dựng lý ưa chuộng vinh
đười: ươi; đượm: đà buồn tình; đương: cục chức đại đầu khó đơn kim khi nhiệm quy quyền thời thứ triều
đường: ai băng biển cái cao cáp cày chân cát chéo chính dài dẫn dân sinh đạn đất đi đê đèo đời đột gom giao nông gấp_khúc không hầm hè hẻm hoàng hoa hóa huyết kẻ lăn lên đối ngoại đổi lộ lưới liên thôn lưỡi bò mật mật_mía mòn ngõ nét ngắn ngôi nhựa nội nối nước phèn phố phổi phân quốc ra quan ray ruột sá sữa sông sườn tà tàu điện tắt tơ thẳng thi thoát tình tỉnh tuần trải trục trần trời tuyến trượt tròn vành vào văn vận viền vòng xã xá xoắn_ốc
đứt: đoạn dây đuôi gãy gánh chuỗi hơi quãng ruột tay; e: ấp dè lệ ngại rằng sợ thẹn; em: ái bé dâu gái họ rể trai út chồng; én: liệng bạc
eo: biển hẹp óc ôi lưng sèo xèo đất; ép: buộc cung dầu giá lòng nước uổng xác duyên; ê: ẩm a chề hề mặt răng; ếch: nhái ngồi đáy giếng
êm: ả ái ấm dịu đẹp đềm êm ru tai thấm xuôi ro; ềnh: ệch; ga: lăng ra tàu xép trải giường hàng; gá: bạc nghĩa
gà: chọi con giò gật mái nòi ri rừng sống thả vườn tây thịt trống gáy đồi; gả: bán chồng; gạ: gẫm
gác: bếp bỏ chân chắn cổng đêm lửng lại rừng thi xép chuông đường; gạc: băng nai
gạch: bông chéo chân chịu đá đầu hoa lát men nối nung ngói ngang tàu vỡ xây đít bỏ; gai: gốc góc mắt ngạnh người ốc dầu; gài: bẫy độ bom số
gái: điếm đẹp gọi già quê hồng lầu trẻ tơ; gan: bàn dạ góc lì lim ruột trời nhiễm mỡ lợn thép; gán: ghép nợ; gạn: đục khơi trong hỏi lọc; gang: tấc thép
gàn: bướng dở; ganh: đua ghét gổ tị; gánh: chịu đỡ gồng nước nặng nợ vác hát trách; gào: khóc rú thét rít
gạo: cội cẩm lứt nếp nước tẻ tám thơm hỗ cứu trắng; gạt: bỏ gẫm nợ phăng tàn nước mắt; gàu: dai sòng; gay: cấn gắt go
gây: ách bất bè bức cản trở cấn chia chiến chú chuyện dịch dựng dư đổ khó giống gổ hấn hoang hứng hiểu dễ kích lãng lộn_xộn lây mê uy mâu men nhiễu nên ngập ngộ độc nợ oán nhiễm phản_cảm phiền quỹ rừng sốc sốt sự tai_tiếng thất thù tội vang ùn vốn sạt
gãy: đổ gọn góc khúc xương cành
gặp: gỡ đối trao dịp doanh hạn khó mặt nạn nhau phải rủi tai thời thuận trở vận_may vướng biểu đầu truyền nhiều khúc_mắc; gắng: gượng sức công
găm: hàng giữ; gặm: cỏ mòn nhấm; gắn: bó keo_sơn thiết máu_thịt biển kết yêu_thương mác nhãn sao; gắp: thăm lửa; gắt: gao gỏng củ; gặt: hái thành lúa
gâm: gừ; gấm: vóc; gầm: cầu gào gừ gường rú thét xe; gần: gũi bờ cận chợ đây đất xa trời sát dân kề; gân: cốt cổ guốc
gấp: bội đôi gáp ghép gãy nếp rút hoàn triển khúc nhiều; gập: ghềnh; gật: đầu gà gù; gấu: ngựa áo quần bông mẹ; gầy: còm dựng guộc gò mòn nhom yếu sòng
gậy: gộc ông đập lưng tầm_vông; ghe: chài xuồng; ghé: lưng mắt tai thăm vai qua; ghè: đẽo; ghẻ: lạnh lở; ghen: ghét tuông tị tỵ
ghép: cành chung đôi mầm tạng lại vần nối; ghê: ghê gớm hồn người sợ tởm; ghế: băng bành dài dựa đá đẩu gập nhựa trống xoay đại; ghềnh: thác
ghi: bàn đủ danh đậm điểm hồ lại lòng lời cam kết biểu nỗ thành nhật_ký ơn tạc tâm tội; ghì: chặt; ghìm: giá cương; ghét: bỏ cay; gì: nữa đâu thì
gìn: giữ bản phát; gỉ: sắt sét
gia: ân bần biến bộc cảm cảnh cát chủ chánh cố cư cường dụng duyên đạo chính người bộ hiếu học thương truyền neo đinh đồ giảm giáo đồng hiến hỏa huấn hệ khánh kế khoản lễ lộc mẫu nghiêm nhân đội thị nô nương pháp phả phong phụ quyến quyền sản sáng xuất sư gia tài dân số áp lực tốc tộc tiên thân thế thất trang trưởng trọng tuyến tử từ vị vận vụ đông
giá: áo buốt buýt bình quân_ca cả hóa biến trường chiết chào cố đền đỗ đất đấu giá đặt đỡ gạo gốc gạch hạn họa hữu hành khống lạnh lương mà màn nông nghĩa như nhà ngự nguyên nhập rét rau rẻ rổ sách sàn phẩm súng sỉ thành thầu tiêu thuê thể tối trần treo tăng hợp đồng kinh sử xuất_tinh thống trúng trọn gói ước vé vẽ vàng xăng dầu
già: cả cỗi dặn dái khú làng uy lão lụ khụ nua trẻ yếu hóa
giả: bộ cách cầy chết cổ dạng dại dối danh giấy ngơ nghĩa nhân sử tảng tạo thuyết trá trang tưởng sơn vờ ngụy tiếng; giã: biệt đông gạo từ giò
giác: độ hơi mạc ngộ ngủ quan mút; giai: cấp nông vô_sản mới hai tới vừa_qua hiện điệu nhân ngẫu phẩm thoại tầng
giải: ách an ải băng ba binh bày bùa cảm chấp cứu cấp chi độc đáp ý_kiến thắc đoán đề đen giáp hòa hạn khát kích khuyến khuây khuây_khỏa lao lời lụy mã minh mẫu mộng chậm kế ngạch nhiệm nghĩa nghệ nhất nhì ngũ oan đột phẫu phiền phương quán việc nghỉ tranh triệt để tồn sâu sầu tán tích chợ thế thi thoát thuật hành lấn tội toán truyền trừ vây vô_địch
giãi: bày; giam: cầm hãm lỏng kín trái; giám: hiệu hình coi mục quyền sinh
giảm: áp ái biên bớt bệnh cân phí cấp đi dần đều hao hộ nghèo mạnh rủi nhiệt nhiễu phát rõ sóc sản sàn tải thai rác tác thiệt thọ tốc độ tội tỷ lệ xuống xóc đáng
gian: ác ảnh ba bếp dâm díu dối giảo hàng hiểm hùng khó khổ vất_vả lao thương bảo manh nan ngoan nhà mình phu phi phòng tà thần thờ trưng truân trái tế xảo
gián: cách cáo điệp đoạn học thu; giàn: bầu bí giáo giụa hỏa khoan khai mướp thép trận đồ; giản: dị trong đơn hóa lược thủ tiện ước yếu
giãn: cách xã dân hộ nợ nở tiến đều việc; giang: cảng hồ khê mai sơn; giảng: bài đạo chính lý tích đàn đường giải kinh nghĩa sư thuật thuyết chức
giáng: chức cấp họa phàm sinh trần trần_thế tội trả đòn; giàng: buộc giật; giành: chiến độc được giật giải huy chính lại lấy phần thắng quyền thưởng
giao: ban báo bóng biên bưu binh cảm cảnh cấu châu chỉ bảo đảm liên một diện du duyên vụ điểm điện hảo hẹn hoan hoàn hiếu hợp hữu hưởng kèo kế khoán lộ lưu hóa nghĩa quốc tuyến văn_thể lương lưng mặt quân phó phối phong hạn tự rừng sản tế ứng xử thiệp toàn đường bộ đồng nông vận thoa thời thức thừa thương tranh trách trả ước vốn việc
giáo: án chức cụ cử dân chuyên lý lý_tưởng đầu điều giới hoàng họ học huấn hữu hội khoa khóa luật mác nghĩa phái pháp phẩm phường sĩ sinh sở tài tập thuyết tệ trưởng_tử dạy vụ xứ
giáp: biên chiến hạt lá cà lai giới mặt với ranh thành địa tết vụ xác; giát: giường
giàu: có cảm dinh đẹp đạm mạnh bền nghèo nghị lòng sang sụ lên truyền tiềm ý; giày: cao gót dép da giảng thể vò vải xéo; giảy: giụa
giặc: cướp dốt đói giã giời ngoại tây; giăng: bẫy câu giăng hàng khẩu lưới mắc mùng tơ; giằng: co xé; giặt: giũ là; giắt: lưng
giấc: mơ mộng ngủ trưa giấc; giâm: cành; giẫm: đạp chân lên; giấm: ớt gạo; giận: dỗi dữ hờn hóa lẫy mất khôn; giần: sàng giật; giập: mật nát
giật: dây đổ giải giành gân giọng lùi lửa mình nẩy nóng nợ tít tung hụi cấp cờ; giấu: diếm giếm mặt nghề tên dốt kín; giây: lát phút thứ
giấy: ban bạc nhận bìa bóng bút cam thương công cớ dầu dó dán gói giao hồng hẹn kết khen lộn má mực mời nháp nhám nghỉ môi ra rách ráp nhà tạm than thấm tùy trắng tuyên vay viết vệ xin
giậm: chân giật; giề: giễu; giền: rau; giếng: khoan khơi nước đào thơi trời; giêng: hai; giết: chóc hại thịt chết giặc; giễu: cợt
gió: bão bấc chướng cuốn đông giật giông heo lào lay lốc lùa máy mùa nồm sương thoảng trăng chiều; giò: chả lụa thủ; giỏ: rác quà xách; giòn: giã tan
giỏi: giang giắn việc; giòi: bọ; giọng: ca điệu lưỡi nam nói văn hát thơ; giong: buồm ruổi; gióng: giả trống
giống: cái con đực hệt lai loài lợn lúa má mới nòi người nhau như gà chất; giông: bão gió tố; giỗ: chạp đầu tổ hùng tết; giồi: mài; giội: nước
giơ: tay biểu; giờ: ăn chết cao giấc giới hành học hoàng đạo lên này đây phút ra chơi rãnh thi vàng xấu vào; giở: chứng trời giọng; giời: đất
giới: báo chức doanh tốc hữu khoa mộ nghiêm nữ_sắc sinh giải tổng việc làm thuyết tinh trẻ trí trung_lưu văn bằng; giũ: bụi
giữ: bình bộ ấn chân chỗ quyền chặt đoàn kết đất được an bản đạo truyền vệ giá hạng kẽ khách kín liên hệ lời lửa mực mình miếng miệng môi mối nước nghiêm kỷ nhịp nhiệm nghề ổn quan rịt rừng rẫy sạch sức thăng bằng thân diện tiền trẻ trật trọng ở ý vai vững phẩm lập niềm quốc thành xe yên giới
giữa: chừng đôi đường giờ kỳ lòng năm nhiệm trưa vòng vời dòng địa phương; giương: cao buồm ngọn cờ cung mắt oai súng vây
giường: điều chiếu đôi cột gấp hấp mối nằm ngủ tủ thờ tầng; giúp: sinh nhau hộ nhân dân ích hội lễ phát rập sức đồng cho vốn; giục: giã lòng; giùi: mài
gò: bó bồng đất đống ép lưng má hàn; gõ: cửa đầu đập kẻng kiến lời nhịp phách phím trống; góa: bụa phụ vợ
góc: bếp biển cạnh độ nghiêng chết khuất nhìn nhọn nhà ngoặt nhớ phố quay sân tư trời tù vuông xưởng
gọi: cửa cổ hồn điện đích đến đò đúng gửi loa mời vốn món công nhau vọng; gói: bánh bọc dịch ghém gọn hỗ hàng kích_cầu kín quà tín trọn xây thuốc vay
gỏi: cá cuốn; gom: góp nhặt rác
góp: bàn chung chuyện đất giỗ gạo gió thành bão lời lửa mặt nhặt không cao ổn phát tích to thực xây quỹ sức tay tiền tiếng vui bổ
gọn: ghẽ gàng sạch lỏn mắt nhẹ; gọng: kính kìm; gót: chân giày sen; gọt: dũa giũa; gô: tổng
gỗ: đá công ép gụ lậu lát lim mun quý rừng tạp thịt tròn trái xẻ dán vàng_tâm; gốc: cây gác gạo rạ rễ tích nguồn tự; gồ: ghề; gối: đầu bông chăn quỳ
gội: đầu rửa nhuần; gồm: thâu; gỡ: bỏ băng đầu gạc khó hòa mìn mối nút thắt rối tội vướng; gờ: giảm chỉ; gởi: gắm
gợi: cảm chuyện đòn hỏi mở nhớ ý cầu định; gớm: ghê guốc ghiếc mặt; gợn: sóng buồn; gục: ngã đầu mặt xuống; guồng: máy máy_quay tơ
gửi: chân đăng gắm niềm tin lời cám lại ngân nhắn quà rể tiết tiền thư trẻ xe; gừng: tỏi cay; gươm: giáo súng đao; gượng: ép cười dậy gạo nhẹ
gương: anh dũng cầu hậu điển mẫu đi đảng tiên đạo lược người tốt sáng soi sen tiêu vỡ thanh; gượm: đã; hả: hê dạ giận; há: hốc miệng
hà: hơi khắc khẩu tiện hiếp; hạ: bệ cánh màn quyết thấp sốt giá sát thủy lưu du huyệt; hài: hòa hước lòng kịch nhi
hải: âu đăng đồ hà ly lục phận sâm trình tặc vị vương cẩu; hái: lượm quả lộc chè hoa; hại: nhân; ham: học muốn mê thích vui
hàm: ân hồ oan răng súc ý thụ số ếch; hãm: hại; hán: nôm; hàn: gắn huyên lâm gió vi xì the; hạn: hẹp hẹn hữu điền mặn; hang: động hốc ổ cùng đá hùm
hàng: chợ hiên hiệu lậu lối loạt mã ngũ nhái ngoại nội phố quán quà rong rởm tạp thịt tồn tre xóm xén việt tiêu dùng rau dừa cây ngàn trăm chục triệu đầu khô tươi đợi ghế
hãng: hàng phim xe; hạng: nhất nhì bét cân sang; hãnh: diện tiến
hành: binh dinh hạ hung khất khúc kinh lạc nghiệp quân sự tỏi tinh trang tung vân hương lá tăm tây tím củ xử; hạnh: kiểm nhân ngộ
hào: hiệp hoa hùng hứng kiệt khí nhoáng phóng quang sảng chiến rãnh phú; hảo: hán hạng tâm tâm_ý hữu; hão: huyền; háo: danh hức sắc thắng; hạo: nhiên
hát: ca bội chèo dặm đối quan họ ru then tuồng xướng xẩm xoan văn hò; hạt: bụi cườm điều giống gạo lúa mè mưa muối tiêu dẻ sen chắc lép kiểm; háu: ăn
hay: ho biết dở ốm quên thật là hớm; hăm: dọa hở; hăng: hái say máu hắc; hằng: số ngày quý tuần nga; hắt: hiu hơi hủi xì; hẳn: hoi nhiên
hậu: bối chấn chứng đài đãi duệ hĩnh họa kiểm mãi phương sự thế thuẫn trường tuyến kỹ môn; hầm: bí chông chứa hố hào lò mỏ mộ ngầm rượu trú cầu than
hâm: hấp mộ nóng lại; hân: hạnh hoan; hận: thù; hấp: dẫn hối hơi lực tấp thu thụ háo; hất: hủi cẳng; héo: hon khô mòn rũ úa; hẻo: lánh; hẹp: hòi lượng
hé: lộ mở nở; hẹn: hò ước gặp giờ ngày; hẻm: núi vực; hệ: lụy chính đào quả trọng phái từ đếm; hí: hoáy hửng hững; hiếm: có hoi muộn khi
hiểm: ác độc địa hóc họa nguy trở yếu; hiên: ngang nhà hiên; hiền: dịu đức hậu hòa lành lương mẫu minh từ thê
hiến: chương đất dâng kế máu mô tạng thân tế; hiển: đạt hách hiện linh nhiên vinh thánh; hiện: diện hóa hữu hình nay thân thực thời tình kim giờ
hiếp: đáp dâm; hiệp: đồng lực nghị sĩ trợ ước khách; hiểu: lầm thấu rõ dụ cặn kẽ nhầm sâu chuyện
hiếu: chiến chủ đễ hạnh học khách kỳ sinh thảo thuận tâm thắng trung
hiệu: dụng đính lệnh năng nghiệm phó suất thính triệu ứng đoàn vàng cầm thuốc sách cao
hình: bóng dạng dáng dung hài hiệu học khối luật mạo mẫu nhân nộm pháp thái thang thể thế thù trạng tượng tròn vẽ vuông vóc; hít: thở hà; hiu: hắt quạnh
hò: hẹn hét reo la khoan vè; họ: hàng mạc nội đương tộc đạo
hoa: cà cỏ cúc cương đăng đào hậu huệ hòe khôi lá lệ lan mai màu mỹ mận nhài quả sen tai thị tiên tươi văn viên xoan kiều cái súng ban gạo ly
hóa: giá giải mỹ phẩm nghiệm thạch thân trang vàng rồng dầu thành trị xạ
hòa: âm đàm đồng hoãn hợp hiếu khí lẫn mạng mình nhã nhạc nhịp quyện tan tấu thuận ước vốn mục chung hảo cơ thế lưới
hỏa: châu diệm hoãn lò lực mù ngục pháo quả táng tai tiễn tinh tốc; họa: hoằn mi sĩ tiết hoa báo phúc vô đơn chí; hoạch: định toán
`;
