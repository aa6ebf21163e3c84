/** Everyday and administrative words of two syllables, part three: a first syllable, a colon, what may follow it; entries are parted by semicolons and lines, the syllables of a longer rest by `_`. Own compilation. */
export const COMPOUNDS_THREE = `
nhỏ: bé con dại gọn giọt hẹp lẻ manh_mún lệ mọn nhắn nhẹ nhẻ nhen nhoi thuốc to yếu lửa lá; nhọ: nồi; nhòa: lệ nhạt; nhoài: người; nhoẻn: cười
nhói: đau; nhóm: họp bếp hộ lợi lửa máu nghề nòng tuổi trẻ trưởng việc_thiện nguyện yếu kín cổ tội; nhón: chân; nhọn: hoắt; nhòm: ngó; nhong: nhong
nhọt: bọc; nhọc: công lòng nhằn; nhô: cao lên; nhổ: cỏ mạ neo răng nước bọt râu trại; nhồi: bột máu nhét sọ; nhôi: nhồi; nhôm: kính; nhốm: nhoàm
nhôn: nhao; nhốn: nháo; nhộn: nhạo nhịp tằm; nhột: nhạt; nhốt: cũi chuồng; nhờ: cậy có nhõi thế vả vậy đó giúp nước; nhỡ: nhàng tàu việc
nhớ: đời lại mong nhung nguồn ơn quê thương tới ra nằm lòng; nhờn: luật thuốc bóng; nhớp: nháp; nhơ: bẩn danh nhớp nhuốc; nhởn: nhơ; nhớt: nhát máy
nhu: bức mì nhú nhược yếu thuật đạo; nhú: mầm; nhủ: lòng; nhuần: nhuyễn nhị; nhuận: sắc tràng năm; nhục: hình mạ nhã nhằn; nhúc: nhắc nhích; nhũn: nhặn
nhũng: nhiễu phiền lạm; nhung: hươu lụa nhớ; nhúng: tay nước chàm; những: ai điều gì khi nơi tưởng lần đóng; nhuộm: màu răng tóc vải; nhuốm: bệnh
nhụt: chí; nhuyễn: thể; như: cũ hệt nhau nhất nhất_thể ý vũ bão trước vầy hình với; nhứt: định; nhựa: cây đường phôi thông sống mủ tái dùng
nhức: đầu nhối mỏi; nhược: điểm tiểu thị thể; nhường: nhịn cơm đường bước chỗ quyền lối lại sân; nhượng: bộ; nhưng: mà; nhựt: trình; nhụy: hoa
ni: cô giới lông sư; nỉ: non; niêm: luật mạc tang cất; niềm: nở tin vui vinh đam mê phấn_khởi khích hy vọng hạnh; niệm: phật
niên: biểu đại giám học thiếu vụ liễm hiệu; niêu: cơm; niệu: đạo; nín: khóc lặng_thinh thở; ninh: xương nhừ; nịnh: bợ hót nọt; nịt: vú
níu: giữ kéo chân; no: ấm hạnh bụng đủ đói lòng nê cơm; nỏ: mồm thần; nõ: nường; nóc: nhà xe; nọc: độc rắn; noi: gương_sáng theo; nòi: giống tình
nói: bậy bóng bừa cạnh chơi chung chuyện dài dai dóc dối điêu được làm hớ hộ hươu khan khéo khích khoác không lái lắp lóng láo leo lên lời lỡ mát mép mê năng ngang ngọng ngọt nhỏ nhịu phét quanh ra_rả riêng rõ suông thách thầm thẳng thật toạc trước tiếng_trống tục vần vuốt xấu xằng
non: bộ dại gan kém kinh nớt nước tay tơ trẻ xanh yếu yểu nửa; nón: lá nỉ quai thao; nong: nia; nòng: cốt nọc súng nòng
nóng: ăn bỏng bức chảy đầu gáy giận hổi lòng lên mắt mặt nảy ran rẫy ruột sáng sốt tính vội lạnh ẩm; nõn: nà; nô: bộc dịch đùa lệ nức nê
nổ: bung lực máy mìn súng tung xe; nỗ: lực cố phấn phi_thường vươn_lên khắc vượt_khó; nộ: khí; nốc: ao; nôi: ru
nối: dài dõi đuôi gót kết cung khố liền lời mi ngôi nghiệp nhịp tiếp thông vòng_tay lớn liên; nồi: cơm đất hấp hơi niêu canh chõ
nổi: bão bật nhất cáu cộm vấn dậy danh điên đóa gai giận gân giông hạch hiềm_khích hứng khùng lềnh bềnh lên loạn lửa máu mề_đay mụn nóng quạu sóng tiếng trội trôi xung da gà
nỗi: buồn đau day dứt da lo lòng niềm mong nhớ khổ oan ám_ảnh trăn_trở vui sợ băn_khoăn trống_vắng
nội: bài chính sinh đô đồng gián gian hàm hạt hóa hướng khoa ký loạn lực nền quan nha ngành ngoại phản soi suy tại tạng tâm tệ thành thất thị thương tiết tổng trị trợ tỉnh tuyến ứng nghĩa bào
nôm: na; nồm: nam; nộm: hoa chuối; nôn: mửa nao nóng ọe thốc
nông: cạn cụ giỏi giang gia hóa hội học lịch ngư nhàn sạch sinh đô tuần nỗi nổi nô phẩm phu sâu sờ tang thổ nâng kiểu trại trang trường hộ vụ
nồng: cháy cốt đậm hậu nhiệt nàn thắm ấm nặng; nộp: lưu muộn phạt; nốt: lặng nhạc ruồi; nơ: con bướm; nở: hoa mày nang nụ rộ phong ra tung mũi
nỡ: lòng nào; nợ: chồng_chất đọng xây lương máu miệng nần ngân ngoài quá tồn bảo môn khó
nơi: ăn chốn chôn nhau cắt rốn trú đây đến đi khác nào sinh xa gửi giam thờ_tự; nới: giá lỏng rộng tay giãn; nơm: cá nớp; nớp: nơm; nụ: cười hôn hoa
núc: ních; núi: cao đá đồi lửa non rừng sông; nung: đốt gạch nấu vôi núng; nũng: nịu; núng: nính thế
nuôi: bộ cô béo cấy dạy giấu hy vọng lồng_bè nấng ong ước_mơ quân sống tôm tằm trẻ thủy tái sinh nhốt thả vỗ thịt lợn quảng_canh; nuối: tiếc
nuốt: chửng giận hận lệ lời trôi; nuông: chiều; núp: bóng lùm; nút: áo bấm bần cổ chai chặn thắt giao mạng lọ gọi
nữ: anh công gia_chánh ca sĩ cán chúa nghệ giới giáo hoàng lưu nhi thường_tình quyền sinh sắc tính tú tướng trang vương đại đảng
nửa: buổi chừng đêm đời đùa kia mùa ngày năm nhiệm vời úp_mở giờ; nữa: là; nức: danh lòng nở tiếng; nực: cười mùi nội
nước: bạn bọt bước cam cất chấm cờ chè chảy cốt da dãi đá đại đái đang phát triển đến chân đi độc đục đường giải giếng hoa kiệu láng lã lạnh lèo lên lọc lớn lợ lũ mạnh mắm mặn máy mặt mẹ mía miếng mưa mũi ngầm ngập ngọt nguội nhà nhiễm nhược tiểu non nóng phép rút ối ròng nông sinh hoạt sông sôi sơn suối tẩm công thịt triều trà tù tương vàng vối vo xả xiết xoáy xốt yến đóng
nườm: nượp; nương: dâu náu nhẹ ngô rẫy sắn thân tựa tay nhờ tử; nướng: bánh chả; nứt: đất nẻ kẽ toác rạn vỡ tường; oai: hùng nghiêm phong quyền vệ
oái: oăm; oán: ghét giận hận hờn than thù trách; oan: án gia hồn khiên khuất nghiệt nghiệp sai trái ức uổng; oanh: kích liệt tạc; oằn: mình; oặt: oẹo
óc: bè chó đậu sáng; oi: ả bức nồng khói; ong: bướm chúa đất mật ruồi rừng thợ bắp cày; ỏng: eo; óng: ả ánh mượt; óp: ép
ô: danh dề hợp kính lại mai không rô tạp trọc nhục uế vuông che nắng bàn cờ
ổ: bánh bệnh bi cắm cứng chứa đĩa điện gà khóa kháng_cự lợn mối nhóm phục_kích trứng trục trâu voi bạc chuột
ốc: biêu bươu vàng đảo hương nhồi sên vít xà cừ mượn; ôi: thiu chao; ổi: đào găng; ôm: ấp cây đợi thỏ chầm đồm hận hôn mộng nhau
ốm: yếu nghén nhách o om; ồm: ồm; ộp: ẹp; ôn: bài cố dịch đới hòa luyện nghèo nhu tập kiến thi vật lại truyền tồn; ồn: ào ã; ổn: thị áp
ông: bà bầu cha cụ địa_đồ lão mãnh nghè nội sui tổ trăng trời táo vải tướng trùm bụt chủ
ống: bơ chân cao chỉ cống dẫn điếu đồng hút khói khóa kính loa ngắm nghe nghiệm nhòm nước nhổ quần tay tiêm thép thở thoát tre nhựa; ốp: gạch lát la lốp
phá: án bỉnh bĩnh bỏ cách cỗ đám đề đổ gia giá giải giới hại hàng hoang hỏng hủy khổ kỷ kỷ_lục kho lưới ngang ngầm nát núi phách quấy quân rào rối sập tan thai thế tháo trinh trận trời vây vỡ đường sóng thành rừng trái_luật
phà: chở khói; pha: lẫn loãng màu nước tạp trò trà trộn tiếng cồn; phác: đồ thảo; phách: lối nhịp; phạch: phạch; phai: mờ nhạt tàn
phải: biết cái cách chăng chi đạo đòn gái gió giá lòng lẽ lứa máu_mặt phép trái tội_vạ ấy khách quan thường quấy luôn chủ trực tiếp nhanh đi trước đúng
phái: bộ đoàn mạnh nam viên yếu đẹp; phàm: là nhân phu tục ăn; phạm: huý húy luật lỗi lỗi_sai thượng trù; phán: đoán quan rẻ xử truyền xét
phản: hiện bác bội cảm chiếu chủ chứng công diện dân động đòn gián hạch kháng kích lực nghịch nghĩa pháo phé phúc kỹ quang quốc trắc tác thệ thùng tiến chính văn vệ xạ lưới đế
phàn: nàn; phạng: phạng; phảng: phất; pháo: binh bông cao xạ dàn đài đội đùng hạm hiệu hoa tầm kích lệnh nổ sáng thăng_thiên thủ thuyền tép
phao: bơi câu cứu đồn nổi phí tin tiêu thi
phát: ban bệnh khai bế thảo bóng cáu cháy chẩn cỏ cuồng dọn dục diễn đạt điên đề đi động toàn giác giận giải phiếu kịp hỏa hoang hoảng thế trí khiếp kiến không lộc lộ lương lưu mại minh mộ nương nguyện phì phiền phù quà quang quật rẫy rừng sốt súng tác tài tang bí thải hình thẻ thệ thị thông thuốc thưởng tích tiết kinh mạnh văn hóa hài tờ tín tướng vãng vấn vé xét xuất xạ bưu vốn
phạt: bổ cảnh cọc chính nguội nặng nóng vạ nghiêm; phắc: im; phăm: phăm; phẳng: lặng lì phiu
phẩm: bình cách cấp chính giá hạnh hàm màu phục tước trật vật
phân: ban bắc bì bua bò cách quyền chất chuồng cực đạm đàn đoạn đội định giải khó giới hạch họ hóa giàu nghèo hữu hội khối khúc kỳ lân lập làn giao ly minh nhánh nhiệm nửa phát nguồn rã ranh sâu tán tách tầng tâm tâm_thế tranh tro trần tử tuyến thân ưu vai vân vân_vi vô vùng xanh xử xưởng trường
phần: đa đất đông hồn lý kế mộ mở đầu nào nhỏ lớn quà thưởng xứng tử xấu thi việc nhiều đường hùn mục ngọn sơ
phấn: chấn đấu vươn_lên đến rèn hoa khích khởi tin rôm son thi; phẫn: chí nộ uất; phận: sự gái bạc mình người nghèo; phấp: phới phỏng; phập: phồng
phất: cờ lên phơ trần; phật: bà đài giáo học lòng pháp sống thủ tích tử tổ ý đản đường; phẫu: tích; phe: cánh nhóm phái phẩy đảng
phép: biện chứng công lịch màu màu_nhiệm mầu nhà tắc thuật thuật_toán thử vua nước xã giao; phê: bình nghiêm_khắc tự phán phết
phế: bỏ liệu quản phẩm tích thải truất vật tật; phết: sơn; phễu: nước
phi: báo cảng cơ công đội hành lao mã kim lý lợi nghĩa ngã nông pháp quân tần tang thuyền thường tiêu tiền trường truyền vật đoàn lê thực
phì: cười đại nhiêu phà phèo; phí: công đường hoài phạm tham thời tổn; phỉ: báng chí nhổ sức; phía: bắc đông nam trước tây sau trong
phiếm: chỉ diện định luận; phiên: âm bản chợ gác hiệu làm xử trực chất giao giải đấu thảo khai quân chế
phiền: hà nhũng dân lòng muộn não nhiễu phức toái lụy; phiến: diện đá động loạn quân thuốc; phiện: thuốc; phiêu: bạt dạt diêu du lãng linh lưu
phiếu: bầu bé ngoan ca chi đảng điều đề giao ý khám khảo nhập nợ quà thăm thu trắng thuận trả xuất đăng tra lấy hẹn học
phim: ảnh câm hoạt nhựa tài trường truyện khoa; phím: đàn bấm; phình: to mạch; phỉnh: phờ; pho: sách tượng
phó: ban bí bản cảng giáo hiệu lý mặc phòng tế thống tiến thác thường văn mát đội; phò: mã tá vua
phòng: bị ban chuyên bán dịch tham chờ cưới đọc gian họp hỏa không khi khuê nghỉ ngự ngủ ốc phẫu phiên phục sinh thay thờ tiệc tiêu tiếp dân công tránh trào triển trọ trừ tuyến vé tính xa xử xông cách máy truyền thống vắc tuyển
phóng: ảnh đại đãng điện đạn hỏa khoáng lao sanh sinh sự tác tay thích tia túng uế xuất tầm mắt
phong: ba bế bì thư cách làm lãnh sống cảnh cầm cấp cầu chức dao danh hàm hiệu hoa kiến kín lan lôi lưu mạo nhã nhuệ phanh phú đa quang sương tặng tao thái thanh thần thấp thổ thủy tình thể hành_văn xây tước vị vân trần ấn giá
phỏng: chừng dịch đoán vấn; phòi: bọt; phô: bày diễn trương; phố: cổ phường thị xá đêm đi biển hoa núi nhỏ lớn nghề hiến
phổ: quán bơi số dụng nhạc niệm quát độ; phôi: gỗ pha thai thép thẻ liệu; phổi: bò
phối: cảnh giống liên nhịp thực khí kiểm liệu ngẫu nhạc sắc thuộc thanh trộn tinh; phồn: hoa thịnh vinh thực; phông: bạt chữ màn nền sân; phồng: rộp tôm
phơi: bày khô nắng nhiễm phới thóc áo lúa; phới: phới; phơn: phớt; phớt: lờ; phờ: phạc râu; phu: khuân nhân phen phụ_tử quân quý thê xe trạm đài
phú: bẩm cường cường_hào hộ ông quý thọ thương túc riềng; phù: dâu dung du điêu hộ xu hoa hoặc sa phép phiếm não phổi rể tá thủy thủng thũng trợ vân thuỷ trầm
phủ: dụ định đầy kín khắp nhận sóng tạng việt xanh thờ đất trống đội bạt cấp sạch chúa
phụ: âm bạc bản bếp biên cảnh thu cận chú công_giáo hoạ họa hồ huynh học hệ khoa kiện khảo lái lão lực mẫu nông khởi phẩm phí tá tải thân tình trái tử tùng tùy trội trương từ vương xe xướng đạo liệu sản hợp
phúc: âm ấm bồn đáp bằng đức hạch hậu khí lành lộc phận thần tinh trình án
phục: binh chế dịch dựng dược hình năng sản hóa kích lăn linh lục lụy mệnh nguyên phịch sát sinh tang tâm thiện thù tòng tráng trang lễ tùng vị bạn chu công tác kịp người dân tận tình tốt khách quốc
phùn: mưa; phun: châu khử mưa nước phòng phun rượu sương thuốc trào tiêu vòi tưới xăm; phung: phí; phúng: dụ điếu viếng
phụng: dưỡng hoàng mệnh sự thờ chỉ hiến; phút: bù chốc giây cuối mặc giải giao thư_giãn tưởng lâm_chung; phức: hợp kéo nổi nhạy
phương: bảo thường chuẩn bị dự tác ứng xử bắc châm bốn tại cách diện đông hại nhiệm cụ phấn giải quyết hoạt ngữ công làm nam sách thuốc lãnh phục giao thông giới xe tây trình trượng tự phụ vị xa
phường: bạn buôn chèo hội xã; phướn: cờ; phượng: hoàng vĩ; pin: mặt sạc quang điện
qua: cầu ván chuyện đêm đời đó_đây đông loa loát mắt mặt ngày tay thì trung thực kiểm tra khảo rà tổng hợp báo công đánh phân năm thanh khai
quà: bánh biếu cáp cưới lưu mọn sáng tết vặt tình quê
quá: bán bộ bội chén cố chớn cỡ đà đáng đắt đề độ đỗi đông giang giờ giấc khích khổ khứ kim kính lạm lắm lo lời lớn lứa nhiều niên phức quan quắt sức sớm tải lưới bệnh tay sản trớn tuổi ư vãng xa yếu đói
quả: báo bom bóng bưởi cảm cam cân cật đấm đất đoán hồng kiếp lắc mìn nhân phúc quyết tang tạ thật tim tình trứng là ngọt vải dứa đồi sầu_riêng chín đạt
quạ: đen; quách: cho; quai: hàm bị búa đê nón; quái: ác chiêu đản dị gở kiệt lạ quỷ thai thú vật
quan: ải án cách cảm cận chế chiến chung chính gia giới hà hàm hầu chặt tác lao hợp sản hội họ hoài khách lại lão lân liêu lộ lớn lưu lý năng ngại nha nhân niệm phương quả quyền sai san sơn tư bố giúp sâu hiện đúng hỗ tạo thầy thiết thoại thượng tiền tòa môi trí tước văn viên võ vọng xưởng ôn
quàn: linh xác; quán: ăn bia cà cóc cơm hàng ngữ quân rượu tính thế triệt nghị sâu thực triển trọ trưởng từ vỉa xuyên xá bún
quản: cơ đốc gia giáo hạt hất huyền khó chặt dự đầu hành lỏng_lẻo nhà sản nguyên trật xây bảo đảng ngại ngục thúc trang tượng ca
quang: cảnh cầu dầu đãng đạc điện gánh hóa học huy khắc khuẩn minh phục quẻ sai tuyến treo trung tử vinh dẫn; quàng: khăn xiên vai; quáng: gà
quãng: cách đê đời đường đồng ngắn trống; quảng: rộng canh đại đông giao trường trị hà ninh; quanh: co đây năm quẩn quất quanh vùng; quành: xe
quánh: đặc; quạnh: hiu quẽ vắng; quát: mắng nạt tháo; quạt: chả điện gió hòm lò lúa mo nan máy thóc thông trần tay cây
quay: cóc cuồng đầu đều đĩa đi gót lưng mặt ngoắt phắt chụp quắt tít tơ trở vòng; quày: quả; quăn: queo; quằn: quại; quắn: tóc; quẳng: đi
quặng: sắt thô bô xít; quắt: queo quéo; quặt: quẹo; quắp: đuôi
quân: báo bài ban bình bị binh cảng ca chế cờ dân đoàn điếu hàng hạm hành hầu hiệu hồi huấn khí khuyển kỳ lệnh luật lương lực nhạc nhu dự ngũ ngụy phiệt phí phục pháp pháo phân quản quyền sĩ số sư tâm thù tình tịch trang tư trường tướng vụ vương xâm cơ
quần: bò cư ưu dài đùi hồng hôn lót lửng ngựa nhau tây thảo thần tụ thể kiến vợt cộc; quẩn: quanh; quẫn: bách trí; quấn: băng khăn quít quýt tã thân dây
quận: chúa công huyện huyện_lỵ ủy đoàn; quầng: mắt thâm; quấy: bột phá an rầy rối tình quả nhiễu; quầy: bán giao thu vé sách lễ hàng; quẩy: gánh; quậy: phá
quây: quần quanh; quất: cây roi hồng bìm; quật: cường khởi ngã đổ khai; quèn: quẹt; quen: biết lối mặt mồm mùi mui nết tay thói thân thuộc tên việc dần
quét: dọn đường làng vệ mã nhà rác sạch tước vôi lá sơn; que: diêm hàn kem kim thử tre tăm đan; què: cụt quặt; quẻ: bói
quê: cha đất cũ kệch hương cách kiểng mẹ mùa ngoại nhà nội quán gốc; quế: chi hồi lâm; quên: bẵng khuấy lãng mình ơn sót lửng; quệt: nước mắt
quếch: trầu
quốc: âm ấn báo bộ ca công doanh giáo giao giới hiệu hồn hữu hóa kế khánh kịch lập lễ lộ khố ngoại nội nạn phong phục phụ quyền sách sắc sản sĩ sử sự tang táng ngữ thổ thể thiều thư thi trạng tráng trưởng túy tử giám vụ vương học độc
quở: mắng trách; quy: làm chụp công củ luật về sử treo hồi lát khách thị sản nạp nhơn ngưỡng xã tập thiện tiên tội trách tụ cộng thôn vị
quý: báu danh giá hiếm hiển hóa khách kim mến nhân nhất phái phi phẩm tế tộc tử trọng tỵ vật vị bạn đại độc; quỳ: gối lạy hướng_dương
quỷ: quái quyệt kế sa tăng sứ thần dữ; quỵ: lụy ngã
quỹ: ân_tình trợ cho ở công đạo đen đỏ đền đáp đoàn hội khuyến lương lớp nợ phúc tích thời_tiết tín tương vì vắc vận; quyên: tặng
quyền: anh bính cai_trị dân con người cơ bản chức hành chính hợp làm lực nhà môn năng nghi nhân quý rơm thế thừa thuật tố trẻ do uy ứng cử thụ hưởng thanh biến gia lập
quyến: dỗ luyến rũ thuộc; quyện: vào
quyết: chí chiến thành đoán liệt chỉ triển thực nghị ngôn quyết sách sinh tâm cao chính phấn đấu hoàn tật thắng trình chi tử tiến giữ hành đồng
ra: mắt mặt roi vẻ chợ đồng khơi lộc giêng rìa rả sân tay tòa; rác: bẩn rưởi thải nhựa hữu; rách: nát rưới việc; rạch: ròi sông
rải: rác đều đá đinh nhựa thảm bạt; rán: cá mỡ; rạng: danh đông ngời rỡ sáng; ranh: ma mãnh con; rảnh: rang rỗi tay; rành: mạch rẽ rọt
rao: bán giảng hàng vặt; rào: cản chắn lưới đón gai; ráo: nước riết hoảnh; ráp: mối; rạp: chiếu hát xiếc cưới; rát: mặt họng
rau: cỏ má muống quả sạch củ xanh thơm màu răm cải cần; ray: rứt; rắc: rối vôi muối; rắn: chắc rỏi độc mối hổ; răn: dạy đe; răng: hàm lược sữa cưa miệng
rằm: tháng trung; rặng: tre núi san; râm: ran mát bụt; rầm: rập rộ rì; rậm: rạp rịt; rầu: rĩ; rây: bột; rầy: nâu la rà; rẫy: cà mì bắp; rèn: giũa đúc
reo: hò vui mừng; rét: buốt mướt đậm hại cóng run; rể: hiền_thảo; rễ: cây cọc chùm; rên: rỉ xiết; rêu: phong rao; rìa: làng đường rừng mép
rỉ: sét tai rả; rình: mò rập; rinh: rang; rò: rỉ; rõ: rệt nét mười như; rọ: đá tre lợn; roi: vọt mây; rọi: đèn sáng; rong: ruổi chơi biển rêu
ròng: rã rọc; rót: vốn rượu; rộ: lên mùa; rỗng: tuếch ruột không; rỗi: rãi việc; rối: bời rắm ren ruột beng; rộn: ràng rã; rộng: khắp lớn mở thênh dài
rơi: rớt rụng vãi tõm trúng xuống; rời: rạc bỏ rã tay; rơm: rạ khô; rợp: bóng cờ; rú: rừng; rủ: rê lòng; rũ: bỏ rượi; rủi: may
rung: chuyển động rinh lắc chuông; rùng: mình rợn; rừng: núi thông tràm thưa già khộp; ruộng: bậc đồng lúa vườn rẫy trũng nương muối
ruột: thịt gan già thừa; rụt: rè cổ; rút: lui kinh tiền thăm quân lõi; rửa: sạch tay xe bát nhục tội; rực: rỡ cháy hồng; rước: đèn dâu kiệu họa
rượu: chè bia mạnh cần thuốc mơ nếp vang; rườm: rà; rườn: rượt; sa: đà ngã lầy mạc sút sầm cơ thải; sà: lan xuống; sả: chanh thịt
sách: báo vở đỏ giáo nhiễu vàng trắng; sạch: bóng sẽ bong trơn nhà ngõ; sai: lầm lạc khiến trái quả trĩu; sải: cánh bước; sàn: nhà diễn đấu gỗ
sản: phụ vật hậu; sang: trọng sông tên đò ngang chấn; sáng: bừng chói lạng mắt rực suốt sủa tai sớm trưng dạ; sành: sứ sỏi điệu; sánh: vai bước ngang
sao: băng chép chổi lãng mai nhãng sát vàng; sào: huyệt ruộng chống; sát: cánh hại nút sao sườn thương vai với phạt sạt khuẩn; sạt: nghiệp
sau: lưng cùng rốt đuôi; sáu: mươi trăm; say: đắm mê nắng rượu sưa xỉn xe; sắc: bén cạnh màu mặt nét nhọn phục thuốc; săm: lốp; sắm: sửa vai tết
sắn: dây lát; săn: bắt bắn đón lùng sóc; sắp: đặt đặt_sẵn tới; sắt: thép son đá vụn; sặc: sỡ mùi sụa; sâm: nhung ngọc; sấm: chớp sét; sầm: uất
sân: bóng chơi phơi thượng vườn đình; sập: gụ bẫy cầu tiệm mỏ; sấy: khô tóc lúa; sầu: não riêng muộn
sâu: bệnh bọ cay đậm keo kín lắng nặng rộng sát thẳm xa răng đục cuốn róm; sậy: lau; sẻ: chia nhường; sen: vàng hồng đầm; sét: đánh rỉ; siêng: năng
siết: chặt cổ; siêu: âm hạng thị việt vẹt cường; sinh: đôi động kế khí lợi lời nở quán sôi sắc tố trưởng tử; sít: sao; so: bì đo đũa đọ tài le
soạn: bài sửa giả; soát: vé lại; soi: đường gương mói rọi xét chiếu; sòng: bạc phẳng; sóng: biển gió vỗ xô ngầm dữ; sót: lại lọt
sổ: đỏ lồng mũi tay tang tiết vàng mẹ; số: đen đề đỏ kiếp mũ phận má nhà; sông: hồ núi ngòi nước suối đào
sống: chết còn động dở lưng mái mòn sót sượng thọ thử vội mũi lá; sốt: cao rét ruột sắng mật vó đất; sơ: hở khảo lược sài suất sót tán yếu; sờ: mó soạng
sở: đoản trường thích nguyện; sợ: hãi sệt; sợi: dệt chỉ bông; sớm: chiều mai muộn tối; sởn: gai; sơn: chống cước dã dầu hào lâm mài nữ tường son ca
sờn: lòng chí; sụp: đổ lún mắt; suối: nguồn khe; suy: bì đồi đoán diễn kiệt luận ngẫm nghĩ nhược sụp sút tính tôn tim thận tư; suốt: đời đêm ngày chặng
súc: miệng tích; sục: sạo sôi; sum: họp vầy suê; sùng: bái kính; súng: ống đạn kíp hơi săn; sửa: mái lỗi nhà sang soạn sai gáy
sữa: chua bột đậu hộp rửa bò; sức: bật bền ép hút kéo mua mạnh sống trẻ vóc nóng lan; sực: nhớ nức; sưng: tấy húp; sừng: sỏ sững; sương: gió mù muối giá
sườn: đồi núi dốc tây; sướng: khổ vui; sưởi: ấm; sứt: mẻ; sử: gia sách liệu; sứ: giả mạng mệnh đoàn thần; sự: tích thể vật vụ; tá: điền lả túc
tả: tơi thực ngạn; tác: chiến hợp loạn oai quái thành; tách: bạch bến rời trà; tái: bút hiện mét phát sinh tạo tê thiết diễn
tài: ba đức hoa khí lực lộc phiệt sắc tình tử trí xế; tải: đạn; tai: họa hại mắt nghe quái tiếng ương vách bèo
tay: lái nghề sai trắng ngang chân trống vịn; tàn: ác ẩn bạo dư khốc lụi nhẫn phá phế sát tạ tật tro; tản: cư mạn mát bộ
tan: biến hoang nát rã tác tầm vỡ chảy ca học sở; tán: cây dóc dương đồng gẫu tỉnh lá; tảng: băng đá sáng lờ; tạnh: mưa ráo; tanh: hôi bành
tao: đàn ngộ nhã; táo: bạo bón tợn quân; tảo: hôn tần mộ; tạo: dáng hình hóa thế tác vật đà mầm sóng; tát: nước ao
tàu: bè cánh chợ điện vũ ngầm hỏa lửa; tăm: tắp tối cá tre; tắm: giặt gội mát rửa nắng biển; tằm: tang dâu; tắt: đèn lửa máy ngấm thở nghỉ
tấm: bé gương lòng thân thảm lợp bằng tắc; tâm: bão can đầu đắc giao huyết linh nguyện niệm phúc sự thế trạng trí
tầm: bậy cỡ gửi nã ngắm phào tã thước vóc vung với xa sư; tân: binh tiến trang thời niên; tần: tảo ngần
tận: diệt hưởng lực mắt mặt số tay tâm tình tường tụy gốc dụng; tấp: nập tểnh; tập: dượt tành thơ tục tễnh võ kích trận
tất: bật niên tả tưởng yếu thảy tay chân; tật: nguyền xấu nói; tây: nguyên bắc nam phương; tẩy: chay não rửa trắng trần; tẻ: nhạt; tem: phiếu thư nhãn
tê: buốt dại giác liệt tái; tế: bào lễ nhị thần tự tự_xưng toái; tệ: bạc hại; tên: lửa hiệu thật tục cướp; tết: nhất thầy trồng
tha: hồ hóa hương thẩn thiết thứ phương; thả: bom cửa dàn diều giống lỏng lưới nổi rông phanh trôi; thác: ghềnh loạn nước; thách: cưới đố đấu
thai: nghén phụ nhi; thái: bình quá ấp; thảm: bại cảnh hại kịch khốc sát thiết trạng cỏ đỏ; tham: lam ô tàn thiền vọng danh; thám: báo hiểm hoa tử thính
than: bùn củi đá hồng khóc phiền thở vãn; thản: nhiên; thang: âm cuốn gác máy; tháng: giêng chạp
thanh: bình bạch cao đạm khiết lịch liêm mai manh nhã nhàn nữ thản thế thoát tịnh tú vắng xuân
thành: bại danh đạt đinh đồng kính khẩn lũy nghiệp quách tâm thật thục trì ý; thánh: ca đường hiền nhân thần thiện thót
thao: diễn láo luyện thức trường giảng; tháo: chạy lui vát; thảo: dân dược hiền mộc nguyên quả; tháp: canh chuông nước tùng; thau: chua rửa
thay: lòng lời máu phiên áo; thắc: mắc thỏm; thăm: hỏi nom nuôi thẳm viếng đồng khám quê_nhà; thắm: đượm thiết tươi
thắng: cảnh cố lợi thua tích trận kiện phiếu; thẳng: băng cánh đứng hàng tay thừng thắn tắp tuột; thắp: hương nến sáng đèn; thắt: buộc chặt lưng nút cổ
thâm: canh căn độc giao hụt nhập sơn thúy tình trầm ý nghiêm quầng; thầm: kín lặng thì mong; thẩm: âm mỹ vấn thấu; thấm: đẫm đượm nhuần thía thoắt nước
thân: ái bằng bại cận chủ chinh cô hành hào hữu mật mến phận mẫu quyến thế thương tín tình tộc yêu dân lúa
thần: bí chú dân dược đồng hiệu kỳ linh sầu sắc thái thánh thoại tiên tình tốc tượng; thận: trọng; thấp: bé hèn kém khớp thỏm thoáng cổ
thập: ác cẩm kỷ niên phương toàn tự
thất: bát bại bội điên học kính lễ ngôn sách sắc sủng thân thanh thiểu thoát thố thủ tình thường truyền trận tín tín_ước vọng ý
thật: lòng thà tình tâm bụng; thâu: đêm tóm; thầu: khoán dầu; thầy: bói cãi cúng đồ giáo lang mo thợ trò u thuốc; thấy: rõ ngay; the: thé
thẻ: bài xanh nhớ; thèm: khát muốn thuồng; then: chốt cài; thẹn: thùng; theo: chân đuôi đuổi gót học kịp lệ dấu; thép: gai hình tấm; thề: bồi nguyền
thế: cuộc gian hệ lực mà nào sự tục thiên; thêm: bớt thắt mắm; thêu: dệt thùa ren; thi: ca cử đậu đỗ gan hào hài nhân nhau pháp phú sĩ thố tài ân hứng
thí: dụ mạng thân quân; thích: chí đáng khẩu nghi thú thời ứng
thiên: bẩm cổ chúa đàng đạo định hà hạ hướng lệch kiến lôi mệnh nga niên phú sứ tài tạo thần thời tư vị văn ân; thiền: định môn tông viện
thiện: cảm chí lương nghệ tâm xạ ý ác; thiết: chặt giáp nghĩ tha thân tưởng; thiệt: đơn hơn mạng thân thòi; thiêu: đốt hủy thân rụi
thiếu: gì hụt nhi niên nữ phụ quân sinh tá thốn thời vắng điện ngủ máu ăn; thỉnh: cầu giảng thoảng thị; thính: giả giác tai
thịnh: hành nộ soạn tình vượng; thịt: băm bò da gà thà lợn mỡ nướng; thỏa: chí dạ đáng hiệp lòng nguyện sức thích thê; thoải: mái dốc
thoái: bộ chí hóa lui thác trào vị; thoang: thoảng; thoát: chết hiểm hơi khỏi ly lũ nạn thân tội trần_tục vị cảnh; thoăn: thoắt; thóc: gạo giống mách
thói: đời hư xấu quen; thòi: lòi; thon: thả; thong: dong thả; thọc: sâu; thót: tim; thô: bạo bỉ kệch lỗ ráp sơ thiển tháp tục
thổ: công cẩm dân lộ ngơi ngữ nhưỡng phỉ tả; thôi: miên nôi thúc; thối: chí nát tha rữa củ; thôn: bản dã nữ ấp làng quê tính xóm
thông: cảm cáo dâm dịch đồng gió hiểu hơi lộ mưu minh nòng phong tấn thái thạo thoáng thương tỏ ngôn; thống: chế khổ lĩnh soái
thơ: ca dại ngây phú mộng ấu thẩn; thờ: cúng ơ phụng; thở: dài dốc hắt than; thợ: cả điện hồ may mỏ mộc nề săn thuyền xây rèn
thơm: lừng lây ngát ngon nức phức tho; thời: cơ cuộc đại hoàng khắc khóa loạn sự thế thượng vận xưa bình trang
thu: băng dung hẹp hình lượm mình mua nạp nhỏ nhặt phân phục thanh vén xếp hải cá; thú: dữ nhận rừng tính tội vật vị vui thật
thủ: cựu dâm hạ hiến hộ lĩnh mưu phận phạm quỹ thân thỉ tiêu túc vai vĩ xướng thuật; thù: địch ghét hằn hận oán vặt tạc
thụ: án cầm cảm động giới hình lộc mệnh nghiệp phấn thai tinh ngôn; thua: cuộc kém lỗ thiệt trận; thuần: chủng dưỡng hóa khiết nhất phác thục túy
thuận: buồm chiều hòa lòng mắt mùa tay tình tình_ý; thục: luyện mạng nữ; thúc: bách ép giục phọc; thung: lũng dung; thùng: thình rác phiếu xe
thủng: thẳng lỗ; thủy: chung cung đạo động lôi lực mặc ngân phi quân quái sinh táng thần thổ tinh tổ tạ cầm; thuyên: chuyển giảm tắc
thuyền: bè buồm chài rồng thúng nan; thuyết: giáo khách phục trình; thư: giãn hùng hương họa mục nhàn phòng thả từ thái ngỏ tín điếm đồng
thứ: dân hạng phẩm yếu; thử: lửa sức máy vai; thưa: thớt gửi vắng kiện; thừa: ân cơ hành kỷ mứa sai thãi thắng thắng_thế tự uỷ lệnh
thực: bụng dụng chất chứng đơn hư khách lục quản quyền sự tài tâm thể thụ tiệc; thức: dậy giả giấc khuya thời tỉnh trắng
thương: cảm gia hại hàn lái mến nhớ tâm thuyền tiếc tổn trường vong xót yêu cảng đau; thường: dân khi ngày niên phục tân
thưởng: công lãm nguyệt ngoạn phạt thức trà xuân; thượng: cấp đẳng đế đỉnh hạng khách lộ lưu nguồn tầng thọ thư tôn uý võ vàng; tỉa: cành chân tót
tia: chớp hy lửa nắng sáng tử; tích: cóp sự tụ tắc trữ trò nước; tiếc: công nuối rẻ thương; tiêm: chích nhiễm phòng tất vắc; tiềm: lực thức tàng vọng
tiệm: ăn cận may tiến tạp; tiên: cảnh đề đế đoán giác liệt lượng nữ phật phong quyết sư thiên thề tổ tri
tiền: bạc bối bo boa duyên đạo đề đồn đồng giấy hô hung kiếp lẻ lệ mừng nong sảnh thân tuyến tuất vệ cọc mất
tiến: bước công cử dần sát tới triển trình vọt cống; tiễn: biệt chân đưa; tiếng: động đồn hát kêu lành lóng ồn tăm thơm vang vọng xấu loa trống
tiếp: âm chuyện cứu diễn đãi đất đầu đón liệu lời máu nhiên phẩm sức tân tay tế tuyến ứng viện xăng bước nối lửa
tiết: chế dê diện dục độ giảm hạnh hậu học khí mục nghĩa tấu tháo
tiêu: cự dao diệt điều điểm hóa khiển ma pha phí sái sản tan tán tao thoát thổ tốn trừ úng vong xài xơ
tiểu: đội đoàn đường hàn luận nông phẩm sử thư thương thuyết tiết tiện tổ xảo vùng; tim: gan mạch phổi đen; tìm: hiếm tòi việc đường hướng
tin: cẩn dùng đồn mừng nhảm sốt tức tưởng vặt vịt yêu buồn
tinh: anh bột cầu chế diệu dịch đời giản gọn hoa khiết khôn lọc luyện mơ nghịch nhanh nhạy nhuệ quái sương tế thạo thể tú túy tươi tường vi xảo ý
tình: ái báo ca cảm cảnh chung cờ duyên đầu địch lang nghi nghĩa nhân nồng phụ quê sử tang thâm thân thế thương tứ tự yêu làng
tính: cách danh dục nết ngữ nhẩm sổ trạng chuyện; tỉnh: bơ dậy giấc ngộ rượu táo thành lẻ; tĩnh: dưỡng lặng mạch mịch tâm vật; tịnh: tiến xá
to: béo đùng gan lớn nhỏ tát tướng xác lù; tò: mò; tòa: sen soạn tháp thánh; toan: tính; toán: cộng học; toát: mồ; tóc: bạc mai tai
tỏ: bày lòng mờ ra rõ thái tình tường vẻ ý; tọa: đàm lạc; toàn: bích cục hảo mỹ năng phần tâm thắng thư tòng; tóm: cổ lại lược thâu gọn
tội: ác đồ lỗi nghiệp nợ tình; tôm: càng hùm khô sú tép thẻ; tôn: chỉ kính nghiêm nữ phong sùng sư tạo ti trưởng thờ vinh nền lạnh; tồn: lưu vong trữ ứ
tổn: phí thọ; tốn: kém công phí; tông: đơ đường màu phái chi; tổng: bí chỉ cộng duyệt đài động kho lực luận phổ quan quát soát sản tấn tuyển phí thuật
tống: biệt cổ khứ tiễn tiền táng; tốt: bụng đẹp lành mã nết tươi nước đen thí; tối: dạ đen đại đất hậu mắt mịt mò om sầm tăm tân ưu giản
tộc: phả trưởng; tơ: duyên hào hồng liễu lòng lụa lơ tằm tóc tưởng vương; tờ: báo mờ rơi gấp; tới: hạn lui nơi tấp
tu: chí dưỡng hành hú luyện mi nghiệp thân tỉnh; tú: bà tài; tủ: áo bếp chè kính lạnh sắt thuốc; tù: binh đày hãm mù nhân treo tội túng
tụ: bạ cư điểm huyết tập; tua: rua; tuần: du dương hoàn hành hành_hương san tiết trăng tự lộc; tuấn: tú kiệt; tục: danh gọi lệ ngữ tĩu truyền hôn
túi: áo bóng cơm khí tiền xách quần ni; tủi: hổ nhục thân; tung: hô hoành độ tích tóe tăng bay tin; túng: bấn quẫn thế thiếu; tụng: ca kinh đình
tùy: cơ nghi tâm thích tiện tùng viên bút tướng ứng; tuyên: án chiến dương đọc giáo huấn phạt ngôn thệ; tuyển: mộ quân tập thủ trạch thẳng
tuyến: đầu bờ lệ sau tính tụy; tuyết: tan trắng; tuyệt: chủng diệt diệu đại đích đỉnh đường luân mật mỹ nhiên tác tình trần tự vọng vời chiêu
tư: bản biện chất cấu duy gia hữu lợi lự sắc sinh thông thất thế thù thương trang trào vị dinh túc
từ: biệt bi điển giã khước láy nan tâm thạch tốn trường tạ; tử: cung ngữ nạn sĩ tế thủ thương tuất tự vi trận
tự: ái ải cao cung cường dưng dưỡng giác giam hào hành hiểu hoại học khai khắc kiêu kỷ lập lo lực mãn nhủ phát phong phụ phục quyết sát soi sự tay thân thiêu thú tiện tin tôn trang trào trị truyện túc tung tử tư vấn vẫn xưng
tưng: bừng; từng: bước lớp trải; tước: bỏ đoạt hiệu vị; tươi: cười đẹp mát ngon rói sáng sống tắn tốt trẻ; tưới: tắm tiêu cây mát
tương: đắc đồng đối kế khắc ngộ phản phùng quan tàn tác tâm thân thích tư truyền xứng; tường: minh tận thuật trình rào
tướng: lĩnh mạo quân sĩ số tá soái tình; tưởng: bở chừng lầm nhớ niệm thưởng tượng vọng; tượng: bán hình thanh trưng phật
tức: bực giận khắc khí mình thì thời tốc tối tưởi vị; tựu: chung nghĩa trung trường; tỷ: dụ đối mẩn số thí trọng
trà: dư đá đạo hoa móc sen thanh tửu xanh chanh; trá: hàng hình ngụy; trả: bài công đũa đòn lễ miếng nghĩa ơn phép treo
trải: chiếu nghiệm qua thảm dài đời nhựa lòng bạt; trại: chăn hè hòm lính viên lúa; tràn: đầy lan ngập ngập_ngụa trề bờ; tràng: giang hạt kỷ pháo vỗ
trang: hoàng lứa mục nghiêm nhã sách trọng viết; tráng: kiện lệ men miệng sĩ; trạng: huống nguyên sư
tranh: ảnh biện cãi công cử cường đấu đoạt giành hùng khôn luận quyền thủ tối tụng vanh thơ; tránh: mặt né thai xa được
trao: giải gửi tay quyền duyên quà tặng; trào: dâng lưu lộng phúng; tráo: trở bài đổi; trau: chuốt dồi; trăn: trở trối; trăng: gió hoa mật rằm sao thanh
trắng: án bạch hếu mắt ngà ngần tay tinh trẻo trợn xóa muốt; trầm: bổng cảm hương kha luân lắng lặng mặc ngâm tĩnh trọng trồ tích uất tư
trân: châu quý trọng tráo; trận: địa đánh đấu mạc mưa pháp thế tuyến vong chiến bão; trâu: bò cày nước mộng ngố; trầu: cau không
trẻ: con dại đẹp hóa hơ măng mỏ mồ nhỏ ranh thơ trung; treo: cổ cờ đầu giò mác niêu gương biển ấn; trèo: đèo leo; trễ: hẹn nải tràng
tri: âm ân giác hô kỷ thức túc phủ; trí: dục khôn lực năng nhớ óc thức thông tưởng trá; trị: an liệu thủy vì; trích: dẫn đoạn ngang yếu thuật
triền: đê miên núi sông; triển: hạn vọng; triết: gia; triệt: để hạ phá thoái sản; triều: chính cống cường đại đình kiến thần; triệu: hồi phú vời chứng
trình: báo chiếu diện làng tấu thưa; trò: chuyện cười đời hề vui; tròn: đầy trặn vành vẹn xoe trịa tuổi vai
trong: lành sạch sáng trắng vắt veo ngần xanh; trọng: án đãi đại hậu nể pháo tâm thể thưởng thương trách tội vọng nghĩa; trổ: bông đòng tài nụ
trỗi: dậy; trồi: sụt; trôi: chảy dạt giạt nổi sông nhà; trội: hẳn vượt; trộm: cắp cướp nghĩ vặt vía; trốn: chạy học nợ thoát tránh tìm
trông: cậy chờ coi đợi mong ngóng nom thấy vời xe; trống: canh chầu cơm đồng hội hoác không lảng mái ngực rỗng trải trơn trận vắng trường
trồng: cấy tỉa người mới dặm xen rau; trở: chứng giọng gió lực mặt nên tay trời; trơ: lì mắt tráo trẽn trụi đáy; trợ: bút giá giảng lực thủ thính tá
trơn: láng nhẫy tru tuột trượt; tru: tréo; trù: dập liệu phú tính; trú: ẩn chân đóng ngụ quân mưa
trung: cổ dung du đẳng đội điểm đông hậu hiếu hòa kiên kỳ liệt lưu nghĩa niên nông phong sĩ tá thu tính trực tướng uý vệ
trúng: cử đích độc gió kế mánh mùa phong quả tủ; trùng: dương điệp hợp khít khơi phùng tang trình tu vây
truy: bức cản điệu đuổi hỏi hô kích lùng nguyên phong quét sát tầm tặng tìm vấn thu
truyền: bá cảm đạt đạo khẩu khẩu_lệnh máu ngôn nghề nối tải tụng thần thuyết thụ kỳ; trụy: lạc tim
trực: cảm chiến diện diễn giác hệ ngôn nhật quan thăng tràng; trưng: tập thu; trước: hết kia mắt nay nhất tác
trường: ca cửu chinh đời lớp phái quay sinh thành thi thiên thọ tồn tràng vốn xưa; trưởng: bản giả lão nam thành tộc tử
trượt: băng chân dài giá ngã tuyết vỏ tay; trứng: gà giống cá nước lộn vịt; u: ám buồn mê minh sầu tối uất hoài; ủ: dột ê men rũ phân rượu; uất: hận ức
ung: dung nhọt thư; úng: ngập thủy lụt; ủng: hộ; uống: nước rượu thuốc trà; uốn: cong éo khúc nắn lượn dẻo
uy: danh hiếp lực nghi nghiêm phong quyền thế vũ; uyên: bác thâm ương; uyển: chuyển; ưa: chuộng nhìn thích ngọt; ức: chế đoán hiếp
ứng: biến đáp đối khẩu nghiệm tác viên nghĩa; ước: ao định đoán hẹn lượng mơ mong nguyện thúc tính; ướp: lạnh xác hương; ướt: át đẫm sũng
ưu: ái đẳng điểm khuyết phiền sầu tú thế tư; va: chạm đập li quệt; vá: chằng víu đường lưới săm xe; vác: mặt nặng; vạch: mặt rõ trần kẻ sơn
vách: đá ngăn núi tường đất; vai: chính diễn vế phụ; vãi: vung; vải: thiều vóc sợi; vãn: cảnh hồi khách việc hát
văn: bài chương đàn giới hào hiến học ngôn phạm phong sách tế thơ tự vần vẻ xuôi võ nhân; vạn: bất cổ chài dặm hạnh năng phúc sự thọ tuế vật đại
vang: dội động lừng vọng rền danh; vàng: bạc hoe khè mã ngọc ruộm son tâm thau úa vọt; váng: đầu dầu; vanh: vách; vành: đai móng nón tai khuyên
vay: lãi mượn nợ nóng trả đáo; vảy: cá nến nước; văng: mạng tục vẳng; vắng: bóng lặng ngắt tanh teo vẻ nhà; vặn: hỏi vẹo ốc; vắt: cạn óc sữa
vặt: vãnh lông; vần: công điệu thơ vũ; vẫn: thạch vậy; vận: hạn mạng may mệnh nước trù xui; vâng: dạ lệnh lời; vấp: ngã phải; vất: vả vưởng
vật: chủ dục giá kiện lộn nài trị vã vờ; vây: bắt bọc cánh ép hãm ráp; vầy: vò; vẫy: tay gọi vùng đuôi; ve: sầu vãn vuốt vẩy chai; vẻ: đẹp mặt vang
vẽ: chuyện tranh vời bản; vẹn: nguyên toàn tròn; vén: màn khéo; véo: von; vét: cạn đĩa sạch túi; về: hưu không quê già sau đích tay; vệ: binh đường sĩ
vết: bẩn chân dầu hằn nhơ nứt sẹo tích xe đen; vi: khuẩn lượng mạch phân rút tế tính trùng; vì: nể nghĩa sao thế dân chưng rằng
vị: giác kỷ lai nể ngã ngữ tha thành lợi; vía: hè van; việc: đời lớn nhà nước nghĩa riêng lành làng; viêm: gan họng nhiễm phế da khớp phổi xoang
viên: đạn gạch mãn thuốc tịch; viển: vông; viễn: cảnh chinh dương thị tưởng xứ; viếng: mộ thăm lăng; vinh: dự danh hạnh hiển hoa quang quy thăng
vĩnh: biệt cửu hằng viễn; vịnh: xuân
vô: bờ bổ can cảm chủ cơ cớ cùng cực danh duyên dụng đạo địch gia giá giáo hạn hại hình hồn ích kể kế khối lễ lại loại lối lo luân lương lý mục nghĩa nghiệm ngần ngần_ngại nguyên nhân ơn phép quyền sĩ song số sinh tâm tận thanh thần thường thức tiền tình tội tỷ trách trùng trật tư vàn vị vọng vụ ý lăng
võ: công đài đường khí lâm nghệ sĩ sư thuật tướng trang; vò: đầu võ xé; vòi: hoa nước rồng vĩnh phun
vòng: bi đai đeo đua hoa kiềng loại nguyệt tay tránh vèo vo xoay xuyến quanh; vọng: gác cổ phu tiếng; vỗ: về béo; vốn: dĩ liếng là lưu; vôi: vữa bột ve
vội: vã vàng; vồn: vã; vơ: vét đũa; vơi: cạn đi; vờ: vịt vĩnh; vỡ: đê hoang lẽ lở mộng nợ ối tan đường trận; vở: diễn kịch tuồng; vợ: cả bé con lẽ
vu: cáo khống lan oan vạ quy vơ; vú: em sữa; vũ: công đạo đài hội lực nữ phu trụ trường nhạc; vụ: bê bối mùa cháy kiện nổ đông chiêm hè
vui: buồn chân cười đùa lây lòng mắt mừng nhộn sướng tai tết thích tươi vầy xuân; vùi: dập đầu; vun: đắp trồng vén gốc xới; vung: tay vãi vít
vùng: cao chiến đồi lõm núi quê trời trũng vẫy ven xoáy dậy; vững: bền chãi chắc dạ lòng mạnh tâm vàng bước; vũng: lầy nước tàu; vụng: về trộm dại
vuông: góc tròn vắn vức; vuốt: đuôi mặt ve; vuột: mất; vừa: lòng lúc miệng mới nãy phải rồi sức tầm tay ý vặn; vữa: xi
vươn: lên mình tay tới xa cao khơi dài; vườn: bách hồng nho rau tược trường quả tạp hoa đồi ươm; vướng: bận chân víu bom
vương: bá đạo giả miện quốc triều vãi vấn; vượng: khí
vượt: bậc biên cạn cấp hạn khó khơi lũ mặt mức ngục núi qua rào sóng suối thác thời trội trùng tuyến xa đèo vũ; vứt: bỏ rác
xa: cách cạ cơ hoa hoắc khơi lạ lánh lắc lìa lộ mờ rời tắp thẳm tít vắng vời xăm xỉ xôi xưa giá; xà: bần bông cạp cừ đơn gồ kép lách lim lệch phòng xẻo
xả: hơi láng lũ rác thân thải súng nước đáy giận; xã: giao luận tắc thuyết viên thôn phường đội; xác: đáng máy pháo quyết suất tín ướp chết; xài: phí
xám: xịt ngắt; xanh: biếc biêng lam lè lét lơ lục mướt ngắt ngát non rờn rì tươi um xao cỏ mát; xao: động lãng nhãng xuyến lòng; xào: nấu xáo xạc
xáo: động trộn; xát: muối xà gạo; xay: bột lúa xát sinh; xảo: quyệt trá thuật; xây: cất đắp lắp mới tô xát tường nền cầu xẩm; xắn: tay; xăng: xái
xấc: xược láo; xâm: canh chiếm hấn lăng lấn thương tán; xấp: xỉ vải; xâu: chuỗi xé kim; xấu: hổ nết người xa xí mã
xe: buýt ben bò bồn cẩu chỉ con cộ cứu đạp đẩy điện độ đò ga giường hơi hoa ích kéo khách lam lăn lu lửa máy mui ngựa ôm pháo tang tải tăng thồ trâu tơ
xé: lòng nát rào toạc; xem: bói chừng khinh lại mặt mạch ngày nhẹ ra tướng thường trọng; xen: canh kẽ lẫn vào ghép cài; xẻ: gỗ rãnh núi thịt dọc
xẻng: xúc cuốc; xéo: xắt; xét: đoán hỏi nét đặc tốt tặng; xê: dịch xích; xếp: bằng chồng đặt lớp xó ải; xì: dầu hơi xào xầm; xi: măng phông rô
xí: gạt nghiệp xóa; xích: lại lô mích đạo chó đu; xiên: xẹo que; xiết: bao chặt; xiêu: lòng vẹo; xin: chữ đểu phép thôi xỏ thẻ xăm; xinh: đẹp tươi xắn
xoa: dịu bóp đầu; xóa: đói mờ nhòa sổ tan mù nhà; xoay: chiều chuyển quanh sở vần vòng xở; xoáy: nước sâu lốc; xoắn: ốc xuýt khuẩn; xoi: mói
xóm: bản giềng làng ngõ núi nhỏ thôn chài; xong: xuôi việc hẳn; xót: xa thương lòng; xô: bồ đẩy lệch sát viết bát; xổ: lồng giun; xốc: nổi vác xếch
xôn: xao; xông: đất hơi pha xáo vào xênh; xồng: xộc; xơ: cứng gan mướp rơ vữa xác dừa; xuân: phân sắc xanh kỳ
xuất: bán cảng chinh chúng đầu đạn gia giá huyết kích kỳ lộ ngoại phẩm quân quỹ siêu tháng thần thân tinh tướng viện xưởng
xúc: cảm động giác tác tích tu xiểm đất; xuê: xoa; xui: khiến rủi xẻo; xúi: bẩy giục quẩy; xum: xoe; xung: kích khắc lực trận yếu; xuôi: chiều dòng tai
xuống: cấp cân chân dốc giá giọng giống hạng lệnh lỗ màu mồ nước thang tấn tay tóc xuồng; xuyên: suốt tạc qua táo thủng đêm việt; xuýt: xoa
xứ: đạo lạ sở sương người thanh; xử: bắn hòa sự tử thế trảm trí; xưa: cũ kia nay; xức: dầu; xưng: danh hô hùng tội vương; xứng: đáng hợp tầm đôi vai
xước: da xát; xương: cốt máu rồng sống sườn thịt tủy cá; xưởng: cưa đẻ mộc phim in may; xướng: ca danh ngôn họa
y: án bạ dược đức hệt lệnh lý phục sĩ sinh tá thuật như viện; ý: chí chừng đồ định hợp muốn nghĩ nguyện nhị niệm tứ tưởng vị
yên: ả ấm bình bề dạ giấc hàn lành lặng lòng nghỉ ngủ ổn phận tâm thân tĩnh trí tịnh vị vui xe; yếm: thế đào; yến: sào tiệc
yêu: chiều chuộng dấu đời kiều ma mến nghề nước quái quý sách thuật thương tinh trẻ; yếu: điểm đuối hèn kém lược lĩnh mềm nhân ớt thế tim lòng
yểu: điệu tử; yểm: hộ trợ
`;
