/**
 * Syllables that hardly ever are a word by themselves: parts of Sino-Vietnamese words, halves of reduplications, rests of old words.
 * Where one stands without its partners it is seldom what was meant. Own compilation; syllable keys, doubtful ones left out.
 */
const LIST =
  'biêng biêu biếc biếm biếng biền bon boong bâng bính bõm bươm bươn bấp bẩm bẫm bẵm bẵng bặm bặt bệch bỉnh bỉu bịu bối bổn bợm bụp chiêu chom ' +
  'chon choạc choạng choắt chàng chánh chã chíp chù chũi chũn chơi chơm chư chằm chếnh chề chểnh chễm chỉa chỉn chịa chỏng chội chởm chững ' +
  'coong coóc coóng cui cuồn cuội cườm cảo cẳn cọi cỏi cỏn cồm cỡn cợt cụi củng diêu diếm diếp diễm diễu diệm diệu doan doanh duệ dác dáo dáy ' +
  'dãng dèo dóng dúa dĩ dũng dằng dẳng dặc dềnh dị dổi dớ dợ dục dụm dửng giai gioi giu giáng giâm giêng giùi giảo giếm giềng giễu giụa gượm ' +
  'gượng gẫm gẫu hiếu hiển hiệc hoan hoay hoe hoen hoi hoài hoàng hoành hoác hoáy hoạch hoạn hoạnh hoạt hoản hoảng hoảnh hoắc hoắm hoắt hoằn ' +
  'huynh huyên huyền huyễn huýt huấn huệ huống huỳnh hách hán háo hâu hãi hãnh hòe hói hùng hăm hạo hấn hắc hắng hặc hẻo hển hểnh hễnh hỉ hỉnh ' +
  'hỏm hổn hỗn hợi hợm hủ hững hự kha khiu khiêm khiên khiêu khiếm khiếp khiết khiễng khoi khoăn khoắn khoắt khuynh khuyến khuâng khuây khuê ' +
  'khuếch khuỵu khàng kháu khù khú khưu khướt khả khảng khẩm khắt khẳng khễnh khốc khởm khủng khựng kềnh kệch kỉ kỉnh liêm liêu liến liểng liễn ' +
  'loanh loay loi lom loát loăng loắt loằng loẹt luyến luẩn luống luộm làu lân lâng lãn lói lô lúng lưỡng lạn lạo lẩm lằn lẳng lẵng lẹo lẻo lẽo ' +
  'lếu lềnh lể lỉ lỉnh lỉu lốm lốn lổ lổng lợm lủ lủng lựng miều mãng mãnh mĩm mại mần mắn mằn mỉ mợi mủi nghia nghiễm nghiệt nghĩnh nghển ' +
  'nghệch nghịu ngoa ngoe ngoã ngoãn ngoèo ngoạn ngoằn ngoằng ngung nguy ngóe ngùi ngùn ngúc ngơ ngơi ngạc ngẫu ngậu ngẳng ngẵng ngỏn ngồn ngổn ' +
  'ngộn ngớn ngợi nhan nhao nhi nhiếc nhiếp nhiệm nhoáng nhu nhuyễn nhuần nhuệ nhuốc nhàng nhác nhách nhãng nhèm nhèo nhít nhõi nhõm nhúc nhút ' +
  'nhũ nhũng nhơn nhương nhưỡng nhược nhạnh nhản nhảnh nhảu nhẩy nhẫy nhậm nhặn nhẹm nhẹn nhẻ nhếch nhễ nhịu nhố nhộn nhởi nhởn nhứ nhữ nhựt ' +
  'niếu niệu noãn náo nũng oai oái oăm oạp oẹo phiu phiêu phiếm phiệt phùn phúng phẫu phỉ phỉnh phụng quanh quyện quánh quýnh quặc quều ri ríu ' +
  'róm rập rệt rịa rột rợ soái sô súy sũng sởn sỡ sủng thinh thiêm thiều thiển thiểu thiệu thoai thoang thoái thoăn thoại thoải thoắng thuy ' +
  'thuẫn thí thòi thùa thùy thúy thơi thương thạc thạnh thản thẩm thẩn thẫm thậm thẳm thỉ thỉu thỏm thổn thụy thủy tiệp toái toản triết triền ' +
  'truân trảm trắc trặc trịa trịch trừu tuyn tuyền tuấn tuếch tuệ túc tĩu tưởi tất tằn tặc tể tễ tụy tửu uyên uyển uẩn uế vãnh vèo vĩ vĩnh ' +
  'vưởng vảng vựng xiểm xiểng xoèn xuê xuề xẻn xốn xổm xộn xớ đoái đán đát đãng đìu đăm đĩnh đẫn đắn đểnh đễnh đớ đớn đủng';

/** The bound syllables as keys. */
export const BOUND_SYLLABLES: ReadonlySet<string> = new Set(LIST.split(' '));
