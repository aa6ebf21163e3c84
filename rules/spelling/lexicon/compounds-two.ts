/** Everyday and administrative words of two syllables, part two: a first syllable, a colon, what may follow it; entries are parted by semicolons and lines, the syllables of a longer rest by `_`. Own compilation. */
export const COMPOUNDS_TWO = `
hoài: bão cổ nghi niệm thai vọng công; hoại: tử thư thư_sinh; hoan: hỉ hỷ hô lạc nghênh; hoàn: cầu công hảo lương mỹ nguyên ứng hồn thuốc phí tiền khuyết
hoãn: binh xung; hoán: chuyển; hoạn: nạn lộ quan; hoang: dại dâm đảo đường liêu mạc mang phế phí tàn toàng vắng vu đàng hóa đãng
hoàng: cung đạo đế gia hậu hôn kim oanh thái tử thân thất thành tộc anh yến đàn; hoảng: hốt loạn sợ hồn; hoành: hành phi tráng độ; hoạnh: họe tài
hoạt: bát cảnh hình họa huyết kê tính hóa náo ngôn kịch đầu; hoắc: lan loạn; hoặc: giả; hoẵng: thú
hỏi: chuyện cưới đáp đon han thăm vặn vợ mua bài ý tội; hói: đầu; hom: hem giống sắn tre; hòm: phiếu xiểng thư hòm; hóm: hỉnh; hỏm: sâu; họng: súng
hong: khô gió; hỏng: hóc kiểu bét mắt; hóng: gió mát chuyện; họp: bàn chợ dân giao ban đồng mặt kín lớp tổ trực chi huynh thôn bình; hót: líu líu_lo
hô: hấp hào hoán khẩu hiệu vang biến; hồ: đào điệp cầm dễ hải hởi lô lắng nghi phách quang sen thủy tiêu bơi câu; hổ: phách mang thẹn trợ
hộ: dân cá giá lý mệnh pháp phố tang thân tống tráng vệ đê cận thoát tái chính đói kiểm lâm; hố: bom ga rác sâu thẳm xí chôn; hôi: của hám tanh thối sữa
hối: cải hả hận lộ thúc đoái quá tiếc tụ suất xuân
hội: ái hữu ẩm báo bàn chẩn chứng diễn đàm đàn đoàn hè hoa hình họp họp_hội ý khách khỏe kín kiến làng trường nguyên ngộ quán quảng san sở tao thánh thao thề thoại trại trưởng tụ tề văn xuân khoa học quyền khuyến phí
hồi: âm chuông cố chiêu đáp đầu giáo hộp hưu kèn kết kí môn nhỏ phục sinh tâm tỉnh tưởng trống trước tố xuân ức tràng ngân
hỗn: chiến độn hào láo loạn mang tạp xược hển; hồn: hậu nhiên phách thơ vía quê dân cốt; hôn: ám mê quân thú ước lễ phu_thê cận; hông: xôi
hồng: ân cầu hạc hào hoàng ngọc ngoại nhan hộc huyết thập thủy tâm trần phúc quân tươi xiêm cẩm; hổng: hểnh kiến; hỗng: hễnh
hộp: đêm đen quẹt sữa thư quà bút cơm; hốt: hoảng bạc rác cụi hụi thuốc; hơ: hớ; hờ: hững hẹn; hở: hang hàm miệng hơi sườn; hớ: hênh
hơi: hám hướng nóng nước sức thở cay men đâu ngạt độc; hời: hợt; hởi: lòng_dạ; hợi: tý; hớn: hở; hờn: dỗi giận căm tủi
hợp: âm ca cách chất lao động đạo hiến hóa kim lực lòng lưu quần xã tấu thức thể tuyển táng xướng vệ sinh khẩu vị thửa; hớp: hồn; hùa: theo nhau
hủ: bại hóa lậu nho tục tiếu; hú: hí họa hồn còi vía; hù: dọa; hụi: họ; hủi: hắt; hun: đúc khói hút nóng
hung: ác bạo dữ hăng hãn hiểm khí phạm thần tin tợn thủ; hùn: hạp vốn; húng: quế chó lìu
hùng: biện ca cường dũng hậu hồn hổ khí mạnh tráng tài vĩ văn vương cứ anh; huân: chương công huy lao; huấn: dụ lệnh thị đạo; húc: đầu; huề: vốn
huệ: trắng; hút: ẩm bụi chích hàng hồn khách mắt máu xách đầu mật khí; hụt: hẫng hơi chân thu; huy: chương lực sức dân hiệu hoàng hoắc
hủy: diệt hôn án kết hợp sản thầu hủy niêm đơn; húy: kỵ nhật; huých: vai; huyên: náo thuyên; huyền: ảo bí chức diệu hoặc thoại vi phù; huyễn: hoặc
huyện: đường lỵ nhà ủy đảo đoàn thành; huyết: áp cao chiến cầu cường dụ đậm khối lệ mạch nhục quản sắc thanh thống tán tương tâm_thư tộc
huynh: đệ trưởng; huỳnh: quang đàn; huýt: sáo gió; hư: ảo báo cấu đốn hại hao nát tổn vinh vô hèn thân từ hão; hứa: hẹn hão hôn suông chắc sẽ
hưng: phấn thịnh vượng yên vong; hứng: chịu khởi nước thú tình đòn trọn bụi; hững: hờ; hừng: đông hực
hưởng: lạc lợi lợi_lộc thụ thọ trọn ứng cuộc dương phúc phong; hướng: đạo dương đi đối gió lái ngoại tâm thiện về đông tây thượng tới
hương: án ấp cần dũng đồng hồn hỏa hoa khói khói_lửa liệu lộ lý nhu nến quê sắc thơm trà trầm vị vòng thôn đăng; hưu: bổng binh chiến quan non
hữu: dụng duyên hảo hiệu hình khuynh ích kỳ sản tình trách vô tuyến xạ nghị truyền; hy: hữu anh_dũng vọng kỳ; ích: kỷ lợi mẫu nhóm
im: ắng bặt lặng lìm re ỉm hơi; ì: ạch ầm oạp; ỉ: eo ôi; ỷ: lại thế; in: dấu hằn lưới mác ngân phun thạch tráng rời vải; inh: ỏi tai
ít: ỏi ra ai nhiều nói oi thấy hôm dần; kẻ: cả cắp chợ gian chỉ chân thù ô nhãn sọc lông_mày xấu trộm tội; kè: đá bờ sông chắn mái; kẽ: hở nách tay răng
ké: né; kem: đánh que dưỡng; kèm: cặp cựa nhèm; kém: cạnh cỏi hiệu hèn phẩm chất phát thua tắm vui; kén: cá chọn rể tằm; kẻng: báo
kèn: cựa hát tây đồng trống; kẹo: bánh lạc mút; kéo: bè cánh bừa cày cờ cưa lê lùi pháo quân theo sợi giảm cắt tay điện cáp hồi; keo: dán kiệt sơn tai
kép: hát; kẹp: giấy nách tóc; kẹt: cứng xe; kê: cao dẹp gian sản giá kích lề toa; kể: chuyện công lể trên tội xiết cho
kế: cận mẫu nhiệm sách sinh tục thế tự vị hiểm; kề: cận cận_sát vai; kệ: sách thây nệ hàng; kếch: sù xù
kênh: kiệu mương rạch bán truyền thông nội xáng phân
kết: bạn bông cục dính duyên đoàn đôi hoa mạc lại nạp nghĩa oán sổ thân tinh tội tụ từ cườm cung giao thông kiểm thanh thành toán dư chuyển tràng bài đảng
kêu: ca cứu gào gọi la rên than trời oan đầu; kiêm: toàn ái giữ; kiềm: chế tỏa
kiểm: chứng chế duyệt đếm nhận phẩm thảo thẩm nước chéo đồ hóa thính nhiệm; kiếm: ăn chác cớ củi cung hiệp lời pháp sống tiền việc thuật hoàng
kiên: cố cường định gan nhẫn quyết trì trinh trung dũng bám; kiến: càng cánh điền giải lập nghĩa quốc tạo thiết thị văn tập tha hiệu quan cử nông
kiện: cáo nhân tướng tụng; kiêng: dè cữ khem kị kỵ nể ăn; kiếp: nạn sống nghèo; kiệt: quệ sức tác lực; kiêu: căng hãnh hùng kì ngạo sa binh xa
kiều: bào diễm hối nữ mạch mỵ thi hải_ngoại; kiểu: cách mẫu mốt mới cũ chữ hình; kiệu: hoa rước
kim: anh bản bảng chích cổ cương đồng hoàng khâu khí khánh ngạch ngân ngọc nhũ quỹ tháp tiêm thạch tinh tiền tuyến tự chỉ chỉ_nam băng
kìm: chân hãm kẹp giá cương giữ kéo; kín: bưng đáo kẽ mít tiếng cổng cao chỗ lịch
kinh: bang bắc_cầu dị hộ điển điện độ giới hãi hoàng hồn kệ khủng kỳ kỳ_lạ lịch luân lý mạch nghĩa quý nguyệt niên phong phật qua sợ sư sử vườn thành thánh thiên tởm tuyến tuất tộc đô viện vĩ xáng
kính: ái báo bẩm biếu cáo cận chào chúc coi chuyển phục hiển hiển_vi lão lúp mến mời nể ngữ nhường râm trọng trình tặng tế thưa thư viếng yêu thiên_văn chiếu hậu đề thỉnh mát
kình: địch ngư; kíp: mổ nổ thợ trực; kịp: lúc tiến mùa; kịt: đen
kỳ: ảo bí công cựu cục cọ diệu đà đài khôi kiều lạ lưng nghỉ nhông nữ phùng quan quái quặc tài tích thị thú thực_tình vĩ vọng hoa án thai sát_hạch thứ
kỷ: cương đảng nguyên yếu lục vật; kỹ: càng lưỡng nghệ nữ tính xảo nông lại
ký: âm cam chú giả họa lục sinh sinh_trùng sự ức thác tắt túc nháy duyệt chính ninh; kỵ: binh mã sĩ; khả: ái dĩ nghi ố quan tín biến vi
khá: giả khen hơn tốt nhiều bền; khác: lạ xa hẳn giới; khách: mời mua nước nợ khứa khí quốc quý sáo thăm thể tham trọ vãng điếm đường xa tình
khai: ấn tạm bút canh chiến giảng giếng hỏa hoang hóa hội khẩu khẩn khoáng khống lập lý mạc man mở mương rộng quang quật sáng sơn tâm sản thị trí triển trừ trình trường vị xuân hương khai phá
khải: hoàn huyền; khái: lược luận niệm quát tính; kham: khổ nổi; khám: chữa điền định nhà phá sàng tuyển tai thai phúc; khảm: trai xà cừ
khan: hiếm hàng nước tiếng; khán: đài giả phòng; khản: giọng cổ; khang: an cường kiện ninh trang thái
kháng: án cự chấn khuẩn khái sinh đồ thể viêm nguyên thuốc mặn; khảng: khái; khánh: kiệt kiện thành tiết chúc; khao: khát quân thưởng
khảo: cổ chứng cứu đảo luận hạch thực thí tra thích học hương đính; kháo: chuyện nhau; khát: khao máu nước vọng vươn_lên sữa; khạc: nhổ; kháu: khỉnh
khay: chén trà mạ; khắc: chế cốt dấu ghi họa khoải khổ kỷ nghiệt nhớ sâu tạc tinh tính kỳ ơn khắc chạm gỗ
khăn: áo bàn choàng đóng gói khố mặt mỏ quàng đỏ rằn tang tay trải xếp lau; khẳng: khái khiu; khăng: khăng khít; khắng: khít; khắp: nơi chốn thôn nẻo
khắt: khe; khấc: cẳng; khâm: liệm mạng; khẩn: cầu hoang khoản thiết trương nguyện hoàn triển khai cố; khấn: khứa nguyện vái; khập: khiễng khểnh
khất: nợ lần sĩ; khâu: vá tổ đột vết chuẩn then; khẩu: chiến cung đội giao hiệu khúc lệnh ngữ nghiệp phần phật súng thuật trang vị hành động độ
khấu: đầu đuôi; khe: hở khắt khẽ suối núi cửa nứt hẹp; khẽ: khàng; khem: kiêng; khen: chê ngợi tặng chuyên biểu cao; khép: kín lép mình lại án cửa nép
khét: lẹt tiếng; khéo: léo tay hay làm dân; khế: ước ngọt; khêu: gợi; khều: khào; khệ: nệ; khênh: vác; khi: quân xưa ấy mạn nào; khỉ: đột già gió
khí: áp chất công đốt giới biến hư huyết khái lạnh lực nén nghi nghiệp nhạc phách sắc tài tiết thế thải quyển quản thũng vũ vị tức thi hóa
khinh: bạc bỉ binh địch khí khỉnh miệt nhờn rẻ suất thị thường trọng; khía: cạnh răng; khích: bác động lệ tướng_tinh; khiêm: cung nhường tốn học
khiếm: khuyết diện nhã thính thị; khiên: cưỡng; khiến: cho trách; khiển: hứng; khiêng: vác; khiếp: đảm hãi nhược sợ vía; khiêu: chiến dâm gợi khích vũ
khiếu: hài kéo đông vượt_cấp oan; khít: khao khịt; kho: báu bãi lạnh lẫm lương tàng dữ vũ tư vật xăng dầu đạn quỹ thóc dự học
khó: bảo chịu coi dễ đăm đi hiểu thách thiếu_thốn nhất dò lòng lường nghe nhọc nói nuốt ở quên thoát thở tin tránh xử đọc thu đòi thực gần tiếp
khò: khè khò; khóa: cửa đuôi họp huấn lễ luận mã máy nòng sinh sổ thi tập trình vân van tu biểu kép kín xe số bồi tài; khỏa: lấp thân
khoa: bảng cử cử_đại giáo mục trương trưởng thi viện nội ngoại nhi sản lâm dược mũi tay; khoác: lác áo vai; khoai: lang môn mỡ sọ tây mì từ sắn
khoái: cảm chí khẩu lạc trá; khoan: dung hãy hồng hòa khoái nhượng thai thư dò giếng thứ thăm cắt mồi sức dân; khoản: đãi mục nhập hỗ trợ thuế
khoán: hành chui công đoản hộ quản trắng việc bảo rừng xe; khoang: chứa lái miệng tàu hàng thuyền khách; khoáng: chất đãng đạt hậu sàng thể vật dật nóng
khoảng: giàu nghèo không lặng trống trời giữa chừng đất; khoanh: tay vùng ổ dập bí nuôi tròn rừng; khoảnh: khắc đất; khoát: tay; khoắng: nước
khoăn: khoăn; khoe: khoang mẽ sắc; khỏe: khoắn mạnh thể re đẹp hạnh; khóe: mắt miệng; khoét: đất sâu tường núi; khói: bụi đèn hương mù súng thuốc bếp
khỏi: bệnh lo nói phải sự; khom: lưng; khóm: hoa tre cây dứa phố
không: chiến chỉ chừng dám dưng đâu đối khoan kích khỏi lẽ lo lưu may những ngừng phận quân quản tặc tập tưởng tận trung vận lực kịp phép sót tên xảy ra phấn khởi thi ngại khó ngơi nghỉ hề
khổng: lồ tước giáo; khống: hóa; khổ: ải bộc chủ cực đau giấy hạnh hình luyện nạn nhục não qua sai sách sở tâm tận tù thân vì thơ dâm; khốc: liệt hại
khôi: hài ngô nguyên làng giáp vĩ tuấn tăng; khối: u mặt đoàn tài cơ trưởng óc tình đại kẻ; khôn: khéo lanh lường ngoan nguôi xiết cùng lớn
khốn: cùng đốn khổ khó nạn kiếp quẫn; khởi: binh công công_chiếu dựng động đầu hành hấn loạn lửa nghĩa tạo phát phục sắc đáng sự thảo thủy xướng tranh
khơi: dậy khát tiềm tinh gợi mào nguồn thông dòng xa nhắm luồng; khờ: dại khạo; khớp: khít nối xương lệnh gối ngựa số
khu: biệt lập chế chung cách đô di đất lưu mua nhà phố phong rừng sản tái tập thể trừ trị vui nông xử vườn đệm ổ chuột
khua: chiêng môi múa trống khoắng; khuân: vác; khuất: mắt phục tất nẻo lấp gió thân; khúc: cua khuỷu mắc mía nhạc gỗ xạ chiết quanh_co khích ngoặt sông
khuẩn: lạc hình que cầu; khui: hàng bia; khum: tay; khung: cảnh chậu cửa giá giờ hình lịch sườn thành chính thời thép xe dệt chương trình; khùng: điên
khủng: hoảng tâm khiếp long; khúm: núm; khuôn: đúc mẫu sư phép sáo thước viên nhạc vàng thiêng trăng; khuy: áo bấm; khuya: khoắt sớm sớm_hôm
khuyên: bảo can giải nhủ răn tai nên ngăn tròn; khuyến: đãi học khuyến tài lâm viên ngư thiện dụ mãi; khuyết: danh điểm tịch thiếu chức
khuynh: đảo gia hướng hữu thành tả; khuỷu: tay; khuỵu: gối; khư: khư; khứ: hồi lưu; khứa: lão; khử: khuẩn mùi độc mặn từ phèn; khước: từ; khướt: say mệt
khứu: giác; khựng: lại; la: bàn cà đà hét liệt liếm lối mắng ó rầy làng thét; lã: chã
lá: bài bùa cây chắn chè cờ chuối dong đơn gan lách lành lốt mặt ngón nhãn phiếu phổi rụng thăm thắm thư trầu cải số thuốc ngụy lúa sen; là: lượt đà áo
lả: lơi lướt tả; lạ: đời kỳ lẫm lùng mặt nước; lác: đác mắt
lạc: đà đàn đề điệu giọng hậu hướng khoản lối loài lõng nghiệp quan tin quyên thành thú thú_vị hầu hoa; lách: luật mình tách thuế
lai: căng giống kinh lịch láng nguyên rai tạo tạp vãng thế dắt cải kéo tầm; lài: hoa; lái: buôn đò máy phụ súng trâu trưởng an ôm thử
lãi: cao gộp ròng cho vay vốn mẹ_con; lại: bộ gần mặt_mũi người nói quả sức thêm càng; lam: chướng_khí lũ nham lục
làm: ăn bạn bàn bài biếng cao tập thể chuyện cỗ cơm dáng dấu dâu duyên dở dịu dữ đẹp đêm đồ_đồng đường giả giàu chính gương hàng hài hại hòa hỏng kế khách khó khoán kiểu lại lành lễ lộ lơ lụng lung_lay ma mạnh mai màu mẫu mồi mối mới mờ mưa mướn nản nền ngơ nghề nguội như nhục nhàm nổi nòng nông nũng phách phản phép phiền phong phúc phước quà quen rẫy nguyên nhân ruộng sáng sao sạch sống_động sụp tan tham thiện_nguyện thơ thuê tin tốt tới trái tròn trách trò vệ vẻ_vang vật nghĩa vui vườn xằng xiếc xong ơn cảnh từ cha dày dân
lảm: nhảm; lãm: nguyệt; lạm: quyền bia phát sát; lan: can man rộng tỏa tràn truyền toả hồ rừng giá phong nhanh
làn: da điệu đường gió khói sóng xanh môi tóc thu; lán: trại; lang: băm bạt ben chạ sói thang thang_thuốc trắng vườn
làng: bản chài chơi đại nho nước quê trẻ văn du xã xóm mạc mộc gốm nghệ; láng: bóng cháng coóng giềng hữu nhựa nền xi trơn
lãng: du đãng mạn nhách đất quên tử tai xẹt; lạng: lách sơn; lảng: tránh vảng; lanh: chanh lẹ lảnh lợi trí; lành: bệnh lặn hóa nghề lẽ da hiền tay tốt
lãnh: án binh cảm chúa đạm chỉ huyện địa đủ đời giáo hội hậu khí khế lương nhận trách tụ thưởng vực ấn cấp; lánh: mặt nạn đời xa
lạnh: buốt giá lẽo lùng ngắt nhạt sống tanh toát cóng gáy lưng
lao: công chiến dịch chân_tay giản giỏi hợp thông trẻ do đơn đao khổ lung lực lý phiền phổi tâm tù xao màng ngục vào xuống; lào: cai thào
lão: hóa làng luyện thành nhân ông niên nông suy thọ ấu bộc; láo: khoét lếu nháo toét xược liên nhâng; lạo: xạo
lấp: biển ló lánh liếm lửng sông hố vùi trống lỗ; láp: nhập xe; lạp: xưởng xường; lát: cắt đá đường hoa nữa vỉa nền sàn sân; lạt: buộc lẽo mềm phai
lau: chùi sậy nhau dọn khô nhà; láu: cá lỉnh táu tôm; làu: bàu thuộc; lay: chuyển lắt hoay; lạy: ông lục tạ trời van; láy: âm
lắc: đầu đu lư vòng léo mạnh đồng; lặc: lè; lăm: le lăm; lắm: chuyện điều khi miệng mồm người nơi thứ việc lúc mưu thầy nhiều
lăn: bánh đường đùng lóc lộn trải tay sơn tròn xả vào quay xăn kềnh; lằn: ranh roi; lặn: biển hụp lội ngụp mò ngòi mất suối
lăng: kính băng mộ loàn mạ miếu nhăng nhục quăng tẩm trì xăng lính bác hồ; lằng: nhằng; lắng: đọng dịu nghe nguyện dân lo cặn xuống tai nước bùn trong
lẳng: lơ lặng; lặng: câm im lẽ lờ thinh yên người ngắt thầm gió sóng; lắp: bắp điện ghép mạng máy kính cửa thiết trống; lặp: đi lại; lắt: nhắt lay léo
lặt: vặt; lâm: bệnh bồn chung dục địa hại nạn nguy phần sinh sinh_sự thời thời_thế tình tặc tuyền trận thổ viên trường vào
lầm: bầm đường lạc lẫm lì lỗi lỡ lội lũi rầm than tưởng lụi; lấm: bẩn láp lem tấm chấm lét đất; lẫm: chẫm liệt; lẩm: bẩm cẩm
lân: bàng bang cận hữu la tuất tinh quang tính nung; lần: hồi khần lữa lượt mò theo này tìm; lẩn: khuất lút mẩn quẩn quất thẩn tránh trốn
lẫn: cẫn lộn tạp nhẫn hàng màu trong; lấn: chiếm vỉa rừng cấn lướt biển át bấn sân sang; lận: đận; lâng: lâng; lẫy: lừng giận nỏ; lầy: lội nhầy trơn bùn
lây: bệnh lan bùng nhây chéo lất
lấy: chồng công cớ cung dân dấu độc trị đà gốc giống khách khẩu lại lẽ lệ lòng lý nê người quyền sức thịt tiếng vợ xác mất lương số thông cát nước gáo trứng thăm nọc vận
lẽ: đương nào sống thường_tình nhiên ra mọn dĩ; lẻ: loi tẻ; lè: nhè tè; le: lói lưỡi te; lé: mắt; lẹ: làng; lem: luốc nhem; lén: lút
leo: dây heo lét lẻo núi thang trèo rào cây kheo cao cầu giàn; lèo: lá lái tèo; léo: nhéo; lẻo: mép đẻo nhẻo khoẻo; lép: vế kẹp nhép hạt
lê: dân dương ki la lết nê thê minh đình; lề: đường lối luật mề rề sách thói trang
lễ: bái bàn giao bộ cầu phúc cưới cảm_tạ chào công đài độ đình động_thổ đón đường giáo giỗ hạ hiến hỏi khai khánh khởi kỷ ký lạt mễ mừng nghi nghĩa ngũ nhạc ra quân pháp phẩm phép rước sinh sanh tết tế tốt tri truy tuyên_thệ tưởng vật vinh viếng vu_lan xuất bế giáng tổng đặt quang trao kết sắc thắp nhậm_chức
lệ: bộ hội tục thuộc ngoại rơi thủy quyên khoản chi liễu; lệch: chuẩn hướng lạc pha tư khỏi nhận
lên: án bờ cao cân cơn dây cương dốc đèn đỉnh đời đồng đường giá giọng gân khuôn lịch lớp lương mạng mặt màu men nước ngôi rẫy ruộng sàn sóng sốt tay tầm mới thác tiếng trung trời trên voi vun xe xuống đồ kế phương_danh ý
lênh: đênh láng khênh; lệnh: cấm bài bắt chỉ huy điều động giới khởi công lạc sản xuất truy từ vỡ phát tạm thi phong gọi nhập khám
lều: bạt chiếu chõng chợ trại tranh; lếu: láo; lêu: lổng nghêu đêu; li: bì ti kì thường giác tâm; lí: nhí; lì: lợm xì; lia: chia
lìa: bỏ cành đời trần xa khỏi; lịch: âm công canh dương duyệt giảng họp khám lãm nhà sự văn đảng địa thi thiệp thời tiếp tiêm trình trực luyện bịch
liếc: mắt; liếm: láp mép; liêm: chính khiết sỉ công phóng lái
liên: bang chi can trách cầu danh đội nghệ hoàn hương hộ tiêu vùng viên luỵ lụy lục địa miên nối phòng sở tác thôn trì tăng từ tưởng xã cơ trường_thiên khúc khu ngang thanh
liến: thoắng láu; liền: khối mạch mạnh một_thửa tay thổ tù vết; liệng: cánh ném; liếp: tre rau cửa; liêu: xiêu
liều: chết dùng lĩnh lượng mạng mình thuốc thân; liệu: chừng cơm hồn trình thần việc hệ lý; liệt: anh cường dương giường kháng kê nữ thánh truyện tổ
liễu: rủ yếu; lim: dim; lĩnh: canh hội lương ngộ thưởng trách tuất chính xướng tiền nam án; lính: chì cứu cảnh gác khố quýnh thủy trẻ tráng mới hải tăng
lít: nhít; lịm: dần; líu: lo ríu lưỡi nhíu; lo: âu bò buồn lắng lót liệu ngại nghĩ phiền sợ sốt sức tính toan xa rộng hậu buôn đủ tết
lò: bát quái dò đất đốt rác gạch gò hơi mổ giết luyện mò nung rèn sấy sưởi than vi xo hỏa gốm; lọ: hoa lem mắm nồi; ló: dạng mặt đầu
loa: đài phát kèn phóng thùng lưu truyền cầm kéo; lòa: xòa mắt; lõa: lồ thể xõa
loại: biệt dịch doanh tội phạm xuất văn hóa khỏi ngũ suy thải cơ hủ vi bản giỏi khá tốt đậm; loài: cá cây hoa hoang người sinh ngoại
loạn: lạc luân thần thị trí dâm đả óc quân nhịp đảng luật; loang: lổ loáng loãng dầu màu; loáng: thoáng; loãng: xương nhách hòa pha; loanh: quanh
loạt: soạt bài súng giải; loay: hoay; loằng: ngoằng; loắt: choắt; lóc: cóc lách thịt ngóc xóc
lọc: cọc lõi lừa máu nước thận xương gạn tạp cặn hồ sàng bụi; loe: lét ngoe; lóe: sáng; lòe: bịp loẹt; lõi: cây đời lúa ngô nghèo dây đồng; lòi: đuôi
lõm: bõm lồi; lom: khom đom; lóng: lánh ngóng
lòng: bàn chảo đất đường dân dạ dũng hồ máng mẹ mong nhân_hậu nhiệt lợn khòng sông tham thành thòng tin của tôn tự_trọng vòng vị_tha yêu_thương son hiếu kiên trung lang súng đỏ nham
lỏng: lẻo khỏng chỏng bỏng quản; lọng: cọng; lót: đường lòng ổ tay tã lá thảm chân nền; lọt: lòng lưới qua tai thỏm vào trong thông khe
lô: cao cốt đất hội nhô tô xích xô đề nghịch thuốc vắc; lồ: lộ; lổ: đổ loang; lộ: bí diện đồ giới hình liễu lọt thiên thông tiền tẩy vũ; lố: bịch lăng
lỗ: châu mai chân lông chỗ đáo hổng an hà khoan mãng mọt nặng thông hơi thủng vốn đen pháp quản; lốc: cốc xoáy lịch ván; lồm: cồm; lộm: cộm; lốm: đốm
lôi: cuốn đình kéo quần thôi vũ tham dụ; lối: chừng đi mòn mở nghĩ nhỏ nói ra rẽ sống thực_dụng thoát tư vào xóm kể viết đánh canh
lội: bộ ngược nước suối bùn ruộng lầy; lồi: lõm củ mắt xương; lỗi: chính đạo hẹn hệ lầm kỹ nhịp thời vi lạc văn chủ phần
lộn: đầu lạo ngược nhào nhèo phèo ruột sòng trái tùng xộn an mèo tiết vòng cổ; lốn: nhốn
lông: bông gà hồng lá lợn măng mày mi nhông nhung tơ vũ thú cừu; lồng: bàn bè cá chim chợ đèn nguồn kính lộn lộng ngực tiếng khung ấp nuôi
lộng: gió hành lẫy ngôn quyền óc kiếp; lốp: bốp cốp xe đốp dự; lột: da mặt tả trần xác vỏ; lơ: đãng đễnh láo là mơ lửng tơ thơ ngơ xe phơ
lỡ: bước cỡ dở duyên hẹn lầm làng miệng nhịp tàu tay vận thời_cơ chuyến thì; lở: loét lói mồm miệng lang núi; lờ: đờ mờ khờ; lớ: ngớ quớ xớ
lời: ăn lẽ bàn ca cảm cam kết chào chia chúc chứng dạy dặn giải hát hứa hay kêu khen khuyên kịch lãi lỗ mời mở ngỏ nguyền nhắn đi việc răn ru thề thoại thơ tri trăng trối tựa tự văn vàng
lợi: sơ lòng do cá chính hợp công cục thiết thực xã quốc chung hại khẩu lộc cao quyền răng thế tiểu trước; lởm: chởm khởm; lợm: giọng; lơn: vơ
lớn: bé khôn lao mạnh tiếng tướng tuổi xác nhỏ dần; lờn: thuốc vờn; lợn: cỏ giống hướng nạc lòi nái rừng sữa thịt đen bản hơi dịch tai xanh
lớp: bổ bồi bảy cha anh dạy đàn_em đào đêm đối đảng chồi giang hồ tình lang cảm lá mạ màng mẫu giáo mầm mái mỏng nhọp nhô phó phủ tập huấn trẻ trước xóa vỏ vữa nhựa đá năng_nghề bùn thảm bê
lợp: mái ngói tôn lại rạ; lợt: lạt màu; lụ: khụ; lũ: bão chồng lũ lượt lụt ống sông khủng lịch đầu bùn trẻ giặc; lù: đù khù lù mù xù; lủ: khủ; lú: lẫn
lua: tua; lúa: chét chiêm chín đông xuân giống gạo hè thu lai má mì mùa mạch nếp non nước nương thuần trổ đặc_sản đòng hàng vàng tẻ đổ ngã
lụa: đào hà đông gấm tơ_tằm giấy; lùa: gà vịt gió trâu; luân: canh hồi lưu lý phiên thường xa vũ_đạo; luẩn: quẩn
luận: án anh bàn chứng chiến công cứ cương điểm xuyên đề giải tội thuyết thưởng văn tốt lý
luật: định gia lệ làng pháp rừng tục tạng học chơi đời hồi tỵ
lục: bát bảo chiến cục đạo địa đục đồ đội giác khí lạo lâm lăng lọi phủ quân soát súc tung vấn vùng
lúc: bấy giờ đầu đó này lâu lắc lỉu ngúc nông_nhàn rảnh_rỗi cao khó; lui: binh cui hui quân tới về lại tránh thủi bước
lùi: bước khó dần thời xa xe xũi lũi; lủi: hủi thủi; lụi: bại cụi tàn xụi hụi dần; lúi: húi xùi; lũn: chũn; lủn: mủn củn
lún: sụt sâu phún xuống nứt bánh; lung: lay linh lạc tung; lũng: đoạn thị núi sâu đá; lủng: củng lẳng; lúng: búng liếng túng bị
lùng: bắt bùng nhùng sục mua thùng; lụng: thụng; luôn: chủ tiện_tay gương trau miệng bám quan đề mồm tuồng gắn nêu; luồn: cúi lách lọt rừng sâu dây
luống: cuống cày đất hoa rau tuổi; luồng: chạy dư gió khí điện xanh rạch sinh tàu vốn ý lạch; luộm: thuộm; lượm: lặt nhặt ve_chai thông lúa
lươn: lẹo đồng ngắn; lườn: gà; lượn: lờ sóng vòng lách bay
lương: bổng duyên giáo khô khoán khởi tâm thiện tri y dân công nhật ngạch bậc đống phụ cấp thảo; lường: gạt trước tính đong thưng
lưỡng: cư cực lự nan tính viện phân đảng lợi toàn; lượng: định giá giác hình lớn khách khí sức thứ tử_tội vật chất xe tồn tải tiêu rác phát giao
lướt: sóng mướt thướt qua ván gió; lượt: bượt khách người thượt xem thắng đi khám hồ
lưu: ban bút chiếu chuyển đày đãng hoàng huyết huỳnh kho không lạc loát luyến ly manh niệm ngôn nhiệm phóng sản_sinh tâm tán tài tiền tốc tồn viên cơ truyền hậu trấn vong sông vết đậu cữu
lừa: bịp bỡn đảo qua dối gạt lọc phỉnh thầy tình mị; lửa: binh đạn hận lòng lựu tình trại trời thử vàng rơm bếp ngầm lò hương nghề
lứa: đôi tuổi tuổi_học hàng cá lợn tằm; lữa: lần; lựa: lời thế tuyển gió
lực: bất tòng tâm cản cầm cân cày ép đẩy điền hấp hút học kéo lưỡng đội an liên lao y bảo phòng cán kiểm ma_sát nâng sĩ tác bàn
lừng: chừng danh khừng lẫy lững vang thơm; lửng: lơ dạ mật; lững: lờ thững chững; lựng: đỏ; lưng: chừng đồi lửng núi trời túng vốn chịu ong eo
lươi: lười; lười: biếng học nhác ươi vận; lưỡi: câu cày cưa dao gà gươm hái không xương lam lê mác liềm búa trai cuốc rìu rắn kiếm
lưới: báo chắn cước đánh điện hái kéo lửa mắt cáo nhện pháp kích quét thép trời vây rê tình bóng_chuyền đá vét
ly: dị biệt gián nội thuận hương khai kỳ nông tán tâm tao thân cà rượu khỏi nước chén quê thuật bôi
lý: bịa chấp_chính khách_quan đoán hào hóa hóa_học lẽ liệu cách_mạng trị khoa sinh thú tính trí trình tưởng sống
ma: cà chay lanh lực mãnh men nơ quái thuật xát cô; má: hồng phanh; mà: chi cả lại thôi; mã: định lực nguồn não tấu thượng độc vùng bưu
mạ: kền vàng non lúa khay điện; mạch: đập lạc máu nguồn ngừng nước nha văn điện môn dẫn; mách: bảo lẻo nước; mai: đào danh mỉa một phục vàng mối hậu này
mái: che chèo đầm_ấm hiên nhà ngói tóc tôn trường vòm; mài: dũa giũa mòn sắt; mãi: dâm mãi miết lộ lực võ; mại: bản hải
màn: ảnh hình che đêm khói kịch sương tuyn trình màn chống muỗi; mãn: hạn khóa kinh nguyện nhãn tính ý phần tang nguyệt; mạn: đàm phép thuyền tính ngược
mang: bầu chủng danh đậm đến hơi lại máng mác nặng ơn tai tên tiếng vác vạ về dấu trọng_bệnh; màng: bọc lưới nhầy nhĩ não ngoài phổi trinh phủ xương
mãng: cầu xà; mảng: tường xanh màu kiến cỏ; máng: cỏ nước trượt xối; mạng: di nhện sườn truyền che người nội; manh: áo động mối nha nghề tâm tràng
mành: tre trúc; mảnh: dẻ đất khảnh mai trời vỡ vụn vườn ghép đời đạn bom; mãnh: liệt lực hổ thú
mạnh: bạo dạn khỏe lên mẽ miệng mẫu tay thế_thường dần yếu đề lời; mát: dạ lành mẻ rượi trời xa mái tay tính; mau: chóng lẹ mắn miệng khỏi
máu: chảy cam chiến cục đổ khô lạnh lửa me mê mặt mủ nóng tham thịt tươi xương nhiễm mỡ lắng; màu: da mè mỡ nâu vẽ vụ cờ tím áo
may: đo mắn mặc ô rủi sẵn sao thuê vá
máy: ảnh bơm bộ cày cái chém chiếu cưa đào đếm điều gặt hút in kéo khâu lạnh lọc múc nổ nước phát quay quạt rửa san sấy sưởi tiện tuốt ủi vi xay xúc xới thở cấy bừa dập lu phay mài cắt siêu xét giặt may bào trộn
mày: đay mò râu; mặc: áo cả cảm dù định kệ khải nhiên niệm ấm sức tưởng vậy
mắc: cạn cỡ cửi cười kẹt lỗi lừa míu mớ mưu nghẹn nợ nối võng xương bẫy sai màn ơn lao; măng: cụt non rô sông tre tươi đá khô sét; mắng: chửi mỏ nhiếc
mắm: cáy muối ruốc tôm; mặn: mà mòi nhạt nồng chát hóa; mắt: bão cá cáo cận kính lưới mèo mí ngà nhắm thần xanh xích nhân thường tre
mặt: bên cầu chính cỏ dày đối đường giấy giáp khác mày mũi nạ nghiêng ngoài ngửa phẳng phố phải quỷ số tích tiền trái chiều trăng trời vải xấu bàn gương trống đê đứng ruộng
mân: mê côi; mâm: cỗ cơm ngũ quả son xôi; mầm: bệnh cây mống sống họa; mần: răng; mẫm: béo; mẫn: cán cảm tiệp tuệ; mấp: máy mô mé; mập: mạp mờ
mất: ăn bò cân chức cướp cảnh công dạng dạy điện đoàn đà đất đồ giá hẳn hiệu hồn hút lòng mặt máu mùa mùi nết ngôi ngủ nhân_tính nước ổn phẩm phương quyền sức tác tăm trắng trật trí trộm tư uy vệ vốn vui xác khứu bình giọng liên trinh thời_thế
mật: báo đường gấu hoa khẩu mía lệnh ngọt ngữ nghị phục thám thất thiết thư vụ ước
mẫu: đất gốc giáo hàm hậu hệ hình in kế mã máu mực ngoại nghi quốc tây tự ảnh nước xét ruộng phiếu hồ; mấu: chốt; mậu: dịch binh tuất thân
mây: đen khói mù mưa tre trời xanh hồng; mấy: ai chốc khi mươi lâu; mẩy: hạt; me: tây chua; mè: nheo đen xửng; mẻ: lưới cá đầu thép
mẹ: chồng con đĩ ghẻ góa goá già hiền kế mìn mướp tròn vợ đơn việt; mé: sông rừng; men: bia đắng gan gốm răng rượu sứ say tiêu vi đường
méo: miệng mó xệch xẹo; mèo: mun mù rừng nhà; mẹo: mực vặt luật; mép: bàn giấy nước vải rừng; mét: vuông tây dài sâu
mê: cung dâm đắm đạo gái hoặc hồn lộ ly man mẩn mải mệt muội ngủ say sảng tín tơi thích; mề: đay gà; mễ: cốc
mệnh: căn chung danh giá hệ một trời yểu phu; mếu: máo; mềm: dẻo lòng lỏng mại mỏng môi nhũn yếu hóa mượt; mến: khách mộ phục thương; mênh: mang mông
mệt: lả lử mỏi nhoài nhọc phờ; mi: ca mắt nguồn; mì: ăn chính gói sợi tôm quảng ống; mía: lau đường tím giống nguyên; mỉa: mai
miền: biển bắc đông nam ngược quê tây trung xuôi duyên đất; miễn: cưỡng chức cước dịch lễ nghị phạt sai thứ tội tố học cộng hoãn thi; miên: man
miếng: ăn cơm đất lót mồi ngon trầu thịt cao; miệng: ăn cống cười giếng hố lưỡi lỗ núi tiếng ngậm vực hang; miệt: mài thị vườn
miếu: mạo thờ đền hiệu vũ; miêu: tả thuật; mím: môi; mỉm: cười; min: mìn; mìn: tự bẫy; mịn: màng da
minh: chứng chủ châu họa khai mẫn mẫu mị hội oan quân tâm thệ thị tinh triết tường ước; mình: mẩy trần ta vóc; mít: tinh ướt đặc tố nghệ; mịt: mù mờ
mo: cau nang; mò: cua mẫm kim lần tìm; mỏ: cát dầu đá hàn khí kim lết neo quặng than vàng vịt sắt đất nhát; mõ: làng tre
móc: câu hàm khóa máy mưa nối ngoặc nôi ngoéo túi xích xe; mọc: mầm răng rễ; moi: móc ruột tiền; mỏi: mắt mệt mòn cơ
mọi: khi miền mặt nguồn nhà nơi rợ sự thứ tầng thời lúc nẻo lực phương_diện; mòi: cá; mong: chờ manh mỏi muốn nhớ ngóng ước
móng: chân giò guốc ngựa tay trời vuốt nhà cọc cầu băng; mỏng: dính manh tang tanh môi vanh; mòn: mỏi vẹt con; món: ăn bở hời lợi quà nợ chay
mót: lúa tiểu; mô: biểu đất kinh sản men mềm phạm phỏng thức típ tơ cấy cơ; mồ: côi hóng hôi mả yên; mổ: bò bụng cò đẻ lợn xẻ tim nội
mộ: bia chí danh đạo phần quân phu tổ liệt đơn; mốc: giới lộ lịch meo son thời trắng đo quốc mưa; mộc: bản mạc nhĩ tinh hương lan dân
môi: sinh son bất hở; mồi: câu chài lửa nhử; mối: đe giao lo hàn hận hiểm nguy nợ thù tình lái liên lợi mọt đất manh tơ nghi; mỗi: khi lúc một
mội: nước; mộng: du mị mơ tưởng tinh ước tay mắt; mông: lung muội má; mồng: gà tơi; mống: cầu; mốt: thời_thượng
một: chiều chốc chút đôi hai hôm khi lòng lúc mai mạch mình mực phép sống tay thể thuở vài vừa lèo dạo loạt mảng bước nửa thân chừng
mơ: hồ màng mộng ước hão mòng rau; mờ: ám ảo đục mịt nhạt nhòe tối
mở: ảnh bát cửa cờ cõi đất đầu đường khóa lòng lớp màn mang mày mắt miệng thầu tiệc tòa vòi hội tuyến ngoặc mặt nắp hướng chuyên; mỡ: màng máu lợn
mớ: bòng bong rau ngủ; mới: cưới đây đầu lạ lớn mẻ nguyên nhất nổi ra rồi sinh tinh toanh vừa nhú; mời: chào gọi khách mọc rượu họp
mũ: áo bảo cối lưỡi nan ni nồi tai bèo vải ca lô; mù: chữ khơi lòa màu mịt quáng sương tạt tăm tịt u; mủ: cao trôm
mua: buôn chịu chuộc chuyện đứt đường gom lẻ lòng phiếu rẻ sản thiết sỉ thêm vét việc vui vé trữ trả dâm
múa: lân mép may rối sạp võ vũ hát sư_tử xòe trống quạt
mùa: đông hè hạn hanh khô lũ màng mưa nước thu vụ xuân bão cưới lạnh lễ màu rét gặt tựu_trường du hoa sinh dịch sóng trăng
mục: nghĩa đồng đường kích ruỗng sở sư súc dài hạn cụ nghị kép phấn trường tử nát kỉnh từ; múc: nước canh; mui: xe; mùi: hôi hương mẽ tàu thơm vị
mũi: chỉ kim nhọn né thuyền tên xung tiến đất doanh; muối: ăn biển dưa khoáng mặt mỏ tiêu vừng ướp bỏ; muỗi: chích đốt mắt mòng vằn; muội: than đèn
muôn: dân đời hình nghìn loài màu mặt phần thuở trùng vàn năm; muộn: mằn màng phiền; muốn: biết hòng thoát sống; mún: chốc; mụn: cám cơm nhọt
mùn: bã cưa đất; mưa: bão bụi dầm dông đá gió giông lũ máu móc ngâu nguồn nắng nhỏ phùn rào rừng rét thuận xuân tuyết to đợt; mứa: thừa
mực: bút đen in lưới mai nang thước thẻ khô độ cá ống; mừng: công đảng lúa mới rỡ thọ tuổi thầm xuân vui sinh rơn húm hụt giáng; mưng: mủ; mướn: đất
mượn: cớ danh đồ lời sách tiền tay; mương: dẫn máng phai rãnh tưới thoát thủy_nội bê; mường: tượng bản; mướp: đắng hương; mượt: mà óng
mưu: cầu chước đồ hại kế lược ma mẹo mô sát sinh sĩ sự toan trí lợi; mỹ: cảm dục kim lệ mãn miều quan viện mạo kí; na: ná; nạc: thăn; nách: áo lá
nài: ép nỉ xin ngựa; nải: chuối; nại: đơn; nam: bán_cầu bộ châm cực chính giới nhi nữ phục sinh sử thanh tính trầm trung tước dược bình ninh; nạm: bạc
nan: giải hoa nhượng phân quạt y nguy tre; nàn: nạn; nản: chí lòng; nán: lại
nạn: dân đói đôi giặc hạn khói_bụi kiều lụt mại mù ngập phá tắc đường thất trộm rải đinh tảo cháy tín đen bạo; nàng: dâu hầu tiên thơ út
nang: lông ngân mực; nạng: gỗ; nanh: nọc vuốt; nao: lòng núng nức; nào: đó là ngờ hay; não: bộ lòng nề nùng nuột úng thùy trạng
nạo: thai kênh cống_rãnh rạch hút; náo: động loạn nhiệt nức; nát: bét rượu tan vụn nhừ dập; này: khác nọ kia; nảy: lộc lửa mầm nở nòi sinh ý; nạy: cửa
nắc: nỏm nẻ; năm: ba canh cũ mới mươi nay qua ngoái tháng châu bước bản lề cuối đồng vừa
nằm: bẹp chờ co dài đất đường im khàn liệt lòng mộng nghỉ sấp vùng xuống viện yên ỳ bò úp vạ ven
nắm: bắt thời tình cổ chắc đấm lấy quyền rõ tay tin tâm diễn dư cơm; nắn: bóp chỉnh dòng nót nòng nọt sông; năn: nỉ; nặn: óc tượng mủ
năng: động sáng tạo khiếu cạnh công tác hành vi lãnh tài chính tiếp_phẩm ngoại tự chủ sản xuất tái nổ chất cao nhặt lui_tới
nắng: cháy chiều gắt hạn hanh hè ráo mưa mới nỏ nóng kéo nực ong sớm thu xuân
nặng: bụng cân đầu gánh hình lãi lòng lời mùi nề tai tay tình nợ nghĩa thành mang nhẹ
nâng: bi hiệu trình đô chén chuẩn cốc dìu đỡ giấc giá hạng khăn lên mức niu quan tầm thành tuổi hạn; nâu: non sồng đất
nấu: ăn bếp bánh chảy cỗ cơm chín nướng rượu cháo; nẫu: ruột; nấc: cụt thang; nấm: độc men mốc mộ mồ rơm hương mèo linh chi kim châm bào_ngư; nậm: rượu
nấn: ná; nấp: bóng lùm; né: tránh đùn; nem: chua lụi rán công; nén: bạc giận hương lòng chặt đau_thương khí; neo: đơn người thuyền tàu_bè; nẻo: đường
nép: mình; nét: bút chữ đẹp đặc mặt mới tính văn ngài vẽ tương_truyền riêng khắc sinh; nề: hà nếp làm sinh thợ nang; nể: mặt nang nả phục trọng vì sợ
nệ: cổ; nêm: chặt; nếm: mật mùi thử trải; nệm: ghế; nên: chăng danh nỗi thơ vợ
nền: đất đường hòa kinh móng nếp nông nhà quốc vững tư trực mạng chính nã văn y_sinh gạch nhiệt kỷ
nếp: cẩm cái cũ gấp nghĩ nhà nhăn sinh sống tẻ đẹp hoa vàng; nêu: bật cao gương đạo sáng lên quan lý tên ý ví kiến; nếu: muốn như_vậy thế
nga: ngố sơn văn; ngã: ba bảy bậc bệnh giá gục lòng lẽ năm nước sấp tư ngũ ngửa mũ quỵ rẽ xe ngựa; ngà: ngà voi; ngả: đường lưng mũ nghiêng vàng màu bài
ngạc: nhiên; ngách: ngõ hầm; ngạch: bậc chuyên lương dự; ngai: vàng; ngái: ngủ; ngài: nộm chủ; ngải: cứu bùa; ngại: ngùng khó va học đổi gì tiếp đấu
ngán: ngẩm; ngàn: đời năm trùng vàng xưa thông; ngạn: ngữ tả hữu
ngang: bằng bướng bụng cành cấp dạ dọc giá hông ngạnh ngược nhau nhiên phè qua sức tai tàng tầm trái vai với hàng đường
ngành: chủ an dọc điện học hàng hải hẹp may nông thống ngoài thuế thuỷ sản toà tư chức năng mũi dệt nội du hành trồng; ngạnh: cá; ngánh: tránh
ngao: du ngán cò sò; ngào: ngạt đường; ngạo: mạn nghễ; ngạt: khói ngào thở mũi
ngay: cả đây đơ lành lập tức lưng ngắn ngáy thẳng thật tại gốc từ cơ tắp xương lúc ngày
ngày: ăn càng đêm gió giỗ hội đại đoàn đọc sách hiến việc văn kia khai trường lành mai một mùa nay rày rằm sau sinh thường tết thành lập toàn trời trọng vía xưa xuân_xanh vui thứ kỷ pháp
ngắc: ngoải ngứ; ngăn: cách cấm cản bạo đá ép hàng kéo lũ mặn nắp tủ trở đông nước; ngắm: bắn cảnh gương nghía nhìn vuốt; ngẳng: nghiu
ngắn: gọn ngày ngủn thì; ngẵng: ngẵng; ngặt: nghèo nỗi; ngắt: điện câu đoạn lời mạch ngọn nhịp quãng hơi kết
ngâm: cứu khúc mình nga nước thơ tôm vịnh giống ủ rượu; ngầm: định hiểu tràn đất; ngấm: ngầm nước thuốc; ngẫm: nghĩ nghĩ_ngợi
ngậm: bồ hòn hột thị miệng ngùi nước ngải; ngân: bản hà số máu khoản khố nga phiếu lượng vang lên hạnh; ngấn: lệ nước cổ; ngần: ngại ngừ ấy
ngẩn: ngơ người; ngẩng: cao đầu mặt; ngấp: nghé ngoé; ngập: chìm đầu mặn mắt ngừng ngụa sâu tràn úng cục đô nước; ngất: lịm ngưởng trời xỉu
ngẫu: hợp hứng lực; ngây: dại ngất ngô thơ; ngấy: mỡ
nghe: chuyện đài đâu đồn đọc giảng hơi hồi lén lời lỏm nhìn ngóng nói nhạc phong_thanh ra báo thấu trộm; nghé: con; nghẻo: ngoẹo; nghẽn: mạch đường
nghẹn: ngào lời thắt; nghèo: đói hèn khó khổ nàn ngặt túng đa rớt xơ bền
nghề: chính đan nông phụ rèn rừng thợ gốm mộc thêu thủ công trồng truyền nuôi biển tay đánh làm ngỗng muối điện; nghễ: nghện; nghển: cổ
nghênh: chiến đón ngang tân tiếp xuân; nghệ: an nhân ưu sĩ tây quần truyền thống sân vàng; nghêu: ngao
nghi: án binh can dung kỵ kị lễ trang thức ngại ngút phạm thờ tiết trượng vệ trùng
nghị: án gật hòa hội lực vươn lên luận chuyên đề đại trung sĩ sự trình trường viện viên đi vào_cuộc
nghĩ: bụng đến hay lại mưu ngợi ra sao suy tới vẩn_vơ bậy nát_óc
nghỉ: chân chơi dưỡng dài đông đẻ hè học lễ lại lưng mát mất ốm năm sinh tạm tết thai trọ trưa ngắn không lương bù công sớm dịch qua
nghĩa: binh bóng cả cử cao dũng đen đệ hiệp khí lộ lý mẹ nặng quân rộng sĩ tình thục tử công xã hẹp đồng
nghịch: cảnh biện dại đảo lý mùa ngợm phách thiên thường tử vụ ý_ngầm phá
nghiêm: cách thực cẩn huấn khắc lệnh luật mật minh nghị nhặt phạt phong phụ trang trị rút kiểm; nghiệm: chứng công thân kỹ đề đúng; nghiên: bút học mực
nghiền: bột nát ngẫm đá; nghiến: răng ngấu; nghiện: hút ngập rượu thuốc ngành; nghiêng: đầu mình ngả ngửa nước lệch bóng
nghiệp: báo chủ cư dư chướng đoàn y giao văn thư kế dĩ; nghiệt: ngã súc; nghìn: năm nghịt thu trùng tỷ xưa lần; nghịt: đông; ngo: ngoe
ngó: ngàng sen nghiêng lơ; ngò: gai; ngõ: cụt hầu hẻm ngách ngang xóm phố lối; ngỏ: lời cửa; ngọ: nguậy môn; ngoa: ngôn ngoắt dụ
ngoài: biên cuộc da dự đảng đồng đời đường giờ hành chính lề luồng mặt miệng môi phố rìa rừng sân tai vòng xã hội vỏ lập địa ngành tỉnh vùng
ngoái: cổ lại
ngoại: bang cảm cảnh cảng cần cỡ đạo nhân vắc giả giới hạng hình khoa khóa kiều lai xâm lệ lực mạng mậu nhập ô phạm quốc quốc_sử suy sinh ta thành thất thích tộc trú trưởng tuyến văn vi viện vụ xã nhi vệ khung
ngoan: cố cường bám_trụ đạo hiền ngoãn trò giỏi; ngoạn: cảnh mục; ngoằn: ngoèo; ngoắt: ngoéo
ngọc: bích hoàng hành lan ngà quý thạch thực trai thể vàng trâm linh; ngoi: ngóp lên; ngói: đỏ mũi bao vảy lợp; ngòi: bút nổ viết suối nước
ngon: ăn giấc giá lành bổ_dưỡng miệng mắt nghẻ ngọt ơ xơi vị; ngón: áp út cái chân đòn nghề tay trỏ lá
ngọn: cây cờ đầu đèn đồi đuốc soi đường hải_đăng gió giáo lửa hồng nến ngành núi nguồn sóng tháp tre cỏ cao; ngỏn: ngoẻn; ngóng: cổ trông tin
ngọng: nghịu; ngót: nghét rau; ngọt: bùi lành lịm ngào sắc xớt nhạt lừ giọng thanh; ngô: đồng lai nghê nếp khoai giống sinh vụ đông chín
ngỗ: nghịch ngược; ngố: tàu; ngộ: độc thực khí rượu đạo nghĩnh nhận nhỡ sát; ngốc: nghếch
ngôi: báu chùa chủ nhà mộ sáng nhỏ thứ trường vị vua đầu làng thai nhất đình
ngồi: bệt chễm chệ chơi dậy dưng ghế học khóc lê mát rỗi tù thiền thừ tréo xổm xuống yên ngẫm đọc; ngồn: ngộn; ngổn: ngang; ngốn: ngấu
ngông: cuồng nghênh; ngỗng: đực trời sư_tử; ngột: ngạt; ngờ: nghệch ngợ rằng vực đâu; ngỡ: ngàng là rằng tưởng; ngơ: ngác ngẩn; ngớ: ngẩn; ngợ: ngờ
ngơi: nghỉ tay việc; ngời: ngời sáng; ngợi: ca khen; ngợm: nghịch; ngớt: lời mưa tay tạnh
ngủ: đông gà gật gục khì li_bì mê mơ nghê ngáy ngon nướng quên rốn say trọ trưa yên đò đủ
ngũ: cốc giác ngôn phúc quan quả sắc thường tạng tuần vị sơn cung âm; ngụ: cư ngôn tại ý tình lộc; ngục: tối tù thất; ngùi: ngùi; ngùn: ngụt
ngung: ngoẻo; nguội: lạnh lòng ngắt tanh điện
nguồn: cội cơn cung cấp dữ hàng hứng khí thải phí con đầu tư chính xã hợp lây lao mạch năng phát sinh sáng sống sử_liệu suối nguyên trợ ổn tuyển thức vật vay đối bệnh cán giống quy điện ô cải tiền tri công
ngút: ngàn; nguy: biến tụt hậu tái nghèo thiếu rừng khốn kịch nga nan ngập; ngụy: biện quân quyền trang; nguýt: lườm dài
nguyên: âm bản cảo chánh chất chủ cáo dạng đai đán động giáp gốc lành lý hạn sâu_xa nhiên niên nhung phi phó quán quán_quân si sinh soái sơ tài thủ thủy tố trú trưởng vẹn vị vô xi hiện tiêu cộng canh tổng
nguyền: rủa; nguyện: cầu ước nhân cử vẹn đề; nguyệt: cầm phí quế san thực vọng
ngư: cụ dân bám biển vươn khơi hải hộ lôi nghiệp phủ trường trại lưới diêm cảng; ngừ: cá; ngữ: âm cảnh cố cú dụng điệu hệ liệu nghĩa pháp văn vựng
ngự: trị thiện y uyển sử; ngứa: mắt miệng ngáy tai tay; ngừa: thai bệnh dịch rủi; ngửa: mặt tay bài cổ
ngựa: bạch chứng đua gỗ giống hoang thồ trắng vằn xe; ngưng: đọng hẳn trệ tay hoạt tụ chức
ngừng: bắn chiến giao hẳn nghỉ phát sản xuất thở trệ tay thi việc học vươn_lên đổi; ngước: mắt lên nhìn
ngược: chiều dòng đãi đời đường gió lối ngạo nhau thời xuôi phụ trẻ mắt; ngượng: ngập ngùng nghịu miệng
người: bạn lãnh kết biểu cha chê chồng thành công cách thẩm con cô cung cấp số du dùng dưng đan đẹp đọc đầu đồng đời ủy quan già neo hâm mộ hiền hướng dẫn hút lạ tự do lính lớn mẫu môi giới một nghe nghèo ngợm ngoài nhà nông ở ốm phàm quen quyết định rừng ruột sáng sinh ta tài tàn tâm giao thông thầy thợ hiện kế thường tiên tình tốt trẻ trưởng tử_tế tuổi ủng viết vợ xa xem xưa
nha: khoa môi chu sĩ bào
nhà: chùa dài đa điều giàn gỗ hàng hát kho khung kính lá lầu lưới màng mồ ngói nổi nghề rông sàn sập tầng thờ thơ thuyền tôn tranh tre trẻ trọ trưng văn vệ sinh vườn xe xí đương nông bạt bè dột nát đại tình bếp ăn
nhã: nhặn nhạc ý; nhái: giọng hàng bén; nhại: lại; nhàm: chán tai; nhảm: nhí; nhan: đề nhản sắc; nhàn: hạ nhã nhạt rỗi cư tản
nhãn: thể lồng mác quan cầu khoa; nhang: đèn khói vòng; nhanh: chân gọn nhảu nhạy nhẹn tháo_vát nhất tay trí dần; nhánh: cây sông rẽ; nhao: nhác nhao
nhào: bột lặn lộn nặn; nháo: nhác nhào; nhạo: báng; nhát: cắt chém cuốc dao gan gừng; nhạt: nhẽo nhòa phai nhòe màu; nháy: mắt
nhảy: cầu cóc dây dựng đầm lò cò múa nhót núi sào vọt xa cao xổ xuống dù vào; nhạy: bén cảm; nhắc: đến lại nhở chấn nhủ nhớ tuồng vở bài
nhằm: chăm nhò vào mắt; nhắm: mắt nghiền rượu vào; nhăn: nheo nhó nhúm răng; nhẵn: bóng mặt nhụi thín; nhắn: gửi nhủ tin; nhăng: nhít; nhằng: nhịt
nhặng: xị; nhặt: được nhạnh rác thóc sạn; nhâm: nhi dần thìn; nhầm: đường số tưởng; nhấm: nháp; nhẩm: tính; nhậm: chức
nhân: ái bản cách chứng chủng dịp đinh điển đức đôi hậu hòa giống học kiệt kỷ lên loại mạng mối ngày nghĩa nhượng quả quần quyền rộng sâm sinh sĩ trí tài tâm thế thể thuần tính tình tố mới tích tử văn vật y thú vô thập_toàn bánh
nhẫn: cưới nại nhịn nhục tâm vàng; nhấn: chìm mạnh nút nhá
nhận: chân chức nuôi diện đỡ giải lãnh lầm lời lỗi mặt nhiệm vụ quà rõ ra thầu thấy thưởng chính trị sâu tội thân
nhập: cuộc cư định gia hàng học hộ hội kho lậu liệu môn nhằng nhoạng nội siêu số thất thế thể tịch trạch tràng vai viện vật quan điểm thông tin
nhất: chi dạng đán hô bách ứng hướng kiến loạt lượt mực nguyên nghệ quán quyết quý sinh tâm tề thể thiết thời cao biểu thông qua thống tựu viện hạnh
nhật: báo nguyệt thực tảo trình dụng công; nhậu: nhẹt; nhây: nhớt; nhẩy: múa; nhấp: chuột nháy nhô nhổm nước; nhé: nhau
nhẹ: bẫng bỗng dạ hều lòng nhàng nhõm tay tênh tội; nhẽo: nhèo; nhét: đầy túi; nhem: nhuốc; nhen: nhóm; nheo: mắt nhóc; nhẹm: giấu; nhếch: mép nhác
nhễ: nhại; nhí: nhảnh nhố; nhì: nhằng nhèo; nhiếc: móc; nhiễm: chéo chứng chì dịch độc hàn khuẩn lạnh mặn phèn phóng xạ sắc thói trùng từ vi giun
nhiệm: màu sở then chính xuất; nhiên: hậu; nhiễn: nhện; nhiếp: ảnh chính; nhiệt: hạch huyết cống điện hóa kế liệt luyện tâm tình hưởng tham trách thán
nhiêu: khê; nhiều: bề chuyện khi lời màu mặt nhặn nơi phía chuyên; nhiễu: loạn nhương sách sóng sự tâm; nhím: lông
nhìn: chung lại chặng_đường nhận ngó thẳng nổi rõ thấy sự tổng xa trông xuống sâu; nhịn: ăn đói nhục
nhịp: cầu chân độ điệu nhàng phách sống thở tim tăng; nhíu: mày; nho: gia học nhã nhỏ sĩ nhoe
`;
